import { basisIn } from '../../data/basis.ts';
import { formatQuantity, formatWithUnit } from '../../data/format-quantity.ts';
import type { Quantity } from '../../data/quantity.ts';
import { beforeWords } from '../../locale/before-words.ts';
import { statusWord } from '../../data/surety.ts';
import { changeWords } from '../../locale/change-words.ts';
import type { Language } from '../../locale/language.ts';
import type { Basis } from '../../locale/vocabulary.ts';
import { lineFromZero, placeOnLine, type Line } from '../../scale/line.ts';
import type { LineLook } from '../../scale/lines.ts';
import type { Unit } from '../../text/unit.ts';
import { arrange, hasRoomBeside, type DotText, type LabelSetting, type Spot } from './arrange.ts';
import type { Change } from './changes.ts';
import type { Point } from './items.ts';
import type { BeforeAfterLayout, Track } from './layout.ts';

/** A value on its track. */
export interface Dot extends Spot {
  readonly point: Point;
  readonly look: 'first' | 'middle' | 'last';
}

/** What joins two dots, as shares of the track. */
export interface Bar {
  readonly start: number;
  readonly length: number;
  readonly look: LineLook;
}

/** A change as it is printed; the remark says from when to when, or what it is measured against. */
export interface ChangeLabel {
  readonly amount: Quantity;
  readonly remark: string;
}

/** One item's row. */
export interface DumbbellRow {
  readonly track: Track;
  readonly zero: number;
  readonly dots: readonly Dot[];
  readonly bars: readonly Bar[];
  readonly changes: readonly ChangeLabel[];
  /** Ways to set the labels below their dots, each from its rung on; a line of text below the first. */
  readonly settings: readonly LabelSetting[];
}

export interface Dumbbells {
  readonly rows: readonly DumbbellRow[];
  /** True where values stand beside their dots: their times are said once for all, and there is room. */
  readonly isBeside: boolean;
}

/** Places the values of each item on a track from zero, which items of one unit share. */
export function layoutDumbbells(
  layout: BeforeAfterLayout,
  basis: Basis,
  language: Language,
): Dumbbells {
  const { tracks, times } = layout;
  const lines = linesOf(tracks);
  const labels = tracks.map((track) => labelChanges(track, basis, language));
  const placed = tracks.map((track) => dotsOf(track, lines.get(track.unit)!, layout, language));
  const isBeside = times !== null && hasRoomBeside(placed.map(sidesOf));
  const rows = tracks.map((track, index): DumbbellRow => {
    const line = lines.get(track.unit)!;
    const dots = placed[index]!;
    return {
      track,
      zero: line.zero,
      dots,
      bars: barsOf(track, line),
      changes: labels[index]!,
      settings: isBeside ? [] : arrange(dots),
    };
  });
  return { rows, isBeside };
}

/** Of two dots the lower one has its value before it, the higher one behind it, as one alone has. */
export function sidesOf(dots: readonly Dot[]): readonly [before: Dot | null, after: Dot | null] {
  const [a, b] = dots;
  if (!a || !b) return [null, a ?? null];
  return a.x <= b.x ? [a, b] : [b, a];
}

function linesOf(tracks: readonly Track[]): ReadonlyMap<Unit, Line> {
  const units = new Set(tracks.map(({ unit }) => unit));
  const valuesIn = (unit: Unit) =>
    tracks
      .filter((track) => track.unit === unit)
      .flatMap(({ known }) => known.map(({ row }) => row.value.decimal!));
  return new Map([...units].map((unit) => [unit, lineFromZero(valuesIn(unit))]));
}

function placeOf(point: Point, line: Line): number {
  const { start, length, negative } = placeOnLine(point.row.value.decimal, line);
  return negative ? start : start + length!;
}

function dotsOf(
  track: Track,
  line: Line,
  layout: BeforeAfterLayout,
  language: Language,
): readonly Dot[] {
  return track.known.map((point): Dot => {
    const x = placeOf(point, line);
    return {
      point,
      x,
      look: lookOf(point, track, layout.times),
      ...textOf(point, track, layout, language),
    };
  });
}

/** A value as printed, with its unit where there are several, and its time where that is its own. */
export function textOf(
  { row, short }: Point,
  track: Track,
  { unit, times }: Pick<BeforeAfterLayout, 'unit' | 'times'>,
  language: Language,
): DotText {
  const said = statusWord(row.value.status, language);
  const format = unit ? formatQuantity : formatWithUnit;
  return {
    value: format(row.value, track.unit, language),
    time: [times ? '' : short, said].filter(Boolean).join(' '),
  };
}

/** Where times are said once for all, a dot's look is that of its time, whichever others are missing. */
function lookOf(
  point: Point,
  { known, points }: Track,
  times: readonly string[] | null,
): Dot['look'] {
  if (times) return point.when === times.at(-1) ? 'last' : 'first';
  if (point === points.at(-1) || (known.length > 1 && point === known.at(-1))) return 'last';
  return point === known[0] ? 'first' : 'middle';
}

const barsOf = ({ joins }: Track, line: Line): readonly Bar[] =>
  joins.map(({ from, to, look }) => {
    const [a, b] = [placeOf(from, line), placeOf(to, line)];
    return { start: Math.min(a, b), length: Math.abs(b - a), look };
  });

/** What an item's changes are of is said where its dots do not say it: between two of them it is plain. */
export function labelChanges(
  { changes, known }: Track,
  basis: Basis,
  language: Language,
): readonly ChangeLabel[] {
  const period = ({ from, to }: Change): string =>
    known.length < (from === to ? 2 : 3) || !to.isDated
      ? ''
      : from === to
        ? to.short
        : beforeWords[language].period(from.short, to.short);
  const against = (change: Change): string =>
    change === changes.whole && change.amount.status === 'calculated'
      ? ''
      : changeWords[language].against[basisIn(change.amount.printed, basis)];
  return changes.shown.map((change) => ({
    amount: change.amount,
    remark: against(change) || period(change),
  }));
}
