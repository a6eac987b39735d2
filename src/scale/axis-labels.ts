import { shortDay, shortMonth, shortPart } from '../locale/axis-words.ts';
import type { Language } from '../locale/language.ts';
import type { CalendarDate } from '../text/calendar.ts';
import { estimateWidth } from '../text/width.ts';
import { RUNGS, type Rung } from './ladder.ts';
import type { Slot } from './slots.ts';
import { wrapText } from './wrap.ts';

/** A label under the axis: centred at a share of the plot, seen from a rung on, or never. */
export interface AxisLabel extends AxisPlace {
  readonly from: Rung | null;
}

/** The size of labels on axes, in em of the figure's text. */
export const AXIS_SIZE = 0.75;

/** Each step is a part of the next, so that a wider figure keeps every label of a narrower one. */
const STEPS = {
  year: [1, 2, 10, 20, 100, 200, 1000],
  month: [1, 3, 6, 12, 24, 120, 240, 1200],
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

/** A name in lines that leave room for its neighbours also on a phone, in em of its own. */
export const nameLines = (name: string, count: number): readonly string[] =>
  wrapText(name, Math.min(9, Math.max(4, 20 / count)), MOST_LINES).map((line) => shorten(line, 9));

/** A place that wants a label: its text in lines, the year to be said beneath it, where it is. */
export interface AxisPlace {
  readonly lines: readonly string[];
  readonly year: string;
  readonly x: number;
}

/** How places follow each other: every one so far from the next, the first so far from a round one. */
export interface AxisRhythm {
  /** The distance of neighbours as a share of the plot. */
  readonly pitch: number;
  readonly offset: number;
  readonly beat: Beat;
  /** The plot's width in em at a rung. */
  widthAt(rung: Rung): number;
  /** How far a label may reach beyond the plot's right end, in em. */
  readonly slack: number;
}

/** How places that are no dates are counted. */
export const COUNTED = { offset: 0, beat: 'other' } as const;

/** Labels of columns' places, each in the middle of its own. */
export function labelSlots(
  slots: readonly Slot[],
  widthAt: (rung: Rung) => number,
  language: Language,
): readonly AxisLabel[] {
  const places = slots.map(({ label, date }, index): AxisPlace => {
    const lines = date ? [shortDate(date, language)] : nameLines(label, slots.length);
    const before = slots[index - 1]?.date ?? null;
    return { lines, year: yearBelow(date, before), x: (index + 0.5) / slots.length };
  });
  const first = slots[0]?.date;
  const counted = first ? { offset: offsetOf(first), beat: beatOf(first) } : COUNTED;
  return thinLabels(places, { ...counted, pitch: 1 / slots.length, widthAt, slack: 0.4 });
}

/**
 * Labels of places in an even rhythm, which thin out where the plot is narrow: at each rung every
 * second, third … of them, as many as stand clear of each other.
 */
export function thinLabels(
  places: readonly AxisPlace[],
  { pitch, offset, beat, widthAt, slack }: AxisRhythm,
): readonly AxisLabel[] {
  const widths = places.map(({ lines }) => Math.max(0, ...lines.map(estimateWidth)) * AXIS_SIZE);
  const widest = Math.max(0, ...widths);
  return places.map((place, index): AxisLabel => {
    const isShown = (rung: Rung): boolean => {
      const width = widthAt(rung);
      const step = STEPS[beat].find((every) => every * width * pitch >= widest + 0.5) ?? 1e9;
      const isInside = place.x * width + widths[index]! / 2 <= width + slack;
      return (index + offset) % step === 0 && isInside;
    };
    const hidden = RUNGS.findLastIndex((rung) => !isShown(rung));
    return { ...place, from: RUNGS[hidden + 1] ?? null };
  });
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
  const { year, half, quarter, month, day } = date;
  if (half !== undefined) return shortPart('half', half, language);
  if (quarter !== undefined) return shortPart('quarter', quarter, language);
  if (month === undefined) return String(year);
  return day === undefined ? shortMonth(month, language) : shortDay(month, day, language);
}

/** A text cut to a width in em of its own, with a mark where something is cut off. */
export function shorten(text: string, most: number): string {
  if (estimateWidth(text) <= most) return text;
  let cut = '';
  for (const char of text) {
    if (estimateWidth(cut + char) > most - 1) break;
    cut += char;
  }
  return `${cut.trimEnd()}…`;
}
