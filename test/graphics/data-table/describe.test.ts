import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BAD_INPUT, codesOf, render, summaryOf } from '../bad-input.ts';

type More = Readonly<Record<string, string>>;

const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

const three = (data: string, more: More = {}): readonly string[] =>
  ['zh-Hant-HK', 'zh-Hans', 'en'].map((lang) => summaryOf(render('data-table', data, lang, more)));

const ROWS = table(
  ['城市', '營收（億元）', '註'],
  ['甲市', '24.5', ''],
  ['乙市', 'prelim 71.8', 'x'],
  ['合計', '96.3', ''],
);

/** The download as a spreadsheet reads it. */
const csvOf = (html: string): readonly string[] =>
  decodeURIComponent(
    /href="data:text\/csv;charset=utf-8,([^"]*)"/.exec(html)![1]!.replaceAll('&#39;', "'"),
  )
    .replace('\ufeff', '')
    .trim()
    .split('\r\n');

describe('what a table says', () => {
  it('is its size, its order, and where its bars are longest', () => {
    assert.deepEqual(three(ROWS), [
      '表格共2行、3欄。',
      '表格共2行、3列。',
      'Table of 2 rows and 3 columns.',
    ]);
    assert.deepEqual(three(ROWS, { sort: '營收 descending', bars: '營收' }), [
      '表格共2行、3欄。按「營收」由大至小排列。「營收」最高的是乙市：71.8億元（初步數字）。',
      '表格共2行、3列。按“營收”降序排列。“營收”最高的是乙市：71.8亿元（初步数字）。',
      'Table of 2 rows and 3 columns. Sorted by 營收, descending. Highest 營收: 乙市, 7.18 billion yuan (preliminary).',
    ]);
    assert.match(three(table(['a'], ['x']))[2]!, /^Table of 1 row and 1 column\.$/);
  });

  it('names no largest where two are, and no header where there is none', () => {
    assert.equal(three('a: 5; b: 5', { bars: 'value' })[2], 'Table of 2 rows and 2 columns.');
    const data = table(['', ''], ['x', '2'], ['y', '3']);
    assert.match(three(data, { sort: '#2' })[0]!, /按「第2欄」由小至大排列/);
    assert.match(three(data, { sort: '#2' })[2]!, /Sorted by Column 2, ascending\./);
  });

  it('names no subtotal the largest, which is larger than its parts in any case', () => {
    const data = table(['城市', '營收'], ['甲', '2'], ['乙', '3'], ['小計', '5'], ['合計', '5']);
    assert.match(three(data, { bars: '營收' })[2]!, /Highest 營收: 乙, 3\./);
  });

  it('calls only what is reported or calculated the largest, and nothing that may not be', () => {
    const said = (...cells: readonly string[]): string => {
      const rows = cells.map((cell, index) => [String.fromCodePoint(65 + index), cell]);
      const [, words] = three(table(['城市', '營收'], ...rows), { bars: '營收' });
      return /最高的是(.*)。/.exec(words!)?.[1] ?? '';
    };
    assert.equal(said('目標 1000', '約750', '700'), '');
    assert.equal(said('約750', '逾700', '700'), '');
    assert.equal(said('目標 600', '約750', '逾300', 'calc 700'), 'B：约750');
    assert.equal(said('calc 800', '未經證實 700'), 'A：800（推算）');
    assert.equal(said('目標 5', '預測 7'), '');
    assert.equal(said('718.1億元', '215個', '59.7%'), '');
    assert.equal(said('718.1億元', '9000萬元'), 'A：718.1亿元');
  });

  it('sets a sign of money before the number', () => {
    const said = (lang: string, unit: string): string =>
      summaryOf(
        render(
          'data-table',
          table(['Country', `GDP (${unit})`], ['A', '−5'], ['B', 'over 18530']),
          lang,
          {
            bars: 'GDP',
          },
        ),
      );
    assert.match(said('en', '$'), /Highest GDP: B, over \$18,530\./);
    assert.match(said('en', 'A$m'), /Highest GDP: B, over A\$18,530m\./);
    assert.match(said('en', '€ per head'), /Highest GDP: B, over €18,530 per head\./);
  });

  it('counts no average among its rows, and leaves the foot out where rows are searched for', () => {
    const data = table(['城市', '營收'], ['甲', '1'], ['乙', '3'], ['平均', '2'], ['合計', '4']);
    assert.equal(three(data)[0], '表格共2行、2欄。');
    const feet = (query: string): number =>
      render('data-table', data, 'zh-Hant-HK', { query })
        .html.match(/<tfoot.*<\/tfoot>/s)?.[0]
        .match(/<tr/g)?.length ?? 0;
    assert.deepEqual([feet(''), feet('甲')], [2, 0]);
  });

  it('is whole in the download, in the order given, whatever is sorted or searched for', () => {
    const { html } = render('data-table', ROWS, 'zh-Hant-HK', {
      sort: '營收',
      query: '乙市',
      first: '1',
    });
    assert.deepEqual(csvOf(html), [
      '城市,營收（億元）,註',
      '甲市,24.5,',
      '乙市,71.8（初步數字）,x',
      '合計,96.3,',
    ]);
    assert.match(html, /顯示2行中的1行。/);
    assert.match(
      render('data-table', ROWS, 'en', { query: 'none' }).html,
      /None of 2 rows match\./,
    );
  });

  it('has its sorted column, and no other, marked for those who listen', () => {
    const heads = (sort: string): readonly string[] =>
      [
        ...render('data-table', ROWS, 'en', { sort }).html.matchAll(
          /<th\s+role="columnheader"[^>]*>/g,
        ),
      ].map(([head]) => /aria-sort="([a-z]*)"/.exec(head)?.[1] ?? '');
    assert.deepEqual(heads('營收 descending'), ['', 'descending', '']);
    assert.deepEqual(heads('註'), ['', '', 'ascending']);
    assert.deepEqual(heads(''), ['', '', '']);
  });

  it('says of each figure that is missing why, and of no remark that it is', () => {
    const { html } = render(
      'data-table',
      table(['a', 'b', 'c'], ['x', '', ''], ['y', '5', 'z'], ['w', '未公布', '']),
      'zh-Hant-HK',
    );
    assert.equal(html.match(/aria-hidden="true">—/g)?.length, 1);
    assert.equal(html.match(/class="unseen">沒有數據/g)?.length, 1);
    assert.match(html, /class="none"[^>]*>未公布/);
    assert.equal(html.match(/<td [^>]*blank/g)?.length, 2);
  });
});

