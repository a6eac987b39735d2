import { parseCsv } from '../data/csv.ts';
import { brokenGrid, type Grid } from '../data/grid.ts';
import { looksLikeJson, parseJson, type Json } from '../data/json.ts';
import { gridOfJson } from '../data/json-rows.ts';
import { parseNotation } from '../data/notation.ts';
import { readPlain } from '../data/plain.ts';
import type { Problem } from '../problems/problem.ts';

/** How far the author's `src` is: not asked for, under way, here, or failed for a reason. */
export type Loaded =
  | { readonly progress: 'none' | 'loading' }
  | { readonly progress: 'ready'; readonly grid: Grid }
  | { readonly progress: 'failed'; readonly problem: Problem };

/** Everything the author may have given data by, in order of precedence. */
export interface GivenData {
  /** The `.data` property; undefined when never set. */
  readonly property?: unknown;
  readonly src: Loaded;
  /** The `data` attribute. */
  readonly text: string | undefined;
  /** Data from attributes of the kind's own. */
  readonly own: Grid | null;
  /** A child table or data script. */
  readonly child: Grid | null;
}

/** The rows to draw, and whether they are what the author wanted drawn. */
export interface Source {
  readonly grid: Grid | null;
  /** False only when the author named no data at all: then a preset tells its own story. */
  readonly named: boolean;
  readonly progress: Loaded['progress'];
  readonly problems: readonly Problem[];
}

/**
 * Picks by the documented order: `.data`, `src`, `data`, the kind's own attributes, the child.
 * While `src` loads or after it failed, the next source stands in, marked as not the latest.
 */
export function chooseSource(given: GivenData): Source {
  const property = given.property ?? null;
  if (property !== null) return ready(readProperty(property));
  const { src } = given;
  if (src.progress === 'ready') return ready(src.grid);
  const next = nextGrid(given);
  const named = next !== null || src.progress !== 'none';
  const problems = src.progress === 'failed' ? [src.problem] : [];
  return { grid: next, named, progress: src.progress, problems };
}

const ready = (grid: Grid): Source => ({ grid, named: true, progress: 'ready', problems: [] });

function nextGrid({ text, own, child }: GivenData): Grid | null {
  return text === undefined ? (own ?? child) : readDataText(text);
}

const gridOf = (read: { json: Json } | { problem: Problem }): Grid =>
  'json' in read ? gridOfJson(read.json) : brokenGrid([read.problem]);

/** A `data` attribute is JSON when it begins like it, otherwise the quote-free notation. */
export const readDataText = (text: string): Grid =>
  looksLikeJson(text) ? gridOf(parseJson(text)) : parseNotation(text);

/** A text that a framework sets as the property means what it means as the attribute. */
const readProperty = (value: unknown): Grid =>
  typeof value === 'string' ? readDataText(value) : gridOf(readPlain(value));

/** Reads a body that came by `src`; CSV unless its type or its first sign says JSON. */
export const readBody = (body: string, isJson: boolean): Grid =>
  isJson ? gridOf(parseJson(body)) : parseCsv(body);
