/** Figures inside HTML that a server prints: found where a browser would find them, and nowhere else. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALONE, inPanel } from '../../src/frame/surroundings.ts';
import type { GivenTag } from '../../src/static/draw-tag.ts';
import { readLightHtml } from '../../src/static/light-html.ts';
import { drawParts } from '../../src/static/parts.ts';

const MARK = '<!--root-->';

/** The tags that were found in a text, and the text with a mark where their roots come. */
function find(html: string, lang = ''): { tags: readonly GivenTag[]; html: string } {
  const tags: GivenTag[] = [];
  const drawn = drawParts(html, { lang, around: inPanel(null, ALONE) }, (tag) => {
    tags.push(tag);
    return MARK;
  });
  return { tags, html: drawn };
}

describe('drawParts', () => {
  it('puts a root right behind the opening tag, and changes nothing else to the letter', () => {
    const html =
      "  <p class=a>&amp;<br/></p>\n<bar-chart data='A: 1' >x</bar-chart><!-- <bar-chart> --><B>y";
    const { html: drawn, tags } = find(html);
    assert.equal(tags.length, 1);
    assert.equal(
      drawn,
      html.replace("data='A: 1' >", (tag) => tag + MARK),
    );
  });

  it('gives attributes as the browser would read them', () => {
    const { tags } = find(
      '<bar-chart HEADLINE="A &amp; B &quot;&lt;c&gt;&quot;" data="甲: 1; 乙: 2" shares></bar-chart>',
    );
    assert.deepEqual(
      [...tags[0]!.attributes],
      [
        ['headline', 'A & B "<c>"'],
        ['data', '甲: 1; 乙: 2'],
        ['shares', ''],
      ],
    );
  });

  it('reads what stands between the tags of a part', () => {
    const table = '<table><tr><th>a<th>b<tr><td>x<td>1</table>';
    const { html } = readLightHtml(`<bar-chart><b slot="note">n</b>${table}</bar-chart>`);
    const [{ content }] = find(html).tags as [GivenTag];
    assert.deepEqual([...content.slots], ['note']);
    assert.deepEqual(content.data && 'rows' in content.data && content.data.rows.length, 1);
  });

  it('finds parts in wrappers and in other parts, in reading order', () => {
    const { tags } = find(
      '<div><p><stat-callout></stat-callout></p></div><figure-panel><bar-chart></bar-chart></figure-panel><line-chart></line-chart>',
    );
    assert.deepEqual(
      tags.map(({ known }) => known.kind.name),
      ['stat-callout', 'figure-panel', 'bar-chart', 'line-chart'],
    );
  });

  it('hands down the nearest language and the level of headlines', () => {
    const { tags } = find(
      '<bar-chart></bar-chart><div lang="en"><bar-chart></bar-chart><figure-panel heading-level="2"><bar-chart lang=""></bar-chart></figure-panel></div><figure-panel><bar-chart></bar-chart></figure-panel>',
      'zh-Hant',
    );
    assert.deepEqual(
      tags.map(({ lang, around }) => `${lang} ${around.level}`),
      ['zh-Hant 4', 'en 4', 'en 4', ' 3', 'zh-Hant 4', 'zh-Hant 5'],
    );
    assert.ok(tags.every(({ around }) => around.speak));
  });

  it('leaves alone what has a root, what is nobody’s yet and what is no tag of ours', () => {
    for (const html of [
      '<bar-chart><template shadowrootmode="open"><p>x</p></template></bar-chart>',
      '<template><bar-chart></bar-chart></template>',
      '<svg><bar-chart></bar-chart></svg>',
      '<un-known data="x"></un-known>',
      '<textarea><bar-chart></bar-chart></textarea>',
      '<p title="<bar-chart>">x</p>',
      '',
    ])
      assert.deepEqual(find(html), { tags: [], html });
  });

  it('draws a part beside a template that is no root', () => {
    assert.equal(find('<bar-chart><template>x</template></bar-chart>').tags.length, 1);
  });
});
