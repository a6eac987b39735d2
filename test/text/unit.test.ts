import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/locale/language.ts';
import { parseDecimal, printDecimal, shiftDecimal } from '../../src/text/decimal.ts';
import { formatNumber } from '../../src/text/number.ts';
import {
  fitUnit,
  formatNoun,
  formatUnit,
  inUnit,
  NO_UNIT,
  parseUnit,
  sameNoun,
} from '../../src/text/unit.ts';

const LANGUAGES = ['zh-Hans', 'zh-HK', 'zh-TW', 'en'] as const;

/** A value as a figure prints it: fitted, with its unit. */
function said(digits: string, unit: string, language: Language): string {
  const given = parseUnit(unit, language);
  const value = shiftDecimal(parseDecimal(digits)!, given.magnitude);
  const fitted = fitUnit(given, [value], language);
  const number = formatNumber(inUnit(value, fitted), language);
  return language === 'en'
    ? `${number} ${formatUnit(fitted, language)}`.trim()
    : number + formatUnit(fitted, language);
}

describe('the unit engine', () => {
  it('prints 108,960,000,000 yuan as each language does', () => {
    const printed = LANGUAGES.map((language) => said('108960000000', '元', language));
    assert.deepEqual(printed, ['1089.6亿元', '1089.6億元', '1089.6億元', '108.96 billion yuan']);
  });

  it('prints 2,630,000,000,000 as each language does, with 兆 for Taiwan alone', () => {
    const printed = LANGUAGES.map((language) => said('2630000000000', '', language));
    assert.deepEqual(printed, ['2.63万亿', '2.63萬億', '2.63兆', '2.63 trillion']);
  });

  it('keeps the author’s unit where the language has it and moves the point where it has not', () => {
    assert.deepEqual(
      LANGUAGES.map((language) => said('1089.6', '億元', language)),
      ['1089.6亿元', '1089.6億元', '1089.6億元', '108.96 billion yuan'],
    );
    assert.deepEqual(
      LANGUAGES.map((language) => said('108.96', 'billion yuan', language)),
      ['1089.6亿元', '1089.6億元', '1089.6億元', '108.96 billion yuan'],
    );
    assert.equal(said('1000', '億元', 'en'), '100 billion yuan');
    assert.equal(said('0.5', '億元', 'en'), '50 million yuan');
    assert.equal(said('6.62', '億人', 'en'), '662 million 人');
  });

  it('leaves bare numbers as printed unless they are long and round', () => {
    assert.equal(said('65000', '家', 'zh-HK'), '65,000家');
    assert.equal(said('123456789', '', 'zh-HK'), '123,456,789');
    assert.equal(said('123456789', 'people', 'en'), '123,456,789 people');
    assert.equal(said('99999600', '', 'zh-Hans'), '99,999,600');
    assert.equal(said('165', '個', 'en'), '165');
    assert.deepEqual(fitUnit(NO_UNIT, [], 'en'), NO_UNIT);
  });

  it('prints a whole column in one magnitude, the largest value’s', () => {
    const values = ['718.1', '0', '0.3'].map((text) => shiftDecimal(parseDecimal(text)!, 8));
    const fitted = fitUnit(parseUnit('億元', 'en'), values, 'en');
    assert.deepEqual(
      values.map((value) => printDecimal(inUnit(value, fitted))),
      ['71.81', '0', '0.03'],
    );
  });
});

describe('parseUnit', () => {
  it('takes magnitude and noun apart', () => {
    const cases: readonly (readonly [string, number, string])[] = [
      ['億元', 8, '元'],
      ['万亿元', 12, '元'],
      ['萬', 4, ''],
      ['万家', 4, '家'],
      ['億 元', 8, '元'],
      ['billion yuan', 9, 'yuan'],
      ['bn yuan', 9, 'yuan'],
      ['millions of people', 6, 'people'],
      ['thousand', 3, ''],
      ['Trillion', 12, ''],
      ['個', 0, '個'],
      ['', 0, ''],
    ];
    for (const [text, magnitude, noun] of cases) {
      assert.deepEqual(parseUnit(text, 'zh-HK'), { magnitude, noun }, text);
    }
  });

  it('takes no magnitude out of the middle or the beginning of a word', () => {
    for (const text of ['mnemonics', 'tnt', 'bnz', 'millionaires', 'thousandths']) {
      assert.deepEqual(parseUnit(text, 'en'), { magnitude: 0, noun: text });
    }
  });

  it('reads 兆 as 10^12 for Taiwan only', () => {
    assert.deepEqual(parseUnit('兆元', 'zh-TW'), { magnitude: 12, noun: '元' });
    for (const language of ['zh-HK', 'zh-Hans', 'en'] as const) {
      assert.deepEqual(parseUnit('兆元', language), { magnitude: 0, noun: '兆元' });
    }
  });

  it('cuts a unit that is longer than any', () => {
    assert.equal(parseUnit('x'.repeat(100), 'en').noun.length, 40);
  });
});

describe('nouns', () => {
  it('are translated where they are money and left to the author elsewhere', () => {
    assert.equal(formatNoun('元', 'en'), 'yuan');
    assert.equal(formatNoun('RMB', 'zh-Hans'), '元');
    assert.equal(formatNoun('港幣', 'en'), 'Hong Kong dollars');
    assert.equal(formatNoun('people', 'zh-HK'), 'people');
    assert.equal(formatNoun('個', 'en'), '');
    assert.equal(formatNoun('個', 'zh-HK'), '個');
  });

  it('are the same across languages, and different things are not', () => {
    assert.ok(sameNoun('元', 'yuan'));
    assert.ok(sameNoun('', '元'));
    assert.ok(!sameNoun('元', '美元'));
    assert.ok(!sameNoun('%', '元'));
  });

  it('stand behind their magnitude', () => {
    assert.equal(formatUnit({ magnitude: 8, noun: '元' }, 'zh-TW'), '億元');
    assert.equal(formatUnit({ magnitude: 9, noun: 'yuan' }, 'en'), 'billion yuan');
    assert.equal(formatUnit(NO_UNIT, 'en'), '');
  });
});

describe('no Chinese unit', () => {
  it('is 兆 outside Taiwan, nor a Latin letter anywhere', () => {
    for (const digits of ['1089.6', '108960000000', '2630000000000', '5000000000000000']) {
      assert.doesNotMatch(said(digits, '元', 'zh-HK') + said(digits, '元', 'zh-Hans'), /[兆KMBT]/);
    }
  });
});
