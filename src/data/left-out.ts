import type { Role } from '../locale/vocabulary.ts';
import { NO_UNIT } from '../text/unit.ts';
import { parseDate } from '../text/date.ts';
import { toHalfWidth } from '../text/half-width.ts';
import { saysTime } from '../text/times.ts';
import type { Column } from './columns.ts';
import { readDataset, type Dataset, type DataWishes } from './dataset.ts';
import type { Grid } from './grid.ts';
import { readHeader, roleOfHeader } from './header-roles.ts';
import { findTimes, giveRole, meltSeries } from './melt-series.ts';
import { meltNamed, type Melted, type MeltWishes } from './melt.ts';
import { parseQuantity } from './quantity.ts';

/**
 * Reads once more what would leave columns of figures out: of nothing but figures the first names the
 * rows; bars of several times are pairs, or else the latest is drawn; where nothing was found to draw, the
 * column with some figures is, and what is left in it is told by name.
 */
export function readLeftOut(grid: Grid, wishes: DataWishes, first: Dataset): Dataset {
  if (wishes.named || grid.listed || wishes.isTable) return first;
  const isPair = wishes.melt === meltNamed && meltPairs(grid, wishes).grid !== grid;
  if (isPair) return readDataset(grid, { ...wishes, melt: meltPairs });
  if (namesByFigures(grid, first)) return readAs('label', 0, grid, wishes);
  const isAsGiven = first.columns.every(({ header, index }) => header === grid.header[index]);
  const at = isAsGiven ? (latestOf(first.columns) ?? fullestOf(grid, wishes, first)) : undefined;
  return at ? readAs('value', at, grid, wishes) : first;
}

function readAs(role: Role, at: number, given: Grid, wishes: DataWishes): Dataset {
  const { grid, named } = giveRole({ grid: given, named: '' }, at, role);
  return readDataset(grid, { ...wishes, named });
}

/** Whether the first of two columns of figures, and of nothing else, tells the rows apart: ages, hours, grades. */
function namesByFigures({ header, rows }: Grid, { columns }: Dataset): boolean {
  const hasNames = columns.some(({ role }) => role === 'label' || role === 'date');
  const [first] = columns;
  const figures = columns.filter(({ role }) => !role || role === 'value');
  return (
    !hasNames &&
    figures.length === 2 &&
    figures[0] === first &&
    rows.length > 1 &&
    header[0] === first!.header &&
    new Set(rows.map(({ cells }) => cells[0])).size === rows.length
  );
}

/** What is said of one of two years cannot stand beside both. */
const OF_ONE: readonly (Role | null)[] = [
  'share',
  'change',
  'previous',
  'note',
  'status',
  'qualifier',
];

/** Pairs are of one thing: at several times, or in one unit that is said. */
function meltPairs(grid: Grid, wishes: MeltWishes): Melted {
  const melted = meltSeries(grid, wishes);
  const cells = melted.grid.rows.map((row) => row.cells);
  const isOne =
    cells.every((row) => saysTime(row.at(-2)!)) ||
    Boolean(melted.grid.unit) ||
    cells.every((row) => row.at(-1)!.endsWith('%'));
  const isOfOne = grid.header.some((head) => OF_ONE.includes(roleOfHeader(readHeader(head).name)));
  return isOne && !isOfOne ? melted : meltNamed(grid, wishes);
}

/** The latest of several times of the value, where an earlier one was taken. */
function latestOf(columns: readonly Column[]): number | undefined {
  const open = columns.filter(({ role, index }) => role === 'value' || (!role && index > 0));
  const timed = open.filter(({ header }) => saysTime(header));
  const some = timed.length > 1 ? timed : open;
  const cut = some.length > 1 ? findTimes(some.map(({ header }) => header)) : null;
  const value = some.find(({ role }) => role === 'value');
  if (!cut || !value) return undefined;
  const days = new Map(some.map((column) => [column, dayOf(cut.timeOf(column.header))]));
  // Results have the newest first; where a head is no date nobody knows, and the first is drawn.
  if (![...days.values()].every((day) => day > 0)) return undefined;
  const latest = some.reduce((a, b) => (days.get(b)! > days.get(a)! ? b : a), value);
  return latest === value ? undefined : latest.index;
}

/** A date as a number to compare; 0 for what is none. */
function dayOf(time: string): number {
  const date = parseDate(toHalfWidth(time));
  return date ? date.year * 1e4 + (date.month ?? 0) * 100 + (date.day ?? 0) : 0;
}

/** The column with the most figures, where there is no value; one in four cells must be one. */
function fullestOf(
  { rows }: Grid,
  { language }: DataWishes,
  { columns, problems }: Dataset,
): number | undefined {
  if (!problems.some(({ code, details: [role] }) => code === 'missing-column' && role === 'value'))
    return undefined;
  const countOf = ({ index }: Column): number =>
    rows.filter(({ cells }) => parseQuantity(cells[index]!, { unit: NO_UNIT, language })?.decimal)
      .length;
  const open = columns.filter(({ role, index }) => !role && index > 0);
  const [most] = open.toSorted((a, b) => countOf(b) - countOf(a));
  return most && countOf(most) * 4 >= rows.length ? most.index : undefined;
}
