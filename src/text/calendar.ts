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

/**
 * How many days a month has, from 1 for January: what comes before the first of the next one is its
 * last. The calendar repeats itself every 400 years, and `Date` would take the year 15 for 1915.
 */
export const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
