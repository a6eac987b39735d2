/** A total among stacked parts: counted once, printed as it was given, told where it is another. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeColumns } from '../../../src/graphics/column-chart/describe.ts';
import { columnChart } from '../../../src/graphics/column-chart/kind.ts';
import { layoutColumns, type ColumnSettings } from '../../../src/graphics/column-chart/layout.ts';
import { readBars } from '../../support/read.ts';
import { render } from '../bad-input.ts';

const lay = (data: string, settings: ColumnSettings = { stacked: true }) =>
  layoutColumns(readBars(data, columnChart), settings, 'zh-HK');

type Layout = ReturnType<typeof lay>;

const codes = ({ problems }: Layout): readonly string[] => problems.map(({ code }) => code);
const sums = ({ texts }: Layout): readonly string[] => texts.sums.map(({ text }) => text);

/** Two parts in two years, and what they come to as the author has it. */
const years = (...totals: readonly string[]): string =>
  [
    '2022 | 甲: 10; 2022 | 乙: 5; 2023 | 甲: 20; 2023 | 乙: 6',
    ...totals.map((total, index) => `${2022 + index} | 合計: ${total}`),
  ].join('; ');

describe('a series called 合計 or Total', () => {
  it('is never stacked on its parts, but printed over them as it was given', () => {
    for (const name of ['合計', '總計', '合计', 'Total', '總額']) {
      const layout = lay(years('15.0', '26.0').replaceAll('合計', name));
      assert.deepEqual(layout.plan.series, ['甲', '乙'], name);
      assert.equal(layout.axis.scale.to, 26);
      assert.deepEqual(sums(layout), ['15.0', '26.0']);
      assert.deepEqual(layout.problems, [{ code: 'total-apart', details: [name] }]);
    }
  });

  it('is said to those who listen, and stands in the table', () => {
    const { html, rows } = render('column-chart', years('15.0', '26.0'), 'zh-HK', {
      stacked: true,
    });
    const plain = html.replaceAll(/[\u2066-\u2069]/g, '');
    assert.match(plain, /合計，2022年，15\.0/);
    assert.match(plain, /<td[^>]*>\s*合計/);
    assert.deepEqual(rows, { given: 6, read: 6, setAside: [] });
  });

  it('is told where it is not what its parts add to', () => {
    const layout = lay(years('15', '27'));
    assert.deepEqual(sums(layout), ['15', '27']);
    assert.deepEqual(layout.problems.slice(1), [
      { code: 'total-differs', details: ['27', '26（2023）'] },
    ]);
  });

  it('is not told where rounding alone keeps its parts from adding to it', () => {
    const shares = (last: string): string =>
      `2023 | a: 33.3%; 2023 | b: 33.3%; 2023 | c: ${last}; 2023 | 合計: 100%`;
    assert.deepEqual(codes(lay(shares('33.3%'))), ['total-apart']);
    assert.deepEqual(codes(lay(shares('32.9%'))), ['total-apart', 'total-differs']);
    const sums = (total: string): string =>
      `2023 | a: 1.2億; 2023 | b: 3.5億; 2023 | 合計: ${total}`;
    assert.deepEqual(codes(lay(sums('4.8億'))), ['total-apart']);
    assert.deepEqual(codes(lay(sums('5.8億'))), ['total-apart', 'total-differs']);
  });

  it('cannot be highlighted where it is printed and not drawn, and says so', () => {
    const layout = lay(years('15', '26'), { stacked: true, highlight: '合計' });
    assert.ok(codes(layout).includes('highlight-unknown'), codes(layout).join());
  });

  it('stands over parts that are only about so much, and over none of which one is missing', () => {
    assert.deepEqual(sums(lay('甲 | a: 約1; 甲 | b: 2; 甲 | 合計: 3')), ['3']);
    assert.deepEqual(sums(lay('甲 | a: —; 甲 | b: 2; 甲 | 合計: 3')), []);
  });

  it('leaves the sum to us where a year has none, and where there are two of them', () => {
    assert.deepEqual(sums(lay(years('15.0'))), ['15.0', '26']);
    const two = lay(`${years('15.0', '26.0')}; 2022 | 總計: 16; 2023 | 總計: 27`);
    assert.deepEqual([...two.plan.series, ...sums(two)], ['甲', '乙', '15', '26']);
    assert.deepEqual(two.problems, [{ code: 'total-apart', details: ['合計, 總計'] }]);
  });

  it('stands beside its part where it has only one, since nothing can be stacked then', () => {
    const layout = lay('2022 | 合計: 10; 2022 | 出口: 4');
    assert.deepEqual([layout.stacked, ...layout.plan.series], [false, '合計', '出口']);
    assert.deepEqual(codes(layout), ['setting-impossible']);
  });

  it('is a column like any other where nothing is stacked, and no news as the largest', () => {
    const layout = lay(years('15', '26'), {});
    assert.deepEqual([layout.plan.series.length, ...codes(layout)], [3]);
    assert.match(describeColumns(layout, 'zh-HK'), /^最高為2023年（甲），20。/);
  });

  it('is a series as any other where it is the only one', () => {
    const alone = lay('2022 | 合計: 15; 2023 | 合計: 26');
    assert.deepEqual([alone.plan.series, codes(alone)], [['合計'], []]);
    assert.match(describeColumns(alone, 'zh-HK'), /26/);
  });
});

describe('a series called 小計 or Subtotal', () => {
  const parts = (name: string): string =>
    `2022 | a: 1; 2022 | b: 2; 2022 | ${name}: 3; 2022 | c: 4; 2022 | 合計: 7`;

  it('is neither stacked on its parts nor printed over them, and the reader is told', () => {
    for (const name of ['小計', '小计', 'Subtotal']) {
      const layout = lay(parts(name));
      assert.deepEqual([layout.plan.series, sums(layout)], [['a', 'b', 'c'], ['7']]);
      assert.deepEqual(codes(layout), ['total-apart', 'subtotal-apart']);
    }
    const { html } = render('column-chart', parts('小計'), 'zh-HK', { stacked: true });
    assert.match(html, /未畫出，見數據表：小計/);
    assert.match(html, /<td[^>]*>\s*小計/);
  });

  it('stands beside its parts where nothing is stacked, and is never said to be the largest', () => {
    const layout = lay(parts('小計'), {});
    assert.deepEqual(layout.plan.series, ['a', 'b', '小計', 'c', '合計']);
    const wide = lay('2022 | a: 1; 2022 | b: 2; 2022 | 小計: 3', {});
    assert.match(describeColumns(wide, 'zh-HK'), /最高為2022年（b），2/);
  });

  it('is a part of the total where no other parts stand', () => {
    const layout = lay('2022 | 小計甲: 3; 2022 | 小計乙: 4; 2022 | 合計: 7');
    assert.deepEqual([layout.plan.series, sums(layout)], [['小計甲', '小計乙'], ['7']]);
  });
});
