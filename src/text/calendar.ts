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
