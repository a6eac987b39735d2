import type { Language } from '../locale/language.ts';
import type { Role } from '../locale/vocabulary.ts';
import { NO_UNIT } from '../text/unit.ts';
import type { Grid, GridRow } from './grid.ts';
import { findHeader, readNamed } from './headers.ts';
import { readHeader, roleOfHeader } from './header-roles.ts';
import { parseQuantity } from './quantity.ts';

/** What decides whether a table is wide. */
export interface MeltWishes {
  /** The author's `columns` attribute. */
  readonly named: string;
  /** True where several columns of figures are several series, also when nobody names them. */
  readonly hasSeries: boolean;
  readonly language: Language;
}

/**
 * Turns a wide table long: where the author names several columns for the value, as in `value: 2023,
 * 2024`, or where a kind draws each column of figures as a series, each row becomes one for each of
 * them, grouped by their headers, with the author's row number. A unit in the headers becomes that
 * of the value; where these differ it goes to the cells. Anything else is given back as it came, for
 * the inference to read or to complain of.
 */
export function meltGrid(grid: Grid, wishes: MeltWishes): { grid: Grid; named: string } {
  const { named } = wishes;
  const pairs = readNamed(named);
  const wide = pairs.find(
    ({ role, header }) => role === 'value' && findHeader(header, grid.header) < 0,
  );
  const melted = wide ? headersIn(wide.header, grid.header) : seriesIn(grid, pairs, wishes);
  if (melted.length < 2) return { grid, named };
  const rest = grid.header.map((_, index) => index).filter((index) => !melted.includes(index));
  const heads = melted.map((index) => readHeader(grid.header[index]!));
  const units = new Set(heads.map(({ unit }) => unit));
  const rows = grid.rows.flatMap(({ id, ...row }) =>
    heads.map(({ name, unit }, at): GridRow => {
      const cell = row.cells[melted[at]!]!;
      const value = units.size > 1 && /\d$/.test(cell) ? cell + unit : cell;
      const kept = rest.map((index) => row.cells[index]!);
      return { ...row, id: `${id ?? row.number}.${at + 1}`, cells: [...kept, name, value] };
    }),
  );
  const header: readonly string[] = [...rest.map((index) => grid.header[index]!), ...MELTED];
  const [unit] = units.size > 1 ? [] : units;
  const furniture = unit ? { unit, ...grid.furniture } : grid.furniture;
  const others = pairs.filter((pair) => pair !== wide).map(({ text }) => text);
  return { grid: { ...grid, header, rows, furniture }, named: others.join(';') };
}

/** Columns of figures that nobody has given another meaning, where there are several. */
function seriesIn(
  { header, rows, listed }: Grid,
  pairs: readonly { readonly role: Role | null }[],
  { hasSeries, language }: MeltWishes,
): readonly number[] {
  if (!hasSeries || listed) return [];
  const roles = header.map((text) => roleOfHeader(readHeader(text).name));
  const isSaid = pairs.some(({ role }) => role === 'value' || role === 'group');
  if (isSaid || roles.includes('group')) return [];
  // One cell with a slip in it, which will be told, makes no words of a column.
  const isFigure = (index: number): boolean => {
    const cells = rows.map(({ cells: row }) => row[index]!);
    const read = cells.map((cell) => parseQuantity(cell, { unit: NO_UNIT, language }));
    return read.filter((value) => value?.decimal).length > read.filter((value) => !value).length;
  };
  return header.flatMap((_, index) => {
    const isFree = index > 0 && (roles[index] === null || roles[index] === 'value');
    return isFree && isFigure(index) ? [index] : [];
  });
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
