import { readLightContent, type LightContent } from '../data/light-content.ts';
import type { LightNode } from '../data/light-node.ts';
import { nodesAround } from './around.ts';

/** A browser's node as the reader of light content wants it. */
function lightNode(node: Node): LightNode {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : null;
  return {
    name: element ? element.localName : '',
    attribute: (name) => element?.getAttribute(name) ?? null,
    get children() {
      return nodesOf(node);
    },
    text: element ? '' : (node.nodeValue ?? ''),
  };
}

/** Comments and the like hold no data. */
const nodesOf = (node: Node): readonly LightNode[] =>
  [...node.childNodes]
    .filter(({ nodeType }) => nodeType === Node.ELEMENT_NODE || nodeType === Node.TEXT_NODE)
    .map(lightNode);

/** Reads what stands between an element's tags. */
export const readChildren = (host: Element): LightContent => readLightContent(nodesOf(host));

/**
 * Whether the parser is done with an element's children: it is once anything follows the element or
 * one of its ancestors, across shadow roots, or once the document has loaded.
 */
const hasAllChildren = (host: Element): boolean =>
  host.ownerDocument.readyState !== 'loading' ||
  [...nodesAround(host)].some(({ nextSibling }) => nextSibling);

/**
 * Calls back when the parser is done with an element's children, at once if it is already. While the
 * page streams in, what follows appears beside the element or around it. Gives back the wait's end.
 */
export function whenComplete(host: Element, done: () => void): () => void {
  if (hasAllChildren(host)) {
    done();
    return () => {};
  }
  const page = host.ownerDocument;
  const look = (): void => {
    if (!hasAllChildren(host)) return;
    end();
    done();
  };
  const arrival = new MutationObserver(look);
  const end = (): void => {
    arrival.disconnect();
    page.removeEventListener('readystatechange', look);
  };
  for (const node of nodesAround(host)) arrival.observe(node, { childList: true });
  page.addEventListener('readystatechange', look);
  return end;
}

/**
 * HTML moves a `<table>` out of a `<p>`: `<p><tag><table>` leaves the tag empty and the table after
 * the paragraph. True when that is what seems to have happened.
 */
export function tableFellOut(host: Element): boolean {
  const paragraph = host.closest('p');
  const after = paragraph?.nextElementSibling;
  return (
    host.querySelector('table') === null &&
    after?.localName === 'table' &&
    paragraph?.lastElementChild === host
  );
}
