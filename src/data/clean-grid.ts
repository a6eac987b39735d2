import type { Qualifier, Role, Status } from '../locale/vocabulary.ts';
import { readIsoDate } from '../text/calendar.ts';
import { parseDecimal, shiftDecimal } from '../text/decimal.ts';
import { toHalfWidth } from '../text/half-width.ts';
import { NO_UNIT, parseUnit, PER_CENT, type Unit } from '../text/unit.ts';
import { withCalculatedChange } from './calculated.ts';
import type { Column } from './columns.ts';
import type { Dataset, DataWishes, Row } from './dataset.ts';
import type { Grid, GridRow } from './grid.ts';
import { isTotalLabel, readHeader, roleOfHeader } from './header-roles.ts';
import { missingQuantity } from './missing.ts';
import type { Quantity } from './quantity.ts';

/**
 * Reads a grid of which every column is named and every figure a plain number. Null for any other,
 * which the thorough reader then takes; so this one has nothing to guess and nothing to report.
 * What both can read they read alike: a test holds them against each other.
 */
export function readCleanGrid(grid: Grid, wishes: DataWishes): Dataset | null {
  try {
    return grid.problems.length > 0 ? null : cleanDataset(grid, wishes);
  } catch (reason) {
    if (reason === UNCLEAN) return null;
    throw reason;
  }
}

/** Thrown at the first thing that is not clean; never leaves this file. */
const UNCLEAN = Symbol('unclean');

function demand(isClean: unknown): asserts isClean {
  // oxlint-disable-next-line typescript/only-throw-error -- no error, but a way out
  if (!isClean) throw UNCLEAN;
}

function cleanDataset(grid: Grid, wishes: DataWishes): Dataset {
  const columns = cleanColumns(grid, wishes);
  const said = wishes.unit || grid.furniture.unit;
  const unit = said
    ? parseUnit(toHalfWidth(said), wishes.language)
    : columns.find(({ role }) => role === 'value')!.unit;
  const rows = grid.rows.map((row) => cleanRow(row, columns, unit, wishes));
  const totals = rows.filter(({ label }) => isTotalLabel(label));
  demand(totals.length === 0 || (wishes.hasTotal && totals.length === 1 && rows.length > 1));
  return {
    columns,
    rows: rows.filter((row) => row !== totals[0]),
    total: totals[0] ?? null,
    unit,
    furniture: grid.furniture,
    account: { given: grid.given, read: grid.given, setAside: [] },
    problems: [],
  };
}

/** Roles that the thorough reader would look for among columns without one. */
const SOUGHT: readonly Role[] = ['date', 'label', 'value', 'change'];

function cleanColumns(grid: Grid, { roles, named, language }: DataWishes): readonly Column[] {
  const names = namedRoles(named);
  const columns = grid.header.map((header, index): Column => {
    const { name, unit } = readHeader(header);
    const role = names.get(header) ?? roleOfHeader(name);
    return {
      index,
      header,
      role: role && roles.includes(role) ? role : null,
      unit: unit ? parseUnit(unit, language) : NO_UNIT,
    };
  });
  const taken = columns.flatMap(({ role }) => role ?? []);
  demand(new Set(taken).size === taken.length && taken.includes('value'));
  demand(
    [...names].every(([header, role]) =>
      columns.some((c) => c.header === header && c.role === role),
    ),
  );
  const sought = SOUGHT.filter((role) => roles.includes(role) && !taken.includes(role));
  demand(taken.length === columns.length || (grid.listed && sought.length === 0));
  return columns;
}

/** `value: 營收; change: 同比`, each role by its own name, as a map from header to role. */
const namedRoles = (text: string): ReadonlyMap<string, Role> =>
  new Map(
    text
      .split(';')
      .filter(Boolean)
      .map((part) => {
        const [role = '', ...header] = part.trim().split(': ');
        return [header.join(': '), role as Role];
      }),
  );

function cleanRow(
  { number, id = String(number), cells, total }: GridRow,
  columns: readonly Column[],
  unit: Unit,
  { needs }: DataWishes,
): Row {
  const cell = (role: Role): string =>
    cells[columns.find((column) => column.role === role)?.index ?? -1] ?? '';
  const figure = (role: Role, inUnit = unit): Quantity => cleanFigure(cell(role), inUnit);
  const label = cell('label') || cell('date');
  const when = cell('date') || (needs.includes('date') ? label : '');
  const date = readIsoDate(when);
  const value = withWords(figure('value'), cell('status'), cell('qualifier'));
  demand(!total && label && (date || !when) && (value.decimal || !needs.includes('value')));
  return withCalculatedChange({
    number,
    id,
    label,
    group: cell('group'),
    date,
    value,
    revoked: figure('revoked'),
    total: figure('total'),
    previous: figure('previous'),
    share: figure('share', PER_CENT),
    change: withWords(figure('change', PER_CENT), cell('change-status'), ''),
    note: cell('note'),
    cells,
  });
}

/** A number with thousands by commas, a plain sign before it and a per cent sign behind. */
const FIGURE = /^([-+−]?)((?:\d{1,3}(?:,\d{3}){1,8}|\d{1,15})(?:\.\d{1,15})?)(%?)$/;

const DASH = /^[-–—]?$/;

function cleanFigure(text: string, { magnitude, noun }: Unit): Quantity {
  if (DASH.test(text)) return missingQuantity(text);
  const [, sign, digits, percent] = FIGURE.exec(text) ?? [];
  demand(digits && (!percent || noun === '%'));
  const decimal = parseDecimal((/[-−]/.test(sign!) ? '-' : '') + digits.replaceAll(',', ''))!;
  return {
    ...missingQuantity(text),
    decimal: shiftDecimal(decimal, percent ? 0 : magnitude),
    noun: percent!,
  };
}

const STATUSES = /^(?:reported|calculated|preliminary|target|unconfirmed)$/;
const QUALIFIERS = /^(?:over|about|nearly)$/;

/** A figure with the words that other columns say of it, each by its own name. */
function withWords(figure: Quantity, status: string, qualifier: string): Quantity {
  demand(DASH.test(status) || STATUSES.test(status));
  demand(DASH.test(qualifier) || QUALIFIERS.test(qualifier));
  return {
    ...figure,
    status: STATUSES.test(status) ? (status as Status) : figure.status,
    qualifier: QUALIFIERS.test(qualifier) ? (qualifier as Qualifier) : figure.qualifier,
  };
}
