import { found, type Finding } from '../problems/finding.ts';

/** Numbers beyond this are no years but milliseconds since 1970, as programs count them. */
const MOST_YEARS = 10_000;

/** 20240131 and 202401 are dates that somebody wrote as numbers, and no moments of 1970. */
const WRITTEN = /^(?:1[5-9]|20|21)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?$/;

/** Whether a number in the place of a date counts milliseconds. */
export const isMilliseconds = (value: number): boolean =>
  Math.abs(value) >= MOST_YEARS && !WRITTEN.test(String(value));

/**
 * The day of a moment in UTC, in the form that dates are read in; null for what is no moment. The zone
 * of the machine never decides it: a story must not tell another day in Taipei than in London.
 */
export function dayOf(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

const DAY = 86_400_000;

/** Tells of a moment that is not the beginning of its day: where it was made, the day may be another. */
export function tellTime(column: string, milliseconds: number): readonly Finding[] {
  const day = dayOf(milliseconds);
  if (!day || milliseconds % DAY === 0) return [];
  return [found('time-of-day', column, new Date(milliseconds).toISOString(), day)];
}
