import { RUNGS, type Rung } from '../../scale/ladder.ts';
import type { Anchor } from '../../scale/plot-texts.ts';
import { estimateWidth } from '../../text/width.ts';

/** What a dot says. */
export interface DotText {
  /** As printed, with its unit where the graphic has several. */
  readonly value: string;
  /** When it is from, and what it is if it is not reported; '' where both go without saying. */
  readonly time: string;
}

/** Where a dot stands and what it says; `x` is a share of its track. */
export interface Spot extends DotText {
  readonly x: number;
}

/** How each dot's label stands to it, and the rung from which all of them have room so. */
export interface LabelSetting {
  readonly anchors: readonly Anchor[];
  readonly from: Rung;
}

/** The room before and after a track, in em, into which labels may reach. */
const BEFORE = 0.5;
const AFTER = 2;

/** More values than these are told in a line of text at every width. */
const MOST_LABELS = 6;

const MIDDLE: Anchor = 'middle';

/**
 * Ways to set labels below a track, the best first: each in the middle below its dot, or those at the
 * two ends turned away from each other, or from the end of the track.
 */
const WAYS: readonly (readonly [low: Anchor, high: Anchor])[] = [
  [MIDDLE, MIDDLE],
  [MIDDLE, 'end'],
  [MIDDLE, 'start'],
  ['end', MIDDLE],
  ['start', MIDDLE],
  ['end', 'start'],
  ['start', 'end'],
  ['start', 'start'],
  ['end', 'end'],
];

/** What stands at one track: labels below its dots, and over it the changes between two of them. */
export interface Labelled {
  readonly dots: readonly Spot[];
  readonly steps: readonly Spot[];
}

/**
 * Ways to set the labels of every track. All tracks whose labels ever have room are told in lists below
 * the same width, so that one figure is read in one way.
 */
export function arrangeAll(tracks: readonly Labelled[]): readonly (readonly LabelSetting[])[] {
  const all = tracks.map(arrange);
  const from = Math.max(...all.map(([first]) => first?.from ?? 0)) as Rung;
  return all.map((settings) => {
    const past = settings.findLastIndex((setting) => setting.from <= from);
    return settings.slice(Math.max(past, 0)).map((one, at) => (at === 0 ? { ...one, from } : one));
  });
}

/** The way with room in the narrowest figures, then each better one from where that has room too. */
function arrange({ dots, steps }: Labelled): readonly LabelSetting[] {
  if (dots.length === 0 || dots.length > MOST_LABELS) return [];
  const over = inOrder(steps).map((at) => [steps[at]!, MIDDLE] as const);
  let best = Infinity;
  return WAYS.flatMap((way, rank) =>
    settingOf(dots, over, way).map((setting) => ({ ...setting, rank })),
  )
    .toSorted((a, b) => a.from - b.from)
    .filter(({ rank }) => {
      const isBetter = rank < best;
      best = Math.min(rank, best);
      return isBetter;
    });
}

/** Where each of several spots comes from one end of the track to the other. */
const inOrder = (spots: readonly Spot[]): readonly number[] =>
  spots.map((_, index) => index).toSorted((a, b) => spots[a]!.x - spots[b]!.x);

type Label = readonly [Spot, Anchor];

function settingOf(
  dots: readonly Spot[],
  over: readonly Label[],
  [low, high]: (typeof WAYS)[number],
): readonly LabelSetting[] {
  const order = inOrder(dots);
  const last = dots.length - 1;
  const anchors = dots.map((_, index) => {
    const at = order.indexOf(index);
    return at === 0 ? low : at === last ? high : MIDDLE;
  });
  const below = order.map((at) => [dots[at]!, anchors[at]!] as const);
  const blocked = RUNGS.findLastIndex((rung) =>
    [below, over].some((labels) => !hasRoom(labels, rung - BEFORE - AFTER)),
  );
  const from = RUNGS[blocked + 1];
  return from ? [{ anchors, from }] : [];
}

/** The free air between two labels, and how far a turned one reaches past the middle of its dot. */
const AIR = 0.4;
const TURNED = 0.4;

/** Whether labels, in order of their dots, stand clear of each other and within their room. */
function hasRoom(labels: readonly Label[], width: number): boolean {
  let reach = -BEFORE;
  for (const [dot, anchor] of labels) {
    const wide = widthOfLabel(dot);
    const lead = { middle: wide / 2, start: TURNED, end: wide - TURNED }[anchor];
    const left = dot.x * width - lead;
    if (left < reach) return false;
    reach = left + wide + AIR;
  }
  return reach - AIR <= width + AFTER;
}

/** What a track at least needs between values beside it, and what stands around both, in em. */
const LEAST_TRACK = 6;
const AROUND = 2.5;

/**
 * Whether the longest values before and behind a track leave it room in the narrowest figures of a
 * phone. All tracks begin and end together, so the longest of each side is what counts.
 */
export function hasRoomBeside(
  sides: readonly (readonly [before: DotText | null, after: DotText | null])[],
): boolean {
  const widest = (at: 0 | 1): number => Math.max(0, ...sides.map((both) => widthOfLine(both[at])));
  return widest(0) + widest(1) + LEAST_TRACK + AROUND <= RUNGS[2];
}

/** A value with what is said behind it. */
const widthOfLine = (text: DotText | null): number =>
  text ? (estimateWidth(text.value) + estimateWidth(text.time) * 0.8) * 0.9375 : 0;

/** A value is set bold, which is a little wider. */
const widthOfLabel = ({ value, time }: Spot): number =>
  Math.max(estimateWidth(value), estimateWidth(time) * 0.8);
