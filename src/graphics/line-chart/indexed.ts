import type { Row } from '../../data/dataset.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { middleOf } from '../../scale/dates.ts';
import { percentOf, ratioOf, signOf, type Decimal } from '../../text/decimal.ts';

/** Values as indices of the first value of their series, which is 100. */
export interface Indexed {
  /** As it is printed, in whole numbers. */
  of(row: Row): Decimal | null;
  /** As it is drawn. */
  drawn(row: Row): number | null;
  /** The first row of each series, where all is 100. */
  readonly starts: readonly Row[];
}

/**
 * Holds every value against the first of its series in time, in whole numbers. A series that begins
 * at zero or below has no index; it is told and left to the table. Null where that is so of all.
 */
export function indexRows(rows: readonly Row[], problems: Finding[]): Indexed | null {
  const starts = new Map<string, Row>();
  for (const row of rows) {
    const first = starts.get(row.group);
    if (row.value.decimal && (!first || isBefore(row, first))) starts.set(row.group, row);
  }
  const low = [...starts].filter(([, { value }]) => signOf(value.decimal!) <= 0);
  if (low.length > 0 && low.length === starts.size) {
    problems.push(found('setting-impossible', 'index', 'no series begins above zero'));
    return null;
  }
  for (const [group, { value }] of low) {
    starts.delete(group);
    problems.push(found('index-impossible', group || value.printed));
  }
  const of = ({ group, value }: Row): Decimal | null => {
    const base = starts.get(group)?.value.decimal;
    return base && value.decimal ? percentOf(value.decimal, base, 0) : null;
  };
  const drawn = ({ group, value }: Row): number | null => {
    const base = starts.get(group)?.value.decimal;
    return base && value.decimal ? ratioOf(value.decimal, base) * 100 : null;
  };
  return { of, drawn, starts: [...starts.values()] };
}

const isBefore = ({ date: a }: Row, { date: b }: Row): boolean =>
  a !== null && b !== null && middleOf(a) < middleOf(b);
