import type { ShareQualifier } from '../../data/share.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { toHalfWidth } from '../../text/half-width.ts';
import { compareDecimals, divideDecimals, printDecimal, type Decimal } from '../../text/decimal.ts';

/** A grid of cells: how many there are, how they stand, and how far they are filled. */
export interface CellPlan {
  readonly total: number;
  readonly columns: number;
  readonly rows: number;
  /** Cells that are filled whole. */
  readonly filled: number;
  /** How much of the next one is filled, from 0 up to 1. */
  readonly part: number;
  /** The cells at an edge that is only about so, from the first up to the second. */
  readonly soft: readonly [from: number, to: number];
}

/** More than so many are too small to be told apart; the whole is then a hundred. */
const MOST_UNITS = 400;

/** As many as a script may ask for. */
const MOST_CELLS = 1000;

/** So many cells stand for a whole that cannot be counted out. */
export const HUNDRED_CELLS = 100;

/** Reads the `cells` attribute, a whole number from 1 to 1000; anything else is told and left out. */
export function readCells(text: string | undefined, problems: Finding[]): number | null {
  const given = toHalfWidth(text ?? '');
  if (given === '') return null;
  const cells = /^\d{1,4}$/.test(given) ? Number(given) : 0;
  if (cells >= 1 && cells <= MOST_CELLS) return cells;
  problems.push(
    found('setting-not-read', 'cells', given, `a whole number from 1 to ${MOST_CELLS}`),
  );
  return null;
}

/** So much of a cell stays empty where a part is less than all: what is nearly full is seen not to be. */
const LEAST_GAP = 0.25;

/** How many cells show a whole one for one; null where it is no whole number or too many. */
export function unitsIn(whole: Decimal): number | null {
  const units = Number(printDecimal(whole));
  return Number.isInteger(units) && units >= 1 && units <= MOST_UNITS ? units : null;
}

/** Fills so many cells by a part of a whole; neither is below zero, the whole is above it. */
export function planCells(
  total: number,
  part: Decimal,
  whole: Decimal,
  qualifier: ShareQualifier | null,
): CellPlan {
  const columns = columnsFor(total);
  // Worked out in decimals: 96 of 221 are 96 cells, where floats may give 95.99.
  const times = { int: part.int * BigInt(total), places: part.places };
  const isAll = compareDecimals(part, whole) >= 0;
  const reach = isAll
    ? total
    : Math.min(total - LEAST_GAP, Number(printDecimal(divideDecimals(times, whole, 4))));
  const filled = Math.floor(reach);
  const soft = softCells(reach, total, qualifier);
  return {
    total,
    columns,
    rows: Math.ceil(total / columns),
    filled: qualifier ? Math.min(filled, soft[0]) : filled,
    part: qualifier ? 0 : Math.round((reach - filled) * 1e4) / 1e4,
    soft,
  };
}

/** The cell in which the edge lies; where it lies between two, the one that the word leaves open. */
function softCells(
  reach: number,
  total: number,
  qualifier: ShareQualifier | null,
): [number, number] {
  const edge = Math.floor(reach);
  if (!qualifier) return [edge, edge];
  if (edge < reach) return [edge, edge + 1];
  const from = qualifier === 'over' ? edge : Math.max(0, edge - 1);
  const to = qualifier === 'over' ? Math.min(total, edge + 1) : edge;
  return [from, to];
}

/**
 * Columns for so many cells: no higher than wide, no wider than 5 to 3, with the fewest places left
 * empty in the last row; of those alike the nearest to 4 to 3. 221 are 17 by 13, 100 are 10 by 10.
 */
export function columnsFor(total: number): number {
  const least = Math.ceil(Math.sqrt(total));
  const most = Math.max(least, Math.floor(Math.sqrt((total * 5) / 3)), Math.min(total, 3));
  const wanted = Math.sqrt((total * 4) / 3);
  let [best, cost] = [least, Infinity];
  for (let columns = least; columns <= most; columns++) {
    const empty = Math.ceil(total / columns) * columns - total;
    const off = empty + Math.abs(columns - wanted) / 1000;
    if (off < cost) [best, cost] = [columns, off];
  }
  return best;
}

/** What a cell is drawn with: half its width, in widths of a cell, and whether it is round. */
export interface CellMark {
  readonly radius: number;
  readonly isRound: boolean;
}

/**
 * Cells from one up to another, in reading order, as strokes without length whose caps are the marks:
 * one element for however many.
 */
export function cellsPath(from: number, to: number, columns: number): string {
  let path = '';
  for (let at = from; at < to;) {
    const column = at % columns;
    const end = Math.min(to, at - column + columns);
    path += `M${column + 0.5} ${Math.floor(at / columns) + 0.5}h0${'m1 0h0'.repeat(end - at - 1)}`;
    at = end;
  }
  return path;
}

/** The first part of one cell, cut upright: half a cell is half as wide. */
export function cutPath(at: number, part: number, columns: number, mark: CellMark): string {
  const { radius, isRound } = mark;
  const [x, y] = [(at % columns) + 0.5, Math.floor(at / columns) + 0.5];
  const wide = short(2 * radius * part);
  if (!isRound) {
    const side = short(2 * radius);
    return `M${short(x - radius)} ${short(y - radius)}h${wide}v${side}h${-wide}z`;
  }
  const cut = radius * (2 * part - 1);
  const half = Math.sqrt(radius * radius - cut * cut);
  const bow = part > 0.5 ? 1 : 0;
  return `M${short(x + cut)} ${short(y - half)}A${radius} ${radius} 0 ${bow} 0 ${short(x + cut)} ${short(y + half)}z`;
}

const short = (length: number): number => Math.round(length * 1000) / 1000;
