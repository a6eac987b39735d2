import { RUNGS, type Rung } from '../../scale/ladder.ts';
import { wrapText } from '../../scale/wrap.ts';
import { estimateWidth } from '../../text/width.ts';

/** How wide a map of so many columns may grow; wider tiles would only be emptier. */
export type MapWidth = 'slim' | 'small' | 'usual' | 'wide' | 'full';

/** What has to fit into a tile. */
export interface TileTexts {
  readonly long: string;
  readonly short: string;
  readonly number: string;
}

/** How a map is shown at which width. */
export interface Room {
  /** How wide it grows. */
  readonly width: MapWidth;
  /** True where a word stands above some of the numbers, so that all tiles are as high. */
  readonly isTall: boolean;
  /** From which width on tiles stand in their grid; below it they are a list. */
  readonly mapFrom: Rung | null;
  /** True where numbers are as small on wide maps as on narrow ones, since they are long. */
  readonly isFine: boolean;
  /** From which width on their names are whole. */
  readonly longFrom: Rung | null;
}

/** The widths with the most columns of each and the em that it grows to, as the styles have it. */
const WIDTHS: readonly (readonly [MapWidth, columns: number, em: number])[] = [
  ['slim', 4, 20],
  ['small', 6, 28],
  ['usual', 8, 34],
  ['wide', 12, 52],
  ['full', Infinity, Infinity],
];

/** Each in em, as the styles have it. */
const GAP = 0.125;
const EDGE = 0.0625;
const NAME = 0.75;
/** A wider number is none for a tile; in a list it may even break. */
const MOST_NUMBER = 5;

/** Numbers are larger from this width on. */
const LARGE_FROM = 30;
const SMALL = 0.8125;

/**
 * From which of the fixed widths on every text of every tile fits, with short names and with long
 * ones, by estimate. A name may take so many lines.
 */
export function roomOf(texts: readonly TileTexts[], columns: number, most: number): Room {
  const [width, , widest] = WIDTHS.find(([, fits]) => columns <= fits)!;
  const inner = (rung: number): number =>
    (Math.min(rung, widest) - GAP * (columns - 1)) / columns - 2 * EDGE;
  const longest = Math.max(0, ...texts.flatMap(({ number }) => partsOf(number)).map(estimateWidth));
  const isFine = longest > inner(LARGE_FROM);
  const fits = (rung: Rung, name: 'long' | 'short'): boolean =>
    longest <= MOST_NUMBER &&
    longest * (isFine || rung < LARGE_FROM ? SMALL : 1) <= inner(rung) &&
    texts.every((text) => fitsName(text[name], inner(rung) / NAME, most));
  const lowest = (name: 'long' | 'short'): Rung | null =>
    RUNGS[RUNGS.findLastIndex((rung) => !fits(rung, name)) + 1] ?? null;
  const longFrom = lowest('long');
  const isTall = texts.some(({ number }) => number.includes(' '));
  return { width, isTall, isFine, mapFrom: lowest('short') ?? longFrom, longFrom };
}

/** A word before a number may stand above it: nearly 20. */
const partsOf = (number: string): readonly string[] => number.split(' ');

/** Each line must fit, and no more of them than there may be; a soft hyphen is a place to break. */
function fitsName(name: string, width: number, most: number): boolean {
  const lines = wrapText(name.replaceAll('\u00ad', '- '), width, 9);
  return lines.length <= most && lines.every((line) => estimateWidth(line) <= width);
}
