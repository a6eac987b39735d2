import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sizeCompare } from '../../../src/graphics/size-compare/kind.ts';
import {
  layoutSizes,
  type SizeCompareSettings,
  type SizeLayout,
} from '../../../src/graphics/size-compare/layout.ts';
import { floatOf } from '../../../src/graphics/size-compare/measure.ts';
import { niceAbove, niceBelow, trimDecimal } from '../../../src/graphics/size-compare/nice.ts';
import { columnsFor } from '../../../src/graphics/size-compare/units.ts';
import { readDataset, type Dataset } from '../../../src/data/dataset.ts';
import { readWritten } from '../../../src/data/written.ts';
import { parseDecimal, printDecimal } from '../../../src/text/decimal.ts';

type Settings = SizeCompareSettings & { readonly unit?: string };

/** As a page for Hong Kong reads it, with the author’s unit. */
const read = (data: string, unit = ''): Dataset =>
  readDataset(readWritten({ format: 'attribute', content: data }), {
    roles: sizeCompare.roles,
    needs: [],
    hasTotal: false,
    mixesUnits: true,
    named: '',
    unit,
    language: 'zh-HK',
  });
const lay = (data: string, settings: Settings = {}): SizeLayout =>
  layoutSizes(read(data, settings.unit), settings, 'zh-HK');

/** Sides as thousandths of the largest. */
const sides = ({ panels: [panel] }: SizeLayout): readonly number[] =>
  panel!.items.map(({ side }) => Math.round(side * 1000));

const ratioOf = ({ panels: [panel] }: SizeLayout): readonly unknown[] => {
  const { ratio } = panel!;
  return ratio ? [printDecimal(ratio.times), ratio.qualifier] : [];
};

const codes = ({ problems }: SizeLayout): readonly string[] =>
  problems.map(({ code, details }) => `${code}: ${details.join(' ')}`);

