import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shareGrid } from '../../../src/graphics/share-grid/kind.ts';
import { layoutShares, type ShareGridSettings } from '../../../src/graphics/share-grid/layout.ts';
import { printDecimal } from '../../../src/text/decimal.ts';
import { readBars } from '../../support/read.ts';
import { BAD_INPUT, codesOf, render, summaryOf } from '../bad-input.ts';

const lay = (data: string, settings: ShareGridSettings = {}) =>
  layoutShares(readBars(data, shareGrid), settings, 'zh-HK');

type Layout = ReturnType<typeof lay>;

const codes = ({ problems }: Layout): readonly string[] => problems.map(({ code }) => code);

/** The shares with their words, `about 50`; '' where there is none. */
const shares = ({ grids }: Layout): readonly string[] =>
  grids.map(({ share: { decimal, qualifier } }) =>
    decimal ? [qualifier, printDecimal(decimal)].filter(Boolean).join(' ') : '',
  );

const totals = ({ grids }: Layout): readonly (number | undefined)[] =>
  grids.map(({ cells }) => cells?.total);

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

const HEAD = ['label', 'value', 'whole', 'share'] as const;
const row = (...cells: readonly string[]): string =>
  table(HEAD, ['甲', ...cells, '', '', ''].slice(0, 4));

