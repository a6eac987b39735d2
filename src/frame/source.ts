import { isWritten, type Grid, type Written } from '../data/grid.ts';
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

/** Reads written data, or says null while the room for it is still on its way. */
export type Reader = ((written: Written) => Grid) | null;

/**
 * Picks by the documented order: `.data`, `src`, `data`, the kind's own attributes, the child.
 * While `src` loads or after it failed, the next source stands in, marked as not the latest.
 */
export function chooseSource(given: GivenData, read: Reader): Source {
  const { property, src } = given;
  if (property !== undefined && property !== null) {
    return sourceOf({ format: 'value', content: property }, read, 'ready');
  }
  if (src.progress === 'ready') return sourceOf(src.grid, read, 'ready');
  const next = given.text === undefined ? (given.own ?? given.child) : attributeData(given.text);
  const source = sourceOf(next, read, src.progress);
  return src.progress === 'failed' ? { ...source, problems: [src.problem] } : source;
}

const attributeData = (content: string): Written => ({ format: 'attribute', content });

function sourceOf(data: Grid | Written | null, read: Reader, progress: Loaded['progress']): Source {
  const named = data !== null || progress !== 'none';
  if (data === null || !isWritten(data)) return { grid: data, named, progress, problems: [] };
  if (!read) return { grid: null, named, progress: 'loading', problems: [] };
  return { grid: read(data), named, progress, problems: [] };
}
