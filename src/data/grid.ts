import type { Finding } from '../problems/finding.ts';

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
  /** True for words that stand in a table, where readers without script see them. */
  readonly isSeen?: boolean;
}

/** A row that was given and is not drawn: its number, from 1, and the code of the problem. */
export interface SetAside {
  readonly row: number;
  readonly reason: string;
}

/**
 * A line of very many values as numbers in the column's unit, at shares of its axis in order; one that
 * is missing or infinite parts what stands on its two sides. Only for drawing: no text is made from it.
 */
export interface Curve {
  readonly xs: Float64Array;
  readonly values: Float64Array;
  /** The same with a row for each value, for kinds that draw no curves. */
  whole(): Grid;
}

/**
 * What every source comes down to before its meaning is read: a header and rows of text, each cell
 * as printed. A blank cell is ''. Frozen by convention; nothing of the author's is kept by reference.
 */
export interface Grid {
  readonly header: readonly string[];
  /** True where columns that are not drawn are meant to be listed only, as in a story's own rows. */
  readonly listed?: boolean;
  readonly rows: readonly GridRow[];
  readonly furniture: Furniture;
  /** The unit that stood in the headers of columns that have been made one. */
  readonly unit?: string | undefined;
  readonly problems: readonly Finding[];
  /** How many rows the author gave, those set aside included. */
  readonly given: number;
  readonly setAside: readonly SetAside[];
  /** Where there are more values than rows: the line through all of them. */
  readonly curve?: Curve;
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

/**
 * Data that have to be read by the room for written data first: a text in one of the notations, or
 * a value of a program's. Tables come as grids at once.
 */
export interface Written {
  readonly format: 'json' | 'csv' | 'attribute' | 'value';
  readonly content: unknown;
}

/** Whether data still have to be read by the room for written data. */
export const isWritten = (data: Grid | Written): data is Written => 'format' in data;

/** More rows than this are no chart but a database; the rest is set aside aloud. */
export const MAX_ROWS = 100_000;

/** The most rows of a table of so many columns, since the work is in its cells. */
export const mostRows = (columns: number): number =>
  Math.min(MAX_ROWS, Math.floor(2_000_000 / Math.max(1, columns)));

/** What kinds draw that say nothing else; one mark for each is no picture any more. */
export const MOST_MARKS = 10_000;

/** More columns than this are left out aloud, which also bounds the work that ragged rows make. */
export const MAX_COLUMNS = 200;

/** A grid that holds nothing but the reason why. */
export const brokenGrid = (problems: readonly Finding[]): Grid => ({
  header: [],
  rows: [],
  furniture: {},
  problems,
  given: 0,
  setAside: [],
});

/** A grid of rows that are known to be square, such as a story's own. */
export const gridOf = (
  header: readonly string[],
  rows: readonly GridRow[],
  furniture: Furniture = {},
): Grid => ({ header, rows, furniture, problems: [], given: rows.length, setAside: [] });
