import type { Qualifier } from '../../locale/vocabulary.ts';
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  signOf,
  type Decimal,
} from '../../text/decimal.ts';
import { floatOf, type Measured } from './measure.ts';
import { trimDecimal, TRILLION } from './nice.ts';

/** How many times the smallest the largest is. */
export interface Ratio<T extends Measured> {
  readonly large: T;
  readonly small: T;
  /** Rounded as it is printed; 1 where the two are alike. */
  readonly times: Decimal;
  /** What the larger has more, in smaller ones: 324 where it is 325 times as large. */
  readonly growth: Decimal;
  /**
   * How it is qualified: by the bound that both figures make together, over where it is beyond a
   * trillion, about where it is rounded.
   */
  readonly qualifier: Bound;
}

/** A qualifier, or `most`: as many times at the most, since the smaller one is over what is printed. */
export type Bound = Qualifier | 'most' | null;

const MINUS_ONE: Decimal = { int: -1n, places: 0 };

/**
 * What a quotient is, by the qualifiers of the larger and of the smaller: 65,000 by over 200 is 325 at
 * the most. Where they pull both ways it is about so many.
 */
const BOUNDS: Readonly<Record<string, Bound>> = {
  '/': null,
  'over/': 'over',
  '/nearly': 'over',
  'over/nearly': 'over',
  'nearly/': 'nearly',
  '/over': 'most',
  'nearly/over': 'most',
};

/** The largest of several against the smallest, exactly; null for fewer than two above zero. */
export function ratioOfSizes<T extends Measured>(items: readonly T[]): Ratio<T> | null {
  const ranked = items
    .filter(({ size }) => size && signOf(size) > 0)
    .toSorted((a, b) => compareDecimals(b.size!, a.size!));
  const [large] = ranked;
  const small = ranked.at(-1);
  if (!large || !small || large === small) return null;
  const rough = floatOf(large.size!) / floatOf(small.size!);
  if (rough > 1e12) return { large, small, times: TRILLION, growth: TRILLION, qualifier: 'over' };
  const known = BOUNDS[[large, small].map(({ row }) => row.value.qualifier ?? '').join('/')];
  const bound = known === undefined ? 'about' : known;
  const isVague = bound === 'about';
  const places = isVague ? 1 - Math.floor(Math.log10(rough)) : placesFor(rough);
  const rounded = divideDecimals(large.size!, small.size!, places);
  const error = compareDecimals(multiplyDecimals(rounded, small.size!), large.size!);
  // A bound is rounded to its own side, or it would not hold.
  const wrong = bound === null || isVague ? 0 : bound === 'over' ? 1 : -1;
  const step = error === wrong ? -wrong : 0;
  const times = trimDecimal(addDecimals(rounded, { int: BigInt(step), places }));
  const growth = trimDecimal(addDecimals(times, MINUS_ONE));
  return { large, small, times, growth, qualifier: bound ?? (error === 0 ? null : 'about') };
}

/** 3.33, 43.8, 437.5 and 4709 times; three digits from ten thousand on. What is about has two anyway. */
function placesFor(times: number): number {
  if (times < 10) return 2;
  if (times < 1000) return 1;
  return times < 10_000 ? 0 : 2 - Math.floor(Math.log10(times));
}
