import { formatQuantity } from '../../data/format-quantity.ts';
import type { Language } from '../../locale/language.ts';
import type { Basis } from '../../locale/vocabulary.ts';
import { middleOf } from '../../scale/dates.ts';
import { RUNGS, type Box, type Rung } from '../../scale/ladder.ts';
import type { LineLook } from '../../scale/lines.ts';
import {
  drawnValue,
  emFromTop,
  heightOf,
  shareFromTop,
  type PlotBox,
} from '../../scale/plot-box.ts';
import { placeTexts, TEXT_LINE, type PlacedText, type Spot } from '../../scale/plot-texts.ts';
import { heightOn, linearScale } from '../../scale/value-scale.ts';
import type { Unit } from '../../text/unit.ts';
import { labelChanges, type ChangeLabel } from './dumbbell.ts';
import {
  heightOfEnds,
  MANY,
  NAMED_FROM,
  namedFrom,
  stackEnds,
  writeEnds,
  type EndSubject,
  type Side,
  type SlopeEnds,
} from './ends.ts';
import type { Point } from './items.ts';
import type { Track } from './layout.ts';

/** A dot of a slope, as shares of its plot from the left and from the top. */
export interface SlopeDot {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
}

/** A stroke between two dots. */
export interface SlopeStroke {
  readonly from: SlopeDot;
  readonly to: SlopeDot;
  readonly look: LineLook;
}

/** The line of one item. */
export interface SlopeLine {
  readonly track: Track;
  readonly dots: readonly SlopeDot[];
  readonly strokes: readonly SlopeStroke[];
}

/** A time and where its upright line stands, as a share of the plot. */
export interface SlopeTime {
  readonly when: string;
  readonly short: string;
  readonly x: number;
}

/** Items of one unit between upright lines of time. */
export interface SlopePlot {
  readonly unit: Unit;
  readonly box: PlotBox;
  /** The rung from which it is drawn; a line of text for each item stands for it below. */
  readonly drawn: Rung | null;
  readonly times: readonly SlopeTime[];
  /** The times over their lines; below the rung `from`, where some have no room, a line of text has all. */
  readonly heads: readonly PlacedText[];
  readonly from: Rung | null;
  readonly lines: readonly SlopeLine[];
  readonly ends: SlopeEnds;
  /** Values between the first and the last, where they have room. */
  readonly values: readonly PlacedText[];
}

/** What slopes are drawn from. */
interface SlopeSubject {
  readonly tracks: readonly Track[];
  readonly unit: Unit;
  readonly basis: Basis;
  readonly language: Language;
}

/** A plot for each unit, since slopes on different scales say nothing of each other. */
export const layoutSlopes = (
  tracks: readonly Track[],
  basis: Basis,
  language: Language,
): readonly SlopePlot[] =>
  [...new Set(tracks.map(({ unit }) => unit))].flatMap((unit) => {
    const own = tracks.filter((track) => track.unit === unit && track.known.length > 0);
    return own.length > 0 ? [layoutPlot({ tracks: own, unit, basis, language })] : [];
  });

/** Room for the times above the plot and for the lowest dot below it, in em; the least height. */
const HEAD = 1.9;
const FOOT = 0.6;
const LEAST_BODY = 8;
const ITEM = 1.5;

/** The width, in em of the figure, below which slopes between their labels are too steep to be read. */
const DRAWN_FROM: Rung = 13;

function layoutPlot(subject: SlopeSubject): SlopePlot {
  const { tracks, unit } = subject;
  const drawn = namedFrom(tracks, DRAWN_FROM);
  const times = timesOf(tracks);
  const places = new Map(times.map(({ when, x }) => [when, x]));
  const placeOf = (when: string): number => places.get(when)!;
  const loose = writeEnds(endSubject(subject, placeOf));
  const box = {
    head: HEAD,
    body: Math.max(LEAST_BODY + Math.min(4, tracks.length) * ITEM, heightOfEnds(loose) - HEAD),
    foot: FOOT,
  };
  const scale = linearScale(
    tracks.flatMap(({ known }) => known.map(({ row }) => drawnValue(row, unit)!)),
    false,
  );
  const heightAt = ({ row }: Point): number => heightOn(drawnValue(row, unit)!, scale);
  const [left, right] = [0, 1].map((edge) => ({
    heightAt: (point: Point) => emFromTop(heightAt(point), box),
    isAtEdge: ({ when }: Point) => placeOf(when) === edge,
    room: heightOf(box),
  })) as [Side, Side];
  const ends: SlopeEnds = {
    wide: [stackEnds(loose.wide[0], left), stackEnds(loose.wide[1], right)],
    narrow: [stackEnds(loose.narrow[0], left), stackEnds(loose.narrow[1], right)],
  };
  const lines = tracks.map((track) =>
    lineOf(track, (point) => {
      return { point, x: placeOf(point.when), y: shareFromTop(heightAt(point), box) };
    }),
  );
  const widthAt = widthBetween(ends);
  const heads = placeHeads(times, box, widthAt);
  const values = placeValues(lines, subject, box, widthAt);
  return { unit, box, drawn, times, heads, from: rungOf(heads), lines, ends, values };
}

