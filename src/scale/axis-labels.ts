import { shortDay, shortMonth, shortPart } from '../locale/axis-words.ts';
import type { Language } from '../locale/language.ts';
import type { CalendarDate } from '../text/calendar.ts';
import { setMark, yearsIn } from '../text/format-date.ts';
import { estimateWidth } from '../text/width.ts';
import { placeLabels, RUNGS, type Box, type Rung } from './ladder.ts';
import type { Slot } from './slots.ts';
import { AXIS_SIZE, shorten, wrapText } from './wrap.ts';

/** A label under the axis: centred at a share of the plot, seen from a rung on, or never. */
export interface AxisLabel extends AxisPlace {
  readonly from: Rung | null;
  /** What stands for a name below that rung; '' where it is left out there. */
  readonly letter: string;
}

/** Each step is a part of the next, so that a wider figure keeps every label of a narrower one. */
const STEPS = {
  year: [1, 2, 10, 20, 100, 200, 1000],
  month: [1, 3, 6, 12, 24, 48, 240, 1200],
  other: [1, 2, 4, 8, 16, 32, 64, 128, 256],
} as const;

/** What is counted along an axis, which decides the steps its labels can take. */
export type Beat = keyof typeof STEPS;

/** The beat of a date: half years and quarters go by twos and fours, as places do. */
export const beatOf = ({ month, half, quarter, day }: CalendarDate): Beat => {
  if (half !== undefined || quarter !== undefined || day !== undefined) return 'other';
  return month === undefined ? 'year' : 'month';
};

/** Names are cut with a visible mark after so many lines; the list and the table have them whole. */
const MOST_LINES = 3;

/**
 * A name in lines that leave room for its neighbours also on a phone, in em of its own; as even as
 * they can be, so that no last character stands alone.
 */
export function nameLines(name: string, count: number): readonly string[] {
  const widest = Math.min(9, Math.max(4, 20 / count));
  const lines = wrapText(name, widest, MOST_LINES);
  const even = estimateWidth(name) / lines.length;
  for (let width = even; width < widest; width += 0.5) {
    const narrower = wrapText(name, width, MOST_LINES);
    if (narrower.length === lines.length && narrower.join('').length >= lines.join('').length) {
      return narrower.map((line) => shorten(line, 9));
    }
  }
  return lines.map((line) => shorten(line, 9));
}

/** A place that wants a label: its text in lines, the year to be said beneath it, where it is. */
export interface AxisPlace {
  /** The whole name; '' for dates, which need no other. */
  readonly name: string;
  readonly lines: readonly string[];
  readonly year: string;
  readonly x: number;
}

/** How places follow each other: every one so far from the next, the first so far from a round one. */
export interface AxisRhythm extends AxisRoom {
  /** The distance of neighbours as a share of the plot. */
  readonly pitch: number;
  readonly offset: number;
  readonly beat: Beat;
}

/** The room of an axis, in em of the figure. */
export interface AxisRoom {
  /** The plot's width at a rung. */
  widthAt(rung: Rung): number;
  /** How far a label may reach beyond the plot's left end at a rung. */
  beforeAt(rung: Rung): number;
  /** How far it may reach beyond the right end at a rung. */
  beyondAt(rung: Rung): number;
}

/** How places that are no dates are counted. */
const COUNTED = { offset: 0, beat: 'other' } as const;

/** Labels of columns' places, each in the middle of its own. */
export function labelSlots(
  slots: readonly Slot[],
  room: AxisRoom,
  language: Language,
): readonly AxisLabel[] {
  const places = slots.map(({ label, date }, index): AxisPlace => {
    const lines = date ? [shortDate(date, language)] : nameLines(label, slots.length);
    const before = slots[index - 1]?.date ?? null;
    const x = (index + 0.5) / slots.length;
    return { name: date ? '' : label, lines, year: yearBelow(date, before), x };
  });
  const first = slots[0]?.date;
  const counted = first ? { offset: offsetOf(first), beat: beatOf(first) } : COUNTED;
  const rhythm = { ...counted, ...room, pitch: 1 / slots.length };
  if (first && slots.length <= FEW) return labelFew(places, rankOf(slots, counted.offset), rhythm);
  const labels = thinLabels(places, rhythm);
  return first || slots.length > LETTERS.length ? labels : lettered(labels);
}

/** So few dates are labelled by importance, more of them in an even rhythm. */
export const FEW = 24;

/** The last and the first before all, then those with a value, round ones before others. */
function rankOf(slots: readonly Slot[], offset: number): (index: number) => number {
  return (index) => {
    if (index === slots.length - 1) return 0;
    if (index === 0) return 1;
    const isEmpty = slots[index]!.rows.every((row) => row === null);
    return 2 + Number(isEmpty) * 2 + Number((index + offset) % 2 !== 0);
  };
}

