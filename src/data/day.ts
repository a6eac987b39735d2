import { found, type Finding } from '../problems/finding.ts';

/**
 * Fewer milliseconds than these would be a day before May 1970: they are seconds, the serial date of a
 * sheet, a year, 20240131, or a slip.
 */
const LEAST = 10_000_000_000;

/** Whether a number in the place of a date counts milliseconds since 1970, as programs do. */
export const isMilliseconds = (value: number): boolean => Math.abs(value) >= LEAST;

/**
 * The day of a moment in UTC, in the form that dates are read in; null for what is no moment of a year
 * of four digits, as microseconds are none. The zone of the machine never decides it: a story must not
 * tell another day in Taipei than in London.
 */
export function dayOf(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  const isYear = /^\d{1,4}$/.test(String(date.getUTCFullYear()));
  return isYear ? date.toISOString().slice(0, 10) : null;
}

const DAY = 86_400_000;

/** Whether a moment is not the beginning of its day. */
export const hasTime = (milliseconds: number): boolean =>
  Number.isFinite(milliseconds) && !Number.isInteger(milliseconds / DAY);

/** Tells of a moment that is not the beginning of its day: where it was made, the day may be another. */
export function tellTime(column: string, milliseconds: number): readonly Finding[] {
  const day = dayOf(milliseconds);
  if (!day || !hasTime(milliseconds)) return [];
  return [found('time-of-day', column, new Date(milliseconds).toISOString(), day)];
}
