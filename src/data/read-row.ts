import { found, type Finding } from '../problems/finding.ts';
import type { Role, Status } from '../locale/vocabulary.ts';
import type { CalendarDate } from '../text/calendar.ts';
import { parseDate } from '../text/date.ts';
import { percentChange, signOf } from '../text/decimal.ts';
import { toHalfWidth } from '../text/half-width.ts';
import { saysTime } from '../text/times.ts';
import { NO_UNIT, PER_CENT, sameNoun, saysUnit, type Unit } from '../text/unit.ts';
import { canCompare, MARKED_YEAR, saysYear, type FigureRole, type Units } from './column-units.ts';
import type { DataWishes, Row } from './dataset.ts';
import type { GridRow } from './grid.ts';
import { parseChange } from './parse-change.ts';
import {
  calculatedQuantity,
  DIFFERENCE,
  isBare,
  isRatio,
  missingQuantity,
  NOTHING,
  parseQualifier,
  parseQuantity,
  parseStatus,
  POINTS,
  unitOfCell,
  type Quantity,
} from './quantity.ts';

/** What all rows of a dataset are read by. */
export interface RowReading {
  readonly wishes: DataWishes;
  readonly units: Units;
  /** Where each role's column stands. */
  readonly places: ReadonlyMap<Role | null, number>;
  /** Why no row at all can be drawn, if so; it is told once and not for each. */
  readonly missing: Finding | undefined;
}

/** A row as it was read, with what was wrong with it, and why it is set aside if it is. */
export interface ReadRow {
  readonly row: Row;
  readonly problems: readonly Finding[];
  readonly aside: Finding | undefined;
}

/** A row while it is read, and what turns out to be wrong with it. */
interface Line {
  readonly grid: GridRow;
  readonly reading: RowReading;
  readonly problems: Finding[];
}

/** Reads one row of text, cell by cell, by the roles of its columns. */
export function readRow(grid: GridRow, reading: RowReading): ReadRow {
  const problems: Finding[] = [];
  const line: Line = { grid, reading, problems };
  // The notation has no columns: `2015-03: 1` is a date and a count where a date is needed.
  const needsDate = reading.wishes.needs.includes('date');
  const when = cellOf(line, 'date') || (needsDate ? cellOf(line, 'label') : '');
  const date = parseDate(toHalfWidth(when));
  const sure = sureOfDate(date ?? dateOfLabel(line));
  const isName = when !== '' && !date && !needsDate && !saysTime(when);
  if (isName && isFirst(grid) && !isNoName(when, reading.wishes.eachAlone))
    problems.push(found('date-not-read', grid.number, when));
  const given: Row = {
    number: grid.number,
    id: grid.id ?? String(grid.number),
    label: cellOf(line, 'label') || cellOf(line, 'date'),
    group: cellOf(line, 'group'),
    // How sure it is stands with the value.
    date: date && sure ? { ...date, sure: '' } : date,
    value: withSure(qualified(line, 'value', 'status', 'qualifier'), sure),
    revoked: figureOf(line, 'revoked'),
    total: figureOf(line, 'total'),
    previous: figureOf(line, 'previous'),
    share: figureOf(line, 'share'),
    whole: figureOf(line, 'whole'),
    change: qualified(line, 'change', 'change-status'),
    note: cellOf(line, 'note'),
    members: cellOf(line, 'members'),
    break: cellOf(line, 'break'),
    cells: grid.cells,
  };
  const aside = asideOf(given, when, cellOf(line, 'text'), reading);
  if (aside && aside !== reading.missing) problems.push(aside);
  // 651.9 beside 718.1億元 may be 651.9億元, so nothing is calculated from the two.
  const isSure =
    canCompare(reading.units) &&
    reading.units.columns.change !== DIFFERENCE &&
    !problems.some(({ code }) => code === 'no-magnitude') &&
    // 14.8% is no earlier figure of 662 million people.
    isRatio(given.previous.noun) === isRatio(given.value.noun);
  return { row: isSure ? withCalculatedChange(given) : given, problems, aside };
}

