import type { Language } from '../locale/language.ts';
import type { Role } from '../locale/vocabulary.ts';
import type { Grid, GridRow } from './grid.ts';
import { findHeader, readNamed } from './headers.ts';
import { readHeader } from './header-roles.ts';

/** What decides whether a table is wide. */
export interface MeltWishes {
  /** The author's `columns` attribute. */
  readonly named: string;
  readonly language: Language;
}

/** A grid, and what of the author's `columns` is still to be read of it. */
export interface Melted {
  readonly grid: Grid;
  readonly named: string;
}

/** How a kind turns wide tables long; a kind that has one series at most has no such way. */
export type Melt = (grid: Grid, wishes: MeltWishes) => Melted;

/**
 * Turns a wide table long: where the author names several columns for the value, as in `value: 2023,
 * 2024`, each row becomes one for each of them, grouped by their headers, with the author's row
 * number. Anything else is given back as it came, for the inference to read or to complain of.
 */
export function meltNamed(grid: Grid, { named }: MeltWishes): Melted {
  const pairs = readNamed(named);
  const wide = pairs.find(
    ({ role, header }) => role === 'value' && findHeader(header, grid.header) < 0,
  );
  const columns = wide ? headersIn(wide.header, grid.header) : [];
  const others = pairs.filter((pair) => pair !== wide).map(({ text }) => text);
  return columns.length < 2
    ? { grid, named }
    : { grid: meltColumns(grid, columns), named: others.join(';') };
}

/**
 * One row for each of the columns. A unit in their headers becomes that of the value; where these
 * differ it goes to the cells. A year in the brackets of one tells it from others.
 */
export function meltColumns(grid: Grid, columns: readonly number[]): Grid {
  const rest = grid.header.map((_, index) => index).filter((index) => !columns.includes(index));
  const heads = columns.map((index) => readHeader(grid.header[index]!));
  const units = new Set(heads.map(({ unit }) => unit));
  const rows = grid.rows.flatMap(({ id, ...row }) =>
    heads.map(({ title, unit }, at): GridRow => {
      const cell = row.cells[columns[at]!]!;
      const value = units.size > 1 && /\d$/.test(cell) ? cell + unit : cell;
      const kept = rest.map((index) => row.cells[index]!);
      return { ...row, id: `${id ?? row.number}.${at + 1}`, cells: [...kept, title, value] };
    }),
  );
  const header: readonly string[] = [...rest.map((index) => grid.header[index]!), ...MELTED];
  const [unit] = units.size > 1 ? [] : units;
  return { ...grid, header, rows, unit };
}

/** Headers that are their roles' own names; the data table says them in the page's language. */
const MELTED: readonly Role[] = ['group', 'value'];

/** The columns of a list of headers, which may have commas of their own; none unless all are found. */
function headersIn(text: string, headers: readonly string[]): readonly number[] {
  const columns: number[] = [];
  let said = '';
  for (const part of text.split(/([,，、])/)) {
    said = said ? said + part : part.replace(/^[,，、]$/, '');
    const index = findHeader(said.trim(), headers);
    if (said.trim() === '' || index < 0) continue;
    columns.push(index);
    said = '';
  }
  return said.trim() === '' ? columns : [];
}
