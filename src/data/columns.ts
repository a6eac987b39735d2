import { found, type Finding } from '../problems/finding.ts';
import type { Role } from '../locale/vocabulary.ts';
import type { Language } from '../locale/language.ts';
import { parseDate } from '../text/date.ts';
import { NO_UNIT, parseUnit, PER_CENT, saysUnit, type Unit } from '../text/unit.ts';
import { countsRows, isCounter } from './counters.ts';
import type { Grid } from './grid.ts';
import { findHeader, readNamed } from './headers.ts';
import { readHeader, roleOfHeader } from './header-roles.ts';
import { parseQuantity, unitOfCell, type Quantity } from './quantity.ts';
import { toHalfWidth } from '../text/half-width.ts';

/** One column with its meaning; role null where it is only listed in the table. */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly role: Role | null;
  readonly unit: Unit;
}

/** The role that each header names. */
type Said = readonly (Role | null)[];

/** What a kind of graphic reads, and how the author's words change that. */
export interface ColumnWishes {
  readonly roles: readonly Role[];
  /** The author's `columns` attribute: `value: 營收; change: 同比`. */
  readonly named: string;
  readonly language: Language;
  /** True where every column is drawn, with a role or without. */
  readonly isTable?: boolean;
  /** How a kind whose rows may be of several series tells these apart where no header does. */
  readonly tellSeries?: TellSeries | undefined;
  /** The roles by any of which a table can be drawn. */
  readonly drawsBy?: readonly Role[] | undefined;
}

/** A guess at what each column holds: by the author's word, by its header, then by its cells. */
export function inferColumns(
  grid: Grid,
  wishes: ColumnWishes,
): { columns: readonly Column[]; problems: readonly Finding[] } {
  const problems: Finding[] = [];
  const headers = grid.header.map(readHeader);
  const said = headers.map(({ name }, index) =>
    spokenRole(roleOfHeader(name), () => cellsOf(grid, index), wishes),
  );
  const taken = columnsNamed(wishes.named, grid.header, problems);
  const named = new Set(taken.values());
  const second = new Set<number>();
  said.forEach((role, index) => {
    if (!role || named.has(index) || !wishes.roles.includes(role)) return;
    if (!taken.has(role)) taken.set(role, index);
    else if (named.size === 0) second.add(index);
  });
  if (grid.header.length > 0 && grid.header.every((header) => header === ''))
    problems.push(found('no-header'));
  const counters = new Set(
    headers.map((_, index) => index).filter((index) => isCounter(grid, index)),
  );
  const look = (index: number): Look =>
    counters.has(index)
      ? 'count'
      : lookOf(cellsOf(grid, index), said[index] === 'date', wishes.language);
  const claim = inferByCells(grid, look, wishes, taken);
  if (!taken.has('value') && named.size === 0) takeOnlyRatio(said, look, wishes, taken);
  claim('value', 'count');
  if (!taken.has('group'))
    wishes.tellSeries?.({ said, look, cells: (index) => cellsOf(grid, index), named, taken });
  const roles = new Map([...taken].map(([role, index]) => [index, role]));
  const columns = headers.map(({ unit }, index): Column => ({
    index,
    header: grid.header[index]!,
    role: roles.get(index) ?? null,
    unit: unit
      ? parseUnit(unit, wishes.language)
      : index === taken.get('value') && !named.has(index) && isRatio(said[index]!)
        ? unitOfRatio(cellsOf(grid, index), wishes.language)
        : NO_UNIT,
  }));
  for (const { role, header, index } of columns) {
    if (role || grid.listed || wishes.isTable) continue;
    if (counters.has(index) && countsRows(grid, index)) continue;
    const name = header || `#${index + 1}`;
    if (second.has(index)) problems.push(found('repeated-header', name));
    else problems.push(found('unknown-column', name, roleOfHeader(header) ? [] : wishes.roles));
  }
  return { columns, problems };
}

/**
 * The notation calls whatever follows a colon the value; a kind that is told in words has it as the
 * text where it is no figure, or where it draws none.
 */
function spokenRole(
  role: Role | null,
  cells: () => readonly string[],
  { roles, drawsBy, language }: ColumnWishes,
): Role | null {
  if (role !== 'value' || !drawsBy?.includes('text')) return role;
  const isText = !roles.includes('value') || lookOf(cells(), false, language) === 'text';
  return isText ? 'text' : role;
}

const cellsOf = ({ rows }: Grid, index: number): readonly string[] =>
  rows.map(({ cells }) => cells[index]!);

/**
 * Where a table has nothing but shares and changes, its one share is what it shows, or its one change where
 * it has no share; of two neither is more the value than the other.
 */
