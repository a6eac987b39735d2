import type { SettingsOf } from '../../data/attributes.ts';
import { cellReader } from '../../data/cell-reader.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { readHighlight } from '../../data/highlight.ts';
import type { Status } from '../../locale/vocabulary.ts';
import type { Finding } from '../../problems/finding.ts';
import type { CalendarDate } from '../../text/calendar.ts';
import { parseDate } from '../../text/date.ts';
import { toHalfWidth } from '../../text/half-width.ts';
import { compareDates, yearsAt } from '../../text/time.ts';
import { estimateWidth } from '../../text/width.ts';
import { elapsedBetween, type Elapsed } from './elapsed.ts';

/** What an author can tell a timeline of events beyond what every graphic takes. */
export const EVENT_TIMELINE_ATTRIBUTES = {
  spacing: ['time', 'even'],
  noFold: 'flag',
  highlight: 'text',
} as const;

export type EventTimelineSettings = SettingsOf<typeof EVENT_TIMELINE_ATTRIBUTES>;

/** The time before an event since the one that comes before it. */
export interface Gap {
  /** Null where both are the same date, as far as is known. */
  readonly elapsed: Elapsed | null;
  /** True where it is drawn shorter than it was. */
  readonly isFolded: boolean;
  /** How far the two stand apart in a list, from 0 to 4. */
  readonly apart: number;
}

/** One event with its place on the line of time. */
export interface PlacedEvent {
  readonly row: Row;
  readonly date: CalendarDate;
  /** What it is called; '' where only its text tells it. */
  readonly title: string;
  readonly text: string;
  readonly status: Status;
  readonly isHighlighted: boolean;
  /** The share of the line from its beginning; the last column of cards is left free behind it. */
  readonly x: number;
  /** Null before the first event. */
  readonly gap: Gap | null;
  /** The name of the era that begins here; '' where none does. */
  readonly era: string;
}

