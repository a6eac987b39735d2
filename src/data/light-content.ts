import { found } from '../problems/finding.ts';
import { brokenGrid, type Grid, type Written } from './grid.ts';
import { cellText, textOf, type LightNode } from './light-node.ts';
import { gridOfTable } from './table.ts';

/** What an author put between the tags: slotted words, and at most one source of data. */
export interface LightContent {
  /** Names of the slots that have content of their own. */
  readonly slots: ReadonlySet<string>;
  readonly data: Grid | Written | null;
  /** The tags that are for no slot by name and can be seen, '' for words: the parts of a panel. */
  readonly parts: readonly string[];
  /** The images by the name of their slot, each with its `alt`; null where it has none. */
  readonly images: ReadonlyMap<string, string | null>;
  /** What is said between the tags where no data are: the quote of a pull quote. */
  readonly words: string;
}

/**
 * Reads the children of a tag: slots, and the first `<table>` or data `<script>`; where there is
 * only something else, a grid that says so. What stands in a `<template>` is nobody's yet, so one is
 * passed over, its slot too. Never throws.
 */
export function readLightContent(given: readonly LightNode[]): LightContent {
  const children = given.filter(({ name }) => name !== 'template');
  const slots = new Set(children.flatMap((child) => child.attribute('slot') || []));
  const parts = children.filter(isPart);
  const sources = findSources(children);
  return {
    slots,
    data: dataIn(sources, children),
    parts: parts.map(({ name }) => name),
    images: new Map(children.flatMap(imageIn)),
    words: sources.length > 0 ? '' : wordsOf(children),
  };
}

/** As they stand: what emphasis parts in the middle of a sentence has no space around it. */
const wordsOf = (children: readonly LightNode[]): string =>
  cellText({
    name: '',
    attribute: () => null,
    children: children.filter((child) => child.name === '' || isPart(child)),
    text: '',
  });

/** An image in a slot, or the first in what stands in a slot, such as `<picture>`. */
function imageIn(child: LightNode): readonly [string, string | null][] {
  const slot = child.attribute('slot');
  const image = slot && findImage(child);
  return slot && image ? [[slot, image.attribute('alt')]] : [];
}

function findImage(node: LightNode): LightNode | undefined {
  if (node.name === 'img') return node;
  for (const child of node.children) {
    const image = findImage(child);
    if (image) return image;
  }
  return undefined;
}

const isPart = (node: LightNode): boolean =>
  node.name === ''
    ? node.text.trim() !== ''
    : !/^(?:script|style|link|meta)$/.test(node.name) &&
      !node.attribute('slot') &&
      node.attribute('hidden') === null;

function dataIn(
  sources: readonly LightNode[],
  children: readonly LightNode[],
): Grid | Written | null {
  const [first] = sources;
  if (!first) return noGrid(children);
  if (first.name === 'script') return writtenIn(first);
  const grid = gridOfTable(first);
  if (sources.length < 2) return grid;
  return { ...grid, problems: [...grid.problems, found('more-tables', sources.length)] };
}

const DATA_TYPE = /^\s*(?:application\/(json)|text\/(?:csv|tab-separated-values))\s*(?:;|$)/i;

/** What a script's `type` says of its text; null where it holds no data. */
const typeOf = (script: LightNode): RegExpExecArray | null =>
  DATA_TYPE.exec(script.attribute('type') ?? '');

/** CMSs wrap what they are given in a paragraph or a division, so these are looked through. */
function findSources(nodes: readonly LightNode[]): readonly LightNode[] {
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