/** Of a row that was made into several, one for each series, what is wrong with its date is told of the first. */
const isFirst = ({ id = '' }: GridRow): boolean => !/\.(?!1$)\d+$/.test(id);

/** Labels in the notation may be dates; where most are none, 2008e is the name of a model. */
function dateOfLabel(line: Line): CalendarDate | null {
  const label = cellOf(line, 'label');
  return line.reading.units.hasDatedLabels && MARKED_YEAR.test(label)
    ? parseDate(toHalfWidth(label))
    : null;
}

/** What the mark behind a date says of its value: 2024E, 2025（預測）; null for a footnote. */
function sureOfDate(date: CalendarDate | null): Status | null {
  const word = date?.sure?.replaceAll(/[()]/g, '').toLowerCase();
  if (!word) return null;
  if (/^(?:[ef]$|est|估)/.test(word)) return 'forecast';
  return /^p(?:$|rov)/.test(word) ? 'preliminary' : parseStatus(word);
}

const withSure = (value: Quantity, status: Status | null): Quantity =>
  status && value.decimal && value.status === 'reported' ? { ...value, status } : value;

/**
 * A change that the source leaves out is calculated where the earlier figure is known, and says so;
 * never on a base of zero or less, where a percentage means nothing, nor across a change of definition.
 */
function withCalculatedChange(row: Row): Row {
  const [now, before] = [row.value.decimal, row.previous.decimal];
  const isOpen = !row.change.decimal && row.break === '';
  if (!isOpen || !now || !before || signOf(before) <= 0) return row;
  return { ...row, change: calculatedQuantity(percentChange(now, before), '%') };
}

/** What the row says in a column; '' where there is no such column. */
function cellOf({ grid, reading }: Line, role: Role): string {
  const place = reading.places.get(role);
  return place === undefined ? '' : grid.cells[place]!;
}

/**
 * A figure in a unit that its role can have; only a value may be of another kind than its column,
 * which sets its row aside later. 244 beside 718.1億 may be 244億 that somebody typed in a hurry: it
 * is taken at its word, and told.
 */
function figureOf(line: Line, role: FigureRole | 'value'): Quantity {
  const { cells, columns } = line.reading.units;
  const { language } = line.reading.wishes;
  const text = cellOf(line, role);
  // Most rows have no cell for most roles.
  if (text === '') return NOTHING;
  const uneven = unevenWith(line, role);
  const own = role === 'value' ? cells : columns[role];
  const isKind = own === POINTS || own === DIFFERENCE;
  const unit = isKind ? PER_CENT : (own ?? NO_UNIT);
  const parse = role === 'change' ? parseChange : parseQuantity;
  const read = parse(text, { unit, language }) ?? otherKind(line, role, text);
  if (!read) return inWords(line, role, text) ?? unread(line, role, text);
  if (uneven && own === cells && isBare(read) && !unitOfCell(text, language).magnitude)
    line.problems.push(found('no-magnitude', line.grid.number, text, uneven));
  const wanted = WANTED[role] ?? cells;
  if (role === 'value' && isYear(text, read, line)) return { ...read, isYear: true };
  const isPlain = read.decimal !== null && read.noun === '';
  if (role !== 'value' && (!isOf(wanted, read.noun) || (isPlain && !own)))
    return unread(line, role, text, wanted.noun || cells.noun);
  return isPlain && isKind ? { ...read, noun: own.noun } : read;
}

/**
 * Bare digits from 1000 to 2100 are a year where they say 年, or where nothing stands beside them and
 * their label or header says so: Founded: 1980, but Jobs: 1850. Only English would set a comma in them.
 */
function isYear(text: string, { noun }: Quantity, line: Line): boolean {
  const { wishes, units } = line.reading;
  if (wishes.language !== 'en' || !YEAR.test(toHalfWidth(text))) return false;
  if ((noun || units.cells.noun) === '年') return true;
  const isAlone = wishes.eachAlone || wishes.mostRows === 1;
  return isAlone && !saysUnit(units.cells) && (units.isYears || saysYear(cellOf(line, 'label')));
}

const YEAR = /^(?:1\d{3}|20\d\d|2100) ?年?$/;

