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
