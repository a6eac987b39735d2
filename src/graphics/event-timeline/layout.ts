import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset } from '../../data/dataset.ts';
import { readHighlight } from '../../data/highlight.ts';
import { isUnsure } from '../../data/said.ts';
import type { Language } from '../../locale/language.ts';
import type { Finding } from '../../problems/finding.ts';
import { RUNGS, type Rung } from '../../scale/ladder.ts';
import { estimateWidth } from '../../text/width.ts';
import { layCards, type Card, type WideRung } from './cards.ts';
import { elapsedBetween, sayElapsed, type Elapsed } from './elapsed.ts';
import type { EventDate } from './event-date.ts';
import { readEvents, type ReadEvent } from './events.ts';
import { heightsOf } from './heights.ts';

/** What an author can tell a timeline of events beyond what every graphic takes. */
export const EVENT_TIMELINE_ATTRIBUTES = {
  spacing: ['time', 'even'],
  noFold: 'flag',
  highlight: 'text',
} as const;

export type EventTimelineSettings = SettingsOf<typeof EVENT_TIMELINE_ATTRIBUTES>;

/** The time before an event since the one that comes before it. */
export interface Gap {
  readonly elapsed: Elapsed | null;
  /** How long it was, in words; '' where nobody can tell. */
  readonly words: string;
  /** The rung from which the words have room at the line; null where they never do. */
  readonly from: Rung | null;
  /** True where it is drawn shorter than it was. */
  readonly isFolded: boolean;
  /** Whether its words are seen in a list. */
  readonly isTold: boolean;
}

/** One event as it is told, on the line or below it. */
export interface ToldEvent extends ReadEvent {
  readonly isHighlighted: boolean;
  readonly isUnsure: boolean;
}

