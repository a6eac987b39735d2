import { moreTables } from '../problems/data-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { parseCsv } from './csv.ts';
import { brokenGrid, type Grid } from './grid.ts';
import { parseJson } from './json.ts';
import { gridOfJson } from './json-rows.ts';
import { textOf, type LightNode } from './light-node.ts';
import { gridOfTable } from './table.ts';

/** What an author put between the tags: slotted words, and at most one source of data. */
export interface LightContent {
  /** Names of the slots that have content of their own. */
  readonly slots: ReadonlySet<string>;
  readonly grid: Grid | null;
}

/** Reads the children of a tag: slots, and the first `<table>` or data `<script>`. */
export function readLightContent(children: readonly LightNode[]): LightContent {
  const slots = new Set<string>();
  for (const child of children) {
    const slot = child.name && child.attribute('slot');
    if (slot) slots.add(slot);
  }
  const sources = findSources(children);
  const grid = sources[0] ? gridOf(sources[0]) : null;
  if (!grid || sources.length < 2) return { slots, grid };
  const problems: readonly Problem[] = [...grid.problems, moreTables(sources.length)];
  return { slots, grid: { ...grid, problems } };
}

const JSON_TYPE = /^application\/json$/i;
const CSV_TYPE = /^text\/(?:csv|tab-separated-values)$/i;

/** CMSs wrap what they are given in a paragraph or a division, so these are looked through. */
function findSources(nodes: readonly LightNode[]): readonly LightNode[] {
  return nodes.flatMap((node) => {
    if (node.name === 'table') return [node];
    if (node.name === 'script') {
      const type = node.attribute('type') ?? '';
      return JSON_TYPE.test(type) || CSV_TYPE.test(type) ? [node] : [];
    }
    const wraps = ['p', 'div', 'figure', 'section', 'span'].includes(node.name);
    return wraps && !node.attribute('slot') ? findSources(node.children) : [];
  });
}

function gridOf(node: LightNode): Grid {
  if (node.name === 'table') return gridOfTable(node);
  if (CSV_TYPE.test(node.attribute('type') ?? '')) return parseCsv(textOf(node));
  const read = parseJson(textOf(node));
  return 'json' in read ? gridOfJson(read.json) : brokenGrid([read.problem]);
}
