/**
 * As much of an HTML tree as reading data needs, so that the browser's elements and the server's
 * parsed HTML come down to the same rows by the same code.
 */
export interface LightNode {
  /** The tag in lower case; '' for text. */
  readonly name: string;
  attribute(name: string): string | null;
  readonly children: readonly LightNode[];
  /** The text of a text node; '' for an element. */
  readonly text: string;
}

/** The raw text of a node and all below it; `script` text included, marks left as they are. */
export const textOf = (node: LightNode): string =>
  node.name === '' ? node.text : node.children.map(textOf).join('');

/** A footnote mark, which is never part of a number; the 2 of m² is none. */
export const isMark = (node: LightNode, before?: LightNode): boolean =>
  node.name === 'sup' && !(textOf(node).trim() === '2' && before && LENGTH.test(textOf(before)));

/** What has an area when it is squared, as the end of a text. */
const LENGTH = /(?:^|[^a-z])(?:k?m|ft|mi)$/i;

/** Paragraphs of a cell stay apart as words do. */
const BREAKS = ['br', 'p', 'div', 'li'];

/** What nobody reads in a cell: deleted, hidden, or no text at all. */
const isUnread = (node: LightNode): boolean =>
  ['script', 'style', 'template', 'del', 's', 'strike'].includes(node.name) ||
  (node.name !== '' && node.attribute('hidden') !== null);

/** A sign that stands in no text, between lines and paragraphs. */
const BREAK = '\u2028';

function markedText(node: LightNode): string {
  let { text } = node;
  node.children.forEach((child, index) => {
    if (!isMark(child, node.children[index - 1]) && !isUnread(child)) text += markedText(child);
  });
  return BREAKS.includes(node.name) ? BREAK + text + BREAK : text;
}

const tidy = (text: string): string => text.replaceAll(/\s\s+|[^\S ]/g, ' ').trim();

/** What a cell says, footnote marks left out; its lines and paragraphs are parted as words are. */
export const cellText = (cell: LightNode): string => tidy(markedText(cell));

/** The same with its lines and paragraphs parted by line ends, for cells that list things. */
export const cellLines = (cell: LightNode): string =>
  markedText(cell).split(BREAK).map(tidy).filter(Boolean).join('\n');
