import { found, type Finding } from '../problems/finding.ts';
import {
  absDecimal,
  addDecimals,
  compareDecimals,
  subtractDecimals,
  sumDecimals,
  type Decimal,
} from '../text/decimal.ts';
import type { Row } from './dataset.ts';
import { calculatedQuantity, type Quantity } from './quantity.ts';
import { SAID } from './said.ts';

/** The whole of a share in per cent. */
export const HUNDRED: Decimal = { int: 100n, places: 0 };

/** Why rows come to no sum; '' where they do. */
export type WhyNoSum = '' | 'missing' | 'inexact' | 'said';

/** As what a value counts: as a fact, '', or as one that is only said, or that is out of scope. */
const standing = ({ value: { status } }: Row): string =>
  [...SAID, 'out-of-scope'].includes(status) ? status : '';

/**
 * What is missing or only about so much is in no sum, nor are a target and actual figures in one:
 * nobody has counted what they come to.
 */
export function whyNoSum(rows: readonly Row[]): WhyNoSum {
  if (rows.some(({ value }) => !value.decimal)) return 'missing';
  if (rows.some(({ value }) => value.qualifier)) return 'inexact';
  return new Set(rows.map(standing)).size > 1 ? 'said' : '';
}

/** The sum of rows; null where there are none, or none can be told. */
export const sumOfRows = (rows: readonly Row[]): Decimal | null =>
  rows.length === 0 || whyNoSum(rows)
    ? null
    : sumDecimals(rows.flatMap(({ value }) => value.decimal ?? []));

/** A sum of ours, which is calculated; what forecasts come to is a forecast. */
export function sumQuantity(rows: readonly Row[], sum: Decimal, noun = ''): Quantity {
  const [status] = rows.map(({ value }) => value.status).filter((said) => SAID.includes(said));
  const quantity = calculatedQuantity(sum, noun);
  return status ? { ...quantity, status } : quantity;
}

/**
 * Tells of a total that its rows do not add to. One that is only about so much can be what they come
 * to; so can one that is off by no more than the rounding of so many rows, and any where `sum` is null,
 * since they are not all known.
 */
export function checkTotal(
  total: Row | null,
  sum: Decimal | null,
  count: number,
  say: (sum: Decimal) => string,
  problems: Finding[],
): void {
  const { decimal, qualifier, printed, noun } = total?.value ?? {};
  if (!decimal || !sum || qualifier) return;
  const off = absDecimal(subtractDecimals(decimal, sum));
  if (off.int === 0n) return;
  // Whole numbers may have been counted one by one; tenths and per cent have been rounded.
  const isRounded = noun === '%' || /\d\.\d/.test(printed!);
  const most: Decimal = { int: BigInt(count), places: sum.places };
  if (isRounded && compareDecimals(addDecimals(off, off), most) <= 0) return;
  problems.push(found('total-differs', printed!, say(sum)));
}

/** Whether rounding, and nothing else, keeps shares of ours from adding to 100. */
export function roundsOff(
  shares: readonly Quantity[],
  sum: Decimal | null,
  whole: Decimal | null,
): boolean {
  const ours = shares.flatMap(({ decimal, status }) =>
    decimal && status === 'calculated' ? [decimal] : [],
  );
  if (!sum || ours.length < shares.length) return false;
  if (whole && compareDecimals(whole, sum) !== 0) return false;
  return compareDecimals(sumDecimals(ours), HUNDRED) !== 0;
}
