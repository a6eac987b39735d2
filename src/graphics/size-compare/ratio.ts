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
  /** About, where it is rounded or either figure is not exact; over, where it is beyond a trillion. */
  readonly qualifier: Qualifier | null;
}

const MINUS_ONE: Decimal = { int: -1n, places: 0 };

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
  const times = trimDecimal(divideDecimals(large.size!, small.size!, placesFor(rough)));
  const growth = trimDecimal(addDecimals(times, MINUS_ONE));
  const isExact = compareDecimals(multiplyDecimals(times, small.size!), large.size!) === 0;
  const isSure = [large, small].every(({ row }) => row.value.qualifier === null);
  return { large, small, times, growth, qualifier: isExact && isSure ? null : 'about' };
}

/** 3.33, 43.8, 437.5 and 4709 times; three digits from ten thousand on. */
function placesFor(times: number): number {
  if (times < 10) return 2;
  if (times < 1000) return 1;
  return times < 10_000 ? 0 : 2 - Math.floor(Math.log10(times));
}
