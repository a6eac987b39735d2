import type { Row } from '../data/dataset.ts';
import { found, type Finding } from '../problems/finding.ts';
import type { CalendarDate } from '../text/calendar.ts';
import { parseDate } from '../text/date.ts';
import { toHalfWidth } from '../text/half-width.ts';
import { yearsAt } from '../text/time.ts';
import { alongside, dateAt, ordinalOf, precisionOf, type Precision } from './dates.ts';

/** One place on the axis of columns, with the row of each series that stands there, if any. */
export interface Slot {
  readonly label: string;
  readonly date: CalendarDate | null;
  readonly rows: readonly (Row | null)[];
}

/** The places of an axis in order, and the series whose rows stand on them. */
export interface SlotPlan {
  readonly slots: readonly Slot[];
  /** Names of the series; one without a name where the rows have no groups. */
  readonly series: readonly string[];
  readonly problems: readonly Finding[];
}

/** The rows that stand on an axis, place by place. */
export const rowsOn = ({ slots }: SlotPlan): readonly Row[] =>
  slots.flatMap(({ rows }) => rows.filter((row) => row !== null));

/** More places than this are not filled up, so that two far dates make no endless axis. */
const MOST_SLOTS = 400;

/**
 * The date of a row, also where a notation without columns gave it as a label; how sure it is stands with
 * its value then, and takes no room on the axis.
 */
export function dateOf({ date, label, value }: Row): CalendarDate | null {
  const read = date ?? parseDate(toHalfWidth(label));
  return read?.sure && value.status !== 'reported' ? { ...read, sure: '' } : read;
}

/**
 * The rows with their dates, also where a notation without columns gave these as labels: then all of
 * them are dates, or none is one. Rows that are as they should be come back as they are.
 */
export function datedRows(rows: readonly Row[], problems: Finding[] = []): readonly Row[] {
  const undated = rows.filter(({ date }) => !date);
  if (undated.length === 0) return rows;
  const dates = rows.map(dateOf);
  if (!dates.every((date) => date !== null)) {
    if (undated.length === rows.length) return rows;
    problems.push(found('undated-rows', undated.length));
    return rows.map((row) => ({ ...row, date: null }));
  }
  return rows.map((row, index) => (row.date ? row : { ...row, date: dates[index]! }));
}

/**
 * Gives every row a place: dates in order of time with room for those that are missing, anything
 * else as given. A second row of one series at one place stands beside the first, and is told.
 */
export function planSlots(rows: readonly Row[]): SlotPlan {
  const series = [...new Set(rows.map(({ group }) => group))];
  const isDated = rows.length > 0 && rows.every(({ date }) => date);
  const problems: Finding[] = [];
  const gathered = gather(rows, series, isDated, problems);
  if (!isDated) return { slots: gathered, series, problems };
  const sorted = gathered.toSorted((a, b) => yearsAt(a.date!, 0) - yearsAt(b.date!, 0));
  const precisions = new Set(sorted.map(({ date }) => precisionOf(date!)));
  if (precisions.size > 1) {
    return {
      slots: sorted,
      series,
      problems: [...problems, found('mixed-dates')],
    };
  }
  const [precision] = [...precisions] as [Precision];
  const slots = fillGaps(sorted, series.length, precision);
  if (!slots) problems.push(found('uneven-dates', MOST_SLOTS));
  return { slots: slots ?? sorted, series, problems };
}

function gather(
  rows: readonly Row[],
  series: readonly string[],
  isDated: boolean,
  problems: Finding[],
): readonly Slot[] {
  const slots: (Slot & { rows: (Row | null)[] })[] = [];
  const byKey = new Map<string, (typeof slots)[number]>();
  for (const row of rows) {
    const date = isDated ? row.date : null;
    const key = date ? `${precisionOf(date)} ${ordinalOf(date)}` : row.label;
    const at = series.indexOf(row.group);
    const known = byKey.get(key);
    if (known && !known.rows[at]) {
      known.rows[at] = row;
      continue;
    }
    const slot = { label: row.label, date, rows: series.map((_, of) => (of === at ? row : null)) };
    slots.push(slot);
    byKey.set(key, slot);
    // Equal labels without groups are different things that happen to have one name.
    if (known && (date || row.group !== '')) {
      problems.push(found('repeated-row', row.number, row.label));
    }
  }
  return slots;
}

/** Empty places for what is missing between dates of an even step; null where these are too many. */
function fillGaps(
  slots: readonly Slot[],
  series: number,
  precision: Precision,
): readonly Slot[] | null {
  const ordinals = slots.map(({ date }) => ordinalOf(date!));
  const step = ordinals.reduce((all, at, i) => (i ? gcd(all, at - ordinals[i - 1]!) : 0), 0) || 1;
  const count = (ordinals.at(-1)! - ordinals[0]!) / step + 1;
  if (count > MOST_SLOTS && count > slots.length) return null;
  return slots.flatMap((slot, index) => {
    const missing: Slot[] = [];
    const before = ordinals[index - 1] ?? ordinals[index]!;
    for (let at = before + step; at < ordinals[index]!; at += step) {
      const rows = Array<null>(series).fill(null);
      missing.push({ label: '', date: alongside(dateAt(at, precision), slot.date!), rows });
    }
    return [...missing, slot];
  });
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
