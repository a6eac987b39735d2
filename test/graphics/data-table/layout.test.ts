import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataTable } from '../../../src/graphics/data-table/kind.ts';
import { layoutTable, type DataTableSettings } from '../../../src/graphics/data-table/layout.ts';
import { printDecimal } from '../../../src/text/decimal.ts';
import type { Language } from '../../../src/locale/language.ts';
import { readBars } from '../../support/read.ts';

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

const lay = (
  data: string,
  settings: DataTableSettings & { unit?: string } = {},
  language: Language = 'zh-HK',
) => layoutTable(readBars(data, dataTable), settings, language);

type Layout = ReturnType<typeof lay>;

const codes = ({ problems }: Layout): readonly string[] => problems.map(({ code }) => code);

const names = ({ columns }: Layout): readonly string[] => columns.map(({ name }) => name);
const looks = ({ columns }: Layout): readonly string[] => columns.map(({ look }) => look);

/** A column's cells as they are drawn, how sure they are behind them. */
const texts = ({ rows }: Layout, column: number): readonly string[] =>
  rows.map(({ cells }) => {
    const { text, status, missing } = cells[column]!;
    return [text || missing, status].filter(Boolean).join(' ');
  });

/** A table of one column of things under a header, each with a letter before it. */
const column = (header: string, ...cells: readonly string[]): string =>
  table(['名', header], ...cells.map((cell, index) => [String.fromCodePoint(97 + index), cell]));

describe('a column of a table', () => {
  it('is figures where most of its cells are, dates where all are, words otherwise', () => {
    for (const [look, ...cells] of [
      ['figures', '1', '2.5', '未有定論'],
      ['words', '1', '甲', '乙'],
      ['figures', '—', '未公布', '5'],
      ['words', '—', '—', ''],
      ['dates', '2021-03', '2022年5月6日', '—'],
      ['dates', '1998', '2003', '2015'],
      ['figures', '1998', '2003', '45'],
      ['words', '007', '123'],
      ['figures', '0', '0.5'],
    ] as const)
      assert.equal(looks(lay(column('數', ...cells)))[1], look, cells.join(' '));
    assert.equal(looks(lay(column('年份', '3021', '3022')))[1], 'dates');
    assert.equal(looks(lay(column('電話', '28101234', '28105678')))[1], 'words');
  });

  it('prints figures in the page’s language and keeps their digits', () => {
    const data = column(
      '營收（億元）',
      '718.10',
      '逾1,000',
      'calc −21.4',
      '4500萬元',
      '未公布',
      '',
    );
    assert.deepEqual(texts(lay(data), 1), [
      '718.10',
      '逾1000',
      '−21.4 推算',
      '0.45',
      '未公布',
      '沒有數據',
    ]);
    assert.deepEqual(texts(lay(data, {}, 'en'), 1), [
      '71.810',
      'over 100',
      '−2.14 calculated',
      '0.045',
      'not given',
      'no data',
    ]);
    assert.deepEqual(names(lay(data)), ['名', '營收（億元）']);
    assert.deepEqual(names(lay(data, {}, 'en')), ['名', '營收 (billion yuan)']);
  });

  it('says at its head what every figure says, and each its own where they differ', () => {
    const alike = lay(column('賣家', '6.5萬家', '1.2萬家'));
    assert.deepEqual([names(alike)[1], texts(alike, 1)], ['賣家（萬家）', ['6.5', '1.2']]);
    const unlike = lay(column('數', '718.1億元', '215個', '59.7%'));
    assert.deepEqual([names(unlike)[1], texts(unlike, 1)], ['數', ['718.1億元', '215個', '59.7%']]);
    const bracket = lay(column('增長（同比）', '3%', '−1%'));
    assert.deepEqual([names(bracket)[1], texts(bracket, 1)], ['增長（同比）', ['3%', '−1%']]);
  });

  it('keeps plus signs and percentage points', () => {
    assert.deepEqual(texts(lay(column('同比', '+10.2%', '−3%', '▲ 5%', '0')), 1), [
      '+10.2%',
      '−3%',
      '+5%',
      '0',
    ]);
    assert.deepEqual(
      texts(lay(column('變化', '3.8個百分點', '5%'), {}, 'en'), 1)[0],
      '3.8 percentage points',
    );
  });

  it('pads figures to the same number of decimals, unless these are very many', () => {
    const pads = (...cells: readonly string[]): readonly string[] =>
      lay(column('數', ...cells)).rows.map(({ cells: [, cell] }) => cell!.pad);
    assert.deepEqual(pads('1', '2.5', '3.25', '甲', '—'), ['.00', '0', '', '', '']);
    assert.deepEqual(pads('1', '0.123456'), ['', '']);
  });

  it('takes the unit of the author where one column alone is without', () => {
    assert.deepEqual(names(lay('甲: 3; 乙: 5', { unit: '億元' })), ['類別', '數值（億元）']);
    const two = table(['名', '甲數', '乙數'], ['a', '1', '2']);
    assert.deepEqual(codes(lay(two, { unit: '億元' })), ['setting-impossible']);
    assert.deepEqual(codes(lay(column('營收（萬元）', '1'), { unit: '億元' })), [
      'setting-impossible',
    ]);
  });

  it('prints what is no figure among figures as it stands, and 200 digits too', () => {
    const digits = '9'.repeat(200);
    assert.deepEqual(texts(lay(column('數', '5', '持平', digits, '7')), 1), [
      '5',
      '持平',
      digits,
      '7',
    ]);
  });
});

