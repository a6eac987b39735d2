import { html as namespaces, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { readLightContent } from '../data/light-content.ts';
import { inPanel } from '../frame/surroundings.ts';
import type { GivenTag, Place } from './draw-tag.ts';
import { lightNodes, SCRIPTLESS } from './light-html.ts';
import { TAGS, type KnownTag } from './tags.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** A node with the place it stands in. */
interface Standing {
  readonly node: Node;
  readonly place: Place;
}

/**
 * Puts a root into every tag of the package in a page or a piece of one, and leaves all else as it
 * stands, to the letter. A tag that has a root already keeps it, and one that is never closed is left
 * to the browser; what stands in a `<template>` is nobody's yet. Tags inside tags are drawn too, each
 * where it stands.
 */
export function drawParts(html: string, place: Place, print: (tag: GivenTag) => string): string {
  let [drawn, from] = ['', 0];
  // A loop, since a page may be of any depth.
  const waiting = standing(nodesOf(html), place);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    if (!('tagName' in node)) continue;
    const tag = readTag(node, next.place);
    const isClosed = !tag.known || node.sourceCodeLocation?.endTag !== undefined;
    if (isOurs(tag) && isClosed && !node.childNodes.some(isRoot)) {
      const at = node.sourceCodeLocation!.startTag!.endOffset;
      const content = readLightContent(lightNodes(node.childNodes));
      drawn += html.slice(from, at) + print({ ...tag, content });
      from = at;
    }
    // The figures of a panel that is not drawn would be drawn as if they stood alone.
    if (isClosed || !tag.known?.kind.holds)
      waiting.push(...standing(node.childNodes, placeInside(tag)));
  }
  return drawn + html.slice(from);
}

/** An element as it is written; `known` where it is one of ours. */
type ReadTag = Omit<GivenTag, 'content' | 'known'> & { readonly known: KnownTag | undefined };

const isOurs = (tag: ReadTag): tag is ReadTag & { known: KnownTag } => tag.known !== undefined;

function readTag({ attrs, namespaceURI, tagName }: Element, { lang, around }: Place): ReadTag {
  const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
  const known = namespaceURI === namespaces.NS.HTML ? TAGS.get(tagName) : undefined;
  return { known, attributes, lang: attributes.get('lang') ?? lang, around };
}

/** Where the tags between a tag's own stand. */
export const placeInside = ({ known, attributes, lang, around }: ReadTag): Place => ({
  lang,
  around: known?.kind.holds ? inPanel(attributes.get('heading-level'), around) : around,
});

/** What a browser takes for a page; anything else is a piece of one, read as pages are today. */
const isPage = (html: string): boolean =>
  /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype|html)\b/i.test(html);

const READING = { ...SCRIPTLESS, sourceCodeLocationInfo: true };

const nodesOf = (html: string): readonly Node[] =>
  (isPage(html) ? parse(html, READING) : parseFragment(html, READING)).childNodes;

/** Last first, as they are taken from the end. */
const standing = (nodes: readonly Node[], place: Place): Standing[] =>
  nodes.toReversed().map((node) => ({ node, place }));

const isRoot = (node: Node): boolean =>
  node.nodeName === 'template' &&
  (node as Element).attrs.some(({ name }) => name === 'shadowrootmode');
