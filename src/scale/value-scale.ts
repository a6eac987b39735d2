import { nice, ticks } from 'd3-array';

/** A scale of values from the foot of a plot to its top, with its ticks; in the unit shown. */
export interface ValueScale {
  readonly from: number;
  readonly to: number;
  readonly isLog: boolean;
  readonly ticks: readonly number[];
}

/** Five intervals or so: enough to read a height by, few enough to stay quiet. */
const TICKS = 5;

/**
 * A scale that holds all values and ends on ticks. It begins at zero where `fromZero` asks for it,
 * as bars and areas must, and where the values come near it anyway; a line may begin higher, so
 * that its course can be seen. Without a finite value it runs from 0 to 1.
 */
export function linearScale(values: readonly number[], fromZero: boolean): ValueScale {
  const [least, most] = extentOf(values);
  const isFar = least > most * 0.6 && least < most;
  const low = fromZero || !isFar ? Math.min(0, least) : least;
  const high = fromZero || most < 0 ? Math.max(0, most) : most;
  const [from, to] = low < high ? nice(low, high, TICKS) : [low, low + 1];
  const marked = values.length > 0 ? ticks(from, to, TICKS) : [];
  return { from, to, isLog: false, ticks: marked };
}

/** Powers of ten around the values, which must all be above zero: whoever asks has checked that. */
export function logScale(values: readonly number[]): ValueScale {
  const [least, most] = values.length > 0 ? extentOf(values) : [1, 10];
  const low = Math.floor(Math.log10(least));
  const high = Math.max(low + 1, Math.ceil(Math.log10(most)));
  const stride = Math.ceil((high - low) / TICKS);
  const powers = [...Array(Math.floor((high - low) / stride) + 1).keys()].map((at) =>
    Number(`1e${low + at * stride}`),
  );
  return { from: Number(`1e${low}`), to: Number(`1e${high}`), isLog: true, ticks: powers };
}

/** How far up the plot a value stands, as a share of 1 from its foot. */
export function heightOn(value: number, { from, to, isLog }: ValueScale): number {
  if (!isLog) return (value - from) / (to - from);
  return Math.log10(value / from) / Math.log10(to / from);
}

/** A loop, since a hundred thousand arguments are more than some engines take. */
function extentOf(values: readonly number[]): readonly [least: number, most: number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least <= most ? [least, most] : [0, 1];
}
