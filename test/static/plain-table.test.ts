/** Tables that are read without a parser, against parse5, which is what a browser would do. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLightHtml } from '../../src/static/light-html.ts';
import { readPlainTable } from '../../src/static/plain-table.ts';
import { LIGHT_CASES } from '../fixtures/light-html.ts';
import { Random } from '../data/random.ts';

/** A comment in front changes nothing that is read, and no comment is plain. */
const MARK = '<!---->';

function parsed(html: string): ReturnType<typeof readLightHtml> {
  const { content, html: written } = readLightHtml(MARK + html);
  assert.ok(written.startsWith(MARK));
  return { content, html: written.slice(MARK.length) };
}

/** The nodes themselves are made anew each time; what is read from them is the same. */
const told = ({ content, html }: ReturnType<typeof readLightHtml>): unknown => [
  { ...content, children: null },
  html,
];

const same = (html: string): void =>
  assert.deepEqual(told(readLightHtml(html)), told(parsed(html)), html);

const ROWS = '<tr><th>a</th><th>b</th></tr><tr><td>x y</td><td>1,089.6</td></tr>';
const SECTIONS = '<thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody>';

describe('readPlainTable', () => {
  const plain: Readonly<Record<string, string>> = {
    'nothing at all': '',
    'white space': ' \n\t',
    'rows without a body': `<table>${ROWS}</table>`,
    'rows below a caption': `\n<table>\n<caption>Sales, 2024</caption>\n${ROWS}\n</table>\n`,
    'sections with white space': `<table>\n ${SECTIONS}\n<tfoot>\n<tr><td>Source: x</td></tr></tfoot> </table>`,
    'several bodies and blank cells': `<table><tbody><tr><td></td></tr></tbody><tbody></tbody></table>`,
    'a table without rows': '<table></table>',
    'signs beyond ASCII': `<table><tr><td>遊戲 — “x”\u2028\v</td><td>'"=/\u200f</td></tr></table>`,
  };
  for (const [name, html] of Object.entries(plain)) {
    it(`reads ${name} as the parser does`, () => {
      assert.ok(readPlainTable(html));
      same(html);
    });
  }

  const odd: Readonly<Record<string, string>> = {
    text: 'x',
    references: '<table><tr><td>a &amp; b</td></tr></table>',
    'a sign that is written back as a reference': '<table><tr><td>a > b</td></tr></table>',
    'a space that does not break': '<table><tr><td>1\u00a0000</td></tr></table>',
    'line ends that the parser changes': '<table>\r\n<tr><td>1</td></tr></table>',
    'a sign that the parser drops': '<table><tr><td>1\0</td></tr></table>',
    attributes: '<table><tr><td colspan="2">1</td></tr></table>',
    'tags in capitals': '<TABLE><tr><td>1</td></tr></TABLE>',
    'tags left open': '<table><tr><td>1</table>',
    'tags closed by others': '<table><tr><td>1</th></tr></table>',
    'tags never closed': '<table><tr><td>1</td></tr',
    'a tag without a name': '<table></></table>',
    'a tag inside a cell': '<table><tr><td><b>1</b></td></tr></table>',
    'text that falls out of the table': '<table>x<tr><td>1</td></tr></table>',
    'white space that HTML does not call so': '<table>\u3000<tr><td>1</td></tr></table>',
    'rows behind sections': `<table>${SECTIONS}${ROWS}</table>`,
    'sections behind rows': `<table>${ROWS}${SECTIONS}</table>`,
    'a caption behind rows': `<table>${ROWS}<caption>c</caption></table>`,
    'two tables with bare rows': `<table>${ROWS}</table><table>${ROWS}</table>`,
    'a row without a table': '<tr><td>1</td></tr>',
    'a comment': `<!-- --><table>${ROWS}</table>`,
    'an end without a start': `</bar-chart><table>${ROWS}</table>`,
    'the names of what every object has': '<constructor></constructor>',
  };
  for (const [name, html] of Object.entries(odd)) {
    it(`leaves ${name} to the parser`, () => {
      assert.equal(readPlainTable(html), null);
      same(html);
    });
  }

  it('never reads what the parser would read otherwise', () => {
    for (const { html } of LIGHT_CASES) same(html);
    const random = new Random(41);
    const tags = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];
    const signs = [...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`]), 'x', ' ', '1', '<', '>'];
    for (let run = 0; run < 3000; run++) same(random.text(signs, 14));
  });

  it('reads tables with a slip somewhere as the parser does', () => {
    const random = new Random(42);
    const slips = ['', ' ', 'x', '>', '<', '&', '<tr>', '</tr>', '<td>', '</table>', '<p>', '\r'];
    const tables = Object.values(plain);
    for (let run = 0; run < 3000; run++) {
      const html = random.pick(tables);
      const [from, length] = [random.whole(0, html.length), random.whole(0, 8)];
      same(html.slice(0, from) + random.pick(slips) + html.slice(from + length));
    }
  });
});
