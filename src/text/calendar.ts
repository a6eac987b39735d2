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

/** How many days a month has, from 1 for January. */
export const daysIn = (year: number, month: number): number =>
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
