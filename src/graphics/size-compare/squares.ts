import type { Decimal } from '../../text/decimal.ts';
import { niceBelow } from './nice.ts';

/** Below this share of the largest side a square is hardly seen and gets a lens. */
const TINY = 0.03;

/** The side of a lens, in hundredths of the side of the largest square. */
export const LENS = 46;

/** A square’s side is a share of the largest one’s, so that areas are as sizes are. */
export const sideOf = (size: number, largest: number): number =>
  largest > 0 ? Math.sqrt(size / largest) : 0;

/**
 * How many times a lens enlarges the sides of a square that is too small to see, a round number that
 * makes it a fifth to a half of the lens; null for one that can be seen, and for none.
 */
export const lensFor = (side: number): Decimal | null =>
  side > 0 && side < TINY ? niceBelow(LENS / 2 / (side * 100)) : null;