describe('<data-table>', () => {
  for (const [name, data] of Object.entries(BAD_INPUT)) {
    it(`draws ${name}, in every language, with every row accounted for`, () => {
      const given = data.split(';').length;
      for (const lang of ['zh-Hant-HK', 'zh-Hans', 'en']) {
        const report = render('data-table', data, lang, { sort: '#1 descending', first: '3' });
        assert.equal(report.state, 'drawn', lang);
        assert.deepEqual(report.rows, { given, read: given, setAside: [] });
        assert.deepEqual(codesOf(report), [], lang);
        assert.doesNotMatch(report.html, /NaN|Infinity|undefined|\[object/, lang);
        assert.equal(report.html.match(/role="rowheader"/g)?.length, given);
        assert.ok(summaryOf(report).length > 8, lang);
      }
    });
  }

  it('says in the page’s language that there is nothing to draw', () => {
    for (const lang of ['zh-Hant-HK', 'zh-Hans', 'en']) {
      const none = render('data-table', '[["date","value"]]', lang);
      assert.equal(none.state, 'error');
      assert.deepEqual(codesOf(none), ['no-data']);
      assert.equal(render('data-table', '', lang).state, 'empty');
    }
  });

  it('draws headers that are alike, empty ones, sixty columns, one row, one column', () => {
    const wide = table(
      Array.from({ length: 60 }, (_, i) => (i % 3 === 0 ? '' : '數')),
      Array.from({ length: 60 }, (_, i) => `${i}.5`),
    );
    const report = render('data-table', wide, 'en', { sort: '#60', bars: '#2; #4' });
    assert.equal(report.state, 'drawn');
    assert.equal(report.html.match(/role="columnheader"/g)?.length, 60);
    assert.equal(
      new Set([...report.html.matchAll(/data-key="([^"]*)"/g)].map(([, key]) => key)).size,
      60,
    );
    assert.match(report.html, /Column 1</);
    assert.match(report.html, /role="region"[^>]*tabindex="0"/);
    const one = render('data-table', table(['名'], ['甲'], ['乙']), 'en');
    assert.deepEqual([one.state, one.problems], ['drawn', []]);
    assert.doesNotMatch(one.html, /tabindex/);
  });

  it('tells of rows that are longer or shorter than their header', () => {
    const report = render(
      'data-table',
      table(['a', 'b'], ['1'], ['1', '2', '3'], ['1', '2']),
      'en',
    );
    assert.deepEqual(codesOf(report).toSorted(), ['long-row', 'short-row']);
    assert.deepEqual(report.rows, {
      given: 3,
      read: 2,
      setAside: [{ row: 2, reason: 'long-row' }],
    });
  });

  it('draws two thousand rows, and tells of those beyond', () => {
    const rows = Array.from({ length: 2003 }, (_, i) => [`第${i}`, `${i}`]);
    const report = render('data-table', table(['名', '數'], ...rows), 'zh-Hant-HK', {
      sort: '數 descending',
    });
    assert.equal(report.html.match(/role="rowheader"/g)?.length, 2000);
    assert.equal(report.rows.setAside.length, 3);
    assert.equal(report.state, 'partial');
    assert.match(report.html, /顯示全部2000行/);
  });

  it('draws a text of two thousand characters and 200 digits', () => {
    const report = render(
      'data-table',
      table(['名', '數'], ['文'.repeat(2000), '9'.repeat(200)], ['b', '1'], ['c', '2']),
      'en',
    );
    assert.equal(report.state, 'drawn');
    assert.match(report.html, /value long/);
  });
});
