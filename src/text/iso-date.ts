import type { CalendarDate } from './calendar.ts';

/** `2015-03`: for `datetime` attributes; a quarter or a half has no such form and gives its year. */
export function isoDate({ year, month, day }: CalendarDate): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return [String(year).padStart(4, '0'), month && two(month), day && two(day)]
    .filter(Boolean)
    .join('-');
}
