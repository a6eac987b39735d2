import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inPanel, ALONE } from '../../../src/frame/surroundings.ts';
import { readLightHtml } from '../../../src/static/light-html.ts';
import { renderElement, renderReport } from '../../../src/static/render-element.ts';
import { BAD_INPUT, codesOf, summaryOf } from '../bad-input.ts';

const words = { headline: 'h', source: 's' } as const;
const BARS = '<bar-chart headline="b" data="A: 5; B: 7"></bar-chart>';
const NUMBER = '<stat-callout label="n" value="12"></stat-callout>';

const panel = (children: string, attributes: Readonly<Record<string, string>> = words) =>
  renderReport('figure-panel', { attributes, children, lang: 'en', styles: 'link' });

/** The HTML of the panel's own root, without those of its parts. */
const ownOf = (html: string): string => html.slice(0, html.indexOf('</template>'));

const levelsOf = (html: string): readonly string[] =>
  [...html.matchAll(/aria-level="(\d)"/g)].map(([, level]) => level!);

describe('a panel', () => {
  it('is drawn around parts, and empty without any', () => {
    assert.equal(panel(BARS + NUMBER).state, 'drawn');
    for (const none of ['', '\n  ', '<b slot="note">n</b>', '<template>x</template>'])
      assert.equal(panel(none).state, 'empty', none);
    assert.match(panel('').html, /No data\./);
  });

  it('leads with the first of a story’s three parts, and leaves an author’s three as they come', () => {
    const story = renderReport('microdrama-profile', { lang: 'en', styles: 'link' }).html;
    assert.match(ownOf(story), /class="parts led"/);
    assert.doesNotMatch(ownOf(panel(BARS + NUMBER + NUMBER).html), /parts led/);
  });

  it('has no rows, no table and no download of its own', () => {
    const { html, rows } = panel(NUMBER);
    assert.deepEqual(rows, { given: 0, read: 0, setAside: [] });
    assert.doesNotMatch(html, /<details|<table|download/);
    assert.match(panel(BARS).html, /<details.*<table/s);
  });

  it('says in each language how many parts it has, words between them counted', () => {
    const summaries = (children: string): readonly string[] =>
      ['en', 'zh-Hans', 'zh-Hant-HK'].map((lang) =>
        summaryOf(renderReport('figure-panel', { attributes: words, children, lang })),
      );
    assert.deepEqual(summaries(BARS), ['Panel in 1 part.', '组图，共1部分。', '組圖，共1部分。']);
    assert.deepEqual(summaries(`${BARS} words ${NUMBER}`)[0], 'Panel in 3 parts.');
  });

  it('is named by its headline, or else by what it says of itself', () => {
    assert.match(ownOf(panel(BARS).html), /aria-labelledby="headline"/);
    const nameless = panel(BARS, { source: 's' });
    assert.match(ownOf(nameless.html), /aria-labelledby="summary"/);
    assert.deepEqual(codesOf(nameless), ['missing-headline']);
  });

  it('speaks for its parts, which miss no headline and no source, however deep', () => {
    const bare = '<bar-chart data="A: 5"></bar-chart>';
    for (const children of [
      bare,
      `<div><p>${bare}</p></div>`,
      `<figure-panel>${bare}</figure-panel>`,
    ])
      assert.deepEqual(codesOf(panel(children)), [], children);
    assert.deepEqual(codesOf(panel(bare, {})), ['missing-headline', 'missing-source']);
  });

  it('tells what is wrong with its parts after what is wrong with itself', () => {
    const report = panel('<bar-chart sorce="x" data="A: 1,2O0; B: 3"></bar-chart>', {
      headline: 'h',
    });
    assert.deepEqual(codesOf(report), ['missing-source', 'unknown-attribute', 'not-a-number']);
    assert.equal(report.state, 'drawn');
  });

  it('sets headlines of parts one level below its own, where they name none', () => {
    const inner = `<figure-panel headline="i">${BARS}</figure-panel>`;
    const own = '<bar-chart headline="o" heading-level="2" data="A: 5"></bar-chart>';
    assert.deepEqual(levelsOf(panel(inner + own).html), ['3', '4', '5', '2']);
    const deep = panel(inner, { ...words, 'heading-level': '5' });
    assert.deepEqual(levelsOf(deep.html), ['5', '6', '6']);
  });

  it('takes a level that is none for none', () => {
    for (const level of ['0', '7', 'x', '', null])
      assert.deepEqual(inPanel(level, ALONE), { level: 4, speak: true });
    assert.deepEqual(inPanel(' 2 ', ALONE), { level: 3, speak: true });
  });

  it('tells rows that it was given itself, and draws its parts', () => {
    for (const name of ['data', 'src', 'unit', 'columns', 'basis', 'trend-colors']) {
      const report = panel(BARS, { ...words, [name]: 'A: 5' });
      assert.deepEqual(codesOf(report), ['setting-impossible'], name);
      assert.match(report.problems[0]!.text, new RegExp(`^${name}: a panel has no rows`));
      assert.match(report.html, /<bar-chart[^>]*><template/);
    }
    const script = '<script type="application/json">[{"label":"A","value":5}]</script>';
    assert.deepEqual(codesOf(panel(BARS + script)), ['setting-impossible']);
    assert.deepEqual(codesOf(panel(BARS, { ...words, sorce: 'x' })), ['unknown-attribute']);
  });

  it('keeps a table of the author’s as the part it is', () => {
    const report = panel('<table><tr><th>a<th>b<tr><td>x<td>1</table>');
    assert.deepEqual([report.state, codesOf(report)], ['drawn', []]);
    assert.match(report.html, /<table><tbody>/);
  });

  it('draws whatever its parts are given', () => {
    for (const [name, data] of Object.entries(BAD_INPUT)) {
      const part = `<bar-chart data="${data}"></bar-chart>`;
      const { html, state } = panel(part + part);
      assert.equal(state, 'drawn', name);
      assert.equal(html.split('shadowrootmode').length, 4, name);
      assert.doesNotMatch(html, /NaN|Infinity|undefined|\[object/, name);
    }
  });
});

describe('a panel on the server', () => {
  it('prints each part in its place, exactly as the part alone but for what the panel changes', () => {
    const alone = renderElement('bar-chart', {
      attributes: { headline: 'b', data: 'A: 5; B: 7', 'heading-level': '4' },
      styles: 'link',
    });
    const root = /<template.*<\/template>/s.exec(alone)![0];
    const { html } = panel(BARS + NUMBER);
    assert.ok(html.includes(`data="A: 5; B: 7">${root}</bar-chart>`), html);
  });

  it('writes the styles of parts as it was asked to', () => {
    const request = { attributes: words, children: BARS, lang: 'en' };
    const linked = renderElement('figure-panel', { ...request, styles: 'link', stylesheet: '/x' });
    assert.equal(linked.match(/<link rel="stylesheet" href="\/x">/g)?.length, 2);
    const inline = renderElement('figure-panel', request);
    assert.equal(inline.match(/<style>/g)?.length, 2);
  });

  it('prints a part that was printed already as it is', () => {
    const part = renderElement('bar-chart', { attributes: { data: 'A: 5' }, lang: 'en' });
    const { html } = panel(part);
    assert.ok(html.includes(readLightHtml(part).html));
    assert.equal(html.split('shadowrootmode').length, 3);
  });

  it('draws a story’s parts in its own root', () => {
    const { html } = renderReport('microdrama-profile', { lang: 'en', styles: 'link' });
    assert.match(
      html,
      /^<microdrama-profile lang="en"><template[^>]*>.*<share-grid[^>]*><template.*<bar-chart[^>]*><template.*<stat-callout[^>]*><template.*<\/template><\/microdrama-profile>$/s,
    );
    assert.equal(html.split('<template').length, 5);
    assert.deepEqual(levelsOf(html), ['3', '4', '4', '4']);
  });
});
