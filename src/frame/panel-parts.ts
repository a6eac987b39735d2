import { gridOf, isWritten } from '../data/grid.ts';
import { found, type Finding } from '../problems/finding.ts';
import type { Holding } from './kind.ts';
import { attributeName, ROW_ATTRIBUTES } from './settings.ts';

const ROW_NAMES = Object.keys(ROW_ATTRIBUTES).map(attributeName);

const noRows = (name: string): Finding =>
  found('setting-impossible', name, 'a panel has no rows of its own; the figures in it have');

/**
 * A panel's parts in place of rows: without any of the author's it tells its story, if it has one.
 * Rows that were given to the panel itself, by attribute, by property or by a script between the
 * tags, are told.
 */
export const holdsParts: Holding = {
  sourceOf: ({ parts, data }, property) => ({
    grid: parts.length > 0 ? gridOf([], []) : null,
    named: parts.length > 0,
    progress: 'none',
    problems: (property ?? (data && isWritten(data))) ? [noRows('data')] : [],
  }),
  strange: (attribute) => (ROW_NAMES.includes(attribute) ? noRows(attribute) : null),
};
