import { formatQuantity } from '../../data/format-quantity.ts';
import { statusWord } from '../../data/surety.ts';
import type { Language } from '../../locale/language.ts';
import { shorten } from '../../scale/wrap.ts';
import { dodge } from '../../scale/dodge.ts';
import type { Rung } from '../../scale/ladder.ts';
import { wrapText } from '../../scale/wrap.ts';
import { estimateWidth } from '../../text/width.ts';
import type { ChangeLabel } from './dumbbell.ts';
import type { Point } from './items.ts';
import type { Track } from './layout.ts';

/** One line of a label: words, a value, more words, a change; each '' or null where it has none. */
export interface EndLine {
  readonly before: string;
  readonly value: string;
  readonly after: string;
  readonly change: ChangeLabel | null;
}

/** A label at the end of an item's line, in em of the figure. */
export interface SlopeEnd {
  readonly track: Track;
  readonly lines: readonly EndLine[];
  /** The free room above it. */
  readonly gap: number;
  /** From the dot's height to the value's, where it had to move away; both from the plot's top. */
  readonly leader: readonly [dot: number, value: number] | null;
}

/** The labels on one side of a plot, and how wide they are at most, in em of the figure. */
export interface EndColumn {
  readonly ends: readonly SlopeEnd[];
  readonly width: number;
}

/** Labels on both sides: with names on both in wide figures, on the right only in narrow ones. */
export interface SlopeEnds {
  readonly wide: readonly [left: EndColumn, right: EndColumn];
  readonly narrow: readonly [left: EndColumn, right: EndColumn];
}

/** The width, in em of the figure, from which names stand on both sides. */
export const NAMED_FROM: Rung = 30;

/** The height of a line of a label, in em of the figure, and the size of its text. */
export const END_LINE = 1.25;
const END_SIZE = 0.8125;

/** More items than these get a line each, with their names cut. */
export const MANY = 6;

/** How much of a name has room on both sides of wide figures, and on the right of narrow ones, in em. */
const WIDE_NAMES = [9, 8] as const;
const NARROW_NAMES = 5;

/**
 * From which width names can still be told apart where many of them are cut, of a plot that would be
 * drawn from `otherwise` on; null where they never can, so that a list has to stand for it.
 */
export function namedFrom(tracks: readonly Track[], otherwise: Rung): Rung | null {
  const names = [...new Set(tracks.map(({ name }) => name))];
  const areApart = (most: number): boolean =>
    tracks.length <= MANY ||
    new Set(names.map((name) => shorten(name, most))).size === names.length;
  if (!areApart(WIDE_NAMES[1])) return null;
  return areApart(NARROW_NAMES) ? otherwise : NAMED_FROM;
}

/** What labels are made from. */
export interface EndSubject {
  readonly tracks: readonly Track[];
  /** Where a time stands, as a share of the plot. */
  placeOf(when: string): number;
  /** The change to be shown at a track's right end, if any. */
  changeOf(track: Track): ChangeLabel | null;
  readonly language: Language;
}

/** A label without its place yet. */
export interface LooseEnd {
  readonly track: Track;
  readonly point: Point;
  readonly lines: readonly EndLine[];
}

/** Loose labels by width and side. */
export interface LooseEnds {
  readonly wide: readonly [left: readonly LooseEnd[], right: readonly LooseEnd[]];
  readonly narrow: readonly [left: readonly LooseEnd[], right: readonly LooseEnd[]];
}

const BLANK: EndLine = { before: '', value: '', after: '', change: null };

/** Writes the labels; an item of one value has one at the right only. */
export function writeEnds(subject: EndSubject): LooseEnds {
  const { tracks } = subject;
  const pairs = tracks.filter(({ known }) => known.length > 1);
  const [leftNames, rightNames] = tracks.length > MANY ? WIDE_NAMES : [9, 9];
  const left = (names: number): readonly LooseEnd[] =>
    pairs.map((track) => leftEnd(track, namesOf(track, names, subject), subject));
  const right = (names: number): readonly LooseEnd[] =>
    tracks.map((track) => rightEnd(track, namesOf(track, names, subject), subject));
  return {
    wide: [left(leftNames), right(rightNames)],
    narrow: [left(0), right(tracks.length > MANY ? NARROW_NAMES : 6)],
  };
}

/** A name in lines of so many em of its own; none where it is not to be written. */
function namesOf({ name }: Track, width: number, { tracks }: EndSubject): readonly string[] {
  if (width === 0 || name === '') return [];
  if (tracks.length > MANY) return [shorten(name, width)];
  return wrapText(name, width, 3).map((line) => shorten(line, width + 1));
}

