import type { Annotation } from '../../scale/annotations.ts';
import { markBoxes } from '../../scale/breaks.ts';
import { RUNGS, type Box, type Rung } from '../../scale/ladder.ts';
import { placeTexts, TEXT_LINE, type PlacedText, type Spot } from '../../scale/plot-texts.ts';
import { thresholdSpots } from '../../scale/threshold.ts';
import { curveBoxes } from './curve-boxes.ts';
import type { InnerGround } from './inner-ends.ts';

/** The texts within a plot of lines. */
export interface Remarks {
  readonly threshold: PlacedText | null;
  readonly annotations: readonly PlacedText[];
  /** The rung from which all annotations have room; null where they are footnotes at every width. */
  readonly from: Rung | null;
}

/**
 * Places the threshold's name, and the annotations in the rows over the plot. Either all of
 * these stand there or all are numbers that lead to footnotes, so that nobody has to look twice.
 */
export function placeRemarks(
  subject: InnerGround,
  widthAt: (rung: Rung) => number,
  labels: (width: number) => readonly Box[],
): Remarks {
  const { annotations, breaks, threshold, box } = subject;
  const named = threshold ? [thresholdSpots(threshold, box)] : [];
  const wanted = [...named, ...annotations.map(spotsOf)];
  const placed = placeTexts(wanted, box, widthAt, (width) => [
    ...curveBoxes(subject, width),
    ...markBoxes(breaks, width),
    ...labels(width),
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
