import type { Box, Candidate, Placement } from '../../scale/ladder.ts';
import { placeLabels } from '../../scale/ladder.ts';
import { estimateWidth } from '../../text/width.ts';
import type { PlacedBatch } from './layout.ts';

/** Sizes of the plot and its labels, in em of the figure's text. */
export const PLOT = { height: 12.5, headroom: 4.4, label: 0.75, end: 1.875, band: 0.75 } as const;

/** Behind its step: under the flat there or over it; before its step: over that flat or under the one before. */
export type LabelPlace = 'inside' | 'after' | 'before' | 'under';

/** The narrowest figure, in em, that shows the plot; narrower ones show the list. */
export const PLOT_FROM = 30;

const GAP = 0.35;
const LINE = 1.25;

/** Where each batch's count is written; the largest batches choose first, the end label before all. */
export function placeCounts(
  batches: readonly PlacedBatch[],
  texts: readonly string[],
  endText: string,
): readonly Placement<LabelPlace>[] {
  const order = batches
    .map((_, index) => index)
    .toSorted((a, b) => batches[b]!.radius - batches[a]!.radius);
  const end = batches.at(-1)!;
  const placed = placeLabels(
    order.map((index) => candidatesOf(batches, index, texts[index]!)),
    (rung) => {
      const width = Math.max(rung, PLOT_FROM);
      return [endBox(end, endText, width), ...stepBoxes(batches, width)];
    },
  );
  const byIndex = new Map(order.map((index, at) => [index, placed[at]!]));
  return batches.map((_, index) => byIndex.get(index)!);
}

/** How far above the foot of the plot a share of it is. */
const heightOf = (share: number): number => share * PLOT.height;

const boxAbove = (left: number, wide: number, foot: number): Box => ({
  left,
  right: left + wide,
  top: -(foot + LINE * PLOT.label),
  bottom: -foot,
});

function endBox({ y }: PlacedBatch, text: string, width: number): Box {
  // The end label is bold and may be set in a wide serif.
  const wide = estimateWidth(text) * PLOT.end * 1.2;
  const foot = heightOf(y) + GAP;
  const high = LINE * (PLOT.end + PLOT.label);
  return { left: width - wide, right: width, top: -(foot + high), bottom: -foot };
}

/** The line's upright parts, so that no label is crossed by one. */
function stepBoxes(batches: readonly PlacedBatch[], width: number): readonly Box[] {
  return batches.map(({ x, y, before }) => ({
    left: x * width - 0.1,
    right: x * width + 0.1,
    top: -heightOf(Math.max(y, before)),
    bottom: -heightOf(Math.min(y, before)),
  }));
}

function candidatesOf(
  batches: readonly PlacedBatch[],
  index: number,
  text: string,
): readonly Candidate<LabelPlace>[] {
  const { x, y, before: level } = batches[index]!;
  const below = heightOf(level) - (LINE + 0.2) * PLOT.label;
  const wide = estimateWidth(text) * PLOT.label;
  const above = heightOf(y) + GAP / 2;
  const behind = (width: number): number => x * width + GAP;
  const ahead = (width: number): number => x * width - GAP - wide;
  const inside = heightOf(y) - (LINE + 0.2) * PLOT.label;
  const at = (place: LabelPlace, leftAt: (width: number) => number, foot: number) => ({
    place,
    box: (rung: number): Box | null => {
      const width = Math.max(rung, PLOT_FROM);
      const left = leftAt(width);
      return left < 0 || left + wide > width || foot < 0 ? null : boxAbove(left, wide, foot);
    },
  });
  return [
    at('inside', behind, inside),
    at('after', behind, above),
    at('before', ahead, above),
    at('under', ahead, below),
  ];
}
