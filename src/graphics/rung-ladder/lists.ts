import { cellReader } from '../../data/cell-reader.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { refuseRows } from '../../data/refuse-rows.ts';
import { found, type Finding } from '../../problems/finding.ts';
import type { CalendarDate } from '../../text/calendar.ts';
import { parseDate } from '../../text/date.ts';
import { toHalfWidth } from '../../text/half-width.ts';
import { isoDate } from '../../text/iso-date.ts';
import { compareDates } from '../../text/time.ts';

/** What a list is known by: its date, or its name where that is none, such as 去年 and 2023/24. */
export interface List {
  /** The same for all rows of one list. */
  readonly key: string;
  /** As the author wrote it; '' for a list without a name. */
  readonly name: string;
  readonly date: CalendarDate | null;
}

const keyOfDate = (date: CalendarDate): string =>
  [isoDate(date), date.half && `h${date.half}`, date.quarter && `q${date.quarter}`]
    .filter(Boolean)
    .join('-');

/** The list of a name, which may be a date. */
export function listNamed(name: string): List {
  const key = toHalfWidth(name);
  const date = parseDate(key);
  return { key: date ? keyOfDate(date) : key, name, date };
}

/** Which list a row says that it is of. */
export function listReader(dataset: Dataset): (row: Row) => List {
  const [dateOf, nameOf] = [cellReader(dataset, 'date'), cellReader(dataset, 'members')];
  return (row) => listNamed(dateOf(row) || nameOf(row));
}

/** What stands first, whatever the order of the rows. */
const EARLIER = /^(?:[去上前]|last|previous|before|then)/i;

/**
 * The last two lists, the earlier first: by their dates, by the years that their names begin with, or
 * in the order given, 去年 before 今年. What has no date among dated ones is no list.
 */
export function lastLists(given: readonly List[]): readonly List[] {
  const all = [...new Map(given.map((list) => [list.key, list])).values()];
  const dated = all.flatMap(({ date, ...list }) => (date ? [{ ...list, date }] : []));
  if (dated.length > 0) return dated.toSorted((a, b) => compareDates(a.date, b.date)).slice(-2);
  const named = all.length > 1 ? all.filter(({ key }) => key) : all;
  const hasYears = named.every(({ key }) => /^\d{4}/.test(key));
  return named
    .toSorted((a, b) =>
      hasYears
        ? a.key.localeCompare(b.key)
        : Number(EARLIER.test(b.key)) - Number(EARLIER.test(a.key)),
    )
    .slice(-2);
}

/**
 * Keeps the rows of the last two lists. Those of older lists, those of none among listed ones and those
 * that name nothing have no place, and are set aside aloud.
 */
export function keepTwoLists(dataset: Dataset): Dataset {
  const labelOf = cellReader(dataset, 'label');
  const listOf = listReader(dataset);
  const all = dataset.rows.map(listOf);
  const kept = new Set(lastLists(all).map(({ key }) => key));
  const hasDates = all.some(({ date }) => date);
  const refused = new Map<Row, Finding>();
  dataset.rows.forEach((row, index) => {
    const { key, date } = all[index]!;
    const isOlder = hasDates ? date : key;
    const why = !labelOf(row)
      ? 'no name'
      : kept.has(key)
        ? ''
        : isOlder
          ? 'not of the last two lists'
          : 'no date, so in neither list';
    if (why) refused.set(row, found('row-not-used', row.number, why));
  });
  return refuseRows(dataset, refused);
}
