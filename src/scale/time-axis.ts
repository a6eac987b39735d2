import type { Language } from '../locale/language.ts';
import type { CalendarDate } from '../text/calendar.ts';
import { compareDates, yearsAt } from '../text/time.ts';
import {
  beatOf,
  offsetOf,
  shortDate,
  thinLabels,
  yearBelow,
  type AxisLabel,
  type AxisPlace,
  type AxisRoom,
} from './axis-labels.ts';
import { alongside, dateAt, middleOf, ordinalOf, precisionOf, type Precision } from './dates.ts';
import { shareOfSpan, type YearSpan } from './years.ts';

/** Beyond so many dates of one precision an axis names the next coarser one instead. */
const MOST: Readonly<Record<Precision, number>> = {
  day: 120,
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
  room: AxisRoom,
  language: Language,
): readonly AxisLabel[] {
  const ticks = ticksOf(dates, span);
  const places = ticks.map(({ date, at }, index): AxisPlace => ({
    name: '',
    lines: [shortDate(date, language)],
    year: yearBelow(date, ticks[index - 1]?.date ?? null),
    x: shareOfSpan(at, span),
  }));
  const [first] = ticks;
  if (!first) return [];
  const pitch = places.length > 1 ? (places.at(-1)!.x - places[0]!.x) / (places.length - 1) : 1;
  return thinLabels(places, {
    ...room,
    pitch,
    offset: offsetOf(first.date),
    beat: beatOf(first.date),
  });
}

function ticksOf(dates: readonly CalendarDate[], span: YearSpan): readonly Tick[] {
  const [head] = dates;
  if (!head) return [];
  let [first, last] = [head, head];
  for (const date of dates) {
    if (compareDates(date, first) < 0) first = date;
    if (compareDates(date, last) > 0) last = date;
  }
  const precisions = new Set(dates.map(precisionOf));
  const [precision] = precisions.size === 1 ? [...precisions] : [];
  const count = precision ? ordinalOf(last) - ordinalOf(first) + 1 : Infinity;
  if (precision && count <= MOST[precision] && precision !== 'year') {
    return fineTicks(first, count, precision);
  }
  const isYears = precision === 'year';
  const isShort = !isYears && span.to - span.from < 3;
  const ticks = isShort ? monthTicks(first, span) : yearTicks(span, isYears);
  if (ticks.length === 0) return ticksAt([first, last]);
  return isYears ? ticks.map(({ date, at }) => ({ date: alongside(date, head), at })) : ticks;
}

/** Dates where their own points stand, for a span in which nothing round begins. */
const ticksAt = (dates: readonly CalendarDate[]): readonly Tick[] =>
  dates.map((date) => ({ date, at: middleOf(date) })).toSorted((a, b) => a.at - b.at);

function fineTicks(first: CalendarDate, count: number, precision: Precision): readonly Tick[] {
  const from = ordinalOf(first);
  return [...Array(count).keys()].map((index): Tick => {
    const date = dateAt(from + index, precision);
    return { date, at: middleOf(date) };
  });
}

/** Months, each where it begins, as days and mixed dates need it. */
function monthTicks(first: CalendarDate, { from, to }: YearSpan): readonly Tick[] {
  const start = ordinalOf({ year: first.year, month: 1 });
  const months = [...Array(48).keys()].map((index) => dateAt(start + index, 'month'));
  return (
    months
      .map((date) => ({ date, at: yearsAt(date, 0) }))
      // A span of days begins in the middle of its first one.
      .filter(({ at }) => at >= from - 1 / 365 && at <= to)
      .map(({ date, at }) => ({ date, at: Math.max(at, from) }))
  );
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