/** The value that says 億 where a bare figure beside it may mean so too; of those that stand alone, its own row’s. */
function unevenWith(line: Line, role: Role): string | undefined {
  const { wishes, units } = line.reading;
  if (!wishes.eachAlone) return units.uneven;
  const value = role === 'previous' && !saysUnit(units.cells) ? cellOf(line, 'value') : '';
  return unitOfCell(value, wishes.language).magnitude > 0 ? value : undefined;
}

/**
 * 215個 in a column of 億元, or 6.5萬 among cells in per cent, where a kind draws both: the cell says
 * all of its unit itself.
 */
function otherKind({ reading }: Line, role: Role, text: string): Quantity | null {
  const { wishes, units } = reading;
  if (role !== 'value' || !wishes.mixesUnits) return null;
  const read = parseQuantity(text, { unit: NO_UNIT, language: wishes.language });
  return units.isRatioByCell || !sameNoun(read?.noun ?? '', units.cells.noun) ? read : null;
}

/**
 * 近百家, 2:1, ≤5, a thousand and more: no figure to count with, but what the source says, which stands
 * in its own words where a kind asks for them; as nothing of it is lost, nothing is told. A letter typed
 * for a digit is a mistake, 1,2O0.
 */
function inWords({ reading }: Line, role: Role, text: string): Quantity | null {
  const isKept = role === 'value' && reading.wishes.eachAlone && !/\d,?[OoIl]+\d/.test(text);
  return isKept ? { ...missingQuantity(text), words: text.trim() } : null;
}

/** Where a figure is not in the unit of its value; of a whole the kind says what it can be part of. */
const WANTED: Readonly<Partial<Record<Role, Unit>>> = {
  share: PER_CENT,
  change: PER_CENT,
  whole: NO_UNIT,
};

function unread({ grid, problems }: Line, role: Role, text: string, unit = ''): Quantity {
  problems.push(found('not-a-number', grid.number, role, text, unit));
  return missingQuantity(text);
}

/** A figure with the words that other columns say of it. */
function qualified(line: Line, role: 'value' | 'change', status: Role, qualifier?: Role): Quantity {
  const figure = figureOf(line, role);
  const sure = wordOf(line, status, parseStatus);
  const about = qualifier ? wordOf(line, qualifier, parseQualifier) : null;
  if (!sure && !about) return figure;
  return { ...figure, status: sure ?? figure.status, qualifier: about ?? figure.qualifier };
}

function wordOf<T>(line: Line, role: Role, parse: (text: string) => T | null): T | null {
  const text = cellOf(line, role);
  if (text === '') return null;
  const word = parse(text);
  if (!word && !/^[-–—]$/.test(text))
    line.problems.push(found('not-a-word', line.grid.number, role, text));
  return word;
}

/** Percentage points may stand where per cent are meant, and are never called so. */
const isOf = (unit: Unit, noun: string): boolean =>
  sameNoun(noun, unit.noun) || (noun === POINTS.noun && unit.noun === '%');

/** Under a head of dates seconds since 1970 and days since 1900 are no names; 202401 may be one. */
const isNoName = (when: string, eachAlone: boolean | undefined): boolean =>
  !eachAlone && /^(?:\d{5}|\d{7,})$/.test(when);

/** Why a row cannot be drawn at all, if so. */
function asideOf(
  { number, value, label, date }: Row,
  when: string,
  text: string,
  {
    wishes: { needs, mixesUnits, isTable, eachAlone },
    units: { cells, isRatioByCell },
    missing,
  }: RowReading,
): Finding | undefined {
  if (missing) return missing;
  const { decimal, noun, printed } = value;
  if (!date && (needs.includes('date') || isNoName(when, eachAlone)))
    return found('not-a-date', number, when);
  if (needs.includes('value') && !decimal) return found('no-value', number, 'value');
  const isOdd = cells.noun ? isRatioByCell && isBare(value) : isRatio(noun);
  if (!mixesUnits && (isOdd || !sameNoun(noun, cells.noun)))
    return found('mixed-unit', number, noun || printed, cells.noun);
  return label || date || text || isTable ? undefined : found('no-value', number, 'label');
}
