import type { Annotation } from '../../scale/annotations.ts';
import type { NumberedBreak } from '../../scale/breaks.ts';
import { RUNGS, type Box, type Rung } from '../../scale/ladder.ts';
import { emFromTop, type PlotBox } from '../../scale/plot-box.ts';
import { placeTexts, TEXT_LINE, type PlacedText, type Spot } from '../../scale/plot-texts.ts';
import { thresholdSpots, type PlacedThreshold } from '../../scale/threshold.ts';
import { heightOn, type ValueScale } from '../../scale/value-scale.ts';
import type { PlacedLine } from './layout.ts';

/** The texts within a plot of lines. */
export interface Remarks {
  readonly threshold: PlacedText | null;
  readonly annotations: readonly PlacedText[];
  /** The rung from which all annotations have room; null where they are footnotes at every width. */
  readonly from: Rung | null;
}

/** What remarks are placed among. */
export interface RemarkSubject {
  readonly annotations: readonly Annotation[];
  readonly breaks: readonly NumberedBreak[];
  readonly threshold: PlacedThreshold | null;
  readonly box: PlotBox;
  readonly lines: readonly PlacedLine[];
  readonly scale: ValueScale;
}

/**
 * Places the threshold's name, and the annotations in the rows over the plot. Either all of
 * these stand there or all are numbers that lead to footnotes, so that nobody has to look twice.
 */
export function placeRemarks(subject: RemarkSubject, widthAt: (rung: Rung) => number): Remarks {
  const { annotations, threshold, box } = subject;
  const named = threshold ? [thresholdSpots(threshold, box)] : [];
  const wanted = [...named, ...annotations.map(spotsOf)];
  const placed = placeTexts(wanted, box, widthAt, (width) => [
    ...curveBoxes(subject, width),
    ...markBoxes(subject, width),
  ]);
  const texts = placed.slice(named.length);
  const from = texts.reduce<Rung | null>(
    (all, text) => (all === null || text.from === null ? null : larger(all, text.from)),
    RUNGS[0],
  );
  return {
    threshold: named.length > 0 ? placed[0]! : null,
    annotations: texts.map((text) => ({ ...text, from })),
    from,
  };
}

const larger = (a: Rung, b: Rung): Rung => (a > b ? a : b);

function spotsOf({ text, from, to }: Annotation): readonly Spot[] {
  const x = (from + to) / 2;
  return [2 * (TEXT_LINE + 0.1), TEXT_LINE + 0.1, 0].flatMap((top): readonly Spot[] => [
    { text, anchor: 'middle', x, top },
    { text, anchor: 'start', x: from, top },
    { text, anchor: 'end', x: to, top },
  ]);
}

/** The numbers of breaks stand over the plot too. */
const markBoxes = ({ breaks }: RemarkSubject, width: number): readonly Box[] =>
  breaks.map(({ x }) => ({ left: x * width - 0.5, right: x * width + 0.5, top: 0, bottom: 1 }));

/** Boxes around the pieces of each line, so that no text is crossed by one. */
function curveBoxes({ lines, scale, box }: RemarkSubject, width: number): readonly Box[] {
  return lines.flatMap(({ runs }) =>
    runs.flatMap(({ points }) => {
      const spikes = points.map(({ x, value }): Spike => ({
        x: x * width,
        y: emFromTop(heightOn(value, scale), box),
      }));
      const stride = Math.ceil(spikes.length / MOST_PIECES);
      if (stride < 2) return spikes.slice(1).flatMap((spike, at) => piecesOf(spikes[at]!, spike));
      return Array.from({ length: Math.ceil(spikes.length / stride) }, (_, at) =>
        boxAround(spikes.slice(at * stride, (at + 1) * stride + 1)),
      );
    }),
  );
}

/** Of a line of more points than this several go into one box together. */
const MOST_PIECES = 200;

function boxAround(spikes: readonly Spike[]): Box {
  const ys = spikes.map(({ y }) => y);
  const [left, right] = [spikes[0]!.x, spikes.at(-1)!.x];
  return { left, right, top: Math.min(...ys) - 0.1, bottom: Math.max(...ys) + 0.1 };
}

interface Spike {
  readonly x: number;
  readonly y: number;
}

/** A steep stroke in one box would claim its whole corner, so it is taken in four. */
function piecesOf(a: Spike, b: Spike): readonly Box[] {
  const at = (share: number): Spike => ({
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
  });
  return [0, 0.25, 0.5, 0.75].map((share) => boxAround([at(share), at(share + 0.25)]));
}