describe('layoutSizes', () => {
  it('makes areas of squares as large as values, so that a side is a square root', () => {
    assert.deepEqual(sides(lay('甲: 100; 乙: 25; 丙: 50')), [1000, 500, 707]);
  });

  it('compares areas in different units on one scale, exactly', () => {
    assert.deepEqual(sides(lay('甲: 1公頃; 乙: 2500平方米; 丙: 15畝')), [1000, 500, 1000]);
    assert.deepEqual(ratioOf(lay('甲: 1英畝; 乙: 43,560平方呎; 丙: 20,000平方呎')), [
      '2.18',
      'about',
    ]);
    assert.deepEqual(ratioOf(lay('甲: 1 acre; 乙: 4,356 sq ft')), ['10', null]);
  });

  it('falls into no trap of square feet and square metres', () => {
    const printed = lay('太空館: 約8,000平方呎; 天眼: 約3.5平方公里');
    const corrected = lay('太空館: 8,000平方米; 天眼: 約3.5平方公里');
    assert.deepEqual(ratioOf(printed), ['4700', 'about']);
    assert.deepEqual(ratioOf(corrected), ['440', 'about']);
    const [, small] = printed.panels[0]!.items;
    assert.equal(printDecimal(small!.metres!), '743');
    assert.equal(small!.unit.noun, '平方呎');
  });

  it('rounds as many digits as can be believed, and says about where it rounds', () => {
    const ratios = (a: string, b: string): readonly unknown[] => ratioOf(lay(`甲: ${a}; 乙: ${b}`));
    assert.deepEqual(ratios('65000', '200'), ['325', null]);
    assert.deepEqual(ratios('6.5萬', '逾200'), ['325', 'most']);
    assert.deepEqual(ratios('10', '3'), ['3.33', 'about']);
    assert.deepEqual(ratios('100', '3'), ['33.3', 'about']);
    assert.deepEqual(ratios('10000', '3'), ['3333', 'about']);
    assert.deepEqual(ratios('1000000', '7'), ['143000', 'about']);
    assert.deepEqual(ratios('7.001', '7'), ['1', 'about']);
    assert.deepEqual(ratios('7', '7.0'), ['1', null]);
    assert.deepEqual(ratios('9'.repeat(40), '0.5'), ['1000000000000', 'over']);
  });

  it('turns qualifiers the right way, and rounds a bound to its own side', () => {
    const ratios = (a: string, b: string): readonly unknown[] => ratioOf(lay(`甲: ${a}; 乙: ${b}`));
    assert.deepEqual(ratios('逾900', '300'), ['3', 'over']);
    assert.deepEqual(ratios('900', '近300'), ['3', 'over']);
    assert.deepEqual(ratios('逾20', '3'), ['6.66', 'over']);
    assert.deepEqual(ratios('900', '逾300'), ['3', 'most']);
    assert.deepEqual(ratios('近900', '逾300'), ['3', 'most']);
    assert.deepEqual(ratios('10', '逾3'), ['3.34', 'most']);
    assert.deepEqual(ratios('近900', '300'), ['3', 'nearly']);
    for (const [a, b] of [
      ['逾900', '逾300'],
      ['近900', '近300'],
      ['約900', '逾300'],
    ] as const)
      assert.deepEqual(ratios(a, b), ['3', 'about'], a + b);
  });

  it('has two digits for a quotient of what is only about so many, and more for an exact one', () => {
    const ratios = (a: string, b: string): readonly unknown[] => ratioOf(lay(`甲: ${a}; 乙: ${b}`));
    assert.deepEqual(ratios('約4375', '10'), ['440', 'about']);
    assert.deepEqual(ratios('4375', '10'), ['437.5', null]);
    assert.deepEqual(ratios('約10', '3'), ['3.3', 'about']);
    assert.deepEqual(ratios('10', '約1.003'), ['10', 'about']);
  });

  it('puts the smaller of two into the corner of the larger, unless it would hide it', () => {
    const [nest] = lay('小: 1; 大: 16').panels;
    assert.equal(nest!.form, 'nest');
    assert.deepEqual(
      nest!.items.map(({ name }) => name),
      ['大', '小'],
    );
    assert.equal(lay('小: 4; 大: 16').panels[0]!.form, 'nest');
    assert.equal(lay('小: 5; 大: 16').panels[0]!.form, 'row');
    assert.equal(lay('小: 1; 中: 5; 大: 16').panels[0]!.form, 'row');
    assert.equal(lay('小: 1; 沒有: —; 大: 16').panels[0]!.form, 'nest');
    assert.equal(lay('小: 1; 大: 16', { highlight: '小' }).panels[0]!.form, 'nest');
    assert.equal(lay('小: 1; 大: 16', { highlight: '大' }).panels[0]!.form, 'row');
    assert.deepEqual(codes(lay('小: 1; 大: 16', { highlight: '中' })), [
      'highlight-unknown: 中 小,大 highlight',
    ]);
  });

  it('lays a lens over a square whose side is under three per cent, with a round magnification', () => {
    const lens = (small: string): string | undefined => {
      const found = lay(`大: 10000; 小: ${small}`).panels[0]!.items[1]!.lens;
      return found ? printDecimal(found) : undefined;
    };
    assert.equal(lens('9'), undefined);
    assert.equal(lens('8.9'), '5');
    assert.equal(lens('1'), '20');
    assert.equal(lens('0.0001'), '2000');
  });

  it('makes what a lens shows a fifth to a half of it', () => {
    for (let power = 0; power < 12; power += 0.07) {
      const small = (8 / 10 ** power).toFixed(14);
      const { side, lens } = lay(`大: 10000; 小: ${small}`).panels[0]!.items[1]!;
      const shown = (side * 100 * floatOf(lens!)) / 46;
      assert.ok(shown >= 0.199 && shown <= 0.501, `${small}: ${shown}`);
    }
  });

  it('keeps the unit that each cell was printed in', () => {
    const units = (data: string, settings: Settings = {}) =>
      lay(data, settings).panels[0]!.items.map(({ unit: { magnitude, noun } }) => [
        magnitude,
        noun,
      ]);
    assert.deepEqual(units('甲: 6.5萬家; 乙: 200家'), [
      [4, '家'],
      [0, '家'],
    ]);
    assert.deepEqual(units('甲: 6.5萬; 乙: 逾200', { unit: '家' }), [
      [4, '家'],
      [0, '家'],
    ]);
    assert.deepEqual(units('甲: 20萬平方米; 乙: 3公頃'), [
      [4, '平方米'],
      [0, '公頃'],
    ]);
  });
});

