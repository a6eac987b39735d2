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
  return { content: readLightContent(nodes.flatMap(lightNodes)), html: serialize(fragment) };
}

function lightNodes(node: Node): readonly LightNode[] {
  if (node.nodeName === '#text') {
    return [
      {
        name: '',
        attribute: () => null,
        children: [],
        text: (node as DefaultTreeAdapterTypes.TextNode).value,
      },
    ];
  }
  if (!('tagName' in node)) return [];
  return [
    {
      name: node.tagName,
      attribute: (name) => node.attrs.find((given) => given.name === name)?.value ?? null,
      children: node.childNodes.flatMap(lightNodes),
      text: '',
    },
  ];
}
