/** What lines say at one place of their axis. */
export interface ScrubStop {
  readonly x: number;
  readonly when: string;
  /** One entry for each line that has a value there; `y` is a share of the plot from its top. */
  readonly values: readonly {
    readonly name: string;
    readonly text: string;
    readonly tone: string;
    readonly y: number;
  }[];
  /** All of it in words, for those who listen. */
  readonly words: string;
}

/** The places along an axis that a reader can step through, as shares of the plot in order. */
export interface ScrubStops {
  readonly xs: readonly number[];
  at(index: number): ScrubStop;
}

/** More stops than these are not worth their bytes in a printed page. */
export const MOST_PRINTED = 60;

/** Ten thousandths of a plot are finer than any screen. */
const short = (share: number): number => Math.round(share * 1e4) / 1e4;

/**
 * Stops as a printed plot carries them, so that a page can lay a scrubber over it without drawing it
 * anew; '' where there is nothing to step through, or too much to print.
 */
export function printStops({ xs, at }: ScrubStops): string {
  if (xs.length < 2 || xs.length > MOST_PRINTED) return '';
  const stops = xs.map((_, index): ScrubStop => {
    const { x, values, ...said } = at(index);
    return {
      ...said,
      x: short(x),
      values: values.map((value) => ({ ...value, y: short(value.y) })),
    };
  });
  return JSON.stringify(stops);
}

/** Reads what `printStops` has printed. */
export function readStops(printed: string): ScrubStops {
  const stops = JSON.parse(printed) as readonly ScrubStop[];
  return { xs: stops.map(({ x }) => x), at: (index) => stops[index]! };
}
