import type { LightNode } from '../data/light-node.ts';

/** HTML that was read without a parser, and the same as the parser would write it back. */
export interface PlainHtml {
  readonly nodes: readonly LightNode[];
  readonly html: string;
}

/**
 * Reads nothing at all, or a table whose tags are all there, without attributes, around plain text:
 * most tables are no more, and a parser that is ready for anything takes ten times as long over
 * them. Null for whatever is not as plain as that, which the parser then reads.
 */
export function readPlainTable(given: string): PlainHtml | null {
  if (ODD.test(given)) return null;
  const html = given.replace(BARE_ROWS, '$1<tbody>$2</tbody>');
  const root = branchOf('', null);
  const parts = html.split('<');
  let here = takeText(root, parts[0]!);
  for (let at = 1; at < parts.length && here; at++) {
    const part = parts[at]!;
    const end = part.indexOf('>');
    const next = takeTag(here, part.slice(0, end));
    here = next && takeText(next, part.slice(end + 1));
  }
  return here === root ? { nodes: root.children, html } : null;
}

/**
 * What takes a parser to read or to write back: references, signs that are dropped, changed or
 * escaped, and a tag that is not closed. A `>` is one of them wherever it ends no tag.
 */
const ODD = /[&\0\r\u00a0]|>[^<>]*>|<[^<>]*(?:<|$)/;

/** HTML puts a body around rows that have none; all that follows them would have to be rows too. */
const BARE_ROWS = /^(\s*<table>\s*(?:<caption>[^<]*<\/caption>\s*)?)(<tr>[^]*)(?=<\/table>)/;

/** What may open inside each tag; where nothing may, there is text. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  '': ['table'],
  table: ['caption', 'thead', 'tbody', 'tfoot'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['th', 'td'],
};

/** A tag with what has been read of its children. */
interface Branch extends LightNode {
  readonly children: Branch[];
  readonly parent: Branch | null;
}

const none = (): null => null;

const branchOf = (name: string, parent: Branch | null, text = ''): Branch => ({
  name,
  attribute: none,
  children: [],
  text,
  parent,
});

/** Where reading goes on after a tag; null where the tag does not belong. */
function takeTag(here: Branch, tag: string): Branch | null {
  if (tag.startsWith('/')) return tag.slice(1) === here.name ? here.parent : null;
  if (!INSIDE[here.name]?.includes(tag)) return null;
  const branch = branchOf(tag, here);
  here.children.push(branch);
  return branch;
}

/** Between the tags of a table stands white space, or the parser would move it out. */
function takeText(here: Branch, text: string): Branch | null {
  if (text === '') return here;
  if (here.name in INSIDE) return /[^ \n\t\f]/.test(text) ? null : here;
  here.children.push(branchOf('', here, text));
  return here;
}
