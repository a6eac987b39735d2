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
  /** The year after `year`, where the date is a season or a fiscal year over both: 2010 of 2009–10. */
  readonly through?: number;
  /** A footnote mark behind it. */
  readonly mark?: string;
  /** What says behind it how sure its figures are, E of 2024E, (預測) of 2025（預測）. */
  readonly sure?: string;
}

const isLeap = (year: number): boolean => year % (year % 100 === 0 ? 400 : 4) === 0;

/**
 * How many days a month has, from 1 for January: 31 and 30 take turns, and August begins again.
 * Arithmetic, since it is asked for every date there is, and a `Date` takes ten times as long.
 */
export const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : 30 + ((month + Number(month > 7)) % 2);
