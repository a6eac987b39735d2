import { shortDay, shortMonth, shortPart } from '../locale/axis-words.ts';
import type { Language } from '../locale/language.ts';
import type { CalendarDate } from '../text/calendar.ts';
import { estimateWidth } from '../text/width.ts';
import { RUNGS, type Rung } from './ladder.ts';
import type { Slot } from './slots.ts';

/** A label under the axis: centred at a share of the plot, seen from a rung on, or never. */
export interface AxisLabel {
  readonly text: string;
  /** The year under the first label of it, where the label itself has none. */
  readonly year: string;
  readonly x: number;
  readonly from: Rung | null;
}

/** The size of labels on axes, in em of the figure's text. */
export const AXIS_SIZE = 0.75;

const STEPS = [1, 2, 3, 4, 5, 6, 10, 12, 20, 24, 50, 100, 200, 500, 1000] as const;

/** Longer names are cut with a visible mark; the list and the table have them whole. */
const LONGEST = 9;

/**
 * Labels of evenly spaced places, which thin out where the plot is narrow: at each rung every
 * second, third … of them, as many as stand clear of each other. `widthAt` is the plot's width.
 */
export function labelSlots(
  slots: readonly Slot[],
  widthAt: (rung: Rung) => number,
  language: Language,
): readonly AxisLabel[] {
  const texts = slots.map(({ label, date }) =>
    shorten(date ? shortDate(date, language) : label, LONGEST),
  );
  const widest = Math.max(...texts.map(estimateWidth)) * AXIS_SIZE;
  const years = slots.map(({ date }) => date?.year ?? null);
  const offset = offsetOf(slots);
  return slots.map((slot, index): AxisLabel => {
    const x = (index + 0.5) / slots.length;
    const wide = estimateWidth(texts[index]!) * AXIS_SIZE;
    const isShown = (rung: Rung): boolean => {
      const width = widthAt(rung);
      const step = STEPS.find((every) => (every * width) / slots.length >= widest + 0.5) ?? 1e9;
      return (index + offset) % step === 0 && x * width + wide / 2 <= width + 0.4;
    };
    const hidden = RUNGS.findLastIndex((rung) => !isShown(rung));
    const isFirst = index === 0 || years[index] !== years[index - 1];
    const hasYear = slot.date !== null && slot.date.month === undefined && !isPart(slot.date);
    const year = slot.date && !hasYear && isFirst ? String(slot.date.year) : '';
    return { text: texts[index]!, year, x, from: RUNGS[hidden + 1] ?? null };
  });
}

const isPart = ({ quarter, half }: CalendarDate): boolean =>
  quarter !== undefined || half !== undefined;

/** Years are labelled where they are round, months from January on, quarters from the first. */
function offsetOf([first]: readonly Slot[]): number {
  const { year = 0, month, quarter, day } = first?.date ?? {};
  if (!first?.date || day !== undefined) return 0;
  if (month !== undefined) return month - 1;
  return quarter === undefined ? year : quarter - 1;
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
