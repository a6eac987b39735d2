import { findSources, isPart } from './light-content.ts';
import { cellLines, type LightNode } from './light-node.ts';

/** What stands between the tags, in lines as it is read. */
export interface SaidBetween {
  readonly words: string;
  /** Who the tags say it is by: `<cite>`, `<footer>`, `<figcaption>`, what follows a `<blockquote>`. */
  readonly by: string;
}

/** Around what is cited, until it is known whether that is a title in a sentence or who speaks. */
const [CITE, CITED] = ['\uFDD0', '\uFDD1'];

/** Who speaks stands at the end, on a line of its own or behind a sentence that has ended. */
const LAST_CITED = /(?:^|\n|([.。！？!?…」』”’"]))\s*\uFDD0([^\uFDD0\uFDD1]*)\uFDD1\s*$/u;

/** A text is broken only before a dash that begins a line behind an ended sentence. */
const BEFORE_DASH = /(?<=[.。！？!?…」』”’"])[^\S\n]*\n\s*(?=[—–―─-])/u;

/** Tags that stand in lines of their own and are none of a cell's. */
const BLOCKS = /^(?:blockquote|figure|section|article|header|h[1-6]|ul|ol)$/;

/**
 * What is said between the tags, such as a quote, and by whom; '' beside data. It stands as it is: what
 * emphasis parts in the middle of a sentence has no space around it, and paragraphs stay apart.
 */
export function wordsBetween(children: readonly LightNode[]): SaidBetween {
  if (findSources(children).length > 0) return { words: '', by: '' };
  const others: LightNode[] = [];
  const said = children.filter((child) => child.name === '' || isPart(child));
  let words = cellLines(holder('div', apart(said, others)));
  const by = [plain(cellLines(holder('div', others)))];
  for (let cited; (cited = LAST_CITED.exec(words)); by.unshift(cited[2]!))
    words = words.slice(0, cited.index) + (cited[1] ?? '');
  return { words: plain(words), by: by.filter(Boolean).join('\n') };
}

/** The lines of a text whose paragraphs are parted by empty ones, as in an attribute. */
export const linesIn = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .flatMap((part) => part.split(BEFORE_DASH))
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .join('\n');

const plain = (text: string): string => text.replaceAll(/[\uFDD0\uFDD1]/g, '');

const holder = (name: string, children: readonly LightNode[], text = ''): LightNode => ({
  name,
  attribute: () => null,
  children,
  text,
});

/** The nodes without those that say who speaks, which are added to `others`. */
function apart(nodes: readonly LightNode[], others: LightNode[]): readonly LightNode[] {
  const end = nodes.findLastIndex(({ name }) => name === 'blockquote') + 1 || nodes.length;
  const said = nodes.slice(0, end).flatMap((node) => {
    if (!/^(?:footer|figcaption)$/.test(node.name)) return partOf(node, others);
    others.push(holder('div', [node]));
    return [];
  });
  others.push(holder('div', nodes.slice(end)));
  return said;
}

function partOf(node: LightNode, others: LightNode[]): readonly LightNode[] {
  if (node.name === '') return brokenText(node.text);
  if (node.attribute('hidden') !== null) return [];
  const text = (sign: string): LightNode => holder('', [], sign);
  const children = apart(node.children, others);
  if (node.name === 'cite') return [text(CITE!), ...children, text(CITED!)];
  // The browser prints these marks, though they stand in no text.
  if (node.name === 'q') return [text('“'), ...children, text('”')];
  return [holder(BLOCKS.test(node.name) ? 'div' : node.name, children)];
}

const brokenText = (text: string): readonly LightNode[] =>
  text
    .split(BEFORE_DASH)
    .flatMap((part, index) => [...(index > 0 ? [holder('br', [])] : []), holder('', [], part)]);
