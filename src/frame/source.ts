import { isWritten, type Grid, type Written } from '../data/grid.ts';
import { writtenRoom } from './late-room.ts';
import type { Finding } from '../problems/finding.ts';

/** How far the author's `src` is: not asked for, under way, here, or failed for a reason. */
export type Loaded =
  | { readonly progress: 'none' | 'loading' }
  | { readonly progress: 'ready'; readonly grid: Grid }
  | { readonly progress: 'failed'; readonly problem: Finding };

/** Everything the author may have given data by, in order of precedence. */
export interface GivenData {
  /** The `.data` property; undefined or null when not set. */
  readonly property?: unknown;
  readonly src: Loaded;
  /** The `data` attribute. */
  readonly text: string | undefined;
  /** Data from attributes of the kind's own. */
  readonly own: Grid | null;
  /** A child table or data script. */
  readonly child: Grid | Written | null;
}

/** The rows to draw, and whether they are what the author wanted drawn. */
export interface Source {
  readonly grid: Grid | null;
  /** False only when the author named no data at all: then a preset tells its own story. */
  readonly named: boolean;
  readonly progress: Loaded['progress'];
  readonly problems: readonly Finding[];
}

/**
 * Picks by the documented order: `.data`, `src`, `data`, the kind's own attributes, the child.
 * While `src` loads or after it failed, the next source stands in, marked as not the latest.
 */
export function chooseSource({ property, src, text, own, child }: GivenData): Source {
  const { progress } = src;
  if (property !== undefined && property !== null)
    return sourceOf({ format: 'value', content: property }, 'ready');
  if (progress === 'ready') return sourceOf(src.grid, progress);
  const next = standIn(text, own ?? child);
  const problems = progress === 'failed' ? [src.problem] : [];
  if ((next as Partial<Grid> | null)?.problems?.[0]?.code !== 'not-data')
    return { ...sourceOf(next, progress), problems };
  // Words between the tags are no data: a story is told all the same, and beside `src` they stand
  // until it is here, or in its place.
  const named = progress !== 'none';
  return { grid: named ? null : (next as Grid), named, progress, problems };
}

/** The `data` attribute; what it cannot give, the source after it does, with what was wrong told. */
function standIn(text: string | undefined, after: Grid | Written | null): Grid | Written | null {
  if (text === undefined || text.trim() === '') return after;
  const grid = read({ format: 'attribute', content: text });
  if (grid.rows.length > 0 || !after) return grid;
  const other = isWritten(after) ? read(after) : after;
  return { ...other, problems: [...grid.problems, ...other.problems] };
}

const read = (written: Written): Grid => writtenRoom.enter().readWritten(written);

const sourceOf = (data: Grid | Written | null, progress: Loaded['progress']): Source => ({
  grid: data && isWritten(data) ? read(data) : data,
  named: data !== null || progress !== 'none',
  progress,
  problems: [],
});
