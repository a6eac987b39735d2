import { calculatedQuantity, type Quantity } from '../../data/quantity.ts';
import { HUNDRED } from '../../data/total.ts';
import type { Qualifier } from '../../locale/vocabulary.ts';
import {
  addDecimals,
  compareDecimals,
  percentOf,
  signOf,
  type Decimal,
} from '../../text/decimal.ts';

/** So fine that no share of a printed figure is cut by it. */
const EXACT = 12;

/** How much is known of a part and of its whole. */
type Sureness = Pick<Quantity, 'qualifier'>;

/**
 * Of what is only about so, the share is too; the part's own word holds for the share as long as its
 * whole is exact.
 */
export const qualifierOf = (part: Sureness, whole: Sureness): Qualifier | null =>
  whole.qualifier ? 'about' : part.qualifier;

/**
 * The share of a part in per cent, calculated. The whole is above zero; both have a number. Over 31.6%
 * is rounded down and nearly 31.6% up, so that neither claims too much.
 */
export function shareOf(part: Quantity, whole: Quantity): Quantity {
  const qualifier = qualifierOf(part, whole);
  const exact = percentOf(part.decimal!, whole.decimal!, EXACT);
  const share = roundWithin(rounded(part.decimal!, whole.decimal!, exact), exact, qualifier);
  return { ...calculatedQuantity(share, '%'), qualifier };
}

/**
 * One decimal place, none where nothing is lost, and more where something would be called nothing or
 * nearly all would be called all.
 */
function rounded(part: Decimal, whole: Decimal, exact: Decimal): Decimal {
  const none = percentOf(part, whole, 0);
  if (compareDecimals(none, exact) === 0) return none;
  for (let places = 1; places < EXACT; places++) {
    const share = percentOf(part, whole, places);
    if (signOf(share) !== 0 && compareDecimals(share, HUNDRED) !== 0) return share;
  }
  return exact;
}

function roundWithin(share: Decimal, exact: Decimal, qualifier: Qualifier | null): Decimal {
  const side = { over: 1, nearly: -1, about: 0 }[qualifier ?? 'about'];
  if (side === 0 || compareDecimals(share, exact) !== side) return share;
  return addDecimals(share, { int: BigInt(-side), places: share.places });
}

/**
 * Whether a share as given cannot be that of the part and whole beside it: nearly 30% is less than
 * 31.6%. About anything can be true of what is only about so.
 */
export function differs(given: Quantity, part: Quantity, whole: Quantity): boolean {
  const [share, made] = [given.decimal!, percentOf(part.decimal!, whole.decimal!, EXACT)];
  const [said, sure] = [given.qualifier, qualifierOf(part, whole)];
  const near = percentOf(part.decimal!, whole.decimal!, Math.max(0, share.places));
  const order = compareDecimals(share, made);
  if (said === 'about' || sure === 'about' || compareDecimals(near, share) === 0) return false;
  // A word leaves one side of its figure open; two figures differ where nothing is on both sides.
  return order < 0 ? said !== 'over' && sure !== 'nearly' : said !== 'nearly' && sure !== 'over';
}
