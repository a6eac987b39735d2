import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { readLightContent, type LightContent } from '../data/light-content.ts';
import type { LightNode } from '../data/light-node.ts';
import { openRooms } from './rooms.ts';

await openRooms();

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The author's own HTML between the tags, read and written back as a browser would. */
export interface LightHtml {
  readonly content: LightContent;
  /** The same HTML, closed where it was left open, so that it cannot end the tag around it. */
  readonly html: string;
}

/** Reads children with the parser that follows the HTML standard; no script in them is run. */
export function readLightHtml(children: string): LightHtml {
  const fragment = parseFragment(children);
  const nodes = fragment.childNodes.filter((node) => node.nodeName !== 'template');
  return { content: readLightContent(lightNodes(nodes)), html: serialize(fragment) };
}

/** Comments and the like hold no data. */
const lightNodes = (nodes: readonly Node[]): readonly LightNode[] =>
  nodes.filter((node) => node.nodeName === '#text' || 'tagName' in node).map(lightNode);

function lightNode(node: Node): LightNode {
  if (!('tagName' in node)) {
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
