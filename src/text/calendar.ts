/**
 * A date as calendar fields, never an instant, so that it reads alike in every zone. Precision is
 * what was printed: a year, a half (1 or 2), a quarter (1 to 4), a month (1 to 12) or a day.
 */
export interface CalendarDate {
  readonly year: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Reads 2015, 2015-03 and 2015-03-28; null for every other form and for what is no date. */
export function readIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?$/.exec(text);
  return match && checkedDate(...(match.slice(1).map(Number) as [number, number, number]));
}

/** The date of numbers, NaN where it is not that precise; null where there is no such day. */
export function checkedDate(year: number, month: number, day: number): CalendarDate | null {
  if (Number.isNaN(month)) return { year };
  if (month < 1 || month > 12) return null;
  if (Number.isNaN(day)) return { year, month };
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null;
}

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

/** `2015-03`: for `datetime` attributes; a quarter or a half has no such form and gives its year. */
export function isoDate({ year, month, day }: CalendarDate): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return [String(year).padStart(4, '0'), month && two(month), day && two(day)]
    .filter(Boolean)
    .join('-');
}
