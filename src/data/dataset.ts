import { found, type Finding } from '../problems/finding.ts';
import type { Language } from '../locale/language.ts';
import type { Role } from '../locale/vocabulary.ts';
import { parseDate } from '../text/date.ts';
import { type CalendarDate } from '../text/calendar.ts';
import { percentChange, signOf } from '../text/decimal.ts';
import { NO_UNIT, PER_CENT, sameNoun, type Unit } from '../text/unit.ts';
import { canCompare, unitsOf, type FigureRole, type Units } from './column-units.ts';
import { inferColumns, type Column } from './columns.ts';
import type { Curve, Furniture, Grid, GridRow, SetAside } from './grid.ts';
import { isTotalLabel } from './header-roles.ts';
import { meltGrid } from './melt.ts';
import {
  missingQuantity,
  parseQualifier,
  parseQuantity,
  parseStatus,
  POINTS,
  type Quantity,
} from './quantity.ts';
import { toHalfWidth } from '../text/half-width.ts';

/** One row with its meaning. Whatever the author left out is missing, never zero. */
export interface Row {
  /** As the author would count it, from 1. */
  readonly number: number;
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly date: CalendarDate | null;
  readonly value: Quantity;
  readonly revoked: Quantity;
  /** The running total as printed, where the source gives one. */
  readonly total: Quantity;
  readonly previous: Quantity;
  readonly share: Quantity;
  readonly change: Quantity;
  readonly note: string;
  /** What changed in the definition from this row on; '' where nothing did. */
  readonly break: string;
  /** Every cell as printed, for the data table and the download. */
  readonly cells: readonly string[];
}

/** The public account of rows: read and set aside add up to given, always. */
export interface RowAccount {
  readonly given: number;
  readonly read: number;
  readonly setAside: readonly SetAside[];
}

/** What a graphic is drawn from: columns with their roles, rows with their meaning. */
export interface Dataset {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The row that gives the total, where the author gave one. */
  readonly total: Row | null;
  /** The unit of the value column: the author's, the header's, or that of the cells. */
  readonly unit: Unit;
  readonly furniture: Furniture;
  readonly account: RowAccount;
  readonly problems: readonly Finding[];
  /** Where there are more values than rows: the line through all of them. */
  readonly curve?: Curve | undefined;
}

/** What a kind wants of its data. */
export interface DataWishes {
  readonly roles: readonly Role[];
  /** Rows without one of these cannot be placed and are set aside aloud. */
  readonly needs: readonly ('date' | 'value')[];
  /** True where a row called 合計 is the total and no item. */
  readonly hasTotal: boolean;
  /** True where several columns of figures are several series. */
  readonly hasSeries: boolean;
  readonly named: string;
  readonly unit: string;
  readonly language: Language;
}

/**
 * Reads a grid into a dataset. Never throws; what cannot be read is reported with its row. A row is
 * set aside where nothing of it can be drawn: a wide row that loses one of its values is not.
 */
export function readDataset(given: Grid, wishes: DataWishes): Dataset {
  const canGroup = wishes.roles.includes('group');
  const { grid, named } = canGroup ? meltGrid(given, wishes) : { grid: given, named: wishes.named };
  const { columns, problems } = inferColumns(grid, { ...wishes, named });
  const units = unitsOf(grid, columns, wishes);
  const value = columns.some(({ role }) => role === 'value');
  const missing = value || grid.rows.length === 0 ? undefined : found('missing-column', 'value');
  const read = grid.rows.map((row): ReadRow => readRow(row, columns, units, wishes, missing));
  const { total, rest } = takeTotal(read, grid, wishes);
  const rows = rest.flatMap(({ aside, row }) => (aside ? [] : [row]));
  const setAside = [...grid.setAside, ...asideRows(rest, [...rows, ...(total ? [total] : [])])];
  return {
    columns,
    rows,
    total,
    unit: units.shown,
    curve: given.curve,
    furniture: grid.furniture,
    account: { given: grid.given, read: grid.given - setAside.length, setAside },
    problems: [
      ...grid.problems,
      ...(missing ? [missing] : []),
      ...problems,
      ...rest.flatMap((result) => result.problems),
    ],
  };
}

/** Each row of the author's that is drawn nowhere, once. */
function asideRows(read: readonly ReadRow[], drawn: readonly Row[]): readonly SetAside[] {
  const numbers = new Set(drawn.map(({ number }) => number));
  return read.flatMap(({ aside, row: { number } }) => {
    if (!aside || numbers.has(number)) return [];
    numbers.add(number);
    return [{ row: number, reason: aside.code }];
  });
}

/**
 * Takes the total out of the rows. Where several rows could be it, it is the only one that is called
 * so, or none; the others are no items and are set aside. A row that stands alone is never a total.
 */
function takeTotal(
  read: readonly ReadRow[],
  { rows }: Grid,
  { hasTotal }: DataWishes,
): { total: Row | null; rest: readonly ReadRow[] } {
  const feet = new Set(rows.filter(({ total }) => total));
  const totals = read.filter(
    ({ aside, row }, index) => !aside && (isTotalLabel(row.label) || feet.has(rows[index]!)),
  );
  if (totals.length === 0 || rows.length === 1) return { total: null, rest: read };
  const called = totals.filter(({ row }) => isTotalLabel(row.label));
  const [only] = totals.length === 1 ? totals : called.length === 1 ? called : [];
  const total = hasTotal ? only : undefined;
  const rest = read.filter((result) => result !== total);
  return {
    total: total?.row ?? null,
    rest: rest.map((result) => (totals.includes(result) ? setAsideTotal(result) : result)),
  };
}

