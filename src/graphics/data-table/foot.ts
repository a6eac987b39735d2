import { isTotalLabel } from '../../data/header-roles.ts';
import type { TableRow } from './cells.ts';

/** 平均, 中位數, Average, Mean: told of all others, and no item beside them. */
const AVERAGE =
  /^(?:[總总整全]?[體体]?平均(?:[值數数])?|[均中]值|中位[值數数]|(?:overall |simple |weighted )?(?:average|avg\.?|mean|median))$/i;

/** The items of a table, and what stands at its foot however they are sorted. */
export interface Parted {
  readonly all: readonly TableRow[];
  readonly foot: readonly TableRow[];
}

/** Parts the total and averages from the items; where nothing else would be left they are items. */
export function partFoot(rows: readonly TableRow[], total: TableRow | null): Parted {
  // A total that is only called so stands at the foot too, where no other is.
  const called = rows.filter(({ label }) => isTotalLabel(label, ''));
  const sum = total ?? (called.length === 1 ? called[0]! : null);
  const isFoot = (row: TableRow): boolean => row === sum || AVERAGE.test(row.label.trim());
  const all = rows.filter((row) => !isFoot(row));
  if (all.length === 0) return { all: rows, foot: total ? [total] : [] };
  const foot = [...(total ? [total] : []), ...rows.filter(isFoot)];
  return { all, foot: foot.toSorted((a, b) => a.number - b.number) };
}
