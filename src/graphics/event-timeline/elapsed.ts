import type { CalendarDate } from '../../text/calendar.ts';

/** Whole years, months or days between two dates; months beside years, days alone. */
export interface Elapsed {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/**
 * The time from one date to a later one, no finer than the coarser of the two is known: from 2003 to
 * a day in 2026 are 23 years. Null where they are the same as far as is known.
 */
export function elapsedBetween(from: CalendarDate, to: CalendarDate): Elapsed | null {
  const { month, day } = from;
  if (month === undefined || to.month === undefined) return elapsed(to.year - from.year, 0, 0);
  const between = (to.year - from.year) * 12 + to.month - month;
  if (day === undefined || to.day === undefined) return inMonths(between);
  const whole = to.day < day ? between - 1 : between;
  return whole > 0 ? inMonths(whole) : elapsed(0, 0, dayNumber(to) - dayNumber(from));
}

const inMonths = (months: number): Elapsed | null =>
  elapsed(Math.floor(months / 12), months % 12, 0);

const elapsed = (years: number, months: number, days: number): Elapsed | null =>
  years + months + days > 0 ? { years, months, days } : null;

/** Days in UTC, which has no summer time; only the distance of two of them means something. */
const dayNumber = ({ year, month = 1, day = 1 }: CalendarDate): number =>
  Date.UTC(2000 + (year % 400), month - 1, day) / 86_400_000 +
  // Two dates of less than a month apart may stand on both sides of a cycle of 400 years.
  Math.floor(year / 400) * 146_097;
