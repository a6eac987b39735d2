/** Labels of an axis as a reader would see them at a rung, with the room each takes. */
import { type AxisLabel } from '../../src/scale/axis-labels.ts';
import { AXIS_SIZE } from '../../src/scale/wrap.ts';
import { RUNGS, type Rung } from '../../src/scale/ladder.ts';
import { estimateWidth } from '../../src/text/width.ts';

export interface SeenLabel {
  readonly text: string;
  readonly index: number;
  readonly left: number;
  readonly right: number;
}

/** `line` is the line of names, or that of the years below them. */
export function seenAt(
  labels: readonly AxisLabel[],
  rung: Rung,
  width: number,
  line: 'name' | 'year' = 'name',
): readonly SeenLabel[] {
  return labels.flatMap(({ lines, year, x, from }, index): SeenLabel | [] => {
    const texts = line === 'name' ? lines : [year];
    if (from === null || rung < from || texts.every((text) => text === '')) return [];
    const half = (Math.max(...texts.map(estimateWidth)) * AXIS_SIZE) / 2;
    return { text: texts.join('/'), index, left: x * width - half, right: x * width + half };
  });
}

/** Pairs of neighbours that stand nearer to each other than a space, at any rung. */
export function crowded(
  labels: readonly AxisLabel[],
  widthAt: (rung: Rung) => number,
): readonly string[] {
  return RUNGS.flatMap((rung) =>
    (['name', 'year'] as const).flatMap((line) => {
      const seen = seenAt(labels, rung, widthAt(rung), line);
      return seen.slice(1).flatMap((label, at) => {
        const before = seen[at]!;
        return label.left - before.right < 0.3
          ? [`${before.text} and ${label.text} at ${rung} em`]
          : [];
      });
    }),
  );
}

/** The distances, in places, of the labels that are seen at a rung. */
export const gapsAt = (labels: readonly AxisLabel[], rung: Rung): readonly number[] => {
  const shown = labels.flatMap(({ from }, index) => (from !== null && rung >= from ? [index] : []));
  return shown.slice(1).map((at, index) => at - shown[index]!);
};
