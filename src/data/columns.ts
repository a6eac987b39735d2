import { found, type Finding } from '../problems/finding.ts';
import type { Role } from '../locale/vocabulary.ts';
import type { Language } from '../locale/language.ts';
import { parseDate } from '../text/date.ts';
import { NO_UNIT, parseUnit, type Unit } from '../text/unit.ts';
import type { Grid } from './grid.ts';
import { readHeader, roleOfHeader } from './headers.ts';
import { parseQuantity, toHalfWidth } from './quantity.ts';

/** One column with its meaning; role null where it is only listed in the table. */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly role: Role | null;
  readonly unit: Unit;
}

/** What a kind of graphic reads, and how the author's words change that. */
export interface ColumnWishes {
  readonly roles: readonly Role[];
  /** The author's `columns` attribute: `value: 營收; change: 同比`. */
  readonly named: string;
  readonly language: Language;
}

/** A guess at what each column holds: by the author's word, by its header, then by its cells. */
export function inferColumns(
  grid: Grid,
  wishes: ColumnWishes,
): { columns: readonly Column[]; problems: readonly Finding[] } {
  const problems: Finding[] = [];
  const headers = grid.header.map(readHeader);
  const named = readNamed(wishes.named, grid.header, problems);
  const taken = new Map<Role, number>([...named].map(([index, role]) => [role, index]));
  headers.forEach(({ name }, index) => {
    const role = roleOfHeader(name);
    if (!role || named.has(index) || !wishes.roles.includes(role)) return;
    if (!taken.has(role)) taken.set(role, index);
    else if (named.size === 0) problems.push(found('repeated-header', grid.header[index]!));
  });
  if (grid.header.length > 0 && grid.header.every((header) => header === ''))
    problems.push(found('no-header'));
  inferByCells(grid, wishes, taken);
  const roles = new Map([...taken].map(([role, index]) => [index, role]));
  const columns = headers.map(({ unit }, index): Column => ({
    index,
    header: grid.header[index]!,
    role: roles.get(index) ?? null,
    unit: unit ? parseUnit(unit, wishes.language) : NO_UNIT,
  }));
  for (const { role, header } of columns) {
    if (
      !role &&
      header &&
      !grid.listed &&
      !problems.some(({ code, details }) => code === 'repeated-header' && details[0] === header)
    ) {
      problems.push(found('unknown-column', header, wishes.roles));
    }
  }
  return { columns, problems };
}

/** `value: 營收; change: 同比` → the index of each header with its role. */
function readNamed(
  text: string,
  headers: readonly string[],
  problems: Finding[],
): ReadonlyMap<number, Role> {
  const named = new Map<number, Role>();
  for (const pair of text.split(/[;；]/).filter((part) => part.trim() !== '')) {
    const [said = '', ...rest] = pair.split(/[:：]/);
    const role = roleOfHeader(said.trim());
    const header = rest.join(':').trim();
    const index = headers.findIndex((name) => name === header || readHeader(name).name === header);
    if (role && index >= 0) named.set(index, role);
    else problems.push(found('column-not-found', role ? header : said.trim(), headers));
  }
  return named;
}

/** What the cells of a column look like; text unless every cell that is there says otherwise. */
type Look = 'text' | 'date' | 'number' | 'change';

function inferByCells(
  grid: Grid,
  { roles, language }: ColumnWishes,
  taken: Map<Role, number>,
): void {
  const looks = grid.header.map((_, index) => lookOf(grid, index, language));
  const free = (look: Look): number =>
    looks.findIndex((found, index) => found === look && ![...taken.values()].includes(index));
  const claim = (role: Role, ...wanted: readonly Look[]): void => {
    if (taken.has(role) || !roles.includes(role)) return;
    const index = wanted.map(free).find((found) => found >= 0);
    if (index !== undefined) taken.set(role, index);
  };
  claim('date', 'date');
  claim('label', 'text', 'date');
  claim('value', 'number');
  claim('change', 'change');
  claim('value', 'change');
}

function lookOf(grid: Grid, index: number, language: Language): Look {
  const cells = grid.rows.map(({ cells: row }) => toHalfWidth(row[index]!)).filter(Boolean);
  if (cells.length === 0) return 'text';
  const year = /^(?:1[89]|20)\d\d$/;
  const heading = roleOfHeader(readHeader(grid.header[index]!).name);
  if (
    cells.every((cell) => parseDate(cell)) &&
    (heading === 'date' || !cells.every((cell) => year.test(cell)))
  ) {
    return 'date';
  }
  const read = cells.map((cell) => parseQuantity(cell, { unit: NO_UNIT, language }));
  if (read.filter((value) => value?.decimal).length * 2 <= cells.length) return 'text';
  return cells.every((cell, i) => !read[i]?.decimal || /^[^\d]*[+\-▲▼].*%$/.test(cell))
    ? 'change'
    : 'number';
}
