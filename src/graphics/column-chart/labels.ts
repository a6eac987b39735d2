import type { Row } from '../../data/dataset.ts';
import { formatDecimal, formatQuantity } from '../../data/format-quantity.ts';
import { whyMissing } from '../../data/surety.ts';
import { sumOfRows } from '../../data/total.ts';
import type { Language } from '../../locale/language.ts';
import { markBoxes, type NumberedBreak } from '../../scale/breaks.ts';
import { columnLookOf, type PlacedColumn } from '../../scale/columns.ts';
import type { Box, Rung } from '../../scale/ladder.ts';
import { emFromTop, type PlotBox } from '../../scale/plot-box.ts';
import { placeTexts, TEXT_LINE, type PlacedText, type Spot } from '../../scale/plot-texts.ts';
import { boxOfThreshold, thresholdSpots, type PlacedThreshold } from '../../scale/threshold.ts';
import type { Unit } from '../../text/unit.ts';
import type { Stacks } from './stacks.ts';

/** What texts are written for. */
export interface LabelSubject extends Stacks {
  readonly columns: readonly PlacedColumn[];
  readonly unit: Unit;
  readonly highlighted: ReadonlySet<Row>;
  readonly box: PlotBox;
  readonly breaks: readonly NumberedBreak[];
  /** The line across and what it is called; null where there is none. */
  readonly threshold: PlacedThreshold | null;
  readonly language: Language;
}

/** The texts in the plot of columns. */
export interface ColumnTexts {
  readonly threshold: PlacedText | null;
  readonly sums: readonly PlacedText[];
  readonly values: readonly PlacedText[];
}

const GAP = 0.2;

/** Places the threshold's name first, then the sums of stacks, then the values by importance. */
export function placeColumnTexts(
  subject: LabelSubject,
  widthAt: (rung: Rung) => number,
): ColumnTexts {
  const named = subject.threshold ? [thresholdSpots(subject.threshold, subject.box)] : [];
  const sums = subject.stacked ? sumSpots(subject) : [];
  const values = valueSpots(subject);
  const wanted = [...named, ...sums, ...values];
  const placed = placeTexts(wanted, subject.box, widthAt, (width) => takenAt(subject, width));
  return {
    threshold: named.length > 0 ? placed[0]! : null,
    sums: placed.slice(named.length, named.length + sums.length),
    values: placed.slice(named.length + sums.length),
  };
}

/** What is printed over each stack, where every part of it is there. */
function sumSpots(subject: LabelSubject): readonly (readonly Spot[])[] {
  const { plan, columns, box } = subject;
  return plan.slots.flatMap(({ rows }, slot) => {
    const parts = columns.filter((column) => column.slot === slot);
    const [first] = parts;
    const text = rows.every((row) => row?.value.decimal) ? sumText(slot, rows, subject) : '';
    if (!first || !text) return [];
    const height = Math.max(...parts.map(({ top }) => top ?? 0));
    const top = emFromTop(height, box) - GAP - TEXT_LINE;
    return [[{ text, anchor: 'middle', x: first.x + first.width / 2, top }]];
  });
}

/** The total as it was given, else the sum; '' where that is not exact. */
function sumText(
  slot: number,
  rows: readonly (Row | null)[],
  { totals, unit, language }: LabelSubject,
): string {
  const given = totals[slot]?.value;
  if (given?.decimal) return formatQuantity(given, unit, language);
  const sum = sumOfRows(rows.flatMap((row) => row ?? []));
  return sum ? formatDecimal(sum, unit, language) : '';
}

/** More values than these have no room on any screen, and looking for it would take too long. */
const MOST_VALUES = 300;

/**
 * Values, the most important first: highest, highlighted, last, lowest, first, then from the right. The
 * highest is before the others since these may stand higher than they belong, over its own.
 */