describe('the rows of a table', () => {
  const sorted = (data: string, sort: string): readonly string[] => texts(lay(data, { sort }), 1);

  it('are sorted by exact figures, with what is missing last either way', () => {
    const data = column('數（億元）', '9', '—', '10.5', '持平', '8000萬元', '10.50', '未公布');
    assert.deepEqual(sorted(data, '數'), [
      '0.8',
      '9',
      '10.5',
      '10.50',
      '沒有數據',
      '持平',
      '未公布',
    ]);
    assert.deepEqual(sorted(data, '數（億元） descending').slice(0, 4), [
      '10.5',
      '10.50',
      '9',
      '0.8',
    ]);
    assert.deepEqual(sorted(data, '數 descending').slice(4), ['沒有數據', '持平', '未公布']);
    assert.deepEqual(sorted(data, '#2'), sorted(data, '數 ascending'));
  });

  it('are sorted by dates, the longer of two that begin together first', () => {
    const data = column('日期', '2024-06-30', '2024', '2023年第四季', '2024-01', '', '2024上半年');
    assert.deepEqual(sorted(data.replace('2024上半年', '2024H1'), '日期'), [
      '2023年第4季',
      '2024',
      '2024年上半年',
      '2024年1月',
      '2024年6月30日',
      '沒有數據',
    ]);
  });

  it('are sorted by words as any machine does, with numbers in them counted', () => {
    assert.deepEqual(sorted(column('批', '第10批', '第9批', '', 'beta', 'Alpha', 'ａ'), '批'), [
      'ａ',
      'Alpha',
      'beta',
      '第9批',
      '第10批',
      '沒有數據',
    ]);
  });

  it('keep their order where they are alike, and where nobody is called so', () => {
    const data = table(['名', '數'], ['c', '1'], ['a', '1'], ['b', '1']);
    const labels = (sort: string): string =>
      lay(data, { sort })
        .rows.map(({ label }) => label)
        .join('');
    assert.deepEqual([labels('數'), labels('數 descending'), labels('')], ['cab', 'cab', 'cab']);
    const wrong = lay(data, { sort: '數字 descending' });
    assert.deepEqual(wrong.problems, [
      { code: 'column-not-found', details: ['數字', ['名', '數'], 'sort'] },
    ]);
    assert.equal(wrong.order, null);
  });

  it('have the total at their foot, however they are sorted, and none where they are searched', () => {
    const data = table(['名', '數'], ['甲', '1'], ['合計', '3'], ['乙', '2']);
    const layout = lay(data, { sort: '數 descending' });
    assert.deepEqual(
      layout.rows.map(({ label }) => label),
      ['乙', '甲'],
    );
    assert.equal(layout.total?.label, '合計');
    assert.equal(lay(data, { query: '甲' }).total, null);
    assert.equal(lay(table(['名', '數'], ['合計', '3'])).total, null);
    assert.equal(
      lay(table(['名', '數'], ['甲', '1'], ['合計', '1'], ['合計', '2'])).rows.length,
      3,
    );
  });

  it('are found by all words of a query, in whatever width or case', () => {
    const data = table(
      ['名', '數', '註'],
      ['ABC', '12', '甲'],
      ['abd', '13', '乙'],
      ['x', '—', ''],
    );
    const found = (query: string): readonly string[] =>
      lay(data, { query }).rows.map(({ label }) => label);
    assert.deepEqual(found('ａｂ'), ['ABC', 'abd']);
    assert.deepEqual(found('ab 乙'), ['abd']);
    assert.deepEqual(found('沒有數據'), ['x']);
    assert.deepEqual(found('nobody'), []);
    assert.equal(lay(data, { query: 'nobody' }).all.length, 3);
  });

  it('are ten at first of more than fifteen, or as many as the author says', () => {
    const rows = (count: number): string =>
      table(['名', '數'], ...Array.from({ length: count }, (_, i) => [`第${i}`, `${i}`]));
    assert.deepEqual([lay(rows(15)).first, lay(rows(16)).first], [15, 10]);
    assert.equal(lay(rows(30), { first: 'all' }).first, 30);
    assert.equal(lay(rows(30), { first: '５' }).first, 5);
    for (const first of ['0', 'many', '-3', '1.5'])
      assert.deepEqual(codes(lay(rows(30), { first })), ['setting-not-read'], first);
    assert.deepEqual([lay(rows(12)).canSearch, lay(rows(13)).canSearch], [false, true]);
  });

  it('are named by their first column, or by the second where the first is a rank', () => {
    assert.equal(lay(table(['名', '數'], ['甲', '1'])).lead, 0);
    assert.equal(lay(table(['排名', '名'], ['1', '甲'])).lead, 1);
    assert.equal(lay(table(['甲', '乙'], ['1', '2'])).lead, 0);
    assert.equal(lay(table(['甲'], ['1'])).lead, 0);
  });

  it('are marked by their names', () => {
    const data = column('數', '1', '2');
    assert.deepEqual(
      [...lay(data, { highlight: 'b' }).highlighted].map(({ label }) => label),
      ['b'],
    );
    assert.deepEqual(codes(lay(data, { highlight: 'z' })), ['highlight-unknown']);
  });
});

