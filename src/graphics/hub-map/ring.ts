import { dodge } from '../../scale/dodge.ts';
import { STEPS } from './bearing.ts';

/** Of the ring, in em: a fixed circle, so that a bearing is drawn at its own angle at any width. */
export const RADIUS = 7;

/** A dot with its words. Places are in em from the middle of the ring, to the right and down. */
export interface Place {
  readonly side: 'top' | 'bottom' | 'left' | 'right';
  readonly x: number;
  readonly y: number;
  /** How far its words stay from the middle; 0 above and below. */
  readonly arm: number;
  /** How far down the first line of its words runs; the last of one that stands high. */
  readonly line: number;
  /** True where its words stand above that line, out of the ring. */
  readonly isHigh: boolean;
}

/** Every dot at its bearing, the height of all with the words beside it, and how far down its middle is. */
export interface Ring {
  readonly height: number;
  readonly middle: number;
  readonly places: readonly Place[];
}

/** Half of a line of words, how far words may reach below the ring, and from their dot without a lead. */
export const HALF_LINE = 0.7;
const BELOW = 3;
export const NEAR = 0.5;

/**
 * Puts dots on a circle, each at its bearing, with the words of the one due north above, of the one
 * due south below, of others on their side. Dots never give way, words do: up and down. Of several
 * dots with one bearing each stands further in than the one before it.
 */
export function placeRing(
  bearings: readonly number[],
  heights: readonly number[],
  least: number,
): Ring {
  const dots = bearings.map((bearing, index) => {
    const turn = (bearing / STEPS) * 2 * Math.PI;
    const same = bearings.slice(0, index).filter((other) => Math.abs(other - bearing) < 0.3).length;
    const out = RADIUS * (1 / (1 + 0.22 * same));
    return { x: out * Math.sin(turn), y: -out * Math.cos(turn) };
  });
  const sides = sidesOf(dots);
  const on = (side: Place['side']): readonly number[] =>
    [...dots.keys()].filter((index) => sides[index] === side);
  const words = [on('left'), on('right')];
  const sums = words.map((side) => side.reduce((sum, index) => sum + heights[index]!, 0));
  const heads = words.flatMap((side) =>
    side.map((index) => (isHigh(dots[index]!) ? heights[index]! - HALF_LINE - dots[index]!.y : 0)),
  );
  const head = Math.max(RADIUS + HALF_LINE, ...heads);
  const height = Math.max(head + RADIUS + HALF_LINE, least, ...sums);
  const middle = Math.max(head, height / 2);
  const lines = dots.map(({ y }) => y);
  for (const side of words) {
    const downTo = side.map((index) => {
      const down = heights[index]! / 2 - HALF_LINE;
      return isHigh(dots[index]!) ? -down : down;
    });
    const wanted = side.map((index, at) => ({
      at: dots[index]!.y + downTo[at]! + middle,
      height: heights[index]!,
    }));
    dodge(wanted, height + BELOW).forEach((top, at) => {
      lines[side[at]!] = top + wanted[at]!.height / 2 - downTo[at]! - middle;
    });
  }
  const places = dots.map((dot, index): Place => {
    const [side, line] = [sides[index]!, lines[index]!];
    const isBeside = side === 'left' || side === 'right';
    return {
      ...dot,
      side,
      line,
      isHigh: isHigh(dot),
      arm: isBeside ? Math.max(Math.abs(dot.x), reachAt(line)) : 0,
    };
  });
  return { height, middle, places };
}

const isHigh = ({ y }: { readonly y: number }): boolean => y < -RADIUS / 2;

/** How far from its middle the ring is at a height; words that begin on their dot’s are as near. */
const reachAt = (y: number): number => Math.sqrt(Math.max(0, RADIUS ** 2 - y ** 2));

function sidesOf(dots: readonly { readonly x: number; readonly y: number }[]): Place['side'][] {
  const sides: Place['side'][] = [];
  const count = (side: Place['side']): number => sides.filter((other) => other === side).length;
  for (const { x, y } of dots) {
    const end = y < 0 ? 'top' : 'bottom';
    if (Math.abs(x) > 0.01) sides.push(x < 0 ? 'left' : 'right');
    else if (count(end) === 0) sides.push(end);
    else sides.push(count('left') < count('right') ? 'left' : 'right');
  }
  return sides;
}
