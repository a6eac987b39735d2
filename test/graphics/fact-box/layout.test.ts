import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factBox } from '../../../src/graphics/fact-box/kind.ts';
import { layoutFacts, type FactBoxSettings } from '../../../src/graphics/fact-box/layout.ts';
import type { Language } from '../../../src/locale/language.ts';
import { readBars } from '../../support/read.ts';

const lay = (data: string, settings: FactBoxSettings = {}, language: Language = 'zh-HK') =>
  layoutFacts(readBars(data, factBox), settings, language);

type Layout = ReturnType<typeof lay>;

/** Each number as it is set: the word before it, the figure, the unit. */
const numerals = ({ facts }: Layout): readonly string[] =>
  facts.map(({ numeral: { before, figure, unit } }) => `${before}|${figure}|${unit}`);

const sizes = ({ facts }: Layout): readonly number[] => facts.map(({ size }) => size);

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

describe('layoutFacts', () => {
  it('gives each figure its own unit, and its qualifier in words', () => {
    const data = '營收: 718.1億元; 企業: 逾2,500家; 投入: 16%左右; 專線: 9條; 用戶: 6.62億';
    assert.deepEqual(numerals(lay(data)), [
      '|718.1|億元',
      '逾|2500|家',
      '約|16%|',
      '|9|條',
      '|6.62|億',
    ]);
  });

  it('keeps a plus sign that was written, which is the news', () => {
    const data = 'Rents: +3.8%; Jobs: -2%; Books: ＋12; Beds: nearly +20%; Cars: 5';
    assert.deepEqual(numerals(lay(data, {}, 'en')), [
      '|+3.8%|',
      '|−2%|',
      '|+12|',
      'nearly|+20%|',
      '|5|',
    ]);
  });

  it('lays no unit of one figure on another, in whichever order', () => {
    const rows = ['賣家: 80,000', '進出口: 400億元', '佔比: 近30%'];
    const said = ['|80,000|', '|400|億元', '近|30%|'];
    assert.deepEqual(numerals(lay(rows.join(';'))), said);
    assert.deepEqual(numerals(lay(rows.toReversed().join(';'))), said.toReversed());
    assert.deepEqual(lay(rows.join(';'), {}, 'en').problems, []);
  });

  it('lays the unit said of all on those that say none', () => {
    const data = '{"unit": "億元", "rows": [["label","value"],["甲","5"],["乙","7家"]]}';
    assert.deepEqual(numerals(lay(data)), ['|5|億元', '|7|家']);
  });

  it('keeps words as the words they are, and never prints 100 for 近百', () => {
    const words = ['近百家', '千餘家', '近一半', '逾四成', '三成半'];
    const layout = lay(words.map((text, index) => `第${index}: ${text}`).join('; '));
    assert.deepEqual(
      numerals(layout),
      words.map((text) => `|${text}|`),
    );
    assert.ok(layout.facts.every(({ numeral }) => numeral.spoken));
    assert.ok(!layout.facts.some(({ row }) => row.value.decimal && row.value.words));
  });

  it('says tenths in figures in English, and where a word of another column is not in them', () => {
    assert.deepEqual(numerals(lay('a: 逾四成', {}, 'en')), ['over|40%|']);
    const rows = table(['label', 'value', 'qualifier'], ['甲', '四成', '近'], ['乙', '近四成', '']);
    assert.deepEqual(numerals(lay(rows)), ['近|40%|', '|近四成|']);
    assert.deepEqual(numerals(lay('甲: 目標四成')), ['|40%|']);
  });

  it('sets “nearly” before a hundred as before a figure', () => {
    assert.deepEqual(numerals(lay('a: nearly a hundred; b: More than a thousand', {}, 'en')), [
      'nearly|a hundred|',
      'More than|a thousand|',
    ]);
  });

  it('prints what is no figure as it stands, large as digits where it has any', () => {
    const layout = lay('甲: ≤5; 乙: 10-20家; 丙: 第2; 丁: 近百家; 戊: about 1/3');
    assert.deepEqual(numerals(layout), ['|≤5|', '|10-20家|', '|第2|', '|近百家|', 'about|1/3|']);
    assert.deepEqual(
      layout.facts.map(({ numeral }) => numeral.spoken),
      [false, false, false, true, false],
    );
  });

  it('says why a figure is missing, and never makes it zero', () => {
    const layout = lay('甲: 未公布; 乙: —; 丙: 1,2O0; 丁: 0');
    assert.deepEqual(numerals(layout), ['|未公布|', '|沒有數據|', '|沒有數據|', '|0|']);
  });

  it('takes a share in tenths or per cent, with its word', () => {
    const { facts, shareOf } = lay(
      '甲: 145家 (share 近三成); 乙: 5家 (佔約50%); 丙: 5家 (share 7%)',
    );
    assert.deepEqual(
      facts.map(({ share }) => share),
      ['近三成', '約50%', '7%'],
    );
    assert.equal(shareOf, '');
  });

  it('reads what shares are of from the head of their column', () => {
    const of = (header: string, language: Language): string =>
      lay(table(['label', 'value', header], ['甲', '145', '30%']), {}, language).shareOf;
    assert.deepEqual(
      ['佔全國比重', '占全國的份額', '佔比', 'share'].map((header) => of(header, 'zh-HK')),
      ['全國', '全國', '', ''],
    );
    assert.equal(of('Share of the country’s', 'en'), 'the country’s');
    assert.equal(of('Market share', 'en'), '');
  });

  it('keeps totals among the others, where they were given', () => {
    const layout = lay('合計: 5家; 甲: 3家; 總額: 7億元');
    assert.deepEqual(
      layout.facts.map(({ row }) => row.label),
      ['合計', '甲', '總額'],
    );
    assert.deepEqual(layout.problems, []);
  });

  it('is one size for all but what is too long, smaller step by step', () => {
    assert.deepEqual(sizes(lay('甲: 5家; 乙: 718.1億元')), [1, 1]);
    assert.deepEqual(sizes(lay('甲: 5家; 乙: 108,960億元')), [2, 2]);
    assert.deepEqual(sizes(lay(`甲: 5家; 乙: 1,234,567.89億元; 丙: ${'9'.repeat(40)}`)), [1, 3, 4]);
  });

  it('stands beside its words on a phone only where every figure is short', () => {
    assert.equal(lay('甲: 1089.6億元; 乙: 近百家').isLedger, true);
    assert.equal(lay('甲: 5家; 乙: 1,234,567家').isLedger, false);
    // A word before it is never left alone on a line over its figure.
    assert.equal(lay('a: over 2,400; b: 5', {}, 'en').isLedger, true);
    assert.equal(lay('a: nearly a hundred; b: 5', {}, 'en').isLedger, false);
  });

  it('stacks all units of a box where one has no room beside its figure', () => {
    const of = (data: string): boolean => lay(data, {}, 'en').isStacked;
    assert.equal(of('a: 1.23 billion yuan; b: 5 people'), false);
    assert.equal(of('a: 108.96 billion yuan; b: 5 people'), true);
    assert.equal(of('a: over 80,000; b: 1,234,567'), false);
  });

  it('sets off what is named, and tells of a name that is nobody’s', () => {
    const named = lay('甲: 5家; 乙: 7家', { highlight: '乙; 丙' });
    assert.deepEqual(
      named.facts.map(({ highlighted }) => highlighted),
      [false, true],
    );
    assert.deepEqual(
      named.problems.map(({ code }) => code),
      ['highlight-unknown'],
    );
  });
});
