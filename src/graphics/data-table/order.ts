import { found, type Finding } from '../../problems/finding.ts';
import type { CalendarDate } from '../../text/calendar.ts';
import { compareDecimals } from '../../text/decimal.ts';
import { compareDates, yearsAt } from '../../text/time.ts';
import type { TableCell, TableRow } from './cells.ts';
import { columnAt, type TableColumn } from './column-look.ts';

/** The column that rows are sorted by, and which way. */
export interface Order {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/**
 * Reads the `sort` attribute: a header, with its unit or without, or a column's number, `#3`; then
 * `descending` where the largest, the latest or the last comes first. Nothing, and a name that is
 * nobody's, leave the rows as given; the latter is told.
 */
export function readOrder(
  text: string | undefined,
  headers: readonly string[],
  problems: Finding[],
): Order | null {
  const said = (text ?? '').trim();
  if (said === '') return null;
  const whole = columnAt(said, headers);
  if (whole >= 0) return { column: whole, direction: 'ascending' };
  const [, name = said, direction] = /^(.*\S)\s+(ascending|descending)$/i.exec(said) ?? [];
  const column = columnAt(name, headers);
  if (column >= 0)
    return { column, direction: /^d/i.test(direction ?? '') ? 'descending' : 'ascending' };
  problems.push(found('column-not-found', name, headers, 'sort'));
  return null;
}

/** Rows in an order; those alike stay as they were, and what is missing comes last either way. */
export function sortRows(
  rows: readonly TableRow[],
  { column, direction }: Order,
  columns: readonly TableColumn[],
): readonly TableRow[] {
  const { look } = columns[column]!;
  const sign = direction === 'descending' ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[column]!, look) }));
  return keyed.toSorted((a, b) => compareKeys(a.key, b.key, sign)).map(({ row }) => row);
}

/** What a cell is sorted by; null for what comes last. */
type Key = Pick<TableCell, 'decimal' | 'date'> & { readonly parts: readonly string[] };

function keyOf(cell: TableCell, look: TableColumn['look']): Key | null {
  const { decimal, date, text } = cell;
  if (look === 'figures') return decimal && { decimal, date, parts: [] };
  if (look === 'dates') return date && { decimal, date, parts: [] };
  if (cell.missing) return null;
  const plain = text.normalize('NFKC').toLowerCase();
  return { decimal, date, parts: plain.match(/\d+|\D+/g) ?? [] };
}

function compareKeys(a: Key | null, b: Key | null, sign: number): number {
  if (!a || !b) return Number(!a) - Number(!b);
  if (a.decimal && b.decimal) return sign * compareDecimals(a.decimal, b.decimal);
  if (a.date && b.date) return sign * compareSpans(a.date, b.date);
  return sign * compareParts(a.parts, b.parts);
}

/** The longer of two that begin together comes first. */
const compareSpans = (a: CalendarDate, b: CalendarDate): number =>
  compareDates(a, b) || yearsAt(b, 1) - yearsAt(a, 1);

/**
 * Words by their code points, so that every browser and server has the same order: Latin letters by
 * the alphabet, Han by radical and stroke. Runs of digits count as numbers, so 第10批 is after 第9批.
 */
function compareParts(a: readonly string[], b: readonly string[]): number {
  for (const index of a.keys()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compareTexts(a[index]!, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const areNumbers = /^\d/.test(a) && /^\d/.test(b);
  const [left, right] = areNumbers ? [a, b].map((text) => text.replace(/^0+/, '')) : [a, b];
  if (areNumbers && left!.length !== right!.length) return left!.length - right!.length;
  return left! < right! ? -1 : left! > right! ? 1 : 0;
}
