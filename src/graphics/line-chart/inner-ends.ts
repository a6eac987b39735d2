import type { Annotation } from '../../scale/annotations.ts';
import { markBoxes, type NumberedBreak } from '../../scale/breaks.ts';
import { overlaps, type Box } from '../../scale/ladder.ts';
import { emFromTop } from '../../scale/plot-box.ts';
import { TEXT_LINE, type Anchor } from '../../scale/plot-texts.ts';
import { boxOfThreshold, type PlacedThreshold } from '../../scale/threshold.ts';
import { heightOn } from '../../scale/value-scale.ts';
import { AXIS_SIZE, wrapText } from '../../scale/wrap.ts';
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
  /** The words as they are broken; the value follows the last of them. */
  readonly lines: readonly string[];
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

/** Names at the ends of lines wrap at this width, in em of their own size. */
export const NAME_WIDTH = 11;

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
export function boxOfInner({ lines, value, anchor, x, shift, top }: InnerEnd, width: number): Box {
  const last = [lines.at(-1), value].filter(Boolean).join(' ');
  const wide = Math.max(...[...lines, last].map(estimateWidth)) * AXIS_SIZE;
  const left = x * width + shift - { start: 0, middle: wide / 2, end: wide }[anchor];
  return { left: left - AIR, right: left + wide + AIR, top, bottom: bottomOf(top, lines) };
}

const bottomOf = (top: number, lines: readonly string[]): number => top + lines.length * TEXT_LINE;

/** In one line wherever that has room, else in several as narrow as names beyond the plot. */
const spotsOf = (label: InnerWords, ground: InnerGround): readonly InnerEnd[] =>
  [[label.words], wrapText(label.words, NAME_WIDTH, 4)].flatMap((lines) =>
    spotsFor(label, lines, ground),
  );

function spotsFor(
  label: InnerWords,
  lines: readonly string[],
  ground: InnerGround,
): readonly InnerEnd[] {
  const { scale, box } = ground;
  const { x, value } = label.line.last!;
  const y = emFromTop(heightOn(value!, scale), box);
  const high = lines.length * TEXT_LINE;
  const level = lines.length > 1 ? Math.max(ceilingOf(ground), y - high / 2) : y - high / 2;
  const [above, below] = [y - NEAR - high, y + NEAR];
  const at = (anchor: Anchor, top: number, shift = 0): InnerEnd => ({
    ...label,
    lines,
    x,
    anchor,
    shift,
    top,
  });
  // What is several lines high keeps further from a line that is steep.
  const gaps = lines.length > 1 ? [GAP, 3 * GAP] : [GAP];
  const beside = gaps.flatMap((gap) =>
    [level, above, below].flatMap((top) => [at('start', top, gap), at('end', top, -gap)]),
  );
  const over = [above - FAR, below + FAR].map((top) => at('middle', top));
  return [...beside, ...over];
}

const ceilingOf = ({ box, annotations }: InnerGround): number =>
  box.head - (annotations.length > 0 ? 0.2 : 1.1);

/** Within the plot, below the rows of annotations, above its foot, and clear of all that is there. */
function isFree(
  spot: InnerEnd,
  ground: InnerGround,
  widths: readonly number[],
  taken: readonly (readonly Box[])[],
): boolean {
  const { box } = ground;
  if (spot.top < ceilingOf(ground) || bottomOf(spot.top, spot.lines) > box.head + box.body)
    return false;
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