function takeOnlyRatio(
  said: Said,
  look: (index: number) => Look,
  { roles }: ColumnWishes,
  taken: Map<Role, number>,
): void {
  const columnsOf = (ratio: Role): readonly number[] =>
    said.flatMap((role, index) => (role === ratio && look(index) !== 'text' ? [index] : []));
  const shares = columnsOf('share');
  const [only, ...others] = shares.length > 0 ? shares : columnsOf('change');
  if (only === undefined || others.length > 0 || !roles.includes('value')) return;
  for (const [role, index] of taken) if (index === only) taken.delete(role);
  taken.set('value', only);
}

const isRatio = (role: Role | null): boolean => role === 'share' || role === 'change';

/** Bare figures under Market share are per cent, unless as many cells say what they are in. */
function unitOfRatio(cells: readonly string[], language: Language): Unit {
  const said = cells.filter((cell) => saysUnit(unitOfCell(cell, language)));
  return 2 * said.length < cells.length ? PER_CENT : NO_UNIT;
}

/** `value: 營收; change: 同比` → the column of each role; the last one where a role stands twice. */
function columnsNamed(
  text: string,
  headers: readonly string[],
  problems: Finding[],
): Map<Role, number> {
  const named = new Map<Role, number>();
  for (const { said, role, header } of readNamed(text)) {
    const index = findHeader(header, headers);
    if (role && index >= 0) named.set(role, index);
    else problems.push(found('column-not-found', role ? header : said, headers));
  }
  return named;
}

/** What the cells of a column look like; text unless every cell that is there says otherwise. */
export type Look = 'text' | 'date' | 'year' | 'number' | 'change' | 'count';

/** Plain years may be dates or figures, so they are either only where nothing else is. */
function inferByCells(
  grid: Grid,
  look: (index: number) => Look,
  { roles }: ColumnWishes,
  taken: Map<Role, number>,
): Claim {
  if (roles.length === 0) return () => undefined;
  // A column whose header has said what it is need not be looked at.
  const known = new Set(taken.values());
  const looks = grid.header.map((_, index) => (known.has(index) ? null : look(index)));
  const free = (look: Look): number =>
    looks.findIndex((found, index) => found === look && ![...taken.values()].includes(index));
  const claim: Claim = (role, ...wanted) => {
    if (taken.has(role) || !roles.includes(role)) return;
    const index = wanted.map(free).find((found) => found >= 0);
    if (index !== undefined) taken.set(role, index);
  };
  claim('value', 'number');
  claim('date', 'date', 'year');
  const isNamed = !countsAlone(grid, free('count'), free('text'));
  // A count names rows only beside figures: a rank over years is what is drawn.
  const last: readonly Look[] = taken.has('value') ? ['count'] : [];
  claim('label', ...(isNamed ? (['text', 'date', 'year'] as const) : []), ...last);
  claim('value', 'change', 'year');
  claim('change', 'change');
  return claim;
}

/** Whether rows are told apart by their number alone: 1, 2, 3 beside names of which some recur. */
const countsAlone = (grid: Grid, count: number, names: number): boolean =>
  count === 0 &&
  names > 0 &&
  countsRows(grid, 0) &&
  new Set(cellsOf(grid, names)).size < grid.rows.length;

/** Gives a role the first free column of these looks, unless it has one. */
type Claim = (role: Role, ...wanted: readonly Look[]) => void;

/** Four digits that may well be a year; 3021 is rather a number. */
const isYear = (cell: string): boolean => /^(?:1[89]|20)\d\d$/.test(cell);

/** What is known of the columns of a table before its series are told apart. */
export interface ColumnsSoFar {
  readonly said: Said;
  readonly look: (index: number) => Look;
  readonly cells: (index: number) => readonly string[];
  /** Those that the author has named. */
  readonly named: ReadonlySet<number>;
  readonly taken: Map<Role, number>;
}

/** Gives a column the role of a group, or none. */
export type TellSeries = (columns: ColumnsSoFar) => void;

/** What cells look like, those that are blank left out. */
export function lookOf(printed: readonly string[], isDate: boolean, language: Language): Look {
  const cells = printed.map(toHalfWidth).filter(Boolean);
  if (cells.length === 0) return 'text';
  if (cells.every((cell) => parseDate(cell))) {
    if (isDate || !cells.every((cell) => /^\d{4}$/.test(cell))) return 'date';
    return cells.every(isYear) ? 'year' : 'number';
  }
  // 2021年底 under 年份 is a name of a time, though it begins with a number.
  if (isDate) return 'text';
  const read = cells.map((cell) => parseQuantity(cell, { unit: NO_UNIT, language }));
  const count = (holds: (value: Quantity | null) => unknown): number => read.filter(holds).length;
  if (count((value) => value?.decimal) <= count((value) => !value)) return 'text';
  // Among words, such as a last row that says Average, years are years still.
  if (read.some((value) => !value) && cells.every((cell, i) => !read[i]?.decimal || isYear(cell)))
    return 'year';
  return cells.every((cell, i) => !read[i]?.decimal || /^[^\d]*[+\-▲▼].*%$/.test(cell))
    ? 'change'
    : 'number';
}
