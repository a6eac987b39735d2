import { daysIn, type CalendarDate } from './calendar.ts';

/**
 * The date as years on a line: whole at the start of a year, so 2015 runs from 2015 to 2016.
 * Pure arithmetic on calendar fields; `at` is 0 for its first moment, 1 for its last.
 */
export function yearsAt(date: CalendarDate, at: number): number {
  const { year, half, quarter, month, day } = date;
  if (half !== undefined) return year + (half - 1 + at) / 2;
  if (quarter !== undefined) return year + (quarter - 1 + at) / 4;
  if (month === undefined) return year + at;
  if (day === undefined) return year + (month - 1 + at) / 12;
  return year + (month - 1 + (day - 1 + at) / daysIn(year, month)) / 12;
}

/** Negative, zero or positive: orders dates by their first moment. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
  yearsAt(a, 0) - yearsAt(b, 0);

/** True when `date` has begun by the end of `limit`: 2025-04-25 is within 2025-04. */
export const isWithin = (date: CalendarDate, limit: CalendarDate): boolean =>
  yearsAt(date, 0) < yearsAt(limit, 1);