describe('versions', () => {
  const versions = (data: string) =>
    lay(data).panels.map(({ name, items }) => [name, ...items.map(({ row }) => row.value.printed)]);

  it('are the groups of a label that stands in two of them; what is in none belongs to all', () => {
    assert.deepEqual(versions('館 | 原文: 1平方呎; 館 | 改後: 2平方米; 園: 9平方米'), [
      ['改後', '9平方米', '2平方米'],
      ['原文', '9平方米', '1平方呎'],
    ]);
  });

  it('begin with the one that is called corrected, wherever it stands, else with the last', () => {
    const names = (...groups: readonly string[]) =>
      lay(groups.map((group, index) => `館 | ${group}: ${index + 1}`).join('; ')).panels.map(
        ({ name, isCorrected }) => [name, isCorrected],
      );
    assert.deepEqual(names('原文', '更正'), [
      ['更正', true],
      ['原文', false],
    ]);
    assert.deepEqual(names('更正後', '原文'), [
      ['更正後', true],
      ['原文', false],
    ]);
    assert.deepEqual(names('Corrected', 'As printed'), [
      ['Corrected', true],
      ['As printed', false],
    ]);
    assert.equal(names('原文', '更正', '再更正')[0]![0], '再更正');
    assert.deepEqual(names('2014', '2024'), [
      ['2024', false],
      ['2014', false],
    ]);
  });

  it('are three at most: more groups are items of their own', () => {
    const series = (count: number) =>
      lay(Array.from({ length: count }, (_, index) => `館 | ${index}: ${index + 1}`).join('; '));
    assert.equal(series(3).panels.length, 3);
    assert.equal(series(4).panels.length, 1);
    assert.equal(series(4).panels[0]!.items.length, 4);
    assert.deepEqual(series(4).panels[0]!.items[2]!.aside, ['2']);
  });

  it('are none where groups only say more of their items', () => {
    const { panels } = lay('甲 | 香港: 1; 乙 | 貴州: 9');
    assert.equal(panels.length, 1);
    assert.deepEqual(
      panels[0]!.items.map(({ name, aside }) => [name, ...aside]),
      [
        ['乙', '貴州'],
        ['甲', '香港'],
      ],
    );
  });

  it('each have a ratio and a scale of their own', () => {
    const { panels } = lay('館 | 原文: 100平方米; 館 | 更正: 1公頃; 園: 400平方米');
    assert.deepEqual(
      panels.map(({ ratio }) => [ratio!.large.name, printDecimal(ratio!.times)]),
      [
        ['館', '25'],
        ['園', '4'],
      ],
    );
    for (const { items } of panels) assert.equal(Math.max(...items.map(({ side }) => side)), 1);
  });
});

describe('unit squares', () => {
  const units = (data: string, unitSize?: string, more: Settings = {}): SizeLayout =>
    lay(data, { form: 'units', ...(unitSize === undefined ? {} : { unitSize }), ...more });
  const size = ({ each }: SizeLayout): string => printDecimal(each!.value);
  const counts = ({ panels: [panel] }: SizeLayout) =>
    panel!.items.map(({ block }) => block && printDecimal(block.count));
  const drawn = ({ panels: [panel] }: SizeLayout) =>
    panel!.items.map(({ block }) => block?.lines.reduce((sum, line) => sum + line, 0));

  it('stand for so many each, in a block about twice as wide as high', () => {
    const layout = units('2015: 逾200; 2024: 6.5萬', '200', { unit: '家' });
    assert.deepEqual(counts(layout), ['1', '325']);
    assert.equal(layout.columns, 25);
    const [one, many] = layout.panels[0]!.items;
    assert.deepEqual(one!.block!.lines, [1]);
    assert.deepEqual(many!.block!.lines, Array<number>(13).fill(25));
    assert.deepEqual([3, 50, 325, 1000].map(columnsFor), [10, 10, 25, 45]);
  });

  it('draw a part of one as a part, and say how many there are to a tenth', () => {
    const layout = units('甲: 30; 乙: 255', '100');
    assert.deepEqual(counts(layout), ['0.3', '2.6']);
    assert.deepEqual(drawn(layout), [0.3, 2.55]);
    assert.deepEqual(
      layout.panels[0]!.items.map(({ block }) => block!.isExact),
      [true, false],
    );
    assert.deepEqual(drawn(units('甲: 1; 乙: 9999', '100')), [0.1, 99.99]);
  });

  it('stand for the round number below the smallest value where nothing is said', () => {
    assert.equal(size(units('甲: 234; 乙: 65000')), '200');
    assert.equal(size(units('甲: 0.07; 乙: 0.9')), '0.05');
    assert.equal(size(units('甲: 5公頃; 乙: 30公頃')), '5');
  });

  it('stand for the next round number that makes no more than 1,000 of them, aloud', () => {
    const raised = units('甲: 200; 乙: 99,800', '20');
    assert.equal(size(raised), '100');
    assert.deepEqual(codes(raised), [
      'setting-impossible: unit-size it makes more than 1000 squares',
    ]);
    const silent = units('甲: 3; 乙: 99,997');
    assert.equal(size(silent), '100');
    assert.deepEqual(codes(silent), []);
    for (const data of ['甲: 1; 乙: 1000', `甲: 1; 乙: ${'9'.repeat(40)}`, '甲: 0.001; 乙: 777']) {
      const all = drawn(units(data)).reduce<number>((sum, count) => sum + (count ?? 0), 0);
      assert.ok(all <= 1000.2, `${data}: ${all}`);
    }
  });

  it('can be given with a unit of their own', () => {
    assert.deepEqual(counts(units('甲: 5公頃; 乙: 2平方公里', '1公頃')), ['5', '200']);
    assert.deepEqual(counts(units('甲: 5億元; 乙: 90億元', '1', { unit: '億元' })), ['5', '90']);
    assert.deepEqual(counts(units('甲: 5公頃; 乙: 2平方公里', '2')), ['2.5', '100']);
  });

  it('are not of nought, of less, of words, nor of something else', () => {
    for (const wrong of ['0', '-5', 'many', '五', '5人', '1,2O0']) {
      const layout = units('甲: 200平方米; 乙: 3公頃', wrong);
      assert.deepEqual(codes(layout), [`setting-not-read: unit-size ${wrong} a number above zero`]);
      assert.equal(size(layout), '200', wrong);
    }
  });

  it('are none where nothing is above zero', () => {
    const layout = units('甲: 0; 乙: —', '200');
    assert.equal(layout.each, null);
    assert.equal(layout.panels[0]!.form, 'row');
  });
});

