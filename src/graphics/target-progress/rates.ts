import type { Row } from '../../data/dataset.ts';
import type { Qualifier } from '../../locale/vocabulary.ts';
import { calculatedQuantity, POINTS, type Quantity } from '../../data/quantity.ts';
import { middleOf } from '../../scale/dates.ts';
import {
  compareDecimals,
  parseDecimal,
  ratioOf,
  signOf,
  subtractDecimals,
  type Decimal,
} from '../../text/decimal.ts';
import { PER_CENT } from '../../text/unit.ts';

/** A change from one row to another, worked out by us. */
export interface Rate {
  /** Without its sign: per cent, or points where the values are per cent themselves. */
  readonly amount: Quantity;
  /** 1 where it rises, −1 where it falls, 0 where it stays. */
  readonly way: number;
  /** False where the two are less than a year apart, so that it is the whole change. */
  readonly isYearly: boolean;
  readonly since: Row;
  readonly until: Row;
}

/**
 * The even change a year that leads from one dated value to a later one; null where there is none,
 * as from zero, to zero or across it. What is less than a year apart is not blown up to a year.
 */
export function rateBetween(since: Row, until: Row, isRatio: boolean): Rate | null {
  const [from, to] = [since.value.decimal, until.value.decimal];
  if (!from || !to || !since.date || !until.date) return null;
  const years = middleOf(until.date) - middleOf(since.date);
  if (years <= 0) return null;
  const isYearly = years > 0.99;
  const places = placesFor(since.value, until.value);
  const times = isYearly ? years : 1;
  const decimal = isRatio ? pointsOf(from, to, times, places) : growthOf(from, to, times, places);
  if (!decimal) return null;
  const noun = isRatio ? POINTS.noun : PER_CENT.noun;
  const amount = figureFrom(decimal, noun, since.value, until.value);
  return { amount, way: compareDecimals(to, from), isYearly, since, until };
}

/** One place, since more would say more than the figures do; none where a figure is not exact. */
export const placesFor = (...quantities: readonly Quantity[]): number =>
  quantities.every(({ qualifier }) => qualifier === null) ? 1 : 0;

/** A figure of ours from others, about so much where one of these is. */
const figureFrom = (
  decimal: Decimal,
  noun: string,
  ...quantities: readonly Quantity[]
): Quantity => ({
  ...calculatedQuantity(decimal, noun),
  qualifier: placesFor(...quantities) === 0 ? 'about' : null,
});

const TURNED = { over: 'nearly', nearly: 'over', about: 'about' } as const;

/** How exact a figure is that grows with one figure and shrinks with another: over 480 of 1000 is over 48%. */
export function qualifierOf(growing: Quantity, shrinking: Quantity): Qualifier | null {
  const [up, down] = [growing.qualifier, shrinking.qualifier && TURNED[shrinking.qualifier]];
  return up && down && up !== down ? 'about' : (up ?? down);
}

/**
 * (to ÷ from)^(1 ÷ years) − 1 in per cent. No decimal has such a root, so this alone is a float,
 * rounded at once.
 */
export function growthOf(
  from: Decimal,
  to: Decimal,
  years: number,
  places: number,
): Decimal | null {
  if (signOf(from) <= 0 || signOf(to) <= 0) return null;
  return roundedOf((ratioOf(to, from) ** (1 / years) - 1) * 100, places);
}

const ONE: Decimal = { int: 1n, places: 0 };

const pointsOf = (from: Decimal, to: Decimal, years: number, places: number): Decimal | null =>
  roundedOf(ratioOf(subtractDecimals(to, from), ONE) / years, places);

/**
 * Without its sign, and never rounded to nothing where a place more says something. `toFixed` gives
 * digits that are read back exactly; of a number too large to mean anything it gives none.
 */
function roundedOf(float: number, places: number): Decimal | null {
  const amount = Math.abs(float);
  return parseDecimal(amount.toFixed(amount < 1 ? 1 : places));
}
