import type { Row } from '../../data/dataset.ts';
import { formatWithUnit } from '../../data/format-quantity.ts';
import { isTotalLabel } from '../../data/header-roles.ts';
import { subtotalsIn } from '../../data/subtotal-labels.ts';
import { comparable, whenOf } from '../../data/point.ts';
import { describePeak, describeRun, trendOf } from '../../data/trend.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { trendWords } from '../../locale/trend-words.ts';
import { compareDecimals } from '../../text/decimal.ts';
import { isolate } from '../../text/isolate.ts';
import { formatUnit, type Unit } from '../../text/unit.ts';
import type { ColumnLayout } from './layout.ts';

/** One to three sentences: what happened or what is largest, what kind it is, where it breaks. */
export function describeColumns(layout: ColumnLayout, language: Language): string {
  const { plan, unit, breaks, columns } = layout;
  const words = trendWords[language];
  const rows = columns.map(({ row }) => row);
  const known = rows.filter(({ value }) => value.decimal);
  const kind = words.kind('column', rows.length, plan.series.length, formatUnit(unit, language));
  const said = [storyOf(layout, known, language), kind];
  if (breaks.length > 0) said.push(words.breaks(breaks.map(({ when }) => when)));
  return joinSentences(said, language);
}

function storyOf(
  { plan, unit, columns }: ColumnLayout,
  known: readonly Row[],
  language: Language,
): string {
  if (known.length === 0) return trendWords[language].noValues();
  const rows = columns.map(({ row }) => row);
  const isTime = plan.slots.every(({ date }) => date) && plan.series.length === 1;
  if (!isTime) return largestOf(comparable(partsOf(rows)), unit, language);
  const trend = trendOf(rows);
  const peak = trend ? describePeak(trend, unit, language) : '';
  return joinSentences([describeRun('', rows, unit, language), peak], language);
}

/** That a total or a subtotal is larger than its parts is no news. */
function partsOf(rows: readonly Row[]): readonly Row[] {
  const sums = subtotalsIn(rows.map(({ group }) => group));
  const parts = rows.filter(({ group }) => !isTotalLabel(group, '') && !sums.includes(group));
  return parts.length > 0 ? parts : rows;
}

/** The largest of several, or all that share its place; '' where there is none to compare. */
function largestOf(known: readonly Row[], unit: Unit, language: Language): string {
  const words = trendWords[language];
  const [first] = known;
  if (!first) return '';
  const value = (row: Row): string => formatWithUnit(row.value, unit, language);
  if (known.length === 1) return words.only(nameOf(first, language), value(first));
  const most = known.reduce((a, b) =>
    compareDecimals(b.value.decimal!, a.value.decimal!) > 0 ? b : a,
  );
  const tied = known.filter(({ value: v }) => !compareDecimals(v.decimal!, most.value.decimal!));
  if (tied.length > MOST_TIED) return words.manyTied(tied.length, value(most));
  const names = tied.map((row) => nameOf(row, language));
  return names.length > 1 ? words.tied(names, value(most)) : words.largest(names[0]!, value(most));
}

/** More equal values than these are counted, not named. */
const MOST_TIED = 5;

const nameOf = (row: Row, language: Language): string =>
  row.group === ''
    ? whenOf(row, language)
    : figureWords[language].aside(whenOf(row, language), isolate(row.group));
