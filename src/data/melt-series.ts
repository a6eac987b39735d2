import type { Role } from '../locale/vocabulary.ts';
import { parseDate } from '../text/date.ts';
import { toHalfWidth } from '../text/half-width.ts';
import { NO_UNIT, parseUnit, sameNoun } from '../text/unit.ts';
import type { Grid } from './grid.ts';
import { isTotalLabel, readHeader, roleOfHeader } from './header-roles.ts';
import { readNamed } from './headers.ts';
import { meltColumns, meltNamed, type Melted, type MeltWishes } from './melt.ts';
import { parseQuantity, type Quantity } from './quantity.ts';

/**
 * Turns a wide table long also where nobody names its columns: each column of figures is a series. The
 * names beside columns that are headed by dates are names, also under 年份, which says what these are.
 */
export function meltSeries(grid: Grid, wishes: MeltWishes): Melted {
  const melted = meltWide(grid, wishes);
  const isMeant = roleOfHeader(readHeader(grid.header[0] ?? '').name) !== 'date';
  return isMeant || !hasTimesAcross(melted, grid) ? melted : nameFirst(melted, 'label');
}

function meltWide(grid: Grid, wishes: MeltWishes): Melted {
  const melted = meltNamed(grid, wishes);
  if (melted.grid !== grid || grid.listed) return melted;
  const columns = seriesIn(grid, wishes);
  return columns.length < 2 ? melted : { ...melted, grid: meltColumns(grid, columns) };
}

/** Whether a sheet that was turned long had dates at the head of its columns, and names beside them. */
export function hasTimesAcross({ grid }: Melted, given: Grid): boolean {
  const { header, rows } = grid;
  const heads = rows.map(({ cells }) => cells.at(-2)!);
  return grid !== given && header.length > 2 && areDates(heads) && !areDates(namesIn(grid));
}

const namesIn = ({ rows }: Grid): readonly string[] => rows.map(({ cells }) => cells[0]!);

/** Whether most of them are dates, and at least two; the others will be told. */
function areDates(texts: readonly string[]): boolean {
  const count = texts.filter((text) => parseDate(toHalfWidth(text))).length;
  return count > 1 && count * 2 > texts.length;
}

/** Gives the first column a role, whatever its header says. */
export function nameFirst({ grid, named }: Melted, role: Role): Melted {
  const [head = '', ...rest] = grid.header;
  // The role is given by the header's own words, unless these have a sign that parts such words.
  const name = /[:;：；]/.test(head) ? role : head;
  return { grid: { ...grid, header: [name, ...rest] }, named: `${named};${role}:${name}` };
}

/** What a header may say of a column that is a series; 總數 beside men and women is one of them. */
const FREE: readonly (Role | null)[] = [null, 'value', 'whole'];

/**
 * Columns of figures that nobody has given another meaning. One headed 合計 or Total is a series where
 * dates stand beside it, and is told as not drawn elsewhere: a sum of 2023 and 2024 is no third time.
 */
function seriesIn(grid: Grid, { named, language }: MeltWishes): readonly number[] {
  const { header, rows } = grid;
  const names = header.map((text) => readHeader(text).name);
  const roles = names.map(roleOfHeader);
  const isSaid = readNamed(named).some(({ role }) => role === 'value' || role === 'group');
  const isOverTime = areDates(namesIn(grid));
  const isFree = (role: Role | null, name: string): boolean =>
    isTotalLabel(name, name) ? isOverTime : FREE.includes(role);
  const free = roles.flatMap((role, index) =>
    index > 0 && isFree(role, names[index]!) ? [index] : [],
  );
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
