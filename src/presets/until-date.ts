import type { Dataset } from '../data/dataset.ts';
import type { CalendarDate } from '../text/calendar.ts';
import { isWithin } from '../text/time.ts';

/** The rows of a story that had begun by a date, as if the later ones had never been given. */
export function untilDate(dataset: Dataset, asOf: CalendarDate | null): Dataset {
  if (!asOf) return dataset;
  const rows = dataset.rows.filter(({ date }) => !date || isWithin(date, asOf));
  const count = rows.length + (dataset.total ? 1 : 0);
  return { ...dataset, rows, account: { given: count, read: count, setAside: [] } };
}
