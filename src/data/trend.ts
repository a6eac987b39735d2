import { trendWords } from '../locale/trend-words.ts';
import type { Language } from '../locale/language.ts';
import { figureWords } from '../locale/figure-words.ts';
import {
  absDecimal,
  compareDecimals,
  percentChange,
  signOf,
  type Decimal,
} from '../text/decimal.ts';
import { formatDate } from '../text/format-date.ts';
import { isolate } from '../text/isolate.ts';
import { formatNumber } from '../text/number.ts';
import type { Unit } from '../text/unit.ts';
import type { Row } from './dataset.ts';
import { formatWithUnit } from './format-quantity.ts';

/** What a run of values came to: its ends, and its extremes where these lie between them. */
export interface Trend {
  readonly first: Row;
  readonly last: Row;
  readonly peak: Row;
  readonly trough: Row;
}

/**
 * The trend of rows in order of time. Values before the last change of definition cannot be held
 * against those after it, so the run begins there; null where fewer than two values remain.
 */
export function trendOf(rows: readonly Row[]): Trend | null {
  const from = rows.findLastIndex((row) => row.break !== '');
  const known = rows.slice(Math.max(0, from)).filter(({ value }) => value.decimal);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last || known.length < 2) return null;
  const by = (sign: number): Row =>
    known.reduce((a, b) =>
      compareDecimals(b.value.decimal!, a.value.decimal!) * sign > 0 ? b : a,
    );
  return { first, last, peak: by(1), trough: by(-1) };
}

/** When a row is: its date in words, or its label where it has none. */
export const whenOf = ({ date, label }: Row, language: Language): string =>
  date ? formatDate(date, language) : isolate(label);

/** 由2022年的877.5億元升至2024年的1089.6億元，升幅24.2%。 The name is '' where there is one series only. */
export function describeTrend(
  name: string,
  { first, last }: Trend,
  unit: Unit,
  language: Language,
): string {
  const words = trendWords[language];
  const [from, to] = [first, last].map(({ value }) => formatWithUnit(value, unit, language));
  const [since, until] = [whenOf(first, language), whenOf(last, language)];
  const way = compareDecimals(last.value.decimal!, first.value.decimal!);
  if (way === 0) return words.flat(isolate(name), to!, since, until);
  const change = changeBetween(first, last);
  const amount = change ? `${formatNumber(absDecimal(change), language)}%` : '';
  return words.moved(isolate(name), way, { from: from!, since, to: to!, until, amount });
}

/**
 * What the values of one series did, in a sentence: from the first to the last, or the only one
 * there is; '' where there is none. The name is '' where there is one series only.
 */
export function describeRun(
  name: string,
  rows: readonly Row[],
  unit: Unit,
  language: Language,
): string {
  const trend = trendOf(rows);
  if (trend) return describeTrend(name, trend, unit, language);
  const last = rows.findLast(({ value }) => value.decimal);
  if (!last) return '';
  const when = whenOf(last, language);
  const said = name ? figureWords[language].aside(isolate(name), when) : when;
  const known = rows.filter(({ value }) => value.decimal).length;
  const value = formatWithUnit(last.value, unit, language);
  return known > 1
    ? figureWords[language].titled(said, value) + figureWords[language].stop.trim()
    : trendWords[language].only(said, value);
}

/** In per cent, where both figures are exact and the first is above zero. */
function changeBetween({ value: a }: Row, { value: b }: Row): Decimal | null {
  const isExact = a.qualifier === null && b.qualifier === null;
  return isExact && signOf(a.decimal!) > 0 ? percentChange(b.decimal!, a.decimal!) : null;
}

/** 2023年達最高點1132.9億元。 Empty where the highest is the first or last, which is said already. */
export function describePeak(
  { first, last, peak, trough }: Trend,
  unit: Unit,
  language: Language,
): string {
  const words = trendWords[language];
  const say = (row: Row, sign: number): string =>
    row === first || row === last
      ? ''
      : words.extreme(sign, whenOf(row, language), formatWithUnit(row.value, unit, language));
  return [say(peak, 1), say(trough, -1)].filter(Boolean).join(language === 'en' ? ' ' : '');
}

/** One row in words: when or what, its value and how sure it is, what changed with it, its note. */
export function describePoint(row: Row, unit: Unit, language: Language): string {
  const words = figureWords[language];
  const { value, group, note } = row;
  const figure = formatWithUnit(value, unit, language);
  const said =
    value.status === 'reported' ? figure : words.aside(figure, words.statuses[value.status]);
  return [
    group && isolate(group),
    whenOf(row, language),
    value.decimal ? said : whyMissing(row, language),
    row.break && words.titled(trendWords[language].broken, row.break),
    note,
  ]
    .filter(Boolean)
    .join(words.comma);
}

/** What stands for a value that is not there: 未公布 where a source is known to leave it out. */
export function whyMissing({ value }: Row, language: Language): string {
  const { missing, statuses } = figureWords[language];
  return value.status === 'not-given' ? statuses['not-given'] : missing;
}
