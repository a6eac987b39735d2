import type { Role } from '../locale/vocabulary.ts';
import { NO_UNIT, parseUnit, sameNoun } from '../text/unit.ts';
import type { Grid } from './grid.ts';
import { readHeader, roleOfHeader } from './header-roles.ts';
import { readNamed } from './headers.ts';
import { meltColumns, meltNamed, type Melted, type MeltWishes } from './melt.ts';
import { parseQuantity, type Quantity } from './quantity.ts';

/** Turns a wide table long also where nobody names its columns: each column of figures is a series. */
export function meltSeries(grid: Grid, wishes: MeltWishes): Melted {
  const melted = meltNamed(grid, wishes);
  if (melted.grid !== grid || grid.listed) return melted;
  const columns = seriesIn(grid, wishes);
  return columns.length < 2 ? melted : { ...melted, grid: meltColumns(grid, columns) };
}

/** What a header may say of a column that is a series; 總數 beside men and women is one of them. */
const FREE: readonly (Role | null)[] = [null, 'value', 'whole'];

/** Columns of figures that nobody has given another meaning. */
function seriesIn({ header, rows }: Grid, { named, language }: MeltWishes): readonly number[] {
  const roles = header.map((text) => roleOfHeader(readHeader(text).name));
  const isSaid = readNamed(named).some(({ role }) => role === 'value' || role === 'group');
  const free = roles.flatMap((role, index) => (index > 0 && FREE.includes(role) ? [index] : []));
  // A single one is no series beside others, whatever it holds.
  if (isSaid || roles.includes('group') || free.length < 2) return [];
  // One cell with a slip in it, which will be told, makes no words of a column.
  const isFigure = (index: number): boolean => {
    const cells = rows.map(({ cells: row }) => row[index]!);
    const read = cells.map((cell) => parseQuantity(cell, { unit: NO_UNIT, language }));
    const count = (holds: (value: Quantity | null) => unknown): number => read.filter(holds).length;
    return (
      count((value) => value?.decimal) >=
      Math.max(
        1,
        count((value) => !value),
      )
    );
  };
  const figures = free.filter(isFigure);
  const nounOf = (index: number): string =>
    parseUnit(readHeader(header[index]!).unit, language).noun;
  // A margin in per cent beside sums of money is no series of theirs; it is told as not drawn.
  return figures.filter((index) => sameNoun(nounOf(index), nounOf(figures[0]!)));
}
