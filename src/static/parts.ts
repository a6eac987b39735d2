import { html as namespaces, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { readLightContent } from '../data/light-content.ts';
import { inPanel } from '../frame/surroundings.ts';
import type { GivenTag, Place } from './draw-tag.ts';
import { lightNodes, SCRIPTLESS } from './light-html.ts';
import { TAGS } from './tags.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** A place in a text, and what comes there. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Puts a root into every tag of the package in HTML that our printer or the parser wrote, and leaves
 * all else as it stands, to the letter. A tag that has a root already keeps it; what stands in a
 * `<template>` is nobody's yet. Tags inside tags are drawn too, each where it stands.
 */
export function drawParts(html: string, place: Place, print: (tag: GivenTag) => string): string {
  const { childNodes } = parseFragment(html, { ...SCRIPTLESS, sourceCodeLocationInfo: true });
  let [drawn, from] = ['', 0];
  for (const { at, text } of childNodes.flatMap((node) => insertionsIn(node, place, print))) {
    drawn += html.slice(from, at) + text;
    from = at;
  }
  return drawn + html.slice(from);
}

function insertionsIn(
  node: Node,
  { lang: outer, around }: Place,
  print: (tag: GivenTag) => string,
): readonly Insertion[] {
  if (!('tagName' in node)) return [];
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  const lang = attributes.get('lang') ?? outer;
  const known = node.namespaceURI === namespaces.NS.HTML ? TAGS.get(node.tagName) : undefined;
  const inside = known?.kind.holds ? inPanel(attributes.get('heading-level'), around) : around;
  const content = (): GivenTag['content'] => readLightContent(lightNodes(node.childNodes));
  const at = node.sourceCodeLocation?.startTag?.endOffset;
  const isOurs = known && at !== undefined && !node.childNodes.some(isRoot);
  return [
    ...(isOurs
      ? [{ at, text: print({ known, attributes, content: content(), lang, around }) }]
      : []),
    ...node.childNodes.flatMap((child) => insertionsIn(child, { lang, around: inside }, print)),
  ];
}

const isRoot = (node: Node): boolean =>
  node.nodeName === 'template' &&
  (node as Element).attrs.some(({ name }) => name === 'shadowrootmode');
