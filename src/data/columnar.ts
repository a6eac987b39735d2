import { parseDate } from '../text/date.ts';
import { yearsAt } from '../text/time.ts';
import { found, type Finding } from '../problems/finding.ts';
import { dayOf, hasTime, isMilliseconds, tellTime } from './day.ts';
import { digitDay } from './digit-day.ts';
import { roleOfHeader } from './header-roles.ts';
import { printNumber } from './json.ts';
import { curveOf, type ListedCurve } from './curve.ts';
import { brokenGrid, mostRows, type Grid, type GridRow } from './grid.ts';
import { squareRows } from './rows.ts';
import { isCrowded } from './sample.ts';

type Cells = ArrayLike<unknown>;

/** Longer columns than this are no data for a chart. */
const MAX_LENGTH = 10_000_000;

/**
 * Reads what a program keeps column by column: `{ date: [...], value: Float64Array }`, dates as text
 * or as milliseconds since 1970 in UTC. Of more values than a plot can show a curve is kept, as
 * numbers, and some fifty of them as rows with all that belongs to a row; all of them count as given
 * and read. Null for anything else. The value is never written to.
 */
export function readColumnar(value: unknown): Grid | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value);
  const columns = entries.flatMap(([name, cells]): readonly Column[] =>
    isCells(cells) ? [[name, cells, readingOf(name, cells)] as const] : [],
  );
  if (columns.length === 0 || columns.length < entries.length || 'rows' in value) return null;
  const count = columns[0]![1].length;
  if (columns.some(([, cells]) => cells.length !== count) || count > MAX_LENGTH) {
    return brokenGrid([found('uneven-columns', columns.map(([name]) => name).join(', '))]);
  }
  const header = columns.map(([name]) => name);
  const problems = columns.flatMap(unreadIn);
  const grid = gridOfColumns(header, columns, count);
  return { ...grid, problems: [...problems, ...grid.problems] };
}

function gridOfColumns(header: readonly string[], columns: readonly Column[], count: number): Grid {
  const curve = isCrowded(count) ? readCurve(columns) : null;
  if (!curve) return squareRows(header, rowsUpTo(count, columns));
  const rows = curve.listed.map((index) => rowAt(index, columns));
  const whole = (): Grid => squareRows(header, rowsUpTo(count, columns));
  return { ...squareRows(header, rows, {}, count), curve: { ...curve, whole } };
}

/** How the cells of a column are read. */
interface Reading {
  text(cell: unknown): string;
  /** A date as a number, in milliseconds or years; NaN for what is none. */
  moment(cell: unknown): number;
}

type Column = readonly [name: string, cells: Cells, reading: Reading];

const isCells = (value: unknown): value is Cells =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);

const rowAt = (index: number, columns: readonly Column[]): GridRow => ({
  number: index + 1,
  cells: columns.map(([, cells, { text }]) => text(cells[index])),
});

/** One row more than are read, so that the rest is told; the count of it stays right. */
function rowsUpTo(count: number, columns: readonly Column[]): readonly GridRow[] {
  const cells: readonly string[] = [];
  const most = mostRows(columns.length);
  return [...Array(count).keys()].map((index) =>
    index < most ? rowAt(index, columns) : { number: index + 1, cells },
  );
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : printNumber(value);
  return /^(?:string|bigint|boolean)$/.test(typeof value) ? String(value).trim() : '';
}

/** The first cell of a column that is neither text nor a number, or that it has a time of day. */
function unreadIn([name, cells, reading]: Column): readonly Finding[] {
  if (reading === MILLISECONDS) return tellTime(name, firstTime(cells));
  // Typed lists hold numbers, and there may be millions of them.
  if (!Array.isArray(cells)) return [];
  const at = cells.findIndex(
    (cell) =>
      cell !== null && /^(?:object|function|symbol)$/.test(typeof cell) && !reading.text(cell),
  );
  return at < 0 ? [] : [found('not-plain', at + 1, name)];
}

