import type { Language } from '../locale/language.ts';
import type { Role } from '../locale/vocabulary.ts';
import { toHalfWidth } from '../text/half-width.ts';
import { NO_UNIT, parseUnit } from '../text/unit.ts';
import { inferColumns } from './columns.ts';
import type { Grid } from './grid.ts';
import { readNamed } from './headers.ts';
import type { Melted, MeltWishes } from './melt.ts';
import { parseQuantity, unitOfCell } from './quantity.ts';

const UNIT = /^(?:計量|计量)?[單单]位$|^units?$/i;

/** What other columns may be, so that none of them is taken for the value. */
const ROLES: readonly Role[] = [
  ...(['label', 'date', 'group', 'value', 'previous', 'share', 'change'] as const),
  ...(['text', 'note'] as const),
];

/**
 * Joins a column headed 單位 or unit to the values that have none: 1089.6 and 億元 are 1089.6億元. A
 * first column is no such column, since 單位 are institutions too; nor is one that the author’s
 * `columns` gives another role. Where a unit is left over, beside 145家 or what is no figure, its
 * column stays and is told as any other that is not drawn.
 */
export function foldUnits(grid: Grid, { named, language }: MeltWishes): Melted {
  const given = { grid, named };
  const isNamed = new Set(readNamed(named).map(({ header }) => header));
  const at = grid.header.findIndex(
    (header, index) => index > 0 && UNIT.test(header.trim()) && !isNamed.has(header),
  );
  if (at < 0) return given;
  const { columns } = inferColumns(grid, { roles: ROLES, named, language });
  const value = columns.findIndex(({ role }) => role === 'value');
  if (value < 0 || value === at) return given;
  let isLeft = false;
  const rows = grid.rows.map((row) => {
    const [cell, unit] = [row.cells[value]!, row.cells[at]!.trim()];
    const joined = joinUnit(cell, unit, language);
    if (joined === cell && unit && !cell.trim().endsWith(unit)) isLeft = true;
    return { ...row, cells: row.cells.with(value, joined) };
  });
  if (isLeft) return { grid: { ...grid, rows }, named };
  const rest = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => index !== at);
  return {
    grid: {
      ...grid,
      header: rest(grid.header),
      rows: rows.map((row) => ({ ...row, cells: rest(row.cells) })),
    },
    named,
  };
}

/** A figure with its unit behind it, or before it as signs of money are; as it came where it has one. */
function joinUnit(cell: string, unit: string, language: Language): string {
  const own = unitOfCell(cell, language);
  const isBare = own.noun === '' && (own.magnitude === 0 || !parseUnit(unit, language).magnitude);
  const isFigure = (text: string): unknown =>
    parseQuantity(text, { unit: NO_UNIT, language })?.decimal;
  // Under 單位 there may be counts of institutions: 40 and 5 of them are no 405.
  if (!unit || /^\d/.test(toHalfWidth(unit)) || !isBare || !isFigure(cell)) return cell;
  const behind = `${cell}${/^[a-z]/i.test(unit) ? ' ' : ''}${unit}`;
  const joined = /\p{Sc}$/u.test(unit) ? unit + cell : behind;
  return isFigure(joined) ? joined : cell;
}
