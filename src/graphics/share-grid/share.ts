import { calculatedQuantity, type Quantity } from '../../data/quantity.ts';
import { EXACT, qualifierOf, type Share, type ShareQualifier } from '../../data/share.ts';
import { HUNDRED } from '../../data/total.ts';
import {
  addDecimals,
  compareDecimals,
  percentOf,
  signOf,
  type Decimal,
} from '../../text/decimal.ts';

/**
 * The share of a part in per cent, calculated. The whole is above zero; both have a number. Over 31.6%
 * is rounded down, nearly and under 31.6% up, so that none claims too much.
 */
export function shareOf(part: Quantity, whole: Quantity): Share {
  // Nothing is nothing of any whole.
  const isNone = !part.qualifier && signOf(part.decimal!) === 0;
  const qualifier = isNone ? null : qualifierOf(part, whole);
  const share = rounded(part.decimal!, whole.decimal!, qualifier);
  return { ...calculatedQuantity(share, '%'), qualifier };
}

/**
 * One decimal place, none where nothing is lost, and more where something would be called nothing or
 * nearly all would be called all.
 */
function rounded(part: Decimal, whole: Decimal, qualifier: ShareQualifier | null): Decimal {
  const exact = percentOf(part, whole, EXACT);
  const none = percentOf(part, whole, 0);
  if (compareDecimals(none, exact) === 0) return none;
  for (let places = 1; places < EXACT; places++) {
    const share = roundWithin(percentOf(part, whole, places), exact, qualifier);
    if (signOf(share) !== 0 && compareDecimals(share, HUNDRED) !== 0) return share;
  }
  return exact;
}

function roundWithin(share: Decimal, exact: Decimal, qualifier: ShareQualifier | null): Decimal {
  const side = { over: 1, nearly: -1, under: -1, about: 0 }[qualifier ?? 'about'];
  if (side === 0 || compareDecimals(share, exact) !== side) return share;
  return addDecimals(share, { int: BigInt(-side), places: share.places });
}
