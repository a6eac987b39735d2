import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { readLightContent, type LightContent } from '../data/light-content.ts';
import type { LightNode } from '../data/light-node.ts';
import { readPlainTable } from './plain-table.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The author's own HTML between the tags, read and written back as a browser would. */
export interface LightHtml {
  readonly content: LightContent;
  /** The same HTML, closed where it was left open, so that it cannot end the tag around it. */
  readonly html: string;
}

/** As a browser without script parses: the words of a `<noscript>` are tags, and so can be checked. */
export const SCRIPTLESS = { scriptingEnabled: false };

/**
 * Reads children with the parser that follows the HTML standard; no script in them is run. Anything
 * is read. What a browser might not close where we do is left out: `<plaintext>`, `<noscript>`,
 * which is no use beside a drawing that needs no script, and a script that opens a comment with a
 * script in it. Deeper than 200 tags only the text is kept, so that no reader of the tree overflows.
 */
export function readLightHtml(children: string): LightHtml {
  const plain = readPlainTable(children);
  if (plain) return { content: readLightContent(plain.nodes), html: plain.html };
  const fragment = parseFragment(children, SCRIPTLESS);
  tidy(fragment, 0);
  return {
    content: readLightContent(lightNodes(fragment.childNodes)),
    html: serialize(fragment, SCRIPTLESS),
  };
}

/** Browsers stop at about 500, and tables of a CMS stand within 20. */
const DEEPEST = 200;

const isElement = (node: Node): node is Element => 'tagName' in node;

function tidy(parent: Parent, depth: number): void {
  parent.childNodes = parent.childNodes.filter((node) => !isElement(node) || isClosable(node));
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    if (depth < DEEPEST) tidy(insideOf(node), depth + 1);
    else flatten(node);
  }
}

/** A template keeps its children in a document of its own. */
const insideOf = (node: Element): Parent =>
  'content' in node ? (node as DefaultTreeAdapterTypes.Template).content : node;

function isClosable(node: Element): boolean {
  if (node.tagName !== 'script') return !/^(?:plaintext|noscript)$/.test(node.tagName);
  const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  // Within `<!--<script` the next end tag of a script ends nothing but that one.
  return !/<!--(?:(?!-->)[^])*<script/i.test(text);
}

/** Elements whose text is written as it stands, and never seen as words. */
const RAW = /^(?:script|style|xmp|iframe|noembed|noframes|noscript|plaintext|template)$/;

/** Replaces what an element holds by its text; a loop, since the tree may be of any depth. */
function flatten(element: Element): void {
  const texts: string[] = [];
  const rest: Node[] = [...element.childNodes].toReversed();
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.nodeName === '#text') texts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    else if (isElement(node) && !RAW.test(node.tagName))
      for (const child of node.childNodes.toReversed()) rest.push(child);
  }
  const value = RAW.test(element.tagName) ? '' : texts.join('');
  if ('content' in element) insideOf(element).childNodes = [];
  element.childNodes = value ? [{ nodeName: '#text', value, parentNode: element }] : [];
}

/** Parsed HTML for the reader of light content. Comments and the like hold no data. */
export const lightNodes = (nodes: readonly Node[]): readonly LightNode[] =>
  nodes.filter((node) => node.nodeName === '#text' || isElement(node)).map(lightNode);

function lightNode(node: Node): LightNode {
  if (!isElement(node)) {
    const { value } = node as DefaultTreeAdapterTypes.TextNode;
    return { name: '', attribute: () => null, children: [], text: value };
  }
  return {
    name: node.tagName,
    attribute: (name) => node.attrs.find((given) => given.name === name)?.value ?? null,
    children: lightNodes(node.childNodes),
    text: '',
  };
}