/** One event with its place on the line of time. */
export interface PlacedEvent extends ToldEvent {
  readonly when: EventDate;
  /** The share of the line from its beginning. */
  readonly x: number;
  /** Its words below the line; null where events never stand beside each other. */
  readonly card: Card | null;
  /** How high it is in a list, in em, so that the next is as far as it was in time; 0 for the last. */
  readonly height: number;
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

/** Two highlighted events and the time between them: that is the story. */
export interface Pair {
  readonly first: PlacedEvent;
  readonly second: PlacedEvent;
  /** '' where nobody can tell. */
  readonly words: string;
  readonly from: Rung | null;
  /** True where no event stands between the two, so that the gap has the words already. */
  readonly areNeighbours: boolean;
}

export interface TimelineOfEvents {
  readonly events: readonly PlacedEvent[];
  /** Those of which nobody can tell when they were, in the order given. */
  readonly undated: readonly ToldEvent[];
  /** True where rows were set aside. */
  readonly isPartial: boolean;
  /** Empty where no event belongs to a group. */
  readonly eras: readonly Era[];
  /** Whether every era has room for its name at the line; else all have it at their first card. */
  readonly namesEras: boolean;
  /** The rung from which the events stand beside each other; null where they never do. */
  readonly wide: WideRung | null;
  /** Null unless exactly two are highlighted. */
  readonly pair: Pair | null;
  /** How distances on the line are to those in time. */
  readonly scale: 'true' | 'folded' | 'even';
  /** True where of two neighbours nobody can tell which was first. */
  readonly isUnordered: boolean;
  readonly problems: readonly Finding[];
}

/**
 * Orders events by their dates, those of one date as given, and places them: at true distances with
 * gaps far longer than the rest folded, or evenly. Those without a date follow by themselves.
 */
export function layoutEvents(
  dataset: Dataset,
  settings: EventTimelineSettings,
  language: Language,
): TimelineOfEvents {
  const problems: Finding[] = [];
  const told = tellEvents(dataset, settings, problems);
  const ordered = told.filter(isDated).toSorted((a, b) => a.when.at - b.when.at);
  const whens = ordered.map(({ when }) => when);
  const gaps = gapsOf(whens, settings);
  const places = placesOf(gaps, ordered);
  const laid = layCards(ordered, places);
  const wide = laid && laid.wide;
  const heights = heightsOf(
    ordered,
    gaps.map(({ length }) => length),
  );
  const say = (elapsed: Elapsed | null): string => sayElapsed(elapsed, language);
  const gapBefore = (index: number): Gap | null => {
    const gap = gaps[index - 1];
    if (!gap) return null;
    const words = say(gap.elapsed);
    const from = fitsFrom(words, places[index]! - places[index - 1]!, wide);
    return { ...gap, words, from, isTold: gap.isFolded || heights[index - 1]!.isLong };
  };
  const events = ordered.map((event, index): PlacedEvent => {
    const x = places[index]!;
    const { group } = event.row;
    return {
      ...event,
      x,
      card: laid && laid.cards[index]!,
      height: heights[index]?.body ?? 0,
      gap: gapBefore(index),
      era: group === ordered[index - 1]?.row.group ? '' : group,
    };
  });
  const eras = erasOf(events);
  return {
    events,
    undated: told.filter(({ when }) => !when),
    isPartial: dataset.account.setAside.length > 0,
    eras,
    namesEras: eras.every(
      ({ label, from, to }) => wide !== null && fitsFrom(label, to - from, wide) === wide,
    ),
    wide,
    pair: pairOf(events, wide, say),
    scale: scaleOf(gaps, settings),
    isUnordered: whens.some((when, index) => isOpen(when, whens[index + 1])),
    problems,
  };
}

const isDated = (event: ToldEvent): event is ToldEvent & { readonly when: EventDate } =>
  event.when !== null;

/** Dates of one time, such as two of one year, are no question: they stand as given. */
const isOpen = (first: EventDate, second: EventDate | undefined): boolean =>
  second !== undefined &&
  second.from < first.to - 1e-6 &&
  (second.from !== first.from || second.to !== first.to);

/** The widest text, in em, that is a title by itself; a longer one is no bold paragraph. */
const TITLE = 24;

/** Where only a text tells an event it is the title, unless it is long; by it, it can be highlighted. */
function tellEvents(
  dataset: Dataset,
  { highlight }: EventTimelineSettings,
  problems: Finding[],
): readonly ToldEvent[] {
  const named = readEvents(dataset).map((event) => {
    const { row, title, text } = event;
    const isTitle = !title && estimateWidth(text) <= TITLE;
    const [name, rest] = isTitle ? [text, ''] : [title, text];
    return { ...row, label: title || text, event: { ...event, title: name, text: rest } };
  });
  const chosen = readHighlight(highlight, named, problems);
  return named.map((name) => ({
    ...name.event,
    isHighlighted: chosen.has(name),
    isUnsure: name.event.said !== '' || name.event.when?.isRough === true || isUnsure(name.event),
  }));
}

/** The size of words at the line, in em of the figure's text, and what they keep clear. */
const SIZE = 0.75;
const CLEAR = 0.8;

/** The first rung, from the one that the line is seen from, at which a text fits into a share of it. */
function fitsFrom(text: string, share: number, wide: WideRung | null): Rung | null {
  const needed = estimateWidth(text) * SIZE + CLEAR;
  return (wide && RUNGS.find((rung) => rung >= wide && share * rung >= needed)) ?? null;
}

/** The words at its bracket are larger than the others at the line. */
const PAIR_SIZE = 1.3;

function pairOf(
  events: readonly PlacedEvent[],
  wide: WideRung | null,
  say: (elapsed: Elapsed | null) => string,
): Pair | null {
  const [first, second, ...others] = events.filter(({ isHighlighted }) => isHighlighted);
  if (!first || !second || others.length > 0) return null;
  const words = say(elapsedBetween(first.when, second.when));
  return {
    first,
    second,
    words,
    from: fitsFrom(words, (second.x - first.x) / PAIR_SIZE, wide),
    areNeighbours: events.indexOf(second) - events.indexOf(first) < 2,
  };
}

/** A gap is folded where it is so many times as long as the one in the middle of all gaps. */
const OUTLIER = 6;

/** A folded gap is drawn so many times as long as the longest that is not. */
const FOLDED = 1.25;

interface DrawnGap extends Pick<Gap, 'elapsed' | 'isFolded'> {
  /** As drawn, in years, or in steps where events are evenly spaced. */
  readonly length: number;
}

/**
 * The gaps between neighbours, with the lengths that they are drawn at; one after what went on for a
 * time begins at its end.
 */
function gapsOf(
  whens: readonly EventDate[],
  { spacing, noFold }: EventTimelineSettings,
): readonly DrawnGap[] {
  const ends = whens.map(({ last, at }) => last?.at ?? at);
  const lengths = whens.slice(1).map(({ at }, index) => Math.max(0, at - ends[index]!));
  const isEven = spacing === 'even' || Math.max(0, ...lengths) === 0;
  const limit = !noFold && !isEven ? OUTLIER * middleOf(lengths) : Infinity;
  const longest = Math.max(...lengths.filter((length) => length <= limit));
  return lengths.map((length, index) => {
    const isFolded = length > limit;
    const drawn = isFolded ? longest * FOLDED : length;
    return {
      elapsed: elapsedBetween(whens[index]!, whens[index + 1]!),
      isFolded,
      length: isEven ? 1 : drawn,
    };
  });
}

/** Of two events there is but one distance, which is to no scale, and so is any other of one date. */
function scaleOf(
  gaps: readonly DrawnGap[],
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

/** Shares of the line. The last event ends it, unless it is of an era, which goes on behind it. */
function placesOf(gaps: readonly DrawnGap[], events: readonly ToldEvent[]): readonly number[] {
  const all = gaps.reduce((sum, { length }) => sum + length, 0);
  const last = events.some(({ row }) => row.group) ? gaps.length / events.length : 1;
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
