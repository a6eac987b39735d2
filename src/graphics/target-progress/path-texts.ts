import type { Row } from '../../data/dataset.ts';
import { formatQuantity } from '../../data/format-quantity.ts';
import { withStatus } from '../../data/surety.ts';
import type { Language } from '../../locale/language.ts';
import { AXIS_SIZE } from '../../scale/wrap.ts';
import type { NumberedBreak } from '../../scale/breaks.ts';
import type { Box, Rung } from '../../scale/ladder.ts';
import type { LinePoint, LineRun } from '../../scale/lines.ts';
import { emFromTop, heightOf, type PlotBox } from '../../scale/plot-box.ts';
import {
  placeTexts,
  TEXT_LINE,
  type Anchor,
  type PlacedText,
  type Spot,
} from '../../scale/plot-texts.ts';
import { thresholdSpots, type PlacedThreshold } from '../../scale/threshold.ts';
import { heightOn, type ValueScale } from '../../scale/value-scale.ts';
import type { Unit } from '../../text/unit.ts';
import { estimateWidth } from '../../text/width.ts';
import { goalTitle } from './names.ts';

/** What the texts of a path are placed among. */
export interface PathTextSubject {
  readonly last: Row;
  readonly unit: Unit;
  readonly language: Language;
  readonly scale: ValueScale;
  readonly box: PlotBox;
  /** Values that are there, in order of time. */
  readonly dots: readonly LinePoint[];
  readonly targets: readonly LinePoint[];
  readonly across: readonly PlacedThreshold[];
  readonly runs: readonly LineRun[];
  readonly breaks: readonly NumberedBreak[];
}

/** How far a text stands from the middle of what it names, in em: a ring is larger than a dot. */
const RING = 0.5;
const DOT = 0.35;

/** Values in between are named where there are few of them. */
const MOST_NAMED = 12;

/**
 * First the values of targets, the last one and the first; then what the targets are called, each
 * beside its value, the lines across and the values in between, from the last one back.
 */
export function placePathTexts(
  subject: PathTextSubject,
  widthAt: (rung: Rung) => number,
): readonly PlacedText[] {
  const { dots, targets, across, last, box } = subject;
  const [first, ...rest] = dots;
  const current = dots.find(({ row }) => row === last)!;
  const ends = [...new Set([current, first!])];
  const between = dots.length > MOST_NAMED ? [] : rest.filter((point) => point !== current);
  const values = placeTexts(
    [
      ...targets.map((point) => spotsOf(point, subject, RING, 'limit')),
      ...ends.map((point) => spotsOf(point, subject, DOT, point === current ? 'sum' : 'datum')),
    ],
    box,
    widthAt,
    (width) => takenAt(subject, width),
  );
  const others = placeTexts(
    [
      ...targets.map((point, index) => [nameSpot(point, values[index]!, subject)]),
      ...across.map((line) =>
        thresholdSpots(line, box).map((spot) => ({ ...spot, look: 'limit' })),
      ),
      ...between.toReversed().map((point) => spotsOf(point, subject, DOT, 'datum')),
    ],
    box,
    widthAt,
    (width) => [...takenAt(subject, width), ...values.map((text) => boxOfText(text, box, width))],
  );
  return [...values, ...others];
}

/** Above what it names rather than below it, and before it rather than behind it. */
function spotsOf(
  { row, x, value }: LinePoint,
  { scale, box, unit, language }: PathTextSubject,
  gap: number,
  look: string,
): readonly Spot[] {
  const y = emFromTop(heightOn(value!, scale), box);
  const { status } = row.value;
  const figure = formatQuantity(row.value, unit, language);
  // A target stands beside its name, which says what it is.
  const text = status === 'target' ? figure : withStatus(figure, status, language);
  const tops = [y - gap - TEXT_LINE, y + gap];
  return tops.flatMap((top) =>
    anchorsAt(x).map((anchor): Spot => ({ text, anchor, x, top, look })),
  );
}

