/**
 * An exact decimal number, int × 10^−places. Printed figures never become floats, so that
 * 35.1 + 67.1 + 718.1 + 25.3 + 244 is 1089.6 and 11.0 keeps its nought. `places` may be negative:
 * 718.1 億 is 7181 × 10^7.
 */
export interface Decimal {
  readonly int: bigint;
  readonly places: number;
}

/** A bare 0, which has no places of its own. */
export const ZERO: Decimal = { int: 0n, places: 0 };

/**
 * Reads plain digits such as `-718.10`; null for anything else, and for more than 40 characters,
 * which is no figure a newspaper prints. The noughts that end a whole number hold its place and say
 * nothing of its precision, so 1000億 is 100 billion, while 1000.0億 is 100.00 billion.
 */
export function parseDecimal(text: string): Decimal | null {
  const match = text.length <= 40 && /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction] = match;
  const digits = fraction ? whole + fraction : whole.replace(/0+$/, '');
  return digits ? { int: BigInt(sign + digits), places: digits.length - whole.length } : ZERO;
}

/** Powers of ten by exponent, each worked out once: alignments ask for the same few all the time. */
const powers: bigint[] = [];
const power = (exponent: number): bigint => (powers[exponent] ??= 10n ** BigInt(exponent));

const intAt = (value: Decimal, places: number): bigint =>
  places === value.places ? value.int : value.int * power(places - value.places);

/**
 * Multiplies by a power of ten by moving the point; no significant digit changes. A bare 0 has none
 * and stays as it is, so that it never becomes 0.00.
 */
export const shiftDecimal = ({ int, places }: Decimal, exponent: number): Decimal => ({
  int,
  places: int === 0n && places === 0 ? 0 : places - exponent,
});

const isBareZero = ({ int, places }: Decimal): boolean => int === 0n && places <= 0;

/** As many places as the finer of the two; a bare 0 adds none, so sums of 億 stay in 億. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  if (isBareZero(a)) return b;
  if (isBareZero(b)) return a;
  const places = Math.max(a.places, b.places);
  return { int: intAt(a, places) + intAt(b, places), places };
}

/** −a, with the places of a. */
export const negateDecimal = ({ int, places }: Decimal): Decimal => ({ int: -int, places });

/** a − b, exact, with as many places as the finer of the two. */
export const subtractDecimals = (a: Decimal, b: Decimal): Decimal =>
  addDecimals(a, negateDecimal(b));

/** The exact sum; a bare 0 for none. */
export const sumDecimals = (values: readonly Decimal[]): Decimal =>
  values.reduce(addDecimals, ZERO);

/** a × b, exact, with the places of both. */
export const multiplyDecimals = (a: Decimal, b: Decimal): Decimal => ({
  int: a.int * b.int,
  places: a.places + b.places,
});

/** −1, 0 or 1; 244 and 244.0 compare as equal. */
export const compareDecimals = (a: Decimal, b: Decimal): number => signOf(subtractDecimals(a, b));

/** −1, 0 or 1. */
export const signOf = ({ int }: Decimal): number => (int === 0n ? 0 : int < 0n ? -1 : 1);

/** The power of ten of the first digit, 2 for 718.1; none for 0, which reaches no power. */
export const leadOf = ({ int, places }: Decimal): number =>
  int === 0n ? -Infinity : `${int < 0n ? -int : int}`.length - 1 - places;

/** |a|, with the places of a. */
export const absDecimal = (value: Decimal): Decimal =>
  value.int < 0n ? negateDecimal(value) : value;

/**
 * a ÷ b to so many places, halves away from zero as newspapers round. The caller has checked that
 * b is not zero.
 */
export function divideDecimals(a: Decimal, b: Decimal, places: number): Decimal {
  const shift = b.places + places - a.places;
  const n = a.int * power(Math.max(0, shift));
  const d = b.int * power(Math.max(0, -shift));
  // The division drops what is left over, on either side of zero; half of the divisor is added before.
  const half = n < 0n === d < 0n ? d : -d;
  return { int: (2n * n + half) / (2n * d), places };
}

/** `part` as a percentage of `whole`, to so many places: 718.1 of 1089.6 is 65.9. */
export const percentOf = (part: Decimal, whole: Decimal, places = 1): Decimal =>
  divideDecimals(shiftDecimal(part, 2), whole, places);

/** The change from `before` to `now` in per cent: 244 after 310.6 is −21.4. */
export const percentChange = (now: Decimal, before: Decimal, places = 1): Decimal =>
  percentOf(subtractDecimals(now, before), absDecimal(before), places);

/**
 * A share of 1 for drawing, rounded to 12 places; 0 where there is no whole to share. Nobody reads
 * its digits, so a float will do.
 */
export function ratioOf(part: Decimal, whole: Decimal): number {
  if (whole.int === 0n) return 0;
  const places = Math.max(part.places, whole.places);
  const ratio = Number(intAt(part, places)) / Number(intAt(whole, places));
  return Math.round(ratio * 1e12) / 1e12;
}

/** Plain digits with an ASCII minus, as CSV and JSON want them: `-42.1`. */
export function printDecimal({ int, places }: Decimal): string {
  const sign = int < 0n ? '-' : '';
  const digits = (int < 0n ? -int : int).toString();
  if (places <= 0) return int === 0n ? '0' : sign + digits + '0'.repeat(-places);
  const padded = digits.padStart(places + 1, '0');
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}
