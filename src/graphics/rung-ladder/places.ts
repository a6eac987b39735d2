import { cellReader } from '../../data/cell-reader.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { SAID } from '../../data/said.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { compareDecimals, type Decimal } from '../../text/decimal.ts';
import { toHalfWidth } from '../../text/half-width.ts';
import { listReader, type List } from './lists.ts';

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

/** What stands where, by the rungs from the top and the lists from the earlier one. */
export function placeRows(
  dataset: Dataset,
  rungs: readonly string[],
  lists: readonly List[],
): readonly Place[] {
  const [rungOf, listOf] = [rungReader(dataset), listReader(dataset)];
  const keys = lists.map(({ key }) => key);
  return dataset.rows.map((row) => ({
    row,
    key: toHalfWidth(row.label).toLowerCase(),
    rung: rungs.indexOf(rungOf(row)),
    list: keys.indexOf(listOf(row).key),
    isSaid: SAID.includes(row.value.status),
  }));
}

/** How much of a rung one list names. */
export interface Roll {
  /** How many stand there by name; what is only a target is not counted. */
  readonly named: number;
  /** What those that are only said to stand there are: targets, claims. */
  readonly said: readonly Row['value']['status'][];
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
    const [own, first] = [row.whole.decimal, whole!.decimal];
    const differs = own && first ? compareDecimals(own, first) !== 0 : own !== first;
    const isLess = own && compareDecimals(own, countOf(named)) < 0;
    if (differs || isLess)
      problems.push(found('whole-not-used', row.number, row.whole.printed, differs ? null : named));
  }
  const isShort = whole?.decimal ? compareDecimals(whole.decimal, countOf(named)) : 1;
  return {
    named,
    said: places.filter(({ isSaid }) => isSaid).map(({ row }) => row.value.status),
    whole: isShort < 0 ? null : whole,
    isOpen: whole !== null && (isShort > 0 || (isShort === 0 && whole.qualifier === 'over')),
    isAbsent: places.length === 0,
  };
}

const countOf = (count: number): Decimal => ({ int: BigInt(count), places: 0 });
