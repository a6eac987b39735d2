import { cellReader } from '../../data/cell-reader.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { SAID } from '../../data/said.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { compareDecimals, type Decimal } from '../../text/decimal.ts';
import { toHalfWidth } from '../../text/half-width.ts';
import { nameOfDate } from './lists.ts';
import type { CalendarDate } from '../../text/calendar.ts';

/** Where one row stands: on which rung of which list. */
export interface Place {
  readonly row: Row;
  /** What it is called, in whatever width its letters were typed. */
  readonly key: string;
  /** From 0 for the top. */
  readonly rung: number;
  /** From 0 for the earlier list. */
  readonly list: number;
  /** True for a target, a forecast or a claim, that is for what does not stand there yet. */
  readonly isSaid: boolean;
}

/** The rung of a row: its group, or what the notation says of it: `AI: 千億級 (2025)`. */
export function rungReader(dataset: Dataset): (row: Row) => string {
  const textOf = cellReader(dataset, 'text');
  return (row) => row.group || textOf(row);
}

/** What stands where, and the names of the rungs in the order in which they first appear. */
export function placeRows(
  dataset: Dataset,
  dates: readonly (CalendarDate | null)[],
): { readonly rungs: readonly string[]; readonly places: readonly Place[] } {
  const rungOf = rungReader(dataset);
  const rungs = [...new Set(dataset.rows.map(rungOf))];
  const lists = dates.map(nameOfDate);
  const places = dataset.rows.map((row): Place => ({
    row,
    key: toHalfWidth(row.label).toLowerCase(),
    rung: rungs.indexOf(rungOf(row)),
    list: lists.indexOf(nameOfDate(row.date)),
    isSaid: SAID.includes(row.value.status),
  }));
  return { rungs, places };
}

/** How much of a rung one list names. */
export interface Roll {
  /** How many stand there by name; what is only a target is not counted. */
  readonly named: number;
  /** How many there are, where the list says so. */
  readonly whole: Row['whole'] | null;
  /** True where the list names only some: nothing that it leaves out can be called gone or new. */
  readonly isOpen: boolean;
  /** True where the list has nothing on this rung, not even a target. */
  readonly isAbsent: boolean;
}

/** Counts one rung of one list. A whole that cannot be one is told, and not used. */
export function rollOf(places: readonly Place[], problems: Finding[]): Roll {
  const named = places.filter(({ isSaid }) => !isSaid).length;
  const given = places.filter(
    ({ row: { whole } }) => whole.decimal || whole.status === 'not-given',
  );
  const whole = given[0]?.row.whole ?? null;
  for (const { row } of given) {
    const why = whyNoWhole(row.whole.decimal, whole!.decimal, named);
    if (why) problems.push(found('whole-not-used', row.number, row.whole.printed, why));
  }
  const isShort = whole?.decimal ? compareDecimals(whole.decimal, countOf(named)) : 1;
  return {
    named,
    whole: isShort < 0 ? null : whole,
    isOpen: whole !== null && (isShort > 0 || (isShort === 0 && whole.qualifier === 'over')),
    isAbsent: places.length === 0,
  };
}

const countOf = (count: number): Decimal => ({ int: BigInt(count), places: 0 });

function whyNoWhole(own: Decimal | null, first: Decimal | null, named: number): string {
  if (own && first ? compareDecimals(own, first) !== 0 : own !== first)
    return 'another row of this rung says otherwise and comes first';
  return own && compareDecimals(own, countOf(named)) < 0 ? `${named} are named` : '';
}
