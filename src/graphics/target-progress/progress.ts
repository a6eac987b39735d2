import type { Row } from '../../data/dataset.ts';
import { NOTHING, POINTS, type Quantity } from '../../data/quantity.ts';
import { comparable } from '../../data/trend.ts';
import type { Standing } from '../../locale/target-words.ts';
import type { CalendarDate } from '../../text/calendar.ts';
import { yearsAt } from '../../text/time.ts';
import {
  absDecimal,
  compareDecimals,
  percentOf,
  signOf,
  subtractDecimals,
  type Decimal,
} from '../../text/decimal.ts';
import { PER_CENT, type Unit } from '../../text/unit.ts';
import { figureFrom, placesFor, rateBetween, type Rate } from './rates.ts';

/** A target, and how far the last value has come. */
export interface Goal {
  readonly row: Row;
  readonly standing: Standing;
  /**
   * The share of the target that the last value is, or where that means nothing, as below zero and on
   * the way down, the share of the way from the first value. Missing where neither is defined.
   */
  readonly reached: Quantity;
  /** What the way is counted from; null where `reached` is a share of the target. */
  readonly from: Row | null;
  /** How far the last value is from the target, without a sign; missing where it is on it. */
  readonly left: Quantity;
  /** Whether the last value is above the target. */
  readonly isAbove: boolean;
  /** The even change that still leads there; null where none is needed or none is defined. */
  readonly required: Rate | null;
}

/** The first value that the last one can be held against: dated, and of the same definition. */
export function startOf(measured: readonly Row[]): Row | null {
  const [start, ...later] = comparable(measured.filter(({ date }) => date));
  return start && later.length > 0 ? start : null;
}

/** How much a year it was from the first comparable value to the last; null where that is unknown. */
export function rateSoFar(start: Row | null, last: Row | null, unit: Unit): Rate | null {
  const rate = start && last ? rateBetween(start, last, unit.noun === PER_CENT.noun) : null;
  return rate?.isYearly ? rate : null;
}

/**
 * How the last value stands to a target. It is one to come down to where the author says so, or
 * where the first value is above it.
 */
export function goalOf(
  row: Row,
  last: Row | null,
  start: Row | null,
  unit: Unit,
  said: 'rise' | 'fall' | undefined,
): Goal {
  const aim = row.value.decimal!;
  const now = last?.value.decimal;
  const open = { row, reached: NOTHING, from: null, left: NOTHING, isAbove: false, required: null };
  if (!last || !now) return { ...open, standing: 'unknown' };
  const isFar = start !== null && compareDecimals(start.value.decimal!, aim) > 0;
  const falls = said ? said === 'fall' : isFar;
  const above = compareDecimals(now, aim);
  const ahead = falls ? -above : above;
  const isDue = row.date !== null && last.date !== null && endOf(row.date) <= endOf(last.date);
  const standing = ahead > 0 ? 'passed' : ahead === 0 ? 'met' : isDue ? 'due' : 'open';
  const isRatio = unit.noun === PER_CENT.noun;
  const gap = absDecimal(subtractDecimals(aim, now));
  return {
    ...open,
    ...(isRatio ? {} : (shareOf(row, last, falls) ?? wayOf(row, last, start, falls))),
    standing,
    left:
      above === 0 ? NOTHING : figureFrom(gap, isRatio ? POINTS.noun : '', row.value, last.value),
    isAbove: above > 0,
    required: standing === 'open' ? rateBetween(last, row, isRatio) : null,
  };
}

/** A target for a year is open until the year is over. */
const endOf = (date: CalendarDate): number => yearsAt(date, 1);

type Reached = Pick<Goal, 'reached' | 'from'>;

/** The share of a target that a value is: of one above zero that is to be risen to. */
function shareOf(row: Row, last: Row, falls: boolean): Reached | null {
  const [aim, now] = [row.value.decimal!, last.value.decimal!];
  if (falls || signOf(aim) <= 0 || signOf(now) < 0) return null;
  return { reached: percentFigure(now, aim, row.value, last.value), from: null };
}

/** The share of the way from the first value, where that leads there and was not left backwards. */
function wayOf(row: Row, last: Row, start: Row | null, falls: boolean): Reached | null {
  if (!start) return null;
  const from = start.value.decimal!;
  const sign = falls ? -1 : 1;
  const [gone, whole] = [last, row].map(({ value }) => subtractDecimals(value.decimal!, from));
  if (signOf(whole!) * sign <= 0 || signOf(gone!) * sign < 0) return null;
  return {
    reached: percentFigure(gone!, whole!, row.value, last.value, start.value),
    from: start,
  };
}

/** One figure of ours in per cent of another; below one per cent a place more says something. */
function percentFigure(part: Decimal, whole: Decimal, ...of: readonly Quantity[]): Quantity {
  const exact = percentOf(part, whole);
  const isSmall = compareDecimals(exact, ONE) < 0;
  const share = isSmall ? exact : percentOf(part, whole, placesFor(...of));
  return figureFrom(share, PER_CENT.noun, ...of);
}

const ONE: Decimal = { int: 1n, places: 0 };