/** A value says when it is from where the plot's edge does not, and what it is if not reported. */
function remarkOf({ row, when, short }: Point, edge: number, subject: EndSubject): string {
  return [
    subject.placeOf(when) === edge ? '' : short,
    statusWord(row.value.status, subject.language),
  ]
    .filter(Boolean)
    .join(' ');
}

const valueOf = (point: Point, { unit }: Track, language: Language): string =>
  formatQuantity(point.row.value, unit, language);

function leftEnd(track: Track, names: readonly string[], subject: EndSubject): LooseEnd {
  const point = track.known[0]!;
  const value = valueOf(point, track, subject.language);
  const lines = names.slice(0, -1).map((before) => ({ ...BLANK, before }));
  const last = { ...BLANK, before: names.at(-1) ?? '', value };
  return { track, point, lines: [...lines, last, ...lineOf(remarkOf(point, 0, subject))] };
}

function rightEnd(track: Track, names: readonly string[], subject: EndSubject): LooseEnd {
  const point = track.known.at(-1)!;
  const value = valueOf(point, track, subject.language);
  const change = subject.changeOf(track);
  const [after = '', ...rest] = names;
  const isOne = subject.tracks.length > MANY;
  const first = { ...BLANK, value, after, change: isOne ? change : null };
  const remark = lineOf(remarkOf(point, 1, subject));
  const period = wrapText(change?.remark ?? '', PERIOD_WIDTH, 2).flatMap(lineOf);
  const last = change && !isOne ? [{ ...BLANK, change }, ...period] : [];
  return { track, point, lines: [first, ...rest.flatMap(lineOf), ...remark, ...last] };
}

/** From when to when a change is stands in lines of so many em of its own. */
const PERIOD_WIDTH = 8;

const lineOf = (after: string): readonly EndLine[] => (after === '' ? [] : [{ ...BLANK, after }]);

/** Free air between two labels, and so much more that most of them can stand at their dots. */
const AIR = 0.2;
const EASE = 1.25;

const heightOf = ({ lines }: LooseEnd): number => lines.length * END_LINE + AIR;

/** How high a plot must be for the labels on either of its sides. */
export const heightOfEnds = ({ wide, narrow }: LooseEnds): number =>
  EASE *
  Math.max(
    ...[...wide, ...narrow].map((side) => side.reduce((all, end) => all + heightOf(end), 0)),
  );

/** A label moved by less than this, in em, still stands at its dot. */
const MOVED = 0.3;

/**
 * Stacks labels with their values at the heights of their dots, each moved up or down only as far as
 * it must be; a fine line leads to one that moved, where the dot is at the plot's edge.
 */
export function stackEnds(
  side: readonly LooseEnd[],
  { heightAt, isAtEdge, room }: Side,
): EndColumn {
  const tops = dodge(
    side.map((end) => ({
      at: heightAt(end.point) + heightOf(end) / 2 - valueIn(end),
      height: heightOf(end),
    })),
    room,
  );
  const order = side.map((_, index) => index).toSorted((a, b) => tops[a]! - tops[b]!);
  let foot = 0;
  const ends = order.map((index): SlopeEnd => {
    const end = side[index]!;
    const top = tops[index]! + AIR / 2;
    const gap = top - foot;
    foot = top + end.lines.length * END_LINE;
    const [dot, value] = [heightAt(end.point), tops[index]! + valueIn(end)];
    const isMoved = Math.abs(dot - value) > MOVED && isAtEdge(end.point);
    return { track: end.track, lines: end.lines, gap, leader: isMoved ? [dot, value] : null };
  });
  const width = Math.max(0, ...side.flatMap(({ lines }) => lines.map(widthOf)));
  return { ends, width };
}

/** Where labels of one side stand, in em from the plot's top. */
export interface Side {
  heightAt(point: Point): number;
  isAtEdge(point: Point): boolean;
  readonly room: number;
}

/** How far below a label's top the middle of its value is. */
const valueIn = ({ lines }: LooseEnd): number =>
  AIR / 2 + (lines.findIndex(({ value }) => value !== '') + 0.5) * END_LINE;

const widthOf = ({ before, value, after, change }: EndLine): number =>
  estimateWidth([before, value, after].filter(Boolean).join(' ')) * END_SIZE + (change ? 5 : 0);