describe('what has no size', () => {
  it('is zero or missing, and stays in the list without a square', () => {
    const layout = lay('甲: 0平方米; 乙: —; 丙: 未公布; 丁: 4公頃');
    assert.deepEqual(sides(layout), [0, 0, 0, 1000]);
    assert.deepEqual(codes(layout), []);
    assert.deepEqual(ratioOf(layout), []);
  });

  it('is below zero, which is told', () => {
    const layout = lay('甲: −5公頃; 乙: 4公頃; 丙: 2公頃');
    assert.deepEqual(sides(layout), [0, 1000, 707]);
    assert.deepEqual(codes(layout), ['size-impossible: 甲 is below zero']);
  });

  it('counts something else than most, which is told and not compared', () => {
    const layout = lay('甲: 500人; 乙: 4公頃; 丙: 2公頃');
    assert.deepEqual(sides(layout), [0, 1000, 707]);
    assert.deepEqual(codes(layout), ['size-impossible: 甲 counts something else than the others']);
    assert.deepEqual(ratioOf(layout), ['2', null]);
    assert.deepEqual(sides(lay('甲: 500人; 乙: 4公頃')), [1000, 0]);
    assert.deepEqual(codes(lay('甲: 500人; 乙: 0公頃')), []);
  });

  it('is bare beside values that say a unit, which is told, unless one is said of all', () => {
    const bare = (label: string) =>
      `size-impossible: ${label} has no unit beside values that have one`;
    const nouns = (layout: SizeLayout) => layout.panels[0]!.items.map(({ unit }) => unit.noun);
    const several = '甲: 300平方米; 乙: 4公頃; 丙: 12';
    assert.deepEqual(codes(lay(several)), [bare('丙')]);
    const one = lay('甲: 12; 乙: 13; 丙: 5平方米');
    assert.deepEqual(codes(one), [bare('甲'), bare('乙')]);
    assert.deepEqual(sides(one), [0, 0, 1000]);
    assert.deepEqual(nouns(one), ['', '', '平方米']);
    assert.deepEqual(ratioOf(one), []);
    assert.deepEqual(codes(lay('甲: 50億元; 乙: 300; 丙: 0')), [bare('乙')]);
    const declared = lay(several, { unit: '公頃' });
    assert.deepEqual(codes(declared), []);
    assert.deepEqual(sides(declared), [50, 577, 1000]);
    assert.deepEqual(nouns(lay('甲: 5人; 乙: 12', { unit: '人' })), ['人', '人']);
    assert.deepEqual(codes(lay('[["地點","面積（公頃）"],["甲","5"],["乙","300平方米"]]')), []);
  });
});

describe('round numbers', () => {
  it('are 1, 2 and 5 times a power of ten', () => {
    const below = (value: number) => printDecimal(niceBelow(value));
    assert.deepEqual([1, 1.9, 2, 4.99, 5, 9.99, 10, 1000, 0.001, 0.3].map(below), [
      '1',
      '1',
      '2',
      '2',
      '5',
      '5',
      '10',
      '1000',
      '0.001',
      '0.2',
    ]);
    const above = (value: number) => printDecimal(niceAbove(value));
    assert.deepEqual([1, 2, 5, 7, 200, 0.05].map(above), ['2', '5', '10', '10', '500', '0.1']);
  });

  it('lose the noughts at their end and no digit', () => {
    const trim = (text: string) => printDecimal(trimDecimal(parseDecimal(text)!));
    assert.deepEqual(['437.50', '2.00', '150', '0.0', '10.01'].map(trim), [
      '437.5',
      '2',
      '150',
      '0',
      '10.01',
    ]);
  });
});
