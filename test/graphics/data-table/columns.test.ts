import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TableLayout } from '../../../src/graphics/data-table/layout.ts';
import type { Language } from '../../../src/locale/language.ts';
import { codes, column, lay, table, texts } from './lay.ts';

const names = ({ columns }: TableLayout): readonly string[] => columns.map(({ name }) => name);
const looks = ({ columns }: TableLayout): readonly string[] => columns.map(({ look }) => look);

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

  it('has its unit once over all figures where they share it, and at its head where they do not', () => {
    const heads = (lang: Language, ...header: readonly string[]) => {
      const { columns, unit } = lay(
        table(header, ['甲', '500', '700'], ['乙', '600', '800']),
        {},
        lang,
      );
      return [unit, ...columns.map(({ head }) => head)];
    };
    const shared = ['年份', '總額（億元）', '遊戲（億元）'];
    assert.deepEqual(heads('zh-HK', ...shared), ['億元', '年份', '總額', '遊戲']);
    assert.deepEqual(heads('en', ...shared), ['billion yuan', '年份', '總額', '遊戲']);
    const mixed = ['年份', '總額（億元）', '公司（間）'];
    assert.deepEqual(heads('zh-HK', ...mixed), ['', ...mixed]);
    const alone = ['年份', '總額（億元）'];
    assert.deepEqual(heads('zh-HK', ...alone, '註'), ['', ...alone, '註']);
    assert.deepEqual(heads('zh-HK', '年份', '總額', '遊戲'), ['', '年份', '總額', '遊戲']);
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

  it('has bare years as they are, and as years among dates that are finer', () => {
    assert.deepEqual(texts(lay(column('年份', '1980', '2003', '—')), 1).slice(0, 2), [
      '1980',
      '2003',
    ]);
    const mixed = column('日期', '1980-10-08', '2003', '');
    assert.deepEqual(texts(lay(mixed), 1).slice(0, 2), ['1980年10月8日', '2003年']);
    assert.deepEqual(texts(lay(mixed, {}, 'en'), 1).slice(0, 2), ['8 October 1980', '2003']);
  });

  it('has years among words as they are, and never as figures of theirs', () => {
    for (const words of ['Average', '2021–22', '預計2024'])
      assert.deepEqual(texts(lay(column('Year', '2019', '2020', words), {}, 'en'), 1), [
        '2019',
        '2020',
        words,
      ]);
    assert.deepEqual(
      texts(lay(column('Founded', '1998', '2003*', '2011'), {}, 'en'), 1).slice(0, 1),
      ['1998'],
    );
  });

  it('is named by the page where its header is the name of a role, and else by its author', () => {
    assert.deepEqual(names(lay('甲: 3 (+5%)', {}, 'en')), ['Item', 'Value', 'Change']);
    assert.deepEqual(names(lay(table(['Value', 'toString'], ['1', '2']))), ['Value', 'toString']);
  });
});
