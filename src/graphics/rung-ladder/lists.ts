import { cellReader } from '../../data/cell-reader.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { refuseRows } from '../../data/refuse-rows.ts';
import { found, type Finding } from '../../problems/finding.ts';
import type { CalendarDate } from '../../text/calendar.ts';
import { isoDate } from '../../text/iso-date.ts';
import { compareDates } from '../../text/time.ts';

/** A date as a name: two rows of one list have the same. */
export const nameOfDate = (date: CalendarDate | null): string =>
  date
    ? [isoDate(date), date.half && `h${date.half}`, date.quarter && `q${date.quarter}`]
        .filter(Boolean)
        .join('-')
    : '';

/** Every date that a list has, the earliest first; null alone where no row has one. */
export function datesOf(rows: readonly Row[]): readonly (CalendarDate | null)[] {
  const dates = new Map(rows.flatMap(({ date }) => (date ? [[nameOfDate(date), date]] : [])));
  return dates.size > 0 ? [...dates.values()].toSorted(compareDates) : [null];
}

/**
 * Keeps the rows of the last two lists. Those of older lists, those without a date among dated ones
 * and those that name nothing have no place, and are set aside aloud.
 */
export function keepTwoLists(dataset: Dataset): Dataset {
  const labelOf = cellReader(dataset, 'label');
  const dates = datesOf(dataset.rows);
  const kept = new Set(dates.slice(-2).map(nameOfDate));
  const refused = new Map<Row, Finding>();
  for (const row of dataset.rows) {
    const why = whyRefused(labelOf(row), row.date, kept);
    if (why) refused.set(row, found('row-not-used', row.number, why));
  }
  return refuseRows(dataset, refused);
}

function whyRefused(label: string, date: CalendarDate | null, kept: ReadonlySet<string>): string {
  if (label === '') return 'it names nothing';
  if (kept.has(nameOfDate(date))) return '';
  return date ? 'two later lists are compared' : 'it has no date, so it is in neither list';
}