function valueSpots(subject: LabelSubject): readonly (readonly Spot[])[] {
  const { columns, highlighted } = subject;
  const tops = columns.map(({ top }) => top ?? -1);
  const known = tops.filter((_, index) => columns[index]!.top !== null);
  const least = tops.indexOf(Math.min(...known));
  const chosen = columns.flatMap(({ row }, index) => (highlighted.has(row) ? [index] : []));
  const first = [tops.indexOf(Math.max(...known)), ...chosen, columns.length - 1, least, 0];
  const rankOf = (index: number): number => {
    const at = first.indexOf(index);
    return at < 0 ? first.length + columns.length - index : at;
  };
  return columns
    .map((column, index) => ({ column, rank: rankOf(index) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST_VALUES)
    .map(({ column }) => spotOf(column, subject));
}

function spotOf(column: PlacedColumn, subject: LabelSubject): readonly Spot[] {
  const { row, x, width, foot, top, negative } = column;
  const { unit, stacked, box, language } = subject;
  if (top === null) return missingSpots(column, subject);
  const text = formatQuantity(row.value, unit, language);
  const at = { text, anchor: 'middle', x: x + width / 2 } as const;
  const y = emFromTop(top, box);
  if (!stacked) {
    const own = { ...at, top: negative ? y + GAP : y - GAP - TEXT_LINE };
    return [
      { ...own, isHome: true },
      ...raisedSpots(column, subject).map((up) => ({ ...at, ...up })),
    ];
  }
  const high = (top - foot) * box.body;
  // A part too low for a line of text has no width for it either.
  const within = high < TEXT_LINE ? 0 : width;
  return [
    { ...at, top: y + (high - TEXT_LINE) / 2, within, look: columnLookOf(row) ? 'datum' : 'inner' },
  ];
}

/**
 * A highlighted value and the last one may stand a little higher, over a neighbour that is not much
 * taller or over the value of that, but hardly over its column, or it would be read as its value.
 */
function raisedSpots(
  { row, slot, width, top, negative }: PlacedColumn,
  { columns, highlighted, box, plan: { slots } }: LabelSubject,
): readonly Pick<Spot, 'top' | 'most'>[] {
  const isLast = slot === slots.length - 1;
  if (!(isLast || highlighted.has(row)) || top === null || negative) return [];
  const near = columns.filter((other) => Math.abs(other.slot - slot) === 1);
  const taller = Math.max(...near.map((other) => other.top ?? 0));
  const rise = (taller - top) * box.body;
  if (rise <= 0 || rise >= TEXT_LINE) return [];
  const first = emFromTop(taller, box) - GAP - TEXT_LINE;
  // The last column's text may be wider than the half of its place that is left beside it.
  const edge = isLast ? ({ anchor: 'end', x: 1 } as const) : {};
  const most = 2 / slots.length - width / 2;
  return [first, first - TEXT_LINE].map((up) => ({ ...edge, top: up, most }));
}

/** A dash for what is not there; in so many words where it is known why, and these have room. */
function missingSpots(
  { row, x, width, foot }: PlacedColumn,
  { plan: { slots }, stacked, box, language }: LabelSubject,
): readonly Spot[] {
  const top = emFromTop(foot, box) - GAP - TEXT_LINE;
  const at = { look: 'missing', anchor: 'middle', x: x + width / 2, top } as const;
  // A part of a stack that is not there has no place of its own.
  const dash = { ...at, text: '—', ...(stacked ? { within: 0 } : {}) };
  if (stacked) return [dash];
  const text = whyMissing(row.value, language, '');
  return text ? [{ ...at, text, most: 0.9 / slots.length, isHome: true }, dash] : [dash];
}

function takenAt({ columns, box, breaks, threshold }: LabelSubject, width: number): readonly Box[] {
  const bars = columns.flatMap(({ x, width: wide, foot, top }): Box | [] => {
    if (top === null) return [];
    const [a, b] = [emFromTop(foot, box), emFromTop(top, box)];
    const [left, right] = [x * width, (x + wide) * width];
    return { left, right, top: Math.min(a, b), bottom: Math.max(a, b) };
  });
  const across = threshold ? [boxOfThreshold(threshold, box, width)] : [];
  return [...bars, ...markBoxes(breaks, width), ...across];
}
