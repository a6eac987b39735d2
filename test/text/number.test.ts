import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/locale/language.ts';
import { parseDecimal } from '../../src/text/decimal.ts';
import { formatNumber, formatSigned, MINUS } from '../../src/text/number.ts';
import { Random } from '../data/random.ts';

const number = (text: string, language: Language): string =>
  formatNumber(parseDecimal(text)!, language);
const CHINESE = ['zh-Hans', 'zh-HK', 'zh-TW'] as const;

describe('formatNumber', () => {
  it('groups from four digits on in English and from five on in Chinese', () => {
    assert.equal(number('1089.6', 'en'), '1,089.6');
    for (const language of CHINESE) {
      assert.equal(number('1089.6', language), '1089.6');
      assert.equal(number('9999.9', language), '9999.9');
      assert.equal(number('65000', language), '65,000');
      assert.equal(number('1234567.89', language), '1,234,567.89');
    }
  });

  it('keeps every digit as printed and sets a true minus', () => {
    assert.equal(number('-42.10', 'en'), `${MINUS}42.10`);
    assert.equal(MINUS, '\u2212');
    const random = new Random(5);
    for (let run = 0; run < 200; run++) {
      const text = `${random.pick(['', '-'])}${random.whole(1, 9)}${random.digits(random.whole(0, 14))}.${random.digits(2)}`;
      for (const language of ['en', ...CHINESE] as const) {
        assert.equal(number(text, language).replaceAll(',', '').replace(MINUS, '-'), text);
      }
    }
  });
});

describe('formatSigned', () => {
  it('put a sign before what is above or below zero only', () => {
    const signed = ['46', '-3', '0', '0.0'].map((text) => formatSigned(parseDecimal(text)!, 'en'));
    assert.deepEqual(signed, ['+46', '−3', '0', '0.0']);
  });
});
