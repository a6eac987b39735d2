import { estimateWidth } from '../text/width.ts';
import { AXIS_SIZE } from './wrap.ts';
import { placeLabels, type Box, type Candidate, type Rung } from './ladder.ts';
import { heightOf, type PlotBox } from './plot-box.ts';

/** Which part of a text stands at its `x`. */
export type Anchor = 'start' | 'middle' | 'end';

/** Somewhere a text may stand in a plot: `x` is a share of its width, `top` is in em from its top. */
export interface Spot {
  readonly text: string;
  readonly anchor: Anchor;
  readonly x: number;
  readonly top: number;
  /** A text within a mark is hidden where the mark, a share of the plot, is narrower than it. */
  readonly within?: number;
  /** A text that is wider than this share of the plot would be over what stands beside its mark. */
  readonly most?: number;
  /** A class of its own. */
  readonly look?: string;
  /** True where the text goes back to on figures wide enough, if it has had to give way. */
  readonly isHome?: boolean;
}

/** A text with its place; `y` is its base line as a share of the plot's height. */
export interface PlacedText {
  readonly text: string;
  readonly anchor: Anchor;
  readonly x: number;
  readonly y: number;
  readonly from: Rung | null;
  readonly look: string;
  /** The same text where it would rather be, on figures that are wide enough; null where it is. */
  readonly home: PlacedText | null;
}

/** The height of a line of text in a plot, in em of the figure. */
export const TEXT_LINE = 1.2 * AXIS_SIZE;

/** Where the base line is in it. */
const BASE = 0.8;

/** The free air a text keeps to whatever else is there. */
const AIR = 0.12;

/**
 * Places texts, the most important first, each at the first of its spots that is free at the most
 * widths; it is hidden where it has no room. `widthAt` is the plot's width in em at a rung, `taken`
 * what is drawn there already.
 */
export function placeTexts(
  wanted: readonly (readonly Spot[])[],
  box: PlotBox,
  widthAt: (rung: Rung) => number,
  taken: (width: number) => readonly Box[],
): readonly PlacedText[] {
  const placed = placeLabels(
    wanted.map((spots) => spots.map((spot, index) => candidateOf(spot, String(index), widthAt))),
    (rung) => taken(widthAt(rung as Rung)),
  );
  return wanted.map((spots, index) => {
    const { place, from, home } = placed[index]!;
    const text = textAt(spots[Number(place)]!, from, box);
    const own = spots.find(({ isHome }) => isHome);
    return home === null ? text : { ...text, home: textAt(own!, home, box) };
  });
}

const textAt = (
  { text, anchor, x, top, look = '' }: Spot,
  from: Rung | null,
  box: PlotBox,
): PlacedText => ({
  text,
  anchor,
  x,
  y: (top + TEXT_LINE * BASE) / heightOf(box),
  from,
  look,
  home: null,
});

function candidateOf(
  spot: Spot,
  place: string,
  widthAt: (rung: Rung) => number,
): Candidate<string> {
  const wide = estimateWidth(spot.text) * AXIS_SIZE;
  return { place, isHome: spot.isHome, box: (rung) => boxOf(spot, wide, widthAt(rung as Rung)) };
}

/** What stands within a mark is in nobody's way but that mark's. */
const NOWHERE: Box = { left: 0, right: 0, top: 0, bottom: 0 };

function boxOf({ anchor, x, top, within, most }: Spot, wide: number, whole: number): Box | null {
  if (within !== undefined) return wide + AIR * 2 > within * whole ? null : NOWHERE;
  if (most !== undefined && wide > most * whole) return null;
  const left = x * whole - { start: 0, middle: wide / 2, end: wide }[anchor];
  const right = left + wide;
  if (right > whole + AIR || left < -0.4) return null;
  return { left: left - AIR, right: right + AIR, top, bottom: top + TEXT_LINE };
}
