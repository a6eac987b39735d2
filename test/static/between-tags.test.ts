/** What stands between the tags besides data: captions, feet, headings, and the rest of an article. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport } from '../../src/static/render-element.ts';

const ROWS = '<tr><th>Fruit</th><th>Sales</th></tr><tr><td>Apples</td><td>12</td></tr>';
const TABLE = `<table>${ROWS}</table>`;

/** The drawing of bars with what stands between their tags, and what was said of it. */
function draw(children: string, own: Record<string, string> = {}, tag = 'bar-chart') {
  const given = Object.entries({ headline: 'H', source: 'S', ...own });
  const attributes = Object.fromEntries(given.filter(([, text]) => text !== ''));
  const { html, problems } = renderReport(tag, { attributes, children, lang: 'en' });
  const [, drawing = ''] = /<\/style>(.*?)<\/template>/s.exec(html) ?? [];
  const codes = problems.map(({ code }) => code);
  const part = (name: string): string =>
    (new RegExp(`part="${name}"[^>]*>(.*?)</p>`, 's').exec(drawing)?.[1] ?? '')
      .replaceAll(/<[^>]+>|\s+/g, ' ')
      .trim();
  return { drawing, codes, part };
}

const FOOT = '<tfoot><tr><td colspan="2">Office; * preliminary</td></tr></tfoot>';

describe('what a table says beside its figures', () => {
  it('stands below a headline of the author’s own', () => {
    const captioned = `<table><caption>In US$, unaudited</caption>${ROWS}</table>`;
    assert.equal(draw(captioned).part('deck'), 'In US$, unaudited');
    const { part } = draw(captioned, { deck: 'D' });
    assert.match(part('note'), /In US\$, unaudited/);
    assert.equal(part('deck'), 'D');
    const slotted = draw(`<b slot="headline">Own</b>${captioned}`, { headline: '' });
    assert.equal(slotted.part('deck'), 'In US$, unaudited');
  });

  it('is said once where the author says the same', () => {
    const { drawing } = draw(`<table><caption>H</caption>${ROWS}</table>`);
    assert.doesNotMatch(drawing, /part="deck"|part="note"/);
  });

  it('is the note where the author names another source', () => {
    assert.match(draw(`<table>${ROWS}${FOOT}</table>`).part('note'), /Office; \* preliminary/);
    const { part } = draw(`<table>${ROWS}${FOOT}</table>`, { source: '' });
    assert.match(part('source'), /Office; \* preliminary/);
  });
});

describe('a heading in the place of the headline', () => {
  it('is no heading within a heading, and any other words are one', () => {
    for (const [words, isOwn] of [
      ['<h3 slot="headline">Own</h3>', true],
      ['<div slot="headline"><h2>Own</h2></div>', true],
      ['<b slot="headline">Own</b>', false],
    ] as const) {
      const { drawing } = draw(words + TABLE);
      assert.equal(/role="heading"/.test(drawing), !isOwn, words);
      assert.match(drawing, /<slot name="headline">/);
    }
  });
});

describe('a tag that closes nothing', () => {
  const DATA = { data: 'A: 3; B: 2' };
  const REST = '<p>The rest.</p><h2>Next</h2>';

  it('shows the rest of the article after its figure, and tells the developer', () => {
    const long = '<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>';
    for (const rest of [REST, long, `${TABLE}<p>Text.</p><section><h3>Next</h3></section>`]) {
      const { drawing, codes } = draw(rest, DATA);
      assert.match(drawing, /<\/figure>\s*<slot><\/slot>$/, rest);
      assert.deepEqual(codes, ['left-open'], rest);
    }
    assert.match(draw(REST, { value: '3', label: 'L' }, 'stat-callout').drawing, /<slot><\/slot>$/);
  });

  it('is not what words for readers without script are taken for', () => {
    for (const words of [
      '<p>Apples: 3</p>',
      '<p>A had 3.</p><p>B had 2.</p>',
      '<h3>Apples</h3><p>A had 3.</p>',
      `<h3>Apples lead</h3><p>One.</p><p>Two.</p>${TABLE}`,
      '<h3 slot="headline">Own</h3><p slot="note">a</p><p slot="source">b</p>',
    ])
      assert.doesNotMatch(draw(words, DATA).drawing, /<slot><\/slot>/, words);
    const quote = draw('<p>One.</p><p>Two.</p>', { source: 'S', speaker: 'B' }, 'pull-quote');
    assert.doesNotMatch(quote.drawing, /<slot><\/slot>/);
  });
});