/** Labels by importance: each is shown from the width on at which it stands clear of those before it. */
export function labelFew(
  places: readonly AxisPlace[],
  rank: (index: number) => number,
  { widthAt, beforeAt, beyondAt }: AxisRoom,
): readonly AxisLabel[] {
  const order = places.map((_, index) => index).toSorted((a, b) => rank(a) - rank(b));
  const placed = placeLabels(
    order.map((index) => {
      const { lines, year, x } = places[index]!;
      const wide = Math.max(...[...lines, year].map(estimateWidth)) * AXIS_SIZE + AIR;
      const box = (rung: number): Box | null => {
        const [width, beyond] = [widthAt(rung as Rung), beyondAt(rung as Rung)];
        const left = x * width - wide / 2;
        const isOver = left < -beforeAt(rung as Rung) - EDGE || left + wide > width + beyond + EDGE;
        return isOver ? null : { left, right: left + wide, top: 0, bottom: 1 };
      };
      return [{ place: 'below', box }];
    }),
  );
  const from = new Map(order.map((index, at) => [index, placed[at]!.from]));
  return places.map((place, index) => ({ ...place, from: from.get(index)!, letter: '' }));
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * A year that is left out can be guessed from its neighbours, a name cannot: where not all names
 * have room, each has a letter and stands with it below the plot.
 */
function lettered(labels: readonly AxisLabel[]): readonly AxisLabel[] {
  const hidden = labels.some(({ from }) => from === null);
  const from = hidden ? null : (Math.max(...labels.map((label) => label.from!)) as Rung);
  if (from === RUNGS[0]) return labels;
  return labels.map((label, index) => ({ ...label, from, letter: LETTERS[index]! }));
}

/** The free air between two labels. */
const AIR = 0.5;

/** Labels may stand a little over the edge of the figure, where a page has a margin. */
const EDGE = 0.4;

/**
 * Labels of places in an even rhythm, which thin out where the plot is narrow: at each rung every
 * second, third … of them, as many as stand clear of each other.
 */
export function thinLabels(
  places: readonly AxisPlace[],
  { pitch, offset, beat, widthAt, beforeAt, beyondAt }: AxisRhythm,
): readonly AxisLabel[] {
  const sized = places.map(({ lines, year }): Sized => ({
    name: lines.reduce((most, line) => Math.max(most, estimateWidth(line)), 0) * AXIS_SIZE,
    year: estimateWidth(year) * AXIS_SIZE,
  }));
  const steps = STEPS[beat].map((every) => ({ every, room: roomFor(every, sized, offset) }));
  const rungs = RUNGS.map((rung) => {
    const width = widthAt(rung);
    const step = steps.find(({ room }) => width * pitch >= room)?.every ?? 1e9;
    return { width, step, before: beforeAt(rung), beyond: beyondAt(rung) };
  });
  return places.map((place, index): AxisLabel => {
    const half = Math.max(sized[index]!.name, sized[index]!.year) / 2;
    const hidden = rungs.findLastIndex(
      ({ width, step, before, beyond }) =>
        (index + offset) % step !== 0 ||
        place.x * width - half < -before - EDGE ||
        place.x * width + half > width + beyond + EDGE,
    );
    return { ...place, from: RUNGS[hidden + 1] ?? null, letter: '' };
  });
}

/** How wide a label is and the year below it, in em of the figure; zero where there is none. */
interface Sized {
  readonly name: number;
  readonly year: number;
}

/**
 * The distance of neighbours in em that every so many labels need; years below them only need it
 * from the next that has one.
 */
function roomFor(every: number, places: readonly Sized[], offset: number): number {
  let [name, year, apart, last] = [0, 0, Infinity, -Infinity];
  places.forEach((place, index) => {
    if ((index + offset) % every !== 0) return;
    name = Math.max(name, place.name);
    if (place.year === 0) return;
    year = Math.max(year, place.year);
    apart = Math.min(apart, index - last);
    last = index;
  });
  return Math.max((name + AIR) / every, (year + AIR) / apart);
}

/** The year, where a date's own label has none and the one before it is of another year. */
export function yearBelow(date: CalendarDate | null, before: CalendarDate | null): string {
  if (!date || (date.month === undefined && !isPart(date))) return '';
  return date.year === before?.year ? '' : String(date.year);
}

const isPart = ({ quarter, half }: CalendarDate): boolean =>
  quarter !== undefined || half !== undefined;

/** Years are labelled where they are round, months from January on, quarters from the first. */
export function offsetOf({ year, month, half, quarter, day }: CalendarDate): number {
  if (day !== undefined) return 0;
  if (month !== undefined) return month - 1;
  return half === undefined && quarter === undefined ? year : (quarter ?? half!) - 1;
}

/** A date as an axis has room for it; its year is said once, beneath. */
export function shortDate(date: CalendarDate, language: Language): string {
  return shortPartOf(date, language) + setMark(date, language);
}

function shortPartOf(date: CalendarDate, language: Language): string {
  const { half, quarter, month, day } = date;
  if (half !== undefined) return shortPart('half', half, language);
  if (quarter !== undefined) return shortPart('quarter', quarter, language);
  if (month === undefined) return yearsIn(date);
  return day === undefined ? shortMonth(month, language) : shortDay(month, day, language);
}
