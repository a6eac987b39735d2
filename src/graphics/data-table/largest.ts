import { subtotalsIn } from '../../data/subtotal-labels.ts';
import { mostOf } from '../../data/rank.ts';
import { compareDecimals } from '../../text/decimal.ts';
import { sameNoun } from '../../text/unit.ts';
import type { TableRow } from './cells.ts';

/**
 * The row with the largest figure of a column, reported or calculated; null where several are alike
 * the largest, where another that is only said or that is over so much may be larger, and where they
 * count different things. A subtotal is larger than its parts, which is no news.
 */
export function largestOf(rows: readonly TableRow[], column: number): TableRow | null {
  const sums = subtotalsIn(rows.map(({ label }) => label));
  const given = rows.flatMap((row) => {
    const cell = row.cells[column]!;
    return cell.decimal && !sums.includes(row.label) ? [{ row, cell, decimal: cell.decimal }] : [];
  });
  const [first, ...others] = given
    .filter(({ cell }) => cell.isFact)
    .toSorted((a, b) => compareDecimals(b.decimal, a.decimal));
  if (!first) return null;
  const rivals = [...others, ...given.filter(({ cell }) => !cell.isFact)];
  const isLargest = rivals.every(
    ({ cell, decimal }) =>
      sameNoun(cell.unit!.noun, first.cell.unit!.noun) &&
      compareDecimals(mostOf(decimal, cell.isOver), first.decimal) < 0,
  );
  return isLargest ? first.row : null;
}
