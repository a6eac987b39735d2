import { ZERO, type Decimal } from '../../text/decimal.ts';

/** The steps of a scale that people count in. */
const STEPS = [5, 2, 1] as const;

/** The largest of 1, 2 and 5 times a power of ten that is not above a number greater than zero. */
export function niceBelow(value: number): Decimal {
  // A float just under a step is meant as that step.
  const exponent = Math.floor(Math.log10(value) + 1e-9);
  const lead = value / 10 ** exponent + 1e-9;
  const step = STEPS.find((candidate) => candidate <= lead) ?? 1;
  return { int: BigInt(step), places: -exponent };
}

/** The smallest of them that is above it. */
export function niceAbove(value: number): Decimal {
  const { int, places } = niceBelow(value);
  if (int === 1n) return { int: 2n, places };
  return int === 2n ? { int: 5n, places } : { int: 1n, places: places - 1 };
}

/** The same number without noughts at its end: 437.50 is 437.5, and 150 is 15 tens. */
export function trimDecimal({ int, places }: Decimal): Decimal {
  if (int === 0n) return ZERO;
  return int % 10n === 0n ? trimDecimal({ int: int / 10n, places: places - 1 }) : { int, places };
}

/** Nobody can picture more. */
export const TRILLION: Decimal = { int: 1n, places: -12 };
