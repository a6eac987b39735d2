import { trendWords, type End } from '../locale/trend-words.ts';
import type { Language } from '../locale/language.ts';
import { figureWords } from '../locale/figure-words.ts';
import { joinSentences } from '../locale/sentences.ts';
import {
  absDecimal,
  compareDecimals,
  percentChange,
  signOf,
  subtractDecimals,
} from '../text/decimal.ts';
import { isolate } from '../text/isolate.ts';
import { formatNumber } from '../text/number.ts';
import { saysTime } from '../text/times.ts';
import type { Unit } from '../text/unit.ts';
import type { Row } from './dataset.ts';
import { formatWithUnit } from './format-quantity.ts';
import { comparable, whenOf } from './point.ts';
import { isSaid } from './said.ts';

/** What a run of values came to: its ends, and its extremes where these lie between them. */
export interface Trend {
  readonly first: Row;
  readonly last: Row;
  readonly peak: Row;
  readonly trough: Row;
}

/**
 * The trend of measured rows in order of time. Values before the last change of definition cannot
 * be held against those after it, so the run begins there; null where fewer than two values remain,
 * and over names that are no times: nothing falls from apples to plums.
 */
export function trendOf(rows: readonly Row[]): Trend | null {
  const known = comparable(rows);
  const isTimed = known.every(({ date, label }) => date ?? saysTime(label));
  return isTimed ? spanOf(known) : null;
}

function spanOf(known: readonly Row[]): Trend | null {
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last || known.length < 2) return null;
  const by = (sign: number): Row =>
    known.reduce((a, b) =>
      compareDecimals(b.value.decimal!, a.value.decimal!) * sign > 0 ? b : a,
    );
  return { first, last, peak: by(1), trough: by(-1) };
}

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
  const amount = amountBetween(first, last, unit, language);
  return words.moved(isolate(name), way, { from: from!, since, to: to!, until, amount });
}

/**
 * What the values of one series did, in a sentence: from the first to the last, or the only one
 * there is; then what is said of it beyond that. '' where there is nothing. The name is '' where
 * there is one series only.
 */
export function describeRun(
  name: string,
  rows: readonly Row[],
  unit: Unit,
  language: Language,
): string {
  const trend = trendOf(rows);
  const measured = trend
    ? describeTrend(name, trend, unit, language)
    : describeSpread(name, comparable(rows), unit, language) ||
      describeOne(name, rows, unit, language);
  return joinSentences(
    [measured, describeSaid(measured ? '' : name, rows, unit, language)],
    language,
  );
}

/** The highest and the lowest of what has no order in time; '' where there are no two, or too many alike. */
function describeSpread(
  name: string,
  known: readonly Row[],
  unit: Unit,
  language: Language,
): string {
  const span = spanOf(known);
  if (!span) return '';
  const { spread, manyTied } = trendWords[language];
  const endOf = ({ value }: Row): End => ({
    names: known
      .filter((row) => compareDecimals(row.value.decimal!, value.decimal!) === 0)
      .map((row) => whenOf(row, language)),
    value: formatWithUnit(value, unit, language),
  });
  const [most, least] = [endOf(span.peak), endOf(span.trough)];
  if (most.value !== least.value && most.names.length <= MOST_NAMED)
    return spread(isolate(name), most, least.names.length <= MOST_NAMED ? least : null);
  return name ? '' : manyTied(most.names.length, most.value);
}

/** More that are alike than these are not named. */
const MOST_NAMED = 4;

/** The only value there is, or the last one where those before it do not compare. */
function describeOne(name: string, rows: readonly Row[], unit: Unit, language: Language): string {
  const known = rows.filter((row) => row.value.decimal && !isSaid(row));
  const last = known.at(-1);
  if (!last) return '';
  const { aside, titled, stop } = figureWords[language];
  const when = whenOf(last, language);
  const said = name ? aside(isolate(name), when) : when;
  const value = formatWithUnit(last.value, unit, language);
  return known.length > 1
    ? titled(said, value) + stop.trim()
    : trendWords[language].only(said, value);
}

/** 目標：2027年1000億元。 The last value that is only said, called what it is. */
function describeSaid(name: string, rows: readonly Row[], unit: Unit, language: Language): string {
  const last = rows.findLast(isSaid);
  if (!last) return '';
  const { aside, statuses, titled, stop } = figureWords[language];
  const status = statuses[last.value.status];
  const what = name ? aside(isolate(name), status) : status;
  const value = formatWithUnit(last.value, unit, language);
  const said = titled(what, trendWords[language].at(value, whenOf(last, language))) + stop.trim();
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

/**
 * How much it moved: points where the values are per cent, else per cent, and only where both
 * figures are exact and above zero.
 */
function amountBetween(
  { value: a }: Row,
  { value: b }: Row,
  unit: Unit,
  language: Language,
): string {
  if (a.qualifier !== null || b.qualifier !== null) return '';
  const [from, to] = [a.decimal!, b.decimal!];
  if (unit.noun === '%') {
    const points = absDecimal(subtractDecimals(to, from));
    return figureWords[language].points(formatNumber(points, language));
  }
  if (signOf(from) <= 0 || signOf(to) <= 0) return '';
  return `${formatNumber(absDecimal(percentChange(to, from)), language)}%`;
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
  return joinSentences([say(peak, 1), say(trough, -1)], language);
}
