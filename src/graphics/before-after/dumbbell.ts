import { basisIn } from '../../data/basis.ts';
import { formatChange } from '../../data/format-change.ts';
import { formatQuantity, formatWithUnit } from '../../data/format-quantity.ts';
import type { Quantity } from '../../data/quantity.ts';
import { beforeWords } from '../../locale/before-words.ts';
import { statusWord } from '../../data/surety.ts';
import { changeWords } from '../../locale/change-words.ts';
import type { Language } from '../../locale/language.ts';
import type { Basis } from '../../locale/vocabulary.ts';
import { lineFromZero, placeOnLine, type Line } from '../../scale/line.ts';
import type { LineLook } from '../../scale/lines.ts';
import { formatUnit, type Unit } from '../../text/unit.ts';
import {
  arrangeAll,
  hasRoomBeside,
  type DotText,
  type LabelSetting,
  type Spot,
} from './arrange.ts';
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

/** A change from one dot to the next, over the middle of the line that joins them. */
export interface Step extends Spot {
  readonly change: Change;
}

/** One item's row. */
export interface DumbbellRow {
  readonly track: Track;
  /** That a scale begins here; '' where all items share one, or none do. */
  readonly scale: string;
  readonly zero: number;
  readonly dots: readonly Dot[];
  readonly bars: readonly Bar[];
  /** What leads past another dot or is measured against something else, beside the item's name. */
  readonly changes: readonly ChangeLabel[];
  readonly steps: readonly Step[];
  /** Ways to set the labels below their dots, each from its rung on; a list of them below the first. */
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
  const { times } = layout;
  const scales = byScale(layout.tracks);
  const tracks = scales.flat();
  const lines = linesOf(tracks);
  const placed = tracks.map((track) => dotsOf(track, lines.get(track.unit)!, layout, language));
  const isBeside = times !== null && hasRoomBeside(placed.map(sidesOf));
  const steps = tracks.map((track, index) =>
    isBeside ? [] : stepsOf(track, placed[index]!, basis, language),
  );
  const settings = isBeside
    ? []
    : arrangeAll(placed.map((dots, index) => ({ dots, steps: steps[index]! })));
  const rows = tracks.map((track, index): DumbbellRow => {
    const line = lines.get(track.unit)!;
    const own = steps[index]!;
    return {
      track,
      scale: scaleOf(track, scales, language),
      zero: line.zero,
      dots: placed[index]!,
      bars: barsOf(track, line),
      changes: labelChanges(
        track,
        basis,
        language,
        own.map(({ change }) => change),
      ),
      steps: own,
      settings: settings[index] ?? [],
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

/** Items of one unit come together, since they share a scale. */
const byScale = (tracks: readonly Track[]): readonly (readonly Track[])[] =>
  [...new Set(tracks.map(({ unit }) => unit))].map((unit) =>
    tracks.filter((track) => track.unit === unit),
  );

/** Said at the first item of each scale, where there are several and one of them is shared. */
function scaleOf(track: Track, scales: readonly (readonly Track[])[], language: Language): string {
  const own = scales.find(([first]) => first === track);
  const isShared = scales.length > 1 && scales.some(({ length }) => length > 1);
  if (!own || !isShared) return '';
  return beforeWords[language].scale(own.length > 1, formatUnit(track.unit, language));
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

/** Changes between two neighbouring dots, which need no words for when they are of. */
function stepsOf(
  track: Track,
  dots: readonly Dot[],
  basis: Basis,
  language: Language,
): readonly Step[] {
  return track.changes.shown.flatMap((change): readonly Step[] => {
    const at = dots.findIndex(({ point }) => point === change.to);
    const [from, to] = [dots[at - 1], dots[at]];
    if (!to || from?.point !== change.from || againstOf(track, change, basis, language)) return [];
    const { amount } = change;
    const said = amount.status === 'calculated' ? '' : statusWord(amount.status, language);
    const value = `${formatChange(amount, language)} ${said}`;
    return [{ x: (from.x + to.x) / 2, value, time: '', change }];
  });
}

/** What a change is measured against, where its two dots do not say it: 同比. */
const againstOf = ({ changes }: Track, change: Change, basis: Basis, language: Language): string =>
  change === changes.whole && change.amount.status === 'calculated'
    ? ''
    : changeWords[language].against[basisIn(change.amount.printed, basis)];

/** What an item's changes are of is said where its dots do not say it: between two of them it is plain. */
export function labelChanges(
  track: Track,
  basis: Basis,
  language: Language,
  without: readonly Change[] = [],
): readonly ChangeLabel[] {
  const { changes, known } = track;
  const period = ({ from, to }: Change): string =>
    known.length < (from === to ? 2 : 3) || !to.isDated
      ? ''
      : from === to
        ? to.short
        : beforeWords[language].period(from.short, to.short);
  const shown = changes.shown.filter((change) => !without.includes(change));
  return shown.map((change) => ({
    amount: change.amount,
    remark: againstOf(track, change, basis, language) || period(change),
  }));
}
