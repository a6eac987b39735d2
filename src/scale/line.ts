import {
  compareDecimals,
  ratioOf,
  signOf,
  subtractDecimals,
  ZERO,
  type Decimal,
} from '../text/decimal.ts';

/** A line of values that always holds zero, since a bar that does not begin at zero lies. */
export interface Line {
  readonly least: Decimal;
  readonly span: Decimal;
  /** Where zero stands, as a share of the line. */
  readonly zero: number;
}

/** Where a value's mark begins and how long it is, both as shares of 1. */
export interface Place {
  readonly start: number;
  readonly length: number | null;
  readonly negative: boolean;
}

/** The shortest line that holds zero and all values. */
export function lineFromZero(values: readonly Decimal[]): Line {
  const larger = (a: Decimal, b: Decimal): Decimal => (compareDecimals(a, b) < 0 ? b : a);
  const smaller = (a: Decimal, b: Decimal): Decimal => (compareDecimals(a, b) > 0 ? b : a);
  const least = values.reduce(smaller, ZERO);
  const span = subtractDecimals(values.reduce(larger, ZERO), least);
  return { least, span, zero: ratioOf(subtractDecimals(ZERO, least), span) };
}

/** From zero to the value; a missing value has a place and no length. */
export function placeOnLine(value: Decimal | null, line: Line): Place {
  if (!value) return { start: line.zero, length: null, negative: false };
  const length = Math.abs(ratioOf(value, line.span));
  const negative = signOf(value) < 0;
  return { start: negative ? line.zero - length : line.zero, length, negative };
}

/** A share as a percentage for an attribute: two decimals are a fortieth of a pixel on a phone. */
export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
