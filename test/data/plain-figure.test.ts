/** Figures in the forms that desks type and no column has: read for what they can only mean, or not at all. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSeveral, plainFigure } from '../../src/data/plain-figure.ts';
import { parseQuantity } from '../../src/data/quantity.ts';
import type { Language } from '../../src/locale/language.ts';
import { printDecimal } from '../../src/text/decimal.ts';
import { NO_UNIT } from '../../src/text/unit.ts';

interface Place {
  readonly language?: Language;
  readonly unit?: string;
  readonly hasMillions?: boolean;
}

const plain = (text: string, { language = 'en', unit = '', hasMillions = false }: Place = {}) =>
  plainFigure(text, { language, unit, hasMillions })?.text ?? null;

/** The number that a text comes to, and what it counts. */
function figure(text: string, place: Place = {}): string {
  const { language = 'en' } = place;
  const read = parseQuantity(plain(text, place) ?? '', { unit: NO_UNIT, language });
  return read?.decimal ? [printDecimal(read.decimal), read.noun].join(' ').trim() : '';
}

describe('plainFigure', () => {
  it('reads money with its sign before or behind it', () => {
    const cases: Readonly<Record<string, string>> = {
      $5m: '5000000 dollars',
      '$5.20m': '5200000 dollars',
      '£1.2bn': '1200000000 pounds',
      '€3.4tn': '3400000000000 euros',
      $3t: '3000000000000 dollars',
      S$3m: '3000000 Singapore dollars',
      C$5m: '5000000 Canadian dollars',
      CA$5m: '5000000 Canadian dollars',
      'C$1,200': '1200 Canadian dollars',
      'A$1,234.5': '1234.5 Australian dollars',
      'USD 5bn': '5000000000 US dollars',
      Rmb5bn: '5000000000 yuan',
      '5 EUR': '5 euros',
      '5 M€': '5000000 euros',
      '-$5': '-5 dollars',
      '$-5': '-5 dollars',
      '−$5m': '-5000000 dollars',
      '＄５ｍ': '5000000 dollars',
    };
    for (const [text, said] of Object.entries(cases)) assert.equal(figure(text), said, text);
  });

  it('keeps the digits that money was printed with', () => {
    assert.equal(plain('$5.20m'), '5.20 million dollars');
    assert.equal(plain('£1,234.50'), '1,234.50 pounds');
  });

  it('calls money what the page calls it', () => {
    const said = (text: string, language: Language): string => figure(text, { language });
    assert.equal(said('£5億', 'zh-HK'), '500000000 英鎊');
    assert.equal(said('£5亿', 'zh-Hans'), '500000000 英镑');
    assert.equal(said('€2bn', 'zh-TW'), '2000000000 歐元');
    assert.equal(said('人民幣5億元', 'zh-HK'), '500000000 元');
    assert.equal(said('人民币5亿元', 'zh-Hans'), '500000000 元');
    assert.equal(said('港幣5.2億元', 'zh-HK'), '520000000 港元');
    assert.equal(said('新台幣3億', 'zh-TW'), '300000000 新台幣');
    assert.equal(said('人民幣5億元', 'en'), '500000000 yuan');
  });

  it('takes ¥ for yuan on the mainland alone, and $ for dollars in English alone', () => {
    assert.equal(figure('¥5亿', { language: 'zh-Hans' }), '500000000 元');
    for (const language of ['en', 'zh-HK', 'zh-TW'] as const)
      assert.equal(plain('¥5億', { language }), null);
    for (const language of ['zh-Hans', 'zh-HK', 'zh-TW'] as const)
      assert.equal(plain('$5億', { language }), null);
  });

  it('reads letters for magnitudes, and m for millions only where nothing else can be meant', () => {
    for (const [text, said] of [
      ['1.5k', '1500'],
      ['2M', '2000000'],
      ['3B', '3000000000'],
      ['300K', '300000'],
      ['300 k', '300000'],
      ['5 bln', '5000000000'],
      ['5 mln', '5000000'],
      ['5M people', '5000000 people'],
    ] as const)
      assert.equal(figure(text), said);
    // Metres, kelvins and bits.
    for (const [text, said] of [
      ['2m', '2000000'],
      ['300 K', '300000'],
      ['12b', '12000000000'],
    ] as const) {
      assert.equal(plain(text), null, text);
      assert.equal(figure(text, { hasMillions: true }), said);
    }
    assert.equal(figure('$12b'), '12000000000 dollars');
    for (const text of ['5kV', '5 kW', '5 KB', '5Kb', '5Bq']) assert.equal(plain(text), null, text);
    assert.equal(plain('3t'), null);
    assert.equal(plain('5kg'), null);
    assert.equal(plain('5 minutes of it'), null);
  });

  it('is as many of its column’s unit as that says, and no more', () => {
    assert.equal(plain('$5', { unit: '$m' }), '5');
    assert.equal(plain('$1,234', { unit: '$m' }), '1,234');
    assert.equal(plain('$5m', { unit: '$m' }), '5');
    assert.equal(plain('£5m', { unit: '$m' }), null);
    assert.equal(plain('$5', { unit: 'million dollars' }), null);
    assert.equal(plain('$5m', { unit: 'million dollars' }), '5 million dollars');
  });

  it('sets a raised digit apart as the footnote it is, unless it may be a power', () => {
    for (const [text, said] of [
      ['5¹', '5'],
      ['7.1²', '7.1'],
      ['12%³', '12%'],
      ['5億¹²', '5億'],
      ['110²', '110'],
      ['5 (r)', '5'],
      ['5（修訂）', '5'],
    ] as const)
      assert.equal(plain(text), said, text);
    for (const text of ['10²', '10⁶', '5 x²']) assert.equal(plain(text), null, text);
  });

  it('reads brackets around a figure as a loss', () => {
    assert.equal(plain('(3.2)'), '-3.2');
    assert.equal(plain('（3.2）'), '-3.2');
    assert.equal(figure('($3.2m)'), '-3200000 dollars');
    assert.equal(plain('(3.2%)'), '-3.2%');
    for (const text of ['(−3.2)', '(+3)', '()', '(a)', '(3']) assert.equal(plain(text), null, text);
  });

  it('reads grouping, powers and halves that can mean one number only', () => {
    for (const [text, said] of [
      ['1 234 567', '1234567'],
      ['1\u202f234.5', '1234.5'],
      ['1\u00a0234', '1234'],
      ["1'234", '1234'],
      ['1’234.50', '1234.50'],
      ['.5', '0.5'],
      ['-.5', '-0.5'],
      ['1e6', '1000000'],
      ['1.50E-3', '0.00150'],
      ['1e+21', '1000000000000000000000'],
      ['2½', '2.5'],
      ['¼', '0.25'],
      ['5千萬元', '50000000 元'],
      ['1.5千億', '150000000000'],
      ['3百', '300'],
    ] as const)
      assert.equal(figure(text, { language: 'zh-HK' }), said, text);
  });

  it('refuses whatever may be two numbers, or half of one', () => {
    const refused =
      '12,5|1 234,5|1.234.567|1,234,5|12,34,567|1 23|1 2345|3/4|1 3/4|10⁶|10²|5①|1e999|5千克|5千瓦時|2:1|±3|3-|12abc|1,2O0|X$5m|R$5|$|k|e6|½½|½5|1.2.3|$5m$6m|5 (1)||—';
    for (const text of refused.split('|')) assert.equal(plain(text), null, text);
  });

  it('takes a footnote mark off a figure, and says which', () => {
    for (const mark of ['*', '†', '‡', '**', '[1]', '[a]'])
      assert.deepEqual(
        plainFigure(`5.0%${mark}`, { language: 'en', unit: '', hasMillions: false }),
        {
          text: '5.0%',
          mark,
        },
      );
    assert.equal(plain('*'), null);
    assert.equal(plain('[1]'), null);
  });

  it('keeps the words that say how sure a figure is', () => {
    assert.equal(plain('target $9m'), 'target 9 million dollars');
    assert.equal(plain('about £5bn'), 'about 5 bn pounds');
    for (const text of ['c. 5', 'c.5', 'c 5', 'ca. 5', 'circa 5'])
      assert.equal(plain(text), 'about 5', text);
    for (const text of ['C5', 'c5', 'CA5']) assert.equal(plain(text), null, text);
    assert.equal(plain('c.£5m'), 'about 5 million pounds');
    assert.equal(plain('approx. 5'), 'about 5');
    assert.equal(plain('預計5千萬', { language: 'zh-HK' }), '預計5000萬');
  });
});

describe('isSeveral', () => {
  it('is true of ranges and of limits', () => {
    const all =
      '10-12|10–12|10~12|10至12|5 to 10|$5m-$6m|10%–12%|5萬至6萬元|約10–12|<5|≤5|≥100|＜5|less than 5|fewer than 10|under £5m|up to 5%|at least 5|不到5萬|不足5%|至少5家|最多5|少於5|5以下|5萬以內|5 or more';
    for (const text of all.split('|')) assert.equal(isSeveral(text), true, text);
  });

  it('is false of what only looks so', () => {
    const none =
      '5|−5|1,2O0|12abc|1-2-3|—|-|2:1|to|10-|-10|under|<|up 5%|a very long text in which 5 to 10 of them stand';
    for (const text of none.split('|')) assert.equal(isSeveral(text), false, text);
  });
});