describe('layoutShares', () => {
  it('calculates the share of a value in its whole, one cell for each that is counted', () => {
    const layout = lay(row('96', '221'));
    const [{ share, cells }] = layout.grids as [Layout['grids'][number]];
    assert.deepEqual(shares(layout), ['43.4']);
    assert.equal(share.status, 'calculated');
    assert.deepEqual([cells!.total, cells!.columns, cells!.rows, cells!.filled], [221, 17, 13, 96]);
  });

  it('takes the whole of all rows from its attribute, with its name or without', () => {
    for (const whole of ['221', '外資研發中心: 221', '外資研發中心：221家', 'a: b: ２２１']) {
      const layout = lay('港資: 96', { whole });
      assert.deepEqual(shares(layout), ['43.4'], whole);
      assert.deepEqual(layout.problems, [], whole);
    }
    assert.equal(
      lay('港資: 96', { whole: '外資研發中心: 221' }).grids[0]!.whole.name,
      '外資研發中心',
    );
  });

  it('takes a row’s own whole before it, and tells where the attribute is of no use', () => {
    const two = table(HEAD, ['甲', '96', '221', ''], ['乙', '50', '', '']);
    const layout = lay(two, { whole: '100' });
    assert.deepEqual(totals(layout), [221, 100]);
    assert.deepEqual(layout.problems, []);
    assert.deepEqual(codes(lay(row('96', '221'), { whole: '100' })), ['setting-impossible']);
    assert.deepEqual(codes(lay(row('96', '221'), { whole: '外資研發中心' })), []);
  });

  it('draws what is in per cent as so many of a hundred, as reported', () => {
    const layout = lay('微短劇: 59.7%; 深圳: 約50%; 北京: — (share 30%)');
    assert.deepEqual(shares(layout), ['59.7', 'about 50', '30']);
    assert.deepEqual(totals(layout), [100, 100, 100]);
    assert.ok(layout.grids.every(({ share, part }) => share.status === 'reported' && !part));
    assert.deepEqual(shares(lay(table(['label', '佔比'], ['甲', '59.7']))), ['59.7']);
  });

  it('keeps two cities two grids, whichever comes first, however they are counted', () => {
    const cities = [
      ['深圳', '約50%', '', ''],
      ['杭州', '6.5萬', '20萬', ''],
    ] as const;
    for (const rows of [cities, cities.toReversed()]) {
      const layout = lay(table(HEAD, ...rows), { whole: '全國賣家' });
      const bySeller = new Map(layout.grids.map((grid) => [grid.row.label, grid]));
      assert.deepEqual(totals(layout), [100, 100]);
      assert.deepEqual(layout.problems, []);
      assert.equal(bySeller.get('深圳')!.cells!.soft[1], 50);
      assert.deepEqual(
        [bySeller.get('杭州')!.cells!.filled, bySeller.get('杭州')!.cells!.part],
        [32, 0.5],
      );
    }
    const alone = lay('深圳: 約50%; 杭州: 6.5萬');
    assert.deepEqual(
      [shares(alone), totals(alone)],
      [
        ['about 50', ''],
        [100, undefined],
      ],
    );
    assert.deepEqual(alone.problems, [
      { code: 'no-share', details: [2, 'no whole is given', '杭州'] },
    ]);
  });

  it('lets a share in per cent be of a count, and of 100%', () => {
    const rows = table(['label', '佔比（%）', '總數（萬人）'], ['微短劇', '59.7', '110900']);
    const [grid] = lay(rows).grids;
    assert.equal(grid!.part, null);
    assert.equal(printDecimal(grid!.whole.size!.said.decimal!), '1109000000');
    assert.equal(lay(row('30%', '100%')).grids[0]!.whole.size, null);
    assert.deepEqual(shares(lay(row('30%', '50%'))), ['60']);
  });

  it('gives one decimal, none where nothing is lost, more where some would be none or all', () => {
    const said = (value: string, whole: string): string => shares(lay(row(value, whole)))[0]!;
    assert.deepEqual(
      [said('1', '3'), said('1', '4'), said('221', '221'), said('0', '221')],
      ['33.3', '25', '100', '0'],
    );
    assert.deepEqual([said('3', '65,000'), said('64,990', '65,000')], ['0.005', '99.98']);
  });

  it('keeps a word at the share, and claims no more than it says', () => {
    const said = (value: string, whole: string): string => shares(lay(row(value, whole)))[0]!;
    assert.deepEqual(
      [said('逾200', '632'), said('近200', '632'), said('約200', '632'), said('2', '約3')],
      ['over 31.6', 'nearly 31.7', 'about 31.6', 'about 66.7'],
    );
    assert.equal(said('逾2', '3'), 'over 66.6');
    assert.equal(said('近1', '3'), 'nearly 33.4');
  });

  it('turns the word of the whole round, and says about of nothing but about', () => {
    const said = (value: string, whole: string): string => shares(lay(row(value, whole)))[0]!;
    for (const [value, whole, share] of [
      ['96', '逾200', 'under 48'],
      ['近96', '逾200', 'under 48'],
      ['1', '逾3', 'under 33.4'],
      ['96', '近200', 'over 48'],
      ['逾96', '近200', 'over 48'],
      ['2', '近3', 'over 66.6'],
      ['逾96', '逾200', 'about 48'],
      ['近96', '近200', 'about 48'],
      ['約96', '逾200', 'about 48'],
      ['96', '約200', 'about 48'],
      ['0', '逾200', '0'],
    ] as const)
      assert.equal(said(value, whole), share, `${value}, ${whole}`);
  });

  it('never says 100% or nothing for what is less or more', () => {
    const said = (value: string, whole: string): string => shares(lay(row(value, whole)))[0]!;
    assert.equal(said('9996', '10000'), '99.96');
    assert.equal(said('近9992', '10000'), 'nearly 99.92');
    assert.equal(said('逾6', '10000'), 'over 0.06');
  });

  it('leaves a gap in the last cell of all that is less than all', () => {
    for (const [value, whole] of [
      ['99.96%', ''],
      ['99.99999999%', ''],
      ['64,999', '65,000'],
      ['逾64,999', '65,000'],
      ['200', '逾200'],
    ] as const) {
      const { filled, part, total } = lay(row(value, whole)).grids[0]!.cells!;
      assert.ok(filled === total - 1 && part <= 0.8, `${value}, ${whole}`);
    }
    assert.equal(lay(row('100%', '')).grids[0]!.cells!.filled, 100);
  });

  it('has the last cell in doubt where only the whole is, and draws an exact part exactly', () => {
    const [open] = lay(row('96', '逾200')).grids;
    assert.deepEqual([open!.cells!.filled, open!.cells!.soft, open!.isOpen], [96, [96, 96], true]);
    const [both] = lay(row('逾96', '逾200')).grids;
    assert.deepEqual([both!.cells!.soft, both!.isOpen], [[96, 97], true]);
    const [scaled] = lay(row('96', '逾2000')).grids;
    assert.deepEqual([scaled!.cells!.soft, scaled!.isOpen], [[4, 5], false]);
    const { html } = render('share-grid', row('96', '逾200'), 'en');
    assert.equal(html.match(/class="rest open"/g)?.length, 1);
    assert.match(html, /a paler dot is only approximate/);
    assert.doesNotMatch(html, /class="soft"/);
  });

  it('takes the row of the total for the whole of rows without one', () => {
    const seats = lay('Labour: 411; Conservative: 121; Total: 650');
    assert.deepEqual(
      [shares(seats), totals(seats), seats.problems],
      [['63.2', '18.6'], [100, 100], []],
    );
    const own = table(HEAD, ['甲', '96', '221', ''], ['乙', '50', '', ''], ['合計', '200', '', '']);
    assert.deepEqual(totals(lay(own)), [221, 200]);
    assert.deepEqual(totals(lay(own, { whole: '100' })), [221, 100]);
    assert.deepEqual(codes(lay(own, { whole: '100' })), ['total-not-drawn']);
    const inPerCent = lay('甲: 30%; 乙: 69.9%; 合計: 99.9%');
    assert.deepEqual([shares(inPerCent), codes(inPerCent)], [['30', '69.9'], ['total-not-drawn']]);
    const report = render('share-grid', 'Labour: 411; Conservative: 121; Total: 650', 'en');
    assert.match(summaryOf(report), /^Labour: 411 of 650, or 63\.2% \(calculated\);/);
    assert.deepEqual(report.rows, { given: 3, read: 3, setAside: [] });
    const unused = render('share-grid', 'A: 30; B: 40; Total: 70', 'en', { whole: '100' });
    assert.match(unused.html, /Not drawn, see the table: Total\./);
    assert.doesNotMatch(unused.html, /left out/);
    assert.deepEqual(unused.rows, { given: 3, read: 3, setAside: [] });
  });

  it('draws a hundred cells for what is too many to count out, or cannot be', () => {
    assert.deepEqual(totals(lay(row('96', '400'))), [400]);
    for (const [value, whole] of [
      ['96', '401'],
      ['3', '65,000'],
      ['718.1億元', '1089.6億元'],
      ['12.5', '33.5'],
    ] as const)
      assert.deepEqual(totals(lay(row(value, whole))), [100], whole);
  });

  it('draws as many cells as it is asked to', () => {
    const layout = lay(row('96', '221'), { cells: '50' });
    const { total, filled, part } = layout.grids[0]!.cells!;
    assert.deepEqual([total, filled, part], [50, 21, 0.7195]);
    assert.deepEqual(codes(lay(row('96', '221'), { cells: 'many' })), ['setting-not-read']);
  });

  it('fills all of a whole that is too small, and tells', () => {
    const layout = lay(row('300家', '221家'));
    assert.equal(layout.grids[0]!.cells!.filled, 221);
    assert.deepEqual(shares(layout), ['135.7']);
    assert.deepEqual(layout.problems, [
      { code: 'share-over-whole', details: [1, '300家', '221家'] },
    ]);
    assert.deepEqual(codes(lay('甲: 120%')), ['share-over-whole']);
    assert.deepEqual(codes(lay('甲: 100%')), []);
  });

  it('draws no share where there can be none, and says why', () => {
    for (const [value, whole, why] of [
      ['5', '0', 'the whole is not above zero'],
      ['5', '−3', 'the whole is not above zero'],
      ['−5', '9', 'the value is below zero'],
      ['−5%', '', 'the share is below zero'],
      ['5', '', 'no whole is given'],
      ['96人', '221家', 'value and whole are in different units'],
      ['96人', '50%', 'value and whole are in different units'],
    ] as const) {
      const layout = lay(row(value, whole));
      assert.deepEqual(totals(layout), [undefined], why);
      assert.deepEqual(layout.problems, [{ code: 'no-share', details: [1, why, '甲'] }], why);
    }
    const missing = lay(table(HEAD, ['甲', '—', '221', ''], ['乙', '未公布', '', '']));
    assert.deepEqual([totals(missing), missing.problems], [[undefined, undefined], []]);
  });

  it('shows a share as given beside its figures, and tells where the two cannot both be', () => {
    const given = (value: string, share: string): Layout => lay(row(value, '632', share));
    assert.deepEqual(shares(given('200', '32%')), ['32']);
    assert.deepEqual(given('逾200', '近30%').problems, [
      { code: 'share-differs', details: [1, '近30%', '逾31.6%'] },
    ]);
    for (const [value, share] of [
      ['200', '33%'],
      ['200', '逾40%'],
      ['200', '近25%'],
      ['近200', '40%'],
      ['近200', '逾40%'],
    ] as const)
      assert.deepEqual(codes(given(value, share)), ['share-differs'], `${value}, ${share}`);
    for (const [value, share] of [
      ['200', '31.6%'],
      ['200', '逾30%'],
      ['200', '近40%'],
      ['逾200', '逾40%'],
      ['逾200', '40%'],
      ['近200', '近40%'],
      ['約200', '40%'],
      ['200', '約20%'],
    ] as const)
      assert.deepEqual(codes(given(value, share)), [], `${value}, ${share}`);
  });

  it('draws a given share where value and whole make none', () => {
    const layout = lay('全國重點實驗室: 145家 (share 30%)');
    assert.deepEqual([shares(layout), totals(layout), layout.problems], [['30'], [100], []]);
    assert.deepEqual(codes(lay(row('96人', '221家', '43%'))), ['no-share']);
  });

  it('tells of a whole that it cannot read', () => {
    assert.deepEqual(lay('甲: 50%', { whole: '全國: 22l' }).problems, [
      {
        code: 'setting-not-read',
        details: ['whole', '全國: 22l', 'a number such as “R&D centres: 221”'],
      },
    ]);
  });
});

