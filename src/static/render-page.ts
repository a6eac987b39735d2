import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { renderElement, RenderError, type ElementRequest } from './render-element.ts';
import { TAGS } from './tags.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** How the figures of a page get their styles, as for one tag. */
export type PageRequest = Pick<ElementRequest, 'styles' | 'stylesheet'>;

/** One of our tags in a page, with the language it stands in. */
interface Found {
  readonly element: Element;
  readonly lang: string;
}

/**
 * A page, or a piece of one, with every tag of ours printed in its place and language. Everything else
 * stays as it is to the letter. A tag that is printed already, is never closed or has an attribute
 * that cannot be written (`onclick`) is left for the browser; so are those in a `<template>`.
 */
export function renderPage(html: string, request: PageRequest = {}): string {
  let page = '';
  let from = 0;
  for (const found of figuresIn(parse(html, { sourceCodeLocationInfo: true }))) {
    const { startOffset, endOffset } = found.element.sourceCodeLocation!;
    // What stands between the tags of a figure has been printed with it.
    if (startOffset < from) continue;
    const figure = printed(html, found, request);
    if (figure === null) continue;
    page += html.slice(from, startOffset) + figure;
    from = endOffset;
  }
  return page + html.slice(from);
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((given) => given.name === name)?.value;

/** In the order of the page; a figure comes before those between its tags. */
function* figuresIn(page: Node): Generator<Found> {
  const waiting: { node: Node; around: string }[] = [{ node: page, around: '' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, around } = next;
    const element = 'tagName' in node ? node : null;
    const lang = (element && attribute(element, 'lang')) ?? around;
    if (element && TAGS.has(element.tagName)) yield { element, lang };
    const children = 'childNodes' in node ? node.childNodes : [];
    for (const child of children.toReversed()) waiting.push({ node: child, around: lang });
  }
}

const isPrinted = ({ childNodes }: Element): boolean =>
  childNodes.some(
    (child) => 'tagName' in child && attribute(child, 'shadowrootmode') !== undefined,
  );

function printed(html: string, { element, lang }: Found, request: PageRequest): string | null {
  const { startTag, endTag } = element.sourceCodeLocation!;
  if (!startTag || !endTag || isPrinted(element)) return null;
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  const children = html.slice(startTag.endOffset, endTag.startOffset);
  try {
    return renderElement(element.tagName, { ...request, attributes, children, lang });
  } catch (error) {
    if (error instanceof RenderError) return null;
    throw error;
  }
}
