import type { AttributeTable } from '../data/attributes.ts';
import { gridOf, isWritten } from '../data/grid.ts';
import type { LightContent } from '../data/light-content.ts';
import { found, type Finding } from '../problems/finding.ts';
import { attributeName, ROW_ATTRIBUTES } from './settings.ts';
import type { Source } from './source.ts';

/** What stands around a figure. */
export interface Surroundings {
  /** The level of its headline, 1 to 6, where the author names none. */
  readonly level: number;
  /** True inside a panel, which speaks for it: a headline and a source of its own are not missed. */
  readonly speak: boolean;
}

/** A figure in the page itself, below a heading of the second level. */
export const ALONE: Surroundings = { level: 3, speak: false };

/**
 * What a panel is to the figures in it: their headlines stand one level below its own, which is the
 * one its author named, or that of its own surroundings.
 */
export function inPanel(named: string | null | undefined, around: Surroundings): Surroundings {
  const own = /^[1-6]$/.test(named?.trim() ?? '') ? Number(named) : around.level;
  return { level: Math.min(6, own + 1), speak: true };
}

/**
 * A panel's parts in place of rows: without any of the author's it tells its story, if it has one.
 * Rows that were given to the panel itself, by property or by a script between the tags, are told.
 */
export const sourceOfParts = ({ parts, data }: LightContent, property?: unknown): Source => ({
  grid: parts.length > 0 ? gridOf([], []) : null,
  named: parts.length > 0,
  progress: 'none',
  problems: (property ?? (data && isWritten(data))) ? [noRows('data')] : [],
});

const ROW_NAMES = Object.keys(ROW_ATTRIBUTES).map(attributeName);

const noRows = (name: string): Finding =>
  found('setting-impossible', name, 'a panel has no rows of its own; the figures in it have');

/** An attribute that a kind does not know, though it may be one that all others do. */
export const strangeAttribute = (
  name: string,
  holdsFigures: boolean,
  table: AttributeTable,
): Finding =>
  holdsFigures && ROW_NAMES.includes(name)
    ? noRows(name)
    : found('unknown-attribute', name, Object.keys(table).map(attributeName));
