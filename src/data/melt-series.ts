import type { Role } from '../locale/vocabulary.ts';
import { saysTime } from '../text/times.ts';
import { NO_UNIT, parseUnit, sameNoun } from '../text/unit.ts';
import { isCounter } from './counters.ts';
import type { Grid } from './grid.ts';
import { isTotalLabel, readHeader, roleOfHeader } from './header-roles.ts';
import { readNamed } from './headers.ts';
import { meltColumns, meltNamed, type Melted, type MeltWishes } from './melt.ts';
import { parseQuantity, type Quantity } from './quantity.ts';

/**
 * Turns a wide table long also where nobody names its columns: each column of figures is a series. The
 * names beside columns that are headed by times are names, also under 年份, which says what these are.
 */
export function meltSeries(grid: Grid, wishes: MeltWishes): Melted {
  const melted = meltWide(grid, wishes);
  const at = namesAt(grid);
  const isMeant = roleOfHeader(readHeader(grid.header[at] ?? '').name) !== 'date';
  return isMeant || !hasTimesAcross(melted, grid) ? melted : giveRole(melted, at, 'label');
}

function meltWide(grid: Grid, wishes: MeltWishes): Melted {
  const melted = meltNamed(grid, wishes);
  if (melted.grid !== grid) return tellTimes(melted);
  if (grid.listed) return melted;
  const columns = seriesIn(grid, wishes);
  return columns.length < 2 ? melted : tellTimes({ ...melted, grid: meltColumns(grid, columns) });
}

/** What stands at the head of the columns that were turned long, once for each row. */
const headsIn = ({ rows }: Grid): readonly string[] => rows.map(({ cells }) => cells.at(-2)!);

/**
 * Columns headed by one thing at several times, Sales 2023 and Sales 2024, are called by the times, and
 * their figures by the thing.
 */
function tellTimes(melted: Melted): Melted {
  const { grid, named } = melted;
  const heads = [...new Set(headsIn(grid))];
  const cut = heads.length > 1 ? findTimes(heads) : null;
  if (!cut?.said) return melted;
  const thing = /[:;：；]/.test(cut.said) || grid.header.includes(cut.said) ? 'value' : cut.said;
  const rows = grid.rows.map((row) => {
    const [value, head, ...others] = row.cells.toReversed();
    return { ...row, cells: [value!, cut.timeOf(head!), ...others].toReversed() };
  });
  const header = [...grid.header.slice(0, -1), thing];
  return { grid: { ...grid, header, rows }, named: `${named};value:${thing}` };
}

/** What several heads say alike, and how the time that tells them apart is taken out of each. */
interface Cut {
  readonly said: string;
  timeOf(this: void, head: string): string;
}

/** The longest part of each head that names a time, where all else in them is the same. */
export function findTimes(heads: readonly string[]): Cut | null {
  // Longer ones are sentences, and each of their parts would be looked at.
  const first = heads[0]!.length > 60 ? '' : heads[0]!;
  const all = (test: (head: string) => boolean): boolean => heads.every(test);
  for (let start = 0; start < first.length; start++) {
    const before = first.slice(0, start);
    if (!all((head) => head.startsWith(before))) break;
    for (let end = first.length; end > start; end--) {
      const behind = first.slice(end);
      if (!all((head) => head.endsWith(behind))) break;
      // 2019 s is no decade in 2019 seats.
      if (/^[a-z]{2}/i.test(first.slice(end - 1))) continue;
      const timeOf = (head: string): string =>
        head.slice(start, head.length - behind.length).trim();
      if (all((head) => saysTime(timeOf(head)))) return { said: thingIn(before + behind), timeOf };
    }
  }
  return null;
}

/** Without the signs that stood around a time, as in 營收（2024年） and Sales, 2024. */
const thingIn = (text: string): string =>
  text.replaceAll(/[(（]\s*[)）]|[\s,:，：-]+$/g, '').trim();

/** Whether a sheet that was turned long had times at the head of its columns, and names beside them. */
export function hasTimesAcross({ grid }: Melted, given: Grid): boolean {
  const isTurned = grid !== given && grid.header.length > 2;
  return isTurned && areTimes(headsIn(grid)) && !areTimes(namesIn(given));
}

/** The column that names the rows: the first that does not only count them. */
export function namesAt(grid: Grid): number {
  const at = grid.header.findIndex((_, index) => !isCounter(grid, index));
  const cells = grid.rows.map((row) => row.cells[at]!);
  return at > 0 && (areTimes(cells) || cells.every((cell) => !parseQuantity(cell)?.decimal))
    ? at
    : 0;
}

function namesIn(grid: Grid): readonly string[] {
  const at = namesAt(grid);
  return grid.rows.map(({ cells }) => cells[at]!);
}

/** Whether most of them are times, and at least two; the others will be told. */
function areTimes(texts: readonly string[]): boolean {
  const count = texts.filter(saysTime).length;
  return count > 1 && count * 2 > texts.length;
}

/** Gives a column a role, whatever its header says. */
export function giveRole({ grid, named }: Melted, at: number, role: Role): Melted {
  const head = grid.header[at] ?? '';
  // The role is given by the header's own words, unless these have a sign that parts such words.
  const name = /[:;：；]/.test(head) ? role : head;
  return {
    grid: { ...grid, header: grid.header.with(at, name) },
    named: `${named};${role}:${name}`,
  };
}

/** What a header may say of a column that is a series; 總數 beside men and women is one of them. */
const FREE: readonly (Role | null)[] = [null, 'value', 'whole'];

/**
 * Columns of figures that nobody has given another meaning. One headed 合計 or Total is a series where
 * dates stand beside it, and is told as not drawn elsewhere: a sum of 2023 and 2024 is no third time.
 */
function seriesIn(grid: Grid, { named, language }: MeltWishes): readonly number[] {
  const { header, rows } = grid;
  const heads = header.map((text) => readHeader(text).name);
  const roles = heads.map(roleOfHeader);
  const isSaid = readNamed(named).some(({ role }) => role === 'value' || role === 'group');
  const isOverTime = areTimes(namesIn(grid));
  const names = namesAt(grid);
  const isFree = (role: Role | null, name: string): boolean =>
    isTotalLabel(name, name) ? isOverTime : FREE.includes(role);
  const free = roles.flatMap((role, index) =>
    index > names && isFree(role, heads[index]!) ? [index] : [],
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
  const all = free.filter(isFigure);
  const values = all.filter((index) => !isCounter(grid, index));
  const figures = values.length > 0 ? values : all;
  const nounOf = (index: number): string =>
    parseUnit(readHeader(header[index]!).unit, language).noun;
  // A margin in per cent beside sums of money is no series of theirs; it is told as not drawn.
  return figures.filter((index) => sameNoun(nounOf(index), nounOf(figures[0]!)));
}
