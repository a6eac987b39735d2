import type { Problem } from '../problems/problem.ts';

/** The words an author may give beside the data; each is plain text, never markup. */
export interface Furniture {
  readonly headline?: string;
  readonly deck?: string;
  readonly unit?: string;
  readonly source?: string;
  readonly sourceHref?: string;
  readonly note?: string;
  readonly asOf?: string;
  readonly summary?: string;
  readonly basis?: string;
  readonly columns?: string;
}

/** A row that was given and is not drawn, with its number (counted from 1) and the reason. */
export interface SetAside {
  readonly row: number;
  readonly reason: string;
}

/**
 * What every source comes down to before its meaning is read: a header and rows of text, each cell
 * as printed. A blank cell is ''. Frozen by convention; nothing of the author's is kept by reference.
 */
export interface Grid {
  readonly header: readonly string[];
  /** A preset's names for its columns, the same in every language; sentences rest on them. */
  readonly keys?: readonly string[];
  readonly rows: readonly GridRow[];
  readonly furniture: Furniture;
  readonly problems: readonly Problem[];
  /** How many rows the author gave, those set aside included. */
  readonly given: number;
  readonly setAside: readonly SetAside[];
}

/** A row of text with its number as the author would count it, the header not counted. */
export interface GridRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** A name that stays the same in every language; only a preset's own rows have one. */
  readonly id?: string;
  /** True for a `<tfoot>` row or a row that is labelled as the total. */
  readonly total?: boolean;
}

/** More rows than this are no chart but a database; the rest is set aside aloud. */
export const MAX_ROWS = 10_000;

/** A grid that holds nothing but the reason why. */
export const brokenGrid = (problems: readonly Problem[]): Grid => ({
  header: [],
  rows: [],
  furniture: {},
  problems,
  given: 0,
  setAside: [],
});
