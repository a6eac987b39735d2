import type { CalendarDate } from '../text/calendar.ts';
import { yearsAt } from '../text/time.ts';

/** How finely a date is known. */
export type Precision = 'year' | 'half' | 'quarter' | 'month' | 'day';

/** The precision of a date, by the fields it has. */
export function precisionOf({ half, quarter, month, day }: CalendarDate): Precision {
  if (half !== undefined) return 'half';
  if (quarter !== undefined) return 'quarter';
  if (month === undefined) return 'year';
  return day === undefined ? 'month' : 'day';
}

const DAY = 86_400_000;

/** Days of the four hundred years after which the calendar repeats itself. */
const CYCLE = 146_097;

/**
 * The count of a date among dates of its precision, so that neighbours differ by one: years, half
 * years, quarters, months or days. Days are counted in UTC, which has no summer time.
 */
export function ordinalOf({ year, half, quarter, month, day }: CalendarDate): number {
  if (half !== undefined) return year * 2 + half - 1;
  if (quarter !== undefined) return year * 4 + quarter - 1;
  if (month === undefined) return year;
  if (day === undefined) return year * 12 + month - 1;
  // Date.UTC takes years below 100 for the twentieth century's.
  return Date.UTC(2000 + (year % 400), month - 1, day) / DAY + Math.floor(year / 400) * CYCLE;
}

/** The date of a count, the other way round. */
export function dateAt(ordinal: number, precision: Precision): CalendarDate {
  const part = (of: number): number => ((ordinal % of) + of) % of;
  const year = (of: number): number => Math.floor(ordinal / of);
  switch (precision) {
    case 'year':
      return { year: ordinal };
    case 'half':
      return { year: year(2), half: part(2) + 1 };
    case 'quarter':
      return { year: year(4), quarter: part(4) + 1 };
    case 'month':
      return { year: year(12), month: part(12) + 1 };
    case 'day':
      return dayAt(ordinal);
  }
}

/** A year that stands for as long as another does: 2010–11 beside 2009–10. */
export const alongside = (date: CalendarDate, { through }: CalendarDate): CalendarDate =>
  through ? { ...date, through: date.year + 1 } : date;

function dayAt(ordinal: number): CalendarDate {
  const cycles = Math.floor((ordinal - Date.UTC(2000, 0, 1) / DAY) / CYCLE);
  const date = new Date((ordinal - cycles * CYCLE) * DAY);
  return {
    year: date.getUTCFullYear() - 2000 + cycles * 400,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** The middle of a date's time in years, where a point that stands for all of it belongs. */
export const middleOf = (date: CalendarDate): number => yearsAt(date, 0.5);
