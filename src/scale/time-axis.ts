import type { Language } from '../locale/language.ts';
import { daysIn, type CalendarDate } from '../text/calendar.ts';
import { yearsAt } from '../text/time.ts';
import {
  beatOf,
  offsetOf,
  shortDate,
  thinLabels,
  yearBelow,
  type AxisLabel,
  type AxisPlace,
  type AxisRhythm,
} from './axis-labels.ts';
import { dateAt, middleOf, ordinalOf, precisionOf, type Precision } from './dates.ts';
import { shareOfSpan, type YearSpan } from './years.ts';

/** Beyond so many dates of one precision an axis names the next coarser one instead. */
const MOST: Readonly<Record<Precision, number>> = {
  day: 45,
  month: 36,
  quarter: 24,
  half: 24,
  year: Infinity,
};

/** A tick's date and its moment in years. */
interface Tick {
  readonly date: CalendarDate;
  readonly at: number;
}

/**
 * Labels of a true axis of time: days, months, quarters or years, as fine as the dates are and the
 * span allows, set where points of that precision stand. All of it is calendar arithmetic, so it is
 * the same in every zone.
 */
export function labelTime(
  dates: readonly CalendarDate[],
  span: YearSpan,
  rhythm: Pick<AxisRhythm, 'widthAt' | 'slack'>,
  language: Language,
): readonly AxisLabel[] {
  const ticks = ticksOf(dates, span);
  const places = ticks.map(({ date, at }, index): AxisPlace => ({
    lines: [shortDate(date, language)],
    year: yearBelow(date, ticks[index - 1]?.date ?? null),
    x: shareOfSpan(at, span),
  }));
  const [first] = ticks;
  if (!first) return [];
  const pitch = places.length > 1 ? (places.at(-1)!.x - places[0]!.x) / (places.length - 1) : 1;
  return thinLabels(places, {
    ...rhythm,
    pitch,
    offset: offsetOf(first.date),
    beat: beatOf(first.date),
  });
}

function ticksOf(dates: readonly CalendarDate[], span: YearSpan): readonly Tick[] {
  const sorted = dates.toSorted((a, b) => yearsAt(a, 0) - yearsAt(b, 0));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const precisions = new Set(dates.map(precisionOf));
  const [precision] = precisions.size === 1 ? [...precisions] : [];
  const count = precision ? ordinalOf(last) - ordinalOf(first) + 1 : Infinity;
  if (precision && count <= MOST[precision] && precision !== 'year') {
    return fineTicks(first, count, precision);
  }
  const isYears = precision === 'year';
  if (!isYears && span.to - span.from < 3) return monthTicks(first, span);
  return yearTicks(span, isYears);
}

function fineTicks(first: CalendarDate, count: number, precision: Precision): readonly Tick[] {
  const from = ordinalOf(first);
  const ticks: Tick[] = [];
  let date: CalendarDate | null = first;
  for (let index = 0; index < count && date; index++) {
    ticks.push({ date, at: middleOf(date) });
    date = precision === 'day' ? nextDay(date) : dateAt(from + index + 1, precision);
  }
  return ticks;
}

function nextDay({ year, month = 1, day = 1 }: CalendarDate): CalendarDate {
  if (day < daysIn(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

/** Months, each where it begins, as days and mixed dates need it. */
function monthTicks(first: CalendarDate, { from, to }: YearSpan): readonly Tick[] {
  const start = ordinalOf({ year: first.year, month: 1 });
  const months = Array.from({ length: 48 }, (_, index) => dateAt(start + index, 'month')!);
  return months
    .map((date) => ({ date, at: yearsAt(date, 0) }))
    .filter(({ at }) => at >= from && at <= to);
}

/** More years than this are labelled by steps only, so that the work is bounded. */
const MOST_YEARS = 300;

/** Years where their points stand: in the middle of years, at New Year for finer dates. */
function yearTicks({ from, to }: YearSpan, isYears: boolean): readonly Tick[] {
  const at = isYears ? 0.5 : 0;
  const stride = [1, 10, 100, 1000].find((step) => (to - from) / step <= MOST_YEARS) ?? 10_000;
  const ticks: Tick[] = [];
  for (
    let year = Math.ceil((from - at) / stride) * stride;
    year + at <= to + 1e-9;
    year += stride
  ) {
    if (year + at >= from - 1e-9) ticks.push({ date: { year }, at: year + at });
  }
  return ticks;
}
