import { STEPS } from './bearing.ts';

/** Where a point stands: above or below the ring, or beside it in a row of its side, from 0. */
export type Place =
  | { readonly side: 'top' | 'bottom' }
  | { readonly side: 'left' | 'right'; readonly at: number };

/** Every point at its place, and into how many rows the sides are divided. */
export interface Ring {
  readonly rows: number;
  readonly places: readonly Place[];
}

/** How many rows the sides can have; an odd number has one in the middle, for east and west. */
const ROWS = [3, 5, 7, 9];

/** No point is moved further than this share of the height from where its bearing puts it. */
const MOST_MOVED = 0.22;

/**
 * Places bearings round a ring: the one due north on top, the one due south below, all others on the
 * two sides, from north to south, in as few rows as keep each near its bearing. Null where there are
 * too many on one side.
 */
export function placeRing(bearings: readonly number[]): Ring | null {
  const sides = { top: [], bottom: [], left: [], right: [] } as Record<Place['side'], number[]>;
  bearings.forEach((bearing, index) => {
    const near = Math.round(bearing) % STEPS;
    const end = near === 0 ? sides.top : near === STEPS / 2 ? sides.bottom : null;
    if (end?.length === 0) end.push(index);
    else sides[bearing < STEPS / 2 ? 'right' : 'left'].push(index);
  });
  for (const rows of ROWS) {
    const left = placeSide(sides.left, bearings, rows);
    const right = placeSide(sides.right, bearings, rows);
    if (!left || !right) continue;
    const at = new Map([...left, ...right]);
    const places = bearings.map((_, index): Place => {
      if (sides.top.includes(index)) return { side: 'top' };
      if (sides.bottom.includes(index)) return { side: 'bottom' };
      return { side: left.has(index) ? 'left' : 'right', at: at.get(index)! };
    });
    return { rows, places };
  }
  return null;
}

/** How far down the ring a bearing is, from 0 in the north to 1 in the south. */
const depthOf = (bearing: number): number => (1 - Math.cos((bearing / STEPS) * 2 * Math.PI)) / 2;

/** A row for each, in order from north to south; null where one would stand too far off. */
function placeSide(
  side: readonly number[],
  bearings: readonly number[],
  rows: number,
): ReadonlyMap<number, number> | null {
  if (side.length > rows) return null;
  const depth = (index: number): number => depthOf(bearings[index]!);
  const sorted = side.toSorted((a, b) => depth(a) - depth(b));
  const at: number[] = [];
  for (const index of sorted) {
    const wanted = Math.min(rows - 1, Math.floor(depth(index) * rows));
    at.push(Math.max(wanted, (at.at(-1) ?? -1) + 1));
  }
  for (let last = rows, i = at.length - 1; i >= 0; i--) last = at[i] = Math.min(at[i]!, last - 1);
  const isFar = sorted.some(
    (index, i) => Math.abs(depth(index) - (at[i]! + 0.5) / rows) > MOST_MOVED,
  );
  return isFar ? null : new Map(sorted.map((index, i) => [index, at[i]!]));
}