/** The plot's width between its labels, in em. */
const widthBetween =
  (ends: SlopeEnds) =>
  (rung: Rung): number => {
    const [left, right] = rung < NAMED_FROM ? ends.narrow : ends.wide;
    return Math.max(1, rung - left.width - right.width - GAPS);
  };

/** The room between a plot and the labels on its two sides. */
const GAPS = 2;

/** Of time where every point has a date, else one after the other as they come. */
function timesOf(tracks: readonly Track[]): readonly SlopeTime[] {
  const points = [
    ...new Map(tracks.flatMap(({ known }) => known).map((point) => [point.when, point])).values(),
  ];
  const isTime = points.every(({ row }) => row.date);
  const moments = points.map(({ row }, index) => (isTime ? middleOf(row.date!) : index));
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  return points
    .map(({ when, short }, index) => {
      const x = first < last ? (moments[index]! - first) / (last - first) : 0.5;
      return { when, short, x };
    })
    .toSorted((a, b) => a.x - b.x);
}

/**
 * A change between the two ends is plain; the last of any other says from when to when it is, where
 * labels have room for that.
 */
function endSubject(subject: SlopeSubject, placeOf: (when: string) => number): EndSubject {
  const { tracks, basis, language } = subject;
  return {
    tracks,
    placeOf,
    language,
    changeOf: (track): ChangeLabel | null => {
      const { known, changes } = track;
      const labels = labelChanges(track, basis, language);
      const at = changes.shown.findIndex(
        ({ from, to }) => from === known[0] && to === known.at(-1),
      );
      const other = tracks.length > MANY ? undefined : labels.findLast(({ remark }) => remark);
      return labels[at] ?? other ?? null;
    },
  };
}

function lineOf(track: Track, dotOf: (point: Point) => SlopeDot): SlopeLine {
  const dots = new Map(track.known.map((point) => [point, dotOf(point)]));
  const strokes = track.joins.map(({ from, to, look }) => {
    return { from: dots.get(from)!, to: dots.get(to)!, look };
  });
  return { track, dots: [...dots.values()], strokes };
}

/** Times over their lines, the last and the first before all others. */
function placeHeads(
  times: readonly SlopeTime[],
  box: PlotBox,
  widthAt: (rung: Rung) => number,
): readonly PlacedText[] {
  const ranked = times.toSorted((a, b) => Number(b.x % 1 === 0) - Number(a.x % 1 === 0));
  return placeTexts(ranked.map(headSpots), box, widthAt, () => []);
}

/** The first and the last time stand within the plot, all others over their lines. */
function headSpots({ short, x }: SlopeTime): readonly Spot[] {
  const anchor = x === 0 ? 'start' : x === 1 ? 'end' : 'middle';
  return [{ text: short, anchor, x, top: 0.15 }];
}

/** The rung from which all of them have room. */
const rungOf = (texts: readonly PlacedText[]): Rung | null =>
  texts.reduce<Rung | null>(
    (all, { from }) => (all === null || from === null ? null : from > all ? from : all),
    RUNGS[0],
  );

/** Values between the ends, those of highlighted items first, above their dots or below. */
function placeValues(
  lines: readonly SlopeLine[],
  { unit, language }: SlopeSubject,
  box: PlotBox,
  widthAt: (rung: Rung) => number,
): readonly PlacedText[] {
  const ranked = lines.toSorted(
    (a, b) => Number(b.track.highlighted) - Number(a.track.highlighted),
  );
  const wanted = ranked.flatMap(({ dots }) =>
    dots.slice(1, -1).map(({ point, x, y }): readonly Spot[] => {
      const text = formatQuantity(point.row.value, unit, language);
      const at = y * heightOf(box);
      return [at - TEXT_LINE - 0.35, at + 0.35].map((top) => ({ text, anchor: 'middle', x, top }));
    }),
  );
  return placeTexts(wanted, box, widthAt, (width) => [
    { left: 0, right: width, top: 0, bottom: HEAD / 2 },
    ...lines.flatMap(({ dots }) => dots.map((dot) => boxAround(dot, width, heightOf(box)))),
  ]);
}

const boxAround = ({ x, y }: SlopeDot, width: number, height: number): Box => ({
  left: x * width - 0.3,
  right: x * width + 0.3,
  top: y * height - 0.3,
  bottom: y * height + 0.3,
});
