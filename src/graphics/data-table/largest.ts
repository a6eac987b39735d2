import { addDecimals, compareDecimals, type Decimal } from '../../text/decimal.ts';
import { sameNoun } from '../../text/unit.ts';
import type { TableCell, TableRow } from './cells.ts';

/**
 * The row with the largest figure of a column, reported or calculated; null where several are alike
 * the largest, where another that is only said or that is over so much may be larger, and where they
 * count different things.
 */
export function largestOf(rows: readonly TableRow[], column: number): TableRow | null {
  const given = rows.flatMap((row) => {
    const cell = row.cells[column]!;
    return cell.decimal ? [{ row, cell, decimal: cell.decimal }] : [];
  });
  const [first, ...others] = given
    .filter(({ cell }) => cell.isFact)
    .toSorted((a, b) => compareDecimals(b.decimal, a.decimal));
  if (!first) return null;
  const rivals = [...others, ...given.filter(({ cell }) => !cell.isFact)];
  const isLargest = rivals.every(
    ({ cell, decimal }) =>
      sameNoun(cell.unit!.noun, first.cell.unit!.noun) &&
      compareDecimals(mostOf(cell, decimal), first.decimal) < 0,
  );
  return isLargest ? first.row : null;
}

/** Over 700 may be more than about 750, but nobody calls 1,400 that. */
const mostOf = ({ isOver }: TableCell, decimal: Decimal): Decimal =>
  isOver ? addDecimals(decimal, decimal) : decimal;
