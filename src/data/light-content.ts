import { found } from '../problems/finding.ts';
import { brokenGrid, type Grid, type Written } from './grid.ts';
import { textOf, type LightNode } from './light-node.ts';
import { gridOfTable } from './table.ts';

/** What an author put between the tags: slotted words, and at most one source of data. */
export interface LightContent {
  /** Names of the slots that have content of their own. */
  readonly slots: ReadonlySet<string>;
  readonly data: Grid | Written | null;
  /** The tags that are for no slot by name and can be seen, '' for words: the parts of a panel. */
  readonly parts: readonly string[];
  /** All that stands between the tags, for kinds that read images or words there. */
  readonly children: readonly LightNode[];
}

/**
 * Reads the children of a tag: slots, and the first `<table>` or data `<script>`; where there is
 * only something else, a grid that says so. What stands in a `<template>` is nobody's yet, so one is
 * passed over, its slot too. Never throws.
 */
export function readLightContent(given: readonly LightNode[]): LightContent {
  const children = given.filter(({ name }) => name !== 'template');
  const slots = new Set(children.flatMap((child) => child.attribute('slot') || []));
  const parts = children.filter(isPart).map(({ name }) => name);
  return { slots, data: dataIn(children), parts, children };
}

/** True for what is for no slot by name and can be seen. */
export const isPart = (node: LightNode): boolean =>
  node.name === ''
    ? node.text.trim() !== ''
    : !/^(?:script|style|link|meta)$/.test(node.name) &&
      !node.attribute('slot') &&
      node.attribute('hidden') === null;

function dataIn(children: readonly LightNode[]): Grid | Written | null {
  const sources = findSources(children);
  const [first] = sources;
  if (!first) return noGrid(children);
  if (first.name === 'script') return writtenIn(first);
  const grid = gridOfTable(first);
  if (sources.length < 2) return grid;
  return { ...grid, problems: [...grid.problems, found('more-tables', sources.length)] };
}

const DATA_TYPE = /^\s*(?:application\/(json)|text\/(?:csv|tab-separated-values))\s*(?:;|$)/i;

const HEADING = /^h[1-6]$/;

/** True for a heading and for what holds one. */
export const holdsHeading = ({ name, children }: LightNode): boolean =>
  HEADING.test(name) || children.some(holdsHeading);

/**
 * Whether the rest of an article seems to stand in the tag: `<bar-chart />` closes nothing in HTML. Words
 * for readers without script stand there too: under a heading, before a table, or a few lines at most.
 */
export function isLeftOpen(children: readonly LightNode[]): boolean {
  const last = children.findLastIndex((node) => findSources([node]).length > 0);
  const rest = children.slice(last + 1).filter((node) => !node.attribute('slot'));
  const later = rest.filter(({ name }) => name !== '').slice(1);
  return later.some(holdsHeading) || later.filter(({ name }) => name === 'p').length > 2;
}

/** What a script's `type` says of its text; null where it holds no data. */
const typeOf = (script: LightNode): RegExpExecArray | null =>
  DATA_TYPE.exec(script.attribute('type') ?? '');

/** CMSs wrap what they are given in a paragraph or a division, so these are looked through. */
export function findSources(nodes: readonly LightNode[]): readonly LightNode[] {
  return nodes.flatMap((node) => {
    if (node.name === '' || node.attribute('slot')) return [];
    if (node.name === 'table') return [node];
    if (node.name === 'script') return typeOf(node) ? [node] : [];
    const wraps = ['p', 'div', 'figure', 'section', 'span'].includes(node.name);
    return wraps ? findSources(node.children) : [];
  });
}

/** Where nothing is data, what has words and is for no slot. */
function noGrid(children: readonly LightNode[]): Grid | null {
  const words = children.find((node) => !node.attribute('slot') && textOf(node).trim());
  return words ? brokenGrid([found('not-data', words.name, words.text)]) : null;
}

const writtenIn = (script: LightNode): Written => ({
  format: typeOf(script)?.[1] ? 'json' : 'csv',
  content: textOf(script),
});