/** The first moment of a column that has a time of day; NaN where all are days. */
function firstTime(cells: Cells): number {
  for (let at = 0; at < cells.length; at++) {
    const moment = millisecondsIn(cells[at]);
    if (hasTime(moment)) return moment;
  }
  return Number.NaN;
}

/**
 * The curve of a column of numbers beside one of dates; null for any other columns, and where dates
 * are missing or not in order.
 */
function readCurve(columns: readonly Column[]): ListedCurve | null {
  const [, dates, reading] = columns.find(([name]) => roleOfHeader(name) === 'date') ?? [];
  const [values, ...more] = columns.flatMap(([, cells]) => (cells === dates ? [] : [cells]));
  if (!dates || !reading || !values || more.length > 0 || typeof values[0] !== 'number')
    return null;
  const isNumbers = dates instanceof Float64Array && reading !== DIGITS;
  const moments = isNumbers ? dates : numbersOf(dates, reading.moment);
  // Seconds, or days since 1900, are no years; their rows are told of one by one.
  if (reading === PLAIN && Math.max(...ends(moments).map(Math.abs)) > LAST_YEAR) return null;
  const numbers = values instanceof Float64Array ? values : numbersOf(values, numberOf);
  return curveOf(moments, numbers, reading === MILLISECONDS);
}

const numberOf = (cell: unknown): number => (typeof cell === 'number' ? cell : Number.NaN);

/** No year has more digits than four. */
const LAST_YEAR = 9999;

const ends = (cells: Float64Array): readonly number[] => [cells[0]!, cells.at(-1)!];

/** Cells as numbers, in a loop, which takes a third of `from`’s time. */
function numbersOf(cells: Cells, numberIn: (cell: unknown) => number): Float64Array {
  const numbers = new Float64Array(cells.length);
  for (let at = 0; at < cells.length; at++) numbers[at] = numberIn(cells[at]);
  return numbers;
}

/**
 * A column of milliseconds holds days in UTC, one from 20240131 to 20241231 days as well; any other is
 * read cell by cell as it is.
 */
function readingOf(name: string, cells: Cells): Reading {
  if (roleOfHeader(name) !== 'date') return PLAIN;
  const ends = [cells[0], cells[cells.length - 1]];
  if (ends.every((cell) => digitDay(textOf(cell)))) return DIGITS;
  const isTime = ends.some((cell) => cell instanceof Date || isMilliseconds(Number(cell)));
  return isTime ? MILLISECONDS : PLAIN;
}

/** A cell in milliseconds; NaN for one that is missing, which is no moment of 1970, or a year in words. */
const millisecondsIn = (cell: unknown): number =>
  typeof cell === 'number' || cell instanceof Date || isMilliseconds(Number(cell))
    ? Number(cell)
    : Number.NaN;

const MILLISECONDS: Reading = {
  text(cell) {
    return dayOf(millisecondsIn(cell)) ?? textOf(cell);
  },
  moment: millisecondsIn,
};

const DIGITS: Reading = {
  text: (cell) => digitDay(textOf(cell)) ?? textOf(cell),
  moment: (cell) => yearIn(digitDay(textOf(cell)) ?? ''),
};

const PLAIN: Reading = { text: textOf, moment: (cell) => yearIn(textOf(cell)) };

/** The beginning of a date in years; NaN for what is none. */
function yearIn(text: string): number {
  const digit = (at: number): number => text.charCodeAt(at) - 48;
  // A hundred thousand dates are too many for regular expressions; nearly all look like this.
  if (text.length === 10 && text[4] === '-' && text[7] === '-') {
    const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
    const month = digit(5) * 10 + digit(6);
    return yearsAt({ year, month, day: digit(8) * 10 + digit(9) }, 0);
  }
  const date = parseDate(text);
  return date ? yearsAt(date, 0) : Number.NaN;
}
