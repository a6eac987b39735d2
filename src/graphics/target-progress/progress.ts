import type { Row } from '../../data/dataset.ts';
import { calculatedQuantity, NOTHING, POINTS, type Quantity } from '../../data/quantity.ts';
import { comparable } from '../../data/point.ts';
import type { Standing } from '../../locale/target-words.ts';
import type { Qualifier } from '../../locale/vocabulary.ts';
import { middleOf } from '../../scale/dates.ts';
import type { CalendarDate } from '../../text/calendar.ts';
import { isWithin, yearsAt } from '../../text/time.ts';
import {
  absDecimal,
  compareDecimals,
  multiplyDecimals,
  percentOf,
  shiftDecimal,
  signOf,
  subtractDecimals,
  ZERO,
  type Decimal,
} from '../../text/decimal.ts';
import { PER_CENT, type Unit } from '../../text/unit.ts';
import { placesFor, qualifierOf, rateBetween, type Rate } from './rates.ts';

/** A target, and how far the value at its date has come: the last one until that is over. */
export interface Goal {
  readonly row: Row;
  /** The last value by the end of the target’s date; null where there is none. */
  readonly judged: Row | null;
  readonly standing: Standing;
  /**
   * The share of the target that the value is, or where that means nothing, as below zero and on
   * the way down, the share of the way from the first value. Missing where neither is defined, and
   * for a value beyond a target of which nobody says whether it is to be risen to.
   */
  readonly reached: Quantity;
  /** What the way is counted from; null where `reached` is a share of the target. */
  readonly from: Row | null;
  /** How far the value is from the target, without a sign; missing where it is on it. */
  readonly left: Quantity;
  /** Whether the value is above the target. */
  readonly isAbove: boolean;
  /** Where the way that is still needed begins: the last value, or the open target before this one. */
  readonly since: Row | null;
  /** The even change from there; null where none is needed or none is defined. */
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

/** Each target against the value at its date, and the way from one that is open to the next. */
export function goalsOf(
  aims: readonly Row[],
  measured: readonly Row[],
  unit: Unit,
  said: 'rise' | 'fall' | undefined,
): readonly Goal[] {
  const isRatio = unit.noun === PER_CENT.noun;
  let from = measured.at(-1) ?? null;
  return aims.map((row) => {
    const goal = goalOf(row, measured, isRatio, said);
    if (goal.standing !== 'open' || !from || !isBefore(from, row)) return goal;
    const since = from;
    from = row;
    const rate = rateBetween(since, row, isRatio);
    return { ...goal, since, required: rate?.way ? rate : null };
  });
}

const isBefore = (a: Row, b: Row): boolean =>
  a.date !== null && b.date !== null && middleOf(a.date) < middleOf(b.date);

/**
 * It is a target to rise or to come down to as the author says, or as it lies from the first value;
 * where neither tells, a value below it is on its way up, and one above it could be either.
 */
function goalOf(
  row: Row,
  measured: readonly Row[],
  isRatio: boolean,
  said: 'rise' | 'fall' | undefined,
): Goal {
  const last = measured.at(-1);
  const known = knownBy(row, measured);
  const judged = known.at(-1) ?? null;
  const goal = { ...NO_GOAL, row, judged };
  if (!last) return goal;
  if (!judged) return { ...goal, standing: 'over' };
  const aim = row.value.decimal!;
  const start = startOf(known);
  const way = said ? SIGNS[said] : start ? compareDecimals(aim, start.value.decimal!) : 0;
  const falls = way < 0;
  const above = compareDecimals(judged.value.decimal!, aim) || leanOf(judged) - leanOf(row);
  const left = { left: gapOf(row, judged, above, isRatio), isAbove: above > 0 };
  if (way === 0 && above > 0) return { ...goal, ...left, standing: 'beyond' };
  const ahead = falls ? -above : above;
  return {
    ...goal,
    ...left,
    ...(isRatio ? {} : (shareOf(row, judged, falls) ?? wayOf(row, judged, start, falls))),
    standing: ahead > 0 ? 'passed' : ahead === 0 ? 'met' : timeOf(row.date, last.date),
  };
}

/** The values by the end of a target’s date; all of them where either has none. */
const knownBy = ({ date }: Row, measured: readonly Row[]): readonly Row[] =>
  date && measured.at(-1)?.date
    ? measured.filter((one) => one.date && isWithin(one.date, date))
    : measured;

function gapOf(row: Row, judged: Row, above: number, isRatio: boolean): Quantity {
  const gap = absDecimal(subtractDecimals(row.value.decimal!, judged.value.decimal!));
  if (signOf(gap) === 0) return NOTHING;
  const [more, less] = above > 0 ? [judged, row] : [row, judged];
  const qualifier = qualifierOf(more.value, less.value);
  return { ...calculatedQuantity(gap, isRatio ? POINTS.noun : ''), qualifier };
}

const NO_GOAL = {
  standing: 'unknown',
  reached: NOTHING,
  from: null,
  left: NOTHING,
  isAbove: false,
  since: null,
  required: null,
} as const;

const SIGNS = { rise: 1, fall: -1 } as const;

/** Over 100 is above 100, and nearly 100 below it. */
const leanOf = ({ value: { qualifier } }: Row): number =>
  qualifier === 'over' ? 1 : qualifier === 'nearly' ? -1 : 0;

/** A target for a year is open until the year is over. */
function timeOf(date: CalendarDate | null, last: CalendarDate | null): Standing {
  if (!date || !last) return 'open';
  const [begin, end] = [0, 1].map((at) => yearsAt(date, at) - yearsAt(last, at));
  return end! > 0 ? 'open' : begin === 0 && end === 0 ? 'due' : 'over';
}

type Reached = Pick<Goal, 'reached' | 'from'>;

/** The share of a target that a value is: of one above zero that is to be risen to. */
function shareOf(row: Row, last: Row, falls: boolean): Reached | null {
  const [aim, now] = [row.value.decimal!, last.value.decimal!];
  if (falls || signOf(aim) <= 0 || signOf(now) < 0) return null;
  return { reached: percentFigure(now, aim, qualifierOf(last.value, row.value)), from: null };
}

/** The share of the way from the first value, where that leads there and was not left backwards. */
function wayOf(row: Row, last: Row, start: Row | null, falls: boolean): Reached | null {
  if (!start) return null;
  const from = start.value.decimal!;
  const sign = falls ? -1 : 1;
  const [gone, whole] = [last, row].map(({ value }) => subtractDecimals(value.decimal!, from));
  if (signOf(whole!) * sign <= 0 || signOf(gone!) * sign < 0) return null;
  const qualifier = placesFor(row.value, last.value, start.value) === 0 ? 'about' : null;
  return {
    reached: percentFigure(absDecimal(gone!), absDecimal(whole!), qualifier),
    from: start,
  };
}

/**
 * One figure of ours in per cent of another; below one per cent a place more says something. What is
 * over is rounded down, what is nearly up; and what is not the whole is never called 100%.
 */
function percentFigure(part: Decimal, whole: Decimal, qualifier: Qualifier | null): Quantity {
  const hundredfold = shiftDecimal(part, 2);
  const isSmall = compareDecimals(hundredfold, whole) < 0;
  const share = percentOf(part, whole, isSmall || qualifier === null ? 1 : 0);
  const excess = compareDecimals(multiplyDecimals(share, whole), hundredfold);
  const figure = (decimal: Decimal, how = qualifier): Quantity => ({
    ...calculatedQuantity(decimal, PER_CENT.noun),
    qualifier: how,
  });
  if (signOf(part) === 0) return figure(ZERO);
  if (excess !== 0 && qualifier === null && compareDecimals(share, HUNDRED) === 0)
    return figure(HUNDRED, excess > 0 ? 'nearly' : 'over');
  const step = { over: excess > 0 ? -1n : 0n, nearly: excess < 0 ? 1n : 0n, about: 0n };
  return figure(qualifier ? { ...share, int: share.int + step[qualifier] } : share);
}

const HUNDRED: Decimal = { int: 1n, places: -2 };