describe('<share-grid>', () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    'nothing but negative values': ['no-share', 'no-share', 'no-share'],
    'values on both sides of zero': ['no-share'],
    'values too large and too small to name': ['share-over-whole'],
  };

  for (const [name, data] of Object.entries(BAD_INPUT)) {
    it(`draws ${name}, in every language, with every row accounted for`, () => {
      const given = data.split(';').length;
      for (const lang of ['zh-Hant-HK', 'zh-Hans', 'en']) {
        for (const shape of ['dots', 'squares']) {
          const report = render('share-grid', data, lang, { whole: '100', shape });
          assert.deepEqual(report.rows, { given, read: given, setAside: [] });
          assert.deepEqual(codesOf(report), expected[name] ?? [], lang);
          assert.doesNotMatch(report.html, /NaN|Infinity|undefined|\[object/, lang);
          assert.ok(summaryOf(report).length > 8, lang);
        }
      }
    });
  }

  it('tells of every row without a whole, and draws the others', () => {
    const report = render('share-grid', '甲: 5; 乙: 40%; 丙: 1,2O0', 'en');
    assert.equal(report.state, 'partial');
    assert.deepEqual(codesOf(report), ['not-a-number', 'no-share']);
    assert.equal(report.html.match(/<svg/g)?.length, 1);
  });

  it('lists wholes and shares that no column gives, each in its own unit', () => {
    const cells = (
      data: string,
      more: Readonly<Record<string, string>> = {},
    ): readonly string[] => {
      const { html } = render('share-grid', data, 'zh-Hant-HK', more);
      return [...html.matchAll(/data-head="([^"]*)"[^>]*>\s*([^<]*?)\s*</g)].map(
        ([, head, text]) => `${head} ${text}`,
      );
    };
    assert.deepEqual(cells('港資: 96家', { whole: '外資研發中心: 221家' }), [
      '數值（家） 96',
      '總數 221家',
      '佔比（推算） 43.4%',
    ]);
    const rows = table(['label', '佔比（%）', '總數（萬人）'], ['微短劇', '59.7', '110900']);
    assert.deepEqual(cells(rows), ['佔比 59.7%', '總數 110,900萬人']);
    const some = table(HEAD, ['甲', '96', '221', ''], ['乙', '50', '221', '23%']);
    assert.deepEqual(
      cells(some).filter((cell) => cell.startsWith('佔比')),
      ['佔比 —', '佔比（推算） 43.4%', '佔比 23%', '佔比（推算） —'],
    );
    assert.deepEqual(cells('深圳: 約50%; 杭州: 6.5萬家'), ['數值 約50%', '數值 6.5萬家']);
    assert.deepEqual(cells('杭州: 6.5萬; 深圳: 約50%'), ['數值（萬） 6.5', '數值（萬） 約50%']);
  });
});
