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

/** No point is moved further than this part of a half circle from where its bearing puts it. */
const MOST_MOVED = 0.18;

/**
 * Places bearings round a ring: the one due north on top, the one due south below, all others on the
 * two sides, from north to south, in as few rows as keep each near its bearing. Of more than one due
 * north the others go to either side of it. Null where there are too many on one side.
 */
export function placeRing(bearings: readonly number[]): Ring | null {
  const sides = { top: [], bottom: [], left: [], right: [] } as Record<Place['side'], number[]>;
  const off = (index: number): number => Math.abs(bearings[index]! - endOf(bearings[index]!));
  const free: number[] = [];
  for (const index of [...bearings.keys()].toSorted((a, b) => off(a) - off(b))) {
    const bearing = bearings[index]!;
    const end = off(index) < 0.5 ? sides[endOf(bearing) === STEPS / 2 ? 'bottom' : 'top'] : null;
    if (end?.length === 0) end.push(index);
    else if (off(index) === 0) free.push(index);
    else sides[bearing < STEPS / 2 ? 'right' : 'left'].push(index);
  }
  for (const index of free) {
    const near = (side: readonly number[]): number =>
      side.filter((other) => Math.abs(depthOf(bearings[other]!) - depthOf(bearings[index]!)) < 0.5)
        .length;
    sides[near(sides.left) < near(sides.right) ? 'left' : 'right'].push(index);
  }
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

/** The end of the ring that a bearing is nearest to: north as 0 or 16, or south. */
const endOf = (bearing: number): number => Math.round(bearing / (STEPS / 2)) * (STEPS / 2);

/** How far down the ring a bearing is, from 0 in the north to 1 in the south. */
const depthOf = (bearing: number): number => (1 - Math.cos((bearing / STEPS) * 2 * Math.PI)) / 2;

/** The part of the half circle from the north down to a depth. */
const turnOf = (depth: number): number => Math.acos(1 - 2 * depth) / Math.PI;

/**
 * A row for each, in order from north to south, those that want the same row on either side of it;
 * null where one would stand too far off.
 */
function placeSide(
  side: readonly number[],
  bearings: readonly number[],
  rows: number,
): ReadonlyMap<number, number> | null {
  if (side.length > rows) return null;
  const depth = (index: number): number => depthOf(bearings[index]!);
  const sorted = side.toSorted((a, b) => depth(a) - depth(b));
  const at = spread(
    sorted.map((index) => depth(index) * rows - 0.5),
    rows,
  );
  const isFar = sorted.some(
    (index, i) => Math.abs(turnOf(depth(index)) - turnOf((at[i]! + 0.5) / rows)) > MOST_MOVED,
  );
  return isFar ? null : new Map(sorted.map((index, i) => [index, at[i]!]));
}

/** Rows as near as can be to those wanted, which are in order; those that meet are moved both ways. */
function spread(wanted: readonly number[], rows: number): readonly number[] {
  const blocks: { sum: number; count: number }[] = [];
  const mean = ({ sum, count }: { sum: number; count: number }): number => sum / count;
  wanted.forEach((row, index) => {
    let block = { sum: row - index, count: 1 };
    while (blocks.length > 0 && mean(blocks.at(-1)!) > mean(block)) {
      const last = blocks.pop()!;
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  });
  const last = rows - wanted.length;
  return blocks
    .flatMap((block) => Array<number>(block.count).fill(Math.round(mean(block))))
    .map((row, index) => Math.min(Math.max(row, 0), last) + index);
}
