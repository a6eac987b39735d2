import type { Annotation } from '../../scale/annotations.ts';
import { RUNGS, type Box, type Rung } from '../../scale/ladder.ts';
import { emFromTop, type PlotBox } from '../../scale/plot-box.ts';
import { placeTexts, TEXT_LINE, type PlacedText, type Spot } from '../../scale/plot-texts.ts';
import type { PlacedThreshold } from '../../scale/threshold.ts';
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
  readonly threshold: PlacedThreshold | null;
  readonly box: PlotBox;
  readonly lines: readonly PlacedLine[];
  readonly scale: ValueScale;
}

/**
 * Places the threshold's name, and the annotations in the two rows over the plot. Either all of
 * these stand there or all are numbers that lead to footnotes, so that nobody has to look twice.
 */
export function placeRemarks(subject: RemarkSubject, widthAt: (rung: Rung) => number): Remarks {
  const { annotations, threshold, box } = subject;
  const named = threshold ? [thresholdSpots(threshold, box)] : [];
  const wanted = [...named, ...annotations.map(spotsOf)];
  const placed = placeTexts(wanted, box, widthAt, (width) => curveBoxes(subject, width));
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

function thresholdSpots({ height, text }: PlacedThreshold, box: PlotBox): readonly Spot[] {
  const y = emFromTop(height, box);
  return [y - 0.2 - TEXT_LINE, y + 0.2].flatMap((top): readonly Spot[] => [
    { text, anchor: 'start', x: 0, top },
    { text, anchor: 'end', x: 1, top },
  ]);
}

function spotsOf({ text, from, to }: Annotation): readonly Spot[] {
  const x = (from + to) / 2;
  return [2 * (TEXT_LINE + 0.1), TEXT_LINE + 0.1, 0].flatMap((top): readonly Spot[] => [
    { text, anchor: 'middle', x, top },
    { text, anchor: 'start', x: from, top },
    { text, anchor: 'end', x: to, top },
  ]);
}

/** A box around each short piece of each line, so that no text is crossed by one. */
function curveBoxes({ lines, scale, box }: RemarkSubject, width: number): readonly Box[] {
  return lines.flatMap(({ runs }) =>
    runs.flatMap(({ points }) => {
      const stride = Math.max(1, Math.ceil(points.length / 200));
      const kept = points.filter((_, index) => index % stride === 0 || index === points.length - 1);
      return kept.slice(1).flatMap((point, index) => {
        const [a, b] = [kept[index]!, point].map(({ x, value }) => ({
          x: x * width,
          y: emFromTop(heightOn(value!, scale), box),
        })) as [{ x: number; y: number }, { x: number; y: number }];
        return piecesOf(a, b);
      });
    }),
  );
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
  return [0, 0.25, 0.5, 0.75].map((share): Box => {
    const [p, q] = [at(share), at(share + 0.25)];
    const [top, bottom] = [Math.min(p.y, q.y) - 0.1, Math.max(p.y, q.y) + 0.1];
    return { left: p.x, right: q.x, top, bottom };
  });
}