/** What stands at the left edge has no room to its left, and so on. */
const anchorsAt = (x: number): readonly Anchor[] =>
  x === 0 ? ['start'] : x === 1 ? ['end'] : ['end', 'middle', 'start'];

/** 2027年目標, a line further from the ring than its value and at the same side. */
function nameSpot(
  { row, x, value }: LinePoint,
  { anchor, y }: PlacedText,
  { scale, box, language }: PathTextSubject,
): Spot {
  const ring = emFromTop(heightOn(value!, scale), box);
  const isAbove = y * heightOf(box) < ring;
  const top = isAbove ? ring - RING - 2 * TEXT_LINE : ring + RING + TEXT_LINE;
  return { text: goalTitle(row, language), anchor, x, top, look: 'aim' };
}

/** Where a text stands that has its place. */
function boxOfText({ text, anchor, x, y }: PlacedText, box: PlotBox, width: number): Box {
  const wide = estimateWidth(text) * AXIS_SIZE;
  const left = x * width - { start: 0, middle: wide / 2, end: wide }[anchor];
  const foot = y * heightOf(box);
  return { left, right: left + wide, top: foot - 0.7, bottom: foot + 0.15 };
}

/** The lines in pieces, the dots, the rings and the numbers of breaks. */
function takenAt(
  { runs, dots, targets, across, breaks, scale, box }: PathTextSubject,
  width: number,
): readonly Box[] {
  const spot = (x: number, value: number): Spike => ({
    x: x * width,
    y: emFromTop(heightOn(value, scale), box),
  });
  const lines = runs.flatMap(({ points }) =>
    piecesOf(points.map(({ x, value }) => spot(x, value))),
  );
  const marks = [...dots, ...targets].map(({ x, value }) => boxAround([spot(x, value!)], 0.15));
  const numbers = breaks.map(({ x }) => ({
    left: x * width - 0.5,
    right: x * width + 0.5,
    top: 0,
    bottom: 1,
  }));
  const levels = across.map(({ height }) =>
    boxAround([0, width].map((x) => ({ x, y: emFromTop(height, box) }))),
  );
  // Before and below the plot are the labels of its axes.
  const before = { left: -99, right: -0.15, top: -99, bottom: 999 };
  const below = { left: -99, right: width + 99, top: heightOf(box), bottom: 999 };
  return [...lines, ...marks, ...numbers, ...levels, before, below];
}

interface Spike {
  readonly x: number;
  readonly y: number;
}

/** Of a line of more points than this several go into one box together. */
const MOST_PIECES = 200;

/** A steep stroke in one box would claim its whole corner, so it is taken in four. */
function piecesOf(spikes: readonly Spike[]): readonly Box[] {
  const stride = Math.ceil(spikes.length / MOST_PIECES);
  if (stride > 1) {
    return [...Array(Math.ceil(spikes.length / stride)).keys()].map((at) =>
      boxAround(spikes.slice(at * stride, (at + 1) * stride + 1)),
    );
  }
  return spikes.slice(1).flatMap((b, index) => {
    const a = spikes[index]!;
    const at = (share: number): Spike => ({
      x: a.x + (b.x - a.x) * share,
      y: a.y + (b.y - a.y) * share,
    });
    return [0, 0.25, 0.5, 0.75].map((share) => boxAround([at(share), at(share + 0.25)]));
  });
}

/** Air above and below, and as much of it as is said to the sides. */
function boxAround(spikes: readonly Spike[], beside = 0): Box {
  const xs = spikes.map(({ x }) => x);
  const ys = spikes.map(({ y }) => y);
  return {
    left: Math.min(...xs) - beside,
    right: Math.max(...xs) + beside,
    top: Math.min(...ys) - 0.1 - beside,
    bottom: Math.max(...ys) + 0.1 + beside,
  };
}
