import type { Annotation } from '../../scale/annotations.ts';
import { markBoxes, type NumberedBreak } from '../../scale/breaks.ts';
import { overlaps, type Box } from '../../scale/ladder.ts';
import { emFromTop } from '../../scale/plot-box.ts';
import { TEXT_LINE, type Anchor } from '../../scale/plot-texts.ts';
import { boxOfThreshold, type PlacedThreshold } from '../../scale/threshold.ts';
import { heightOn } from '../../scale/value-scale.ts';
import { AXIS_SIZE } from '../../scale/wrap.ts';
import { estimateWidth } from '../../text/width.ts';
import { curveBoxes, type CurveGround } from './curve-boxes.ts';
import type { PlacedLine } from './layout.ts';

/** What is to be written at a line's own end. */
interface InnerWords {
  readonly line: PlacedLine;
  /** What stands before the value: the line's name, what the value is only said to be. */
  readonly words: string;
  readonly value: string;
}

/** A label within the plot: `x` is a share of its width, `shift` and `top` are in em of the figure. */
export interface InnerEnd extends InnerWords {
  readonly anchor: Anchor;
  readonly x: number;
  readonly shift: number;
  readonly top: number;
}

/** What labels within the plot keep clear of. */
export interface InnerGround extends CurveGround {
  readonly annotations: readonly Annotation[];
  readonly breaks: readonly NumberedBreak[];
  readonly threshold: PlacedThreshold | null;
}

/** How far a text keeps from the dot it belongs to when it stands beside it, and from all else. */
const GAP = 0.6;
const AIR = 0.15;

/** How far it keeps from its height where it stands above or below that, and more over the dot itself. */
const NEAR = 0.12;
const FAR = 0.35;

/** How far its place reaches around a dot. */
const DOT = 0.2;

/**
 * Places labels at the ends of lines that stop early: right of the last point, else left of it, which is
 * free where a line comes up or down to it, else over or under it, wherever they are clear of all lines,
 * dots and labels in plots of all these widths. Those that are so nowhere are left out.
 */
export function placeInner(
  wanted: readonly InnerWords[],
  ground: InnerGround,
  widths: readonly number[],
): readonly InnerEnd[] {
  if (wanted.length === 0) return [];
  const taken = widths.map((width) => [...takenAt(ground, width)]);
  return wanted.flatMap((label): InnerEnd | [] => {
    const spot = spotsOf(label, ground).find((it) => isFree(it, ground, widths, taken));
    if (!spot) return [];
    widths.forEach((width, at) => taken[at]!.push(boxOfInner(spot, width)));
    return spot;
  });
}

/** The room that a label takes in a plot of this width. */
export function boxOfInner({ words, value, anchor, x, shift, top }: InnerEnd, width: number): Box {
  const wide = estimateWidth([words, value].filter(Boolean).join(' ')) * AXIS_SIZE;
  const left = x * width + shift - { start: 0, middle: wide / 2, end: wide }[anchor];
  return { left: left - AIR, right: left + wide + AIR, top, bottom: top + TEXT_LINE };
}

function spotsOf(label: InnerWords, { scale, box }: InnerGround): readonly InnerEnd[] {
  const { x, value } = label.line.last!;
  const y = emFromTop(heightOn(value!, scale), box);
  const [above, level, below] = [y - NEAR - TEXT_LINE, y - TEXT_LINE / 2, y + NEAR];
  const at = (anchor: Anchor, top: number, shift = 0): InnerEnd => ({
    ...label,
    x,
    anchor,
    shift,
    top,
  });
  const beside = [level, above, below].flatMap((top) => [
    at('start', top, GAP),
    at('end', top, -GAP),
  ]);
  const over = [above - FAR, below + FAR].map((top) => at('middle', top));
  return [...beside, ...over];
}

/** Within the plot, below the rows of annotations, above its foot, and clear of all that is there. */
function isFree(
  spot: InnerEnd,
  { box, annotations }: InnerGround,
  widths: readonly number[],
  taken: readonly (readonly Box[])[],
): boolean {
  const ceiling = box.head - (annotations.length > 0 ? 0.2 : 1.1);
  if (spot.top < ceiling || spot.top + TEXT_LINE > box.head + box.body) return false;
  return widths.every((width, at) => {
    const own = boxOfInner(spot, width);
    return own.left >= 0 && own.right <= width && !taken[at]!.some((other) => overlaps(own, other));
  });
}

function takenAt(ground: InnerGround, width: number): readonly Box[] {
  const { lines, scale, box, breaks, threshold } = ground;
  const dots = lines.flatMap(({ last }): Box | [] => {
    if (!last) return [];
    const [x, y] = [last.x * width, emFromTop(heightOn(last.value!, scale), box)];
    return { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT };
  });
  const across = threshold ? [boxOfThreshold(threshold, box, width)] : [];
  return [...curveBoxes(ground, width), ...dots, ...markBoxes(breaks, width), ...across];
}