describe('bars and tints in a column', () => {
  const bars = (...cells: readonly string[]): readonly string[] => {
    const layout = lay(column('數', ...cells), { bars: '數' });
    return layout.rows.map((row) => {
      const bar = layout.shade(row, 1)?.bar;
      return bar ? `${bar.lead} ${bar.width}${bar.isBelow ? ' below' : ''}` : '';
    });
  };

  it('begin at zero, on one scale for the column', () => {
    assert.deepEqual(bars('5', '20', '—', '0'), ['0 0.25', '0 1', '', '0 0']);
    assert.deepEqual(bars('15', '−5', '0'), ['0.25 0.75', '0 0.25 below', '0.25 0']);
    assert.deepEqual(bars('−5', '−10'), ['0.5 0.5 below', '0 1 below']);
    assert.deepEqual(bars('0', '0'), ['0 0', '0 0']);
  });

  it('tint fifths of the range, a lone figure and equal ones alike', () => {
    const heat = (...cells: readonly string[]): readonly (number | undefined)[] => {
      const layout = lay(column('數', ...cells), { heat: '數' });
      return layout.rows.map((row) => layout.shade(row, 1)?.heat);
    };
    assert.deepEqual(heat('0', '19', '20', '50', '99', '100', '—'), [1, 1, 2, 3, 5, 5, 0]);
    assert.deepEqual(heat('−10', '10'), [1, 5]);
    assert.deepEqual(heat('7', '7'), [1, 1]);
  });

  it('are told of columns that are not there or hold no figures', () => {
    const data = column('數', '1', '2');
    assert.deepEqual(codes(lay(data, { bars: '數字; 名', heat: '數；#9' })), [
      'column-not-found',
      'setting-impossible',
      'column-not-found',
    ]);
    assert.deepEqual(lay(data, { bars: '#2' }).bars, [1]);
  });

  it('leave the total out of their scale', () => {
    const data = table(['名', '數'], ['甲', '1'], ['乙', '4'], ['合計', '5']);
    const layout = lay(data, { bars: '數' });
    assert.equal(layout.shade(layout.rows[1]!, 1)!.bar!.width, 1);
    assert.equal(printDecimal(layout.total!.cells[1]!.decimal!), '5');
  });
});

describe('the room of a table', () => {
  const fit = (...rows: readonly (readonly string[])[]) => lay(table(...rows)).fit;

  it('is a table at any width where it is small, cards on a phone or narrower where it is not', () => {
    assert.equal(fit(['名', '數'], ['甲', '5']).cards, '');
    assert.match(
      fit(['城市', '營收', '同比'], ['深圳市', '1,234.5', '+10.2%']).cards,
      /^cards-(?:13|20)$/,
    );
    const wide = fit(
      Array.from({ length: 12 }, (_, i) => `第${i}欄`),
      Array.from({ length: 12 }, () => '12,345.6'),
    );
    assert.deepEqual([wide.cards, wide.scrolls, wide.isCompact], ['cards-30', true, false]);
  });

  it('is not taken by one long text', () => {
    const { scrolls, widths } = fit(['名', '註'], ['甲', '文'.repeat(2000)]);
    assert.equal(scrolls, false);
    assert.ok(
      widths.every((width) => /^w-(?:[2-68]|10)$/.test(width)),
      widths.join(),
    );
  });
});
