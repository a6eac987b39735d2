import type { Box } from '../../scale/ladder.ts';
import { emFromTop, type PlotBox } from '../../scale/plot-box.ts';
import { heightOn, type ValueScale } from '../../scale/value-scale.ts';
import type { PlacedLine } from './layout.ts';

/** Lines on their scale in a plot. */
export interface CurveGround {
  readonly lines: readonly PlacedLine[];
  readonly scale: ValueScale;
  readonly box: PlotBox;
}

/** Boxes around the pieces of each line, so that no text is crossed by one. */
export function curveBoxes({ lines, scale, box }: CurveGround, width: number): readonly Box[] {
  return lines.flatMap(({ runs }) =>
    runs.flatMap(({ points }) => {
      const spikes = points.map(({ x, value }): Spike => ({
        x: x * width,
        y: emFromTop(heightOn(value, scale), box),
      }));
      const stride = Math.ceil(spikes.length / MOST_PIECES);
      if (stride < 2) return spikes.slice(1).flatMap((spike, at) => piecesOf(spikes[at]!, spike));
      return [...Array(Math.ceil(spikes.length / stride)).keys()].map((at) =>
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
