import { found, type Finding } from '../problems/finding.ts';
import type { Language } from '../locale/language.ts';
import type { Role } from '../locale/vocabulary.ts';
import { parseDate, type CalendarDate } from '../text/date.ts';
import { percentChange, signOf } from '../text/decimal.ts';
import { NO_UNIT, parseUnit, sameNoun, type Unit } from '../text/unit.ts';
import { inferColumns, type Column } from './columns.ts';
import type { Furniture, Grid, GridRow, SetAside } from './grid.ts';
import { isTotalLabel } from './headers.ts';
import {
  missingQuantity,
  parseQualifier,
  parseQuantity,
  parseStatus,
  toHalfWidth,
  type Quantity,
} from './quantity.ts';

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
}

/** What a kind wants of its data. */
export interface DataWishes {
  readonly roles: readonly Role[];
  /** Rows without one of these cannot be placed and are set aside aloud. */
  readonly needs: readonly ('date' | 'value')[];
  /** True where a row called 合計 is the total and no item. */
  readonly hasTotal: boolean;
  readonly named: string;
  readonly unit: string;
  readonly language: Language;
}

/** Reads a grid into a dataset. Never throws; what cannot be read is reported with its row. */
export function readDataset(grid: Grid, wishes: DataWishes): Dataset {
  const { columns, problems } = inferColumns(grid, wishes);
  const unit = unitOf(grid, columns, wishes);
  const read = grid.rows.map((row) => readRow(row, columns, unit, wishes));
  const aside = read.flatMap(({ aside: reason, row }) =>
    reason ? [{ row: row.number, reason: reason.code }] : [],
  );
  const kept = read.filter((result) => !result.aside).map(({ row }) => row);
  const total = wishes.hasTotal ? (kept.find((row) => isTotal(row, grid)) ?? null) : null;
  const setAside = [...grid.setAside, ...aside];
  const missing = grid.rows.length > 0 && !columns.some(({ role }) => role === 'value');
  return {
    columns,
    rows: missing ? [] : kept.filter((row) => row !== total),
    total,
    unit,
    furniture: grid.furniture,
    account: { given: grid.given, read: grid.given - setAside.length, setAside },
    problems: [
      ...grid.problems,
      ...(missing ? [found('missing-column', 'value')] : []),
      ...problems,
      ...read.flatMap((result) => result.problems),
    ],
  };
}

const isTotal = (row: Row, grid: Grid): boolean =>
  isTotalLabel(row.label) || grid.rows.some(({ number, total }) => total && number === row.number);

/** The author's unit, else the header's, else what the first cell with a unit says. */
function unitOf(grid: Grid, columns: readonly Column[], { unit, language }: DataWishes): Unit {
  const said = unit || grid.furniture.unit;
  if (said) return parseUnit(said, language);
  const column = columns.find(({ role }) => role === 'value');
  if (!column || column.unit !== NO_UNIT) return column?.unit ?? NO_UNIT;
  for (const { cells } of grid.rows) {
    const printed = toHalfWidth(cells[column.index]!).replace(/^\D*[\d,.]+\s*/, '');
    const read = parseQuantity(cells[column.index]!, { unit: NO_UNIT, language });
    if (!read?.decimal || printed === '') continue;
    const { magnitude } = parseUnit(printed, language);
    if (magnitude > 0 || read.noun) return { magnitude, noun: read.noun };
  }
  return NO_UNIT;
}

interface ReadRow {
  readonly row: Row;
  readonly problems: readonly Finding[];
  readonly aside?: Finding;
}

function readRow(
  grid: GridRow,
  columns: readonly Column[],
  unit: Unit,
  wishes: DataWishes,
): ReadRow {
  const problems: Finding[] = [];
  const cell = (role: Role): string => {
    const column = columns.find((found) => found.role === role);
    return column ? grid.cells[column.index]! : '';
  };
  const quantity = (role: Role, inUnit: Unit): Quantity => {
    const text = cell(role);
    const read = parseQuantity(text, { unit: inUnit, language: wishes.language });
    if (!read) problems.push(found('not-a-number', grid.number, role, text));
    return read ?? missingQuantity(text);
  };
  // The notation has no columns: `2015-03: 1` is a date and a count where a date is needed.
  const when = cell('date') || (wishes.needs.includes('date') ? cell('label') : '');
  const date = parseDate(toHalfWidth(when));
  const row = withCalculatedChange({
    number: grid.number,
    id: grid.id ?? String(grid.number),
    label: cell('label') || cell('date'),
    group: cell('group'),
    date,
    value: qualified(quantity('value', unit), cell('status'), cell('qualifier')),
    revoked: quantity('revoked', unit),
    total: quantity('total', unit),
    previous: quantity('previous', unit),
    share: quantity('share', PER_CENT),
    change: qualified(quantity('change', PER_CENT), cell('change-status'), ''),
    note: cell('note'),
    cells: grid.cells,
  });
  const aside = asideOf(row, when, unit, wishes);
  return aside ? { row, problems: [...problems, aside], aside } : { row, problems };
}

const PER_CENT: Unit = { magnitude: 0, noun: '%' };

function qualified(value: Quantity, status: string, qualifier: string): Quantity {
  return {
    ...value,
    status: parseStatus(status) ?? value.status,
    qualifier: parseQualifier(qualifier) ?? value.qualifier,
  };
}

/** Why a row cannot be drawn at all, if so. */
function asideOf(
  row: Row,
  date: string,
  unit: Unit,
  { needs, hasTotal }: DataWishes,
): Finding | undefined {
  if (!hasTotal && isTotalLabel(row.label))
    return found('row-not-used', row.number, 'a total is no item');
  if (needs.includes('date') && !row.date) return found('not-a-date', row.number, date);
  if (needs.includes('value') && !row.value.decimal) return found('no-value', row.number, 'value');
  if (!sameNoun(row.value.noun, unit.noun))
    return found('mixed-unit', row.number, row.value.noun, unit.noun);
  return row.label || row.date ? undefined : found('no-value', row.number, 'label');
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