function setAsideTotal({ row, problems }: ReadRow): ReadRow {
  const aside = found('row-not-used', row.number, 'a total is no item');
  return { row, problems: [...problems, aside], aside };
}

interface ReadRow {
  readonly row: Row;
  readonly problems: readonly Finding[];
  readonly aside?: Finding;
}

function readRow(
  grid: GridRow,
  columns: readonly Column[],
  units: Units,
  wishes: DataWishes,
  missing: Finding | undefined,
): ReadRow {
  const problems: Finding[] = [];
  const read = new RowReader(grid, columns, wishes.language, problems);
  // The notation has no columns: `2015-03: 1` is a date and a count where a date is needed.
  const needsDate = wishes.needs.includes('date');
  const when = read.cell('date') || (needsDate ? read.cell('label') : '');
  const date = parseDate(toHalfWidth(when));
  if (when && !date && !needsDate) problems.push(found('date-not-read', grid.number, when));
  const given: Row = {
    number: grid.number,
    id: grid.id ?? String(grid.number),
    label: read.cell('label') || read.cell('date'),
    group: read.cell('group'),
    date,
    value: read.qualified(read.value(units.cells), 'status', 'qualifier'),
    revoked: read.beside('revoked', units),
    total: read.beside('total', units),
    previous: read.beside('previous', units),
    share: read.beside('share', units),
    change: read.qualified(read.beside('change', units), 'change-status'),
    note: read.cell('note'),
    break: read.cell('break'),
    cells: grid.cells,
  };
  const row = canCompare(units) ? withCalculatedChange(given) : given;
  const own = asideOf(row, when, units, wishes);
  if (own && !missing) problems.push(own);
  const aside = missing ?? own;
  return aside ? { row, problems, aside } : { row, problems };
}

/**
 * A change that the source leaves out is calculated where the earlier figure is known, and says so;
 * never on a base of zero or less, where a percentage means nothing.
 */
function withCalculatedChange(row: Row): Row {
  const [now, before] = [row.value.decimal, row.previous.decimal];
  if (row.change.decimal || !now || !before || signOf(before) <= 0) return row;
  const decimal = percentChange(now, before);
  return {
    ...row,
    change: { decimal, printed: '', noun: '%', qualifier: null, status: 'calculated' },
  };
}

/** Reads the cells of one row by role, and reports those it cannot read. */
class RowReader {
  constructor(
    readonly row: GridRow,
    readonly columns: readonly Column[],
    readonly language: Language,
    readonly problems: Finding[],
  ) {}

  cell(role: Role): string {
    const column = this.columns.find((candidate) => candidate.role === role);
    return column ? this.row.cells[column.index]! : '';
  }

  /** A value may be of another kind than its column, which sets its row aside later. */
  value(unit: Unit): Quantity {
    const text = this.cell('value');
    return parseQuantity(text, { unit, language: this.language }) ?? this.#unread('value', text);
  }

  /** A figure beside the value, in a unit that its role can have. */
  beside(role: FigureRole, { cells, columns }: Units): Quantity {
    const text = this.cell(role);
    const wanted = role === 'share' || role === 'change' ? PER_CENT : cells;
    const own = columns[role];
    const unit = own === POINTS ? PER_CENT : (own ?? NO_UNIT);
    const read = parseQuantity(text, { unit, language: this.language });
    if (!read) return this.#unread(role, text);
    const isBare = read.decimal !== null && read.noun === '';
    if (!isOf(wanted, read.noun) || (isBare && !own)) return this.#unread(role, text, wanted.noun);
    return isBare && own === POINTS ? { ...read, noun: POINTS.noun } : read;
  }

  #unread(role: Role, text: string, unit = ''): Quantity {
    this.problems.push(found('not-a-number', this.row.number, role, text, unit));
    return missingQuantity(text);
  }

  /** A figure with the words that other columns say of it. */
  qualified(value: Quantity, status: Role, qualifier?: Role): Quantity {
    return {
      ...value,
      status: this.#word(status, parseStatus) ?? value.status,
      qualifier: (qualifier && this.#word(qualifier, parseQualifier)) ?? value.qualifier,
    };
  }

  #word<T>(role: Role, parse: (text: string) => T | null): T | null {
    const text = this.cell(role);
    const word = parse(text);
    if (!word && !/^[-–—]?$/.test(text))
      this.problems.push(found('not-a-word', this.row.number, role, text));
    return word;
  }
}

/** Percentage points may stand where per cent are meant, and are never called so. */
const isOf = (unit: Unit, noun: string): boolean =>
  sameNoun(noun, unit.noun) || (noun === POINTS.noun && unit.noun === '%');

/** Why a row cannot be drawn at all, if so. */
function asideOf(
  row: Row,
  date: string,
  { cells, isRatioByCell }: Units,
  { needs }: DataWishes,
): Finding | undefined {
  const { decimal, noun, printed } = row.value;
  // Zero is zero in every unit.
  const isBare = decimal !== null && noun === '' && signOf(decimal) !== 0;
  if (needs.includes('date') && !row.date) return found('not-a-date', row.number, date);
  if (needs.includes('value') && !decimal) return found('no-value', row.number, 'value');
  if (!sameNoun(noun, cells.noun) || (isRatioByCell && isBare))
    return found('mixed-unit', row.number, noun || printed, cells.noun);
  return row.label || row.date ? undefined : found('no-value', row.number, 'label');
}
