import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDataset } from '../../src/data/dataset.ts';
import { describeChange, formatChange, formatSignedChange } from '../../src/data/format-change.ts';
import {
  formatDecimal,
  formatQuantity,
  formatWithUnit,
  joinUnit,
  plainQuantity,
  valueUnit,
} from '../../src/data/format-quantity.ts';
import { parseNotation } from '../../src/data/notation.ts';
import { missingQuantity } from '../../src/data/quantity.ts';
import { parseQuantity, type Quantity } from '../../src/data/quantity.ts';
import type { Language } from '../../src/locale/language.ts';
import { figureWords } from '../../src/locale/figure-words.ts';
import { parseDecimal } from '../../src/text/decimal.ts';
import { fitUnit, NO_UNIT, parseUnit } from '../../src/text/unit.ts';

const LANGUAGES = ['zh-Hans', 'zh-HK', 'zh-TW', 'en'] as const;
const quantity = (text: string, unit = '', language: Language = 'zh-HK'): Quantity =>
  parseQuantity(text, { unit: parseUnit(unit, language), language })!;

/** A printed figure with its unit in each language. */
const inAll = (text: string, unit: string): readonly string[] =>
  LANGUAGES.map((language) => {
    const value = quantity(text, unit, language);
    return formatWithUnit(
      value,
      fitUnit(parseUnit(unit, language), value.decimal ? [value.decimal] : [], language),
      language,
    );
  });

describe('a figure', () => {
  it('is printed with its unit in every language', () => {
    assert.deepEqual(inAll('1089.6', '億元'), [
      '1089.6亿元',
      '1089.6億元',
      '1089.6億元',
      '108.96 billion yuan',
    ]);
    assert.deepEqual(inAll('逾700', '億元'), [
      '逾700亿元',
      '逾700億元',
      '逾700億元',
      'over 70 billion yuan',
    ]);
    assert.deepEqual(inAll('59.7%', '%'), ['59.7%', '59.7%', '59.7%', '59.7%']);
    assert.deepEqual(inAll('165', '個'), ['165個', '165個', '165個', '165']);
  });

  it('stands apart from a unit in Latin letters, in Chinese too', () => {
    assert.deepEqual(inAll('8000', 'sq ft'), Array(3).fill('8000 sq ft').concat('8,000 sq ft'));
    assert.deepEqual(inAll('8000', 'm²').slice(0, 2), ['8000 m²', '8000 m²']);
    assert.equal(inAll('8000', '㎡')[1], '8000㎡');
    assert.equal(inAll('6.5', '萬people')[1], '6.5萬people');
  });

  it('keeps its printed precision beside others', () => {
    const dataset = readDataset(parseNotation('a: 718.1; b: 244; c: 11.0; d: 1000'), {
      roles: ['label', 'value'],
      needs: [],
      hasTotal: false,
      named: '',
      unit: '億元',
      language: 'zh-HK',
    });
    const print = (language: Language): readonly string[] =>
      dataset.rows.map(({ value }) =>
        formatQuantity(value, valueUnit(dataset, language), language),
      );
    assert.deepEqual(print('zh-HK'), ['718.1', '244', '11.0', '1000']);
    assert.deepEqual(print('en'), ['71.81', '24.4', '1.10', '100']);
  });

  it('that is missing is a dash, or words in a sentence, and no digits elsewhere', () => {
    const missing = missingQuantity();
    assert.equal(formatQuantity(missing, NO_UNIT, 'en'), '—');
    for (const language of LANGUAGES)
      assert.doesNotMatch(formatWithUnit(missing, NO_UNIT, language), /\d|—|null|NaN/);
    assert.equal(plainQuantity(missing, NO_UNIT), '');
  });

  it('in plain digits is the author’s, in the author’s unit', () => {
    assert.equal(
      plainQuantity(quantity('−1,089.60', '億元'), parseUnit('億元', 'zh-HK')),
      '-1089.60',
    );
  });

  it('stands apart from its unit in English only', () => {
    assert.equal(joinUnit('71.81', parseUnit('billion yuan', 'en'), 'en'), '71.81 billion yuan');
    assert.equal(joinUnit('718.1', parseUnit('億元', 'zh-HK'), 'zh-HK'), '718.1億元');
    assert.equal(joinUnit('5%', parseUnit('%', 'en'), 'en'), '5%');
    assert.equal(formatDecimal(parseDecimal('5')!, parseUnit('%', 'en'), 'en'), '5%');
  });
});

describe('a change', () => {
  it('has an arrow on a badge and a sign in a table', () => {
    assert.deepEqual(
      ['+10.2%', '−3.8%', '0.0%', '+0.5pp'].map((text) => formatChange(quantity(text), 'en')),
      ['▲ 10.2%', '▼ 3.8%', '0.0%', '▲ 0.5 percentage points'],
    );
    assert.deepEqual(
      ['+10.2%', '−3.8%', '0.0%', '−0.5pp', '—'].map((text) =>
        formatSignedChange(quantity(text), 'zh-HK'),
      ),
      ['+10.2%', '−3.8%', '0.0%', '−0.5個百分點', '—'],
    );
  });

  it('keeps its qualifier', () => {
    const nearly = quantity('近20%');
    assert.equal(formatChange(nearly, 'zh-HK'), '▲ 近20%');
    assert.equal(formatSignedChange(nearly, 'en'), 'nearly +20%');
    assert.match(describeChange(nearly, 'yoy', 'zh-HK'), /近20%/);
    assert.match(describeChange(nearly, 'yoy', 'en'), /up nearly 20%/);
  });

  it('in words says how it was come by, unless it was reported', () => {
    const reported = describeChange(quantity('+10.2%'), 'yoy', 'zh-HK');
    const calculated = describeChange(quantity('calc −21.4%'), 'yoy', 'zh-HK');
    assert.match(reported, /同比.*10\.2%$/);
    assert.match(calculated, /21\.4%（推算）$/);
    assert.doesNotMatch(calculated, /−/);
    assert.equal(describeChange(missingQuantity(), 'yoy', 'en'), '');
    assert.notEqual(describeChange(missingQuantity('', 'not-given'), 'yoy', 'en'), '');
  });

  it('in percentage points is never called per cent', () => {
    for (const language of LANGUAGES)
      assert.doesNotMatch(describeChange(quantity('+0.5pp'), 'yoy', language), /%/);
  });

  it('is of one percentage point where it is exactly one', () => {
    assert.deepEqual(
      ['+1pp', '約 −1pp', '+2pp', '+0.1pp', '+1.0pp', '+11pp'].map((text) =>
        formatSignedChange(quantity(text), 'en'),
      ),
      [
        '+1 percentage point',
        'about −1 percentage point',
        '+2 percentage points',
        '+0.1 percentage points',
        '+1.0 percentage points',
        '+11 percentage points',
      ],
    );
    assert.equal(figureWords.en.points('about 1'), 'about 1 percentage point');
  });
});
