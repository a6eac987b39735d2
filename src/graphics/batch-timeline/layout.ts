import { found, type Finding } from '../../problems/finding.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { SAID } from '../../data/said.ts';
import { formatDecimal, valueUnit } from '../../data/format-quantity.ts';
import type { Language } from '../../locale/language.ts';
import type { Status } from '../../locale/vocabulary.ts';
import { shareOfSpan, yearTicks, type YearSpan, type YearTick } from '../../scale/years.ts';
import { type CalendarDate } from '../../text/calendar.ts';
import { compareDates, yearsAt } from '../../text/time.ts';
import {
  addDecimals,
  compareDecimals,
  negateDecimal,
  ratioOf,
  signOf,
  subtractDecimals,
  ZERO,
  type Decimal,
} from '../../text/decimal.ts';
import type { Unit } from '../../text/unit.ts';

/** One batch on the line of time; x and y are shares of the plot, y counted from its foot. */
export interface PlacedBatch {
  readonly row: Row;
  readonly x: number;
  /** The running total with this batch in, what it revoked taken off again. */
  readonly total: Decimal;
  readonly totalStatus: Status;
  readonly y: number;
  /** How high the line comes to it: zero for the first, which is not the foot where totals go below. */
  readonly before: number;
  /** The dot's radius as a share of the largest one's: areas, not radii, are as the counts. */
  readonly radius: number;
  readonly revokedRadius: number;
}

/** Neighbouring batches of one group, from the first of them to the first of the next group. */
export interface Band {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly batches: readonly PlacedBatch[];
}

export interface TimelineLayout {
  readonly batches: readonly PlacedBatch[];
  readonly bands: readonly Band[];
  readonly ticks: readonly YearTick[];
  readonly total: Decimal;
  readonly totalStatus: Status;
  readonly unit: Unit;
  readonly problems: readonly Finding[];
}

/** The size of tick labels, in em of the figure's text. */
export const TICK_SIZE = 0.75;

/**
 * Places batches by their dates on a true line of time, from the New Year before the first to the
 * as-of date, or to a little after the last one. Dates of a month stand in its middle.
 */
export function layoutTimeline(
  dataset: Dataset,
  asOf: CalendarDate | null,
  language: Language,
): TimelineLayout {
  const problems: Finding[] = [];
  const unit = valueUnit(dataset, language);
  const rows = dataset.rows.toSorted((a, b) => compareDates(a.date!, b.date!));
  const span = spanOf(rows, asOf);
  const totals = runningTotals(dataset, rows, unit, language, problems);
  const batches = placeBatches(rows, totals, span);
  const last = totals.at(-1)!;
  return {
    batches,
    bands: bandsOf(batches),
    ticks: yearTicks(span, TICK_SIZE),
    total: last.total,
    totalStatus: last.status,
    unit,
    problems,
  };
}

function spanOf(rows: readonly Row[], asOf: CalendarDate | null): YearSpan {
  const from = Math.floor(yearsAt(rows[0]!.date!, 0));
  const last = yearsAt(rows.at(-1)!.date!, 1);
  const to = Math.max(asOf ? yearsAt(asOf, 1) : 0, last + (last - from) * 0.04);
  return { from, to };
}

interface RunningTotal {
  readonly total: Decimal;
  readonly status: Status;
}

/**
 * Adds up, and holds what the source prints as its running total against the sum. The sum is ours,
 * and says that it is calculated, where the source prints totals but not this one, and from the
 * first batch on that is not exact or not reported; from one on that is only said, so is the sum.
 */
function runningTotals(
  { columns }: Dataset,
  rows: readonly Row[],
  unit: Unit,
  language: Language,
  problems: Finding[],
): readonly RunningTotal[] {
  const printed = columns.some(({ role }) => role === 'total');
  let sum = ZERO;
  let status: Status = 'reported';
  return rows.map(({ value, revoked, total }) => {
    sum = subtractDecimals(addDecimals(sum, value.decimal ?? ZERO), revoked.decimal ?? ZERO);
    if (total.decimal && compareDecimals(total.decimal, sum) !== 0) {
      problems.push(found('total-differs', total.printed, formatDecimal(sum, unit, language)));
    }
    // What a target is added to is as much as that is aimed at, from there on.
    if (!SAID.includes(status) && (value.qualifier || value.status !== 'reported'))
      status = SAID.includes(value.status) ? value.status : 'calculated';
    const ours = printed && status === 'reported' ? 'calculated' : status;
    return { total: sum, status: total.decimal ? 'reported' : ours };
  });
}

function placeBatches(
  rows: readonly Row[],
  totals: readonly RunningTotal[],
  span: YearSpan,
): readonly PlacedBatch[] {
  const top = largest(totals.map(({ total }) => total));
  const foot = negateDecimal(largest(totals.map(({ total }) => negateDecimal(total))));
  const height = subtractDecimals(top, foot);
  const heightOf = (total = ZERO): number => ratioOf(subtractDecimals(total, foot), height);
  const most = largest(rows.map(({ value }) => value.decimal ?? ZERO));
  const area = (count: Decimal | null): number =>
    count && signOf(count) > 0 ? Math.sqrt(ratioOf(count, most)) : 0;
  return rows.map((row, index): PlacedBatch => {
    const { total, status } = totals[index]!;
    return {
      row,
      x: shareOfSpan(yearsAt(row.date!, 0.5), span),
      total,
      totalStatus: status,
      y: heightOf(total),
      before: heightOf(totals[index - 1]?.total),
      radius: area(row.value.decimal),
      revokedRadius: area(row.revoked.decimal),
    };
  });
}

const largest = (values: readonly Decimal[]): Decimal =>
  values.reduce((most, value) => (compareDecimals(value, most) > 0 ? value : most), ZERO);

function bandsOf(batches: readonly PlacedBatch[]): readonly Band[] {
  const bands: { label: string; batches: PlacedBatch[] }[] = [];
  for (const batch of batches) {
    const { group } = batch.row;
    if (bands.at(-1)?.label === group) bands.at(-1)!.batches.push(batch);
    else bands.push({ label: group, batches: [batch] });
  }
  return bands.map(({ label, batches: own }, index) => ({
    label,
    from: index === 0 ? 0 : own[0]!.x,
    to: bands[index + 1]?.batches[0]!.x ?? 1,
    batches: own,
  }));
}