/** Neighbouring events of one group, from the first of them to the first of the next. */
export interface Era {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

export interface TimelineOfEvents {
  readonly events: readonly PlacedEvent[];
  /** Empty where no event belongs to a group. */
  readonly eras: readonly Era[];
  /** The rung from which the events stand beside each other; null where they never do. */
  readonly wide: WideRung | null;
  /** The two highlighted events and the time between them, where there are two: that is the story. */
  readonly pair: readonly [PlacedEvent, PlacedEvent, Elapsed | null] | null;
  /** How distances on the line are to those in time. */
  readonly scale: 'true' | 'folded' | 'even';
  readonly problems: readonly Finding[];
}

/** The rungs of `scale/ladder.ts` from which cards can have room beside each other. */
export const WIDE_RUNGS = [40, 56.25] as const;
export type WideRung = (typeof WIDE_RUNGS)[number];

/**
 * Orders events by their dates, those of one date as given, and places them: at true distances with
 * gaps far longer than the rest folded, or evenly.
 */
export function layoutEvents(dataset: Dataset, settings: EventTimelineSettings): TimelineOfEvents {
  const problems: Finding[] = [];
  const named = nameEvents(dataset);
  const chosen = readHighlight(settings.highlight, named, problems);
  const ordered = named.toSorted((a, b) => compareDates(a.row.date!, b.row.date!));
  const gaps = gapsOf(
    ordered.map(({ row }) => row),
    settings,
  );
  const places = placesOf(gaps);
  const events = ordered.map((event, index): PlacedEvent => {
    const { row, title, text } = event;
    return {
      row,
      date: row.date!,
      title,
      text,
      status: row.value.status,
      isHighlighted: chosen.has(event),
      x: places[index]!,
      gap: gaps[index - 1] ?? null,
      era: row.group === ordered[index - 1]?.group ? '' : row.group,
    };
  });
  const [first, second, ...others] = events.filter(({ isHighlighted }) => isHighlighted);
  return {
    events,
    eras: erasOf(events),
    wide: wideRung(events),
    pair:
      first && second && others.length === 0
        ? [first, second, elapsedBetween(first.date, second.date)]
        : null,
    scale: scaleOf(gaps, settings),
    problems,
  };
}

interface Named {
  readonly row: Row;
  readonly id: string;
  readonly number: number;
  readonly group: string;
  /** The title, by which it can be highlighted. */
  readonly label: string;
  readonly title: string;
  readonly text: string;
}

/** The widest text, in em, that is a title by itself; a longer one is no bold paragraph. */
const TITLE = 24;

/** The label is the title; where it only says the date again, as the notation does, the text is. */
function nameEvents(dataset: Dataset): readonly Named[] {
  const textOf = cellReader(dataset, 'text');
  return dataset.rows.map((row) => {
    const { id, number, group } = row;
    const text = textOf(row);
    const isBare = parseDate(toHalfWidth(row.label)) !== null;
    if (!isBare) return { row, id, number, group, label: row.label, title: row.label, text };
    const isTitle = estimateWidth(text) <= TITLE;
    const [title, rest] = isTitle ? [text, ''] : ['', text];
    return { row, id, number, group, label: text, title, text: rest };
  });
}

/** A gap is folded where it is so many times as long as the one in the middle of all gaps. */
const OUTLIER = 6;

/** A folded gap is drawn so many times as long as the longest that is not. */
const FOLDED = 1.25;

interface DrawnGap extends Gap {
  /** As drawn, in years, or in steps where events are evenly spaced. */
  readonly length: number;
}

/** The gaps between neighbours, with the lengths that they are drawn at. */
function gapsOf(
  rows: readonly Row[],
  { spacing, noFold }: EventTimelineSettings,
): readonly DrawnGap[] {
  const years = rows.map(({ date }) => yearsAt(date!, 0.5));
  // A year’s middle may come after a day of that year which is listed behind it.
  const lengths = years.slice(1).map((to, index) => Math.max(0, to - years[index]!));
  const isEven = spacing === 'even' || Math.max(0, ...lengths) === 0;
  const limit = !noFold && !isEven ? OUTLIER * middleOf(lengths) : Infinity;
  const longest = Math.max(...lengths.filter((length) => length <= limit));
  return lengths.map((length, index) => {
    const isFolded = length > limit;
    const drawn = isFolded ? longest * FOLDED : length;
    return {
      elapsed: elapsedBetween(rows[index]!.date!, rows[index + 1]!.date!),
      isFolded,
      length: isEven ? 1 : drawn,
      apart: isEven ? 2 : Math.min(4, Math.round((drawn / longest) * 4)),
    };
  });
}

/** Of two events there is but one distance, which is to no scale, and so is any other of one date. */
function scaleOf(
  gaps: readonly Gap[],
  { spacing }: EventTimelineSettings,
): TimelineOfEvents['scale'] {
  if (gaps.some(({ isFolded }) => isFolded)) return 'folded';
  return spacing === 'even' && gaps.filter(({ elapsed }) => elapsed).length > 1 ? 'even' : 'true';
}

/** The lower of the two in the middle, so that one of two gaps can be folded; nought is no gap. */
function middleOf(lengths: readonly number[]): number {
  const sorted = lengths.filter((length) => length > 0).toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/**
 * Shares of the line. The last event stands where the last of as many equal columns begins, so that
 * the dots of evenly spaced events stand right above their cards.
 */
function placesOf(gaps: readonly DrawnGap[]): readonly number[] {
  const all = gaps.reduce((sum, { length }) => sum + length, 0);
  const last = gaps.length / (gaps.length + 1);
  let sum = 0;
  return [0, ...gaps.map(({ length }) => ((sum += length) / all) * last)];
}

function erasOf(events: readonly PlacedEvent[]): readonly Era[] {
  if (events.every(({ row }) => row.group === '')) return [];
  const starts = events.filter(
    ({ row }, index) => index === 0 || row.group !== events[index - 1]!.row.group,
  );
  return starts.map(({ row, x }, index) => ({
    label: row.group,
    from: x,
    to: starts[index + 1]?.x ?? 1,
  }));
}

/** The narrowest a card may be, in em, and the most lines that its words may take. */
const CARD = 9;
const MOST_LINES = 9;

/** From two events on, where all cards have room beside each other and none becomes a column of text. */
function wideRung(events: readonly PlacedEvent[]): WideRung | null {
  const most = Math.max(
    ...events.map(({ title, text, row }) => estimateWidth(title + text + row.note)),
  );
  const fits = (rung: number): boolean => {
    const card = rung / events.length;
    return card >= CARD && most * 0.9 <= (card - 1.5) * MOST_LINES;
  };
  return events.length < 2 ? null : (WIDE_RUNGS.find(fits) ?? null);
}
