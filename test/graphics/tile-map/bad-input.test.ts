import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BAD_INPUT, codesOf, render, summaryOf } from '../bad-input.ts';

/** The same rows on a grid twelve columns wide, since their labels are no provinces. */
function onGrid(data: string): string {
  const rows = data.split(';').map((item, index) => {
    const [name = '', value = ''] = item.split(':');
    const [label = '', group = ''] = name.split('|');
    const place = [Math.floor(index / 12) + 1, (index % 12) + 1];
    return [label.trim(), group.trim(), value.trim(), ...place];
  });
  return JSON.stringify([['label', 'group', 'value', 'row', 'column'], ...rows]);
}

describe('a tile map', () => {
  for (const [name, data] of Object.entries(BAD_INPUT)) {
    it(`draws ${name}, in every language, with every row accounted for`, () => {
      const given = data.split(';').length;
      for (const lang of ['zh-Hant-HK', 'zh-Hans', 'en']) {
        const report = render('tile-map', onGrid(data), lang);
        assert.equal(report.state, 'drawn', lang);
        assert.deepEqual(report.rows, { given, read: given, setAside: [] });
        assert.deepEqual(codesOf(report), [], lang);
        assert.doesNotMatch(report.html, /NaN|Infinity|undefined|\[object/, lang);
        assert.equal(report.html.match(/<li class="row/g)!.length, given);
        const tiles = report.html.match(/role="listitem"/g)?.length ?? 0;
        assert.ok(tiles === given || tiles === 0, 'a map of all or none');
        assert.ok(summaryOf(report).length > 8);
      }
    });

    it(`says of ${name} without a place that no province is called so`, () => {
      const report = render('tile-map', data, 'en');
      assert.equal(report.state, 'error');
      assert.equal(report.rows.read, 0);
      assert.equal(report.rows.setAside.length, report.rows.given);
    });
  }

  it('says in the page’s language that there is nothing to draw', () => {
    const none = render('tile-map', '[["label","value"]]', 'en');
    assert.deepEqual([none.state, codesOf(none)], ['error', ['no-data']]);
    assert.equal(render('tile-map', '', 'en').state, 'empty');
  });

  it('draws the rest where a value cannot be read or is in another unit, and says so', () => {
    const unread = render('tile-map', '北京: 5; 上海: 1,2O0; 天津: 7', 'en');
    assert.deepEqual([unread.state, codesOf(unread)], ['partial', ['not-a-number']]);
    assert.deepEqual(unread.rows, { given: 3, read: 3, setAside: [] });
    const mixed = render('tile-map', '北京: 5%; 上海: 7人; 天津: 7%', 'en');
    assert.deepEqual(codesOf(mixed), ['mixed-unit']);
    assert.match(mixed.html, /Shanghai, no data/);
  });

  it('takes a place that is none for none', () => {
    const head = '["label","row","column","value"]';
    const report = render('tile-map', `[${head},["a",1,1,3],["b",0,2,4],["c",1,999,5]]`, 'en');
    assert.deepEqual(codesOf(report), ['not-a-number', 'not-a-number']);
    assert.equal(report.rows.read, 1);
  });

  it('keeps a grid of the widest places small, and its rows to what can be seen', () => {
    const head = '["label","row","column","value"]';
    const { html } = render('tile-map', `[${head},["a",60,60,3],["b",1,1,4]]`, 'en');
    assert.ok(html.length < 250_000, String(html.length));
    const rows = Array.from({ length: 1200 }, (_, index) => [
      `n${index}`,
      Math.floor(index / 60) + 1,
      (index % 60) + 1,
      index,
    ]);
    const many = render('tile-map', JSON.stringify([JSON.parse(head), ...rows]), 'en');
    assert.deepEqual([many.rows.read, many.rows.setAside.length], [1000, 200]);
  });

  it('draws a table of groups alone, and says what a table without either lacks', () => {
    const groups = render(
      'tile-map',
      '[["省份","組別"],["北京","甲"],["廣東","乙"]]',
      'zh-Hant-HK',
    );
    assert.deepEqual([groups.state, codesOf(groups)], ['drawn', []]);
    const bare = render('tile-map', '[["省份"],["北京"],["廣東"]]', 'zh-Hant-HK');
    assert.deepEqual([bare.state, codesOf(bare)], ['error', ['missing-column']]);
  });

  it('lets no text of an author’s become markup', () => {
    const { html } = render(
      'tile-map',
      '[["label","row","column","value","note"],["<b>x</b>",1,1,3,"<i>"]]',
      'en',
      {
        ring: '<b>x</b>',
        'ring-label': '<u>y</u>',
      },
    );
    assert.doesNotMatch(html, /<b>x|<i>|<u>/);
  });
});
