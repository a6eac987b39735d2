import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/locale/language.ts';
import { tickTexts } from '../../src/scale/tick-text.ts';
import { linearScale, logScale } from '../../src/scale/value-scale.ts';
import { NO_UNIT, parseUnit, PER_CENT, type Unit } from '../../src/text/unit.ts';

const ticksUpTo = (most: number, language: Language, unit: Unit = NO_UNIT): readonly string[] =>
  tickTexts(linearScale([0, most], true), unit, language);

describe('the labels of ticks', () => {
  it('count by ten thousands and hundred millions in Chinese', () => {
    assert.deepEqual(ticksUpTo(250_000, 'zh-HK'), ['0', '5萬', '10萬', '15萬', '20萬', '25萬']);
    assert.deepEqual(ticksUpTo(20_000, 'zh-Hans'), ['0', '0.5万', '1万', '1.5万', '2万']);
    assert.deepEqual(ticksUpTo(4e8, 'zh-HK'), ['0', '1億', '2億', '3億', '4億']);
    assert.deepEqual(ticksUpTo(3e12, 'zh-HK').slice(-1), ['3萬億']);
    assert.deepEqual(ticksUpTo(3e12, 'zh-TW').slice(-1), ['3兆']);
  });

  it('count by millions and billions in English, thousands in full', () => {
    assert.deepEqual(ticksUpTo(25_000, 'en').slice(-1), ['25,000']);
    assert.deepEqual(ticksUpTo(250_000, 'en').slice(-1), ['250,000']);
    assert.deepEqual(ticksUpTo(4_000_000, 'en').slice(0, 3), ['0', '1 million', '2 million']);
    assert.deepEqual(ticksUpTo(2.5e9, 'en').slice(-2), ['2 billion', '2.5 billion']);
  });

  it('share one magnitude, that of the greatest', () => {
    for (const language of ['en', 'zh-Hans', 'zh-HK', 'zh-TW'] as const) {
      for (const most of [3, 800, 9000, 40_000, 7e5, 3e6, 9e7, 2e8, 6e9, 5e11, 3e12, 8e13]) {
        const names = ticksUpTo(most, language)
          .filter((text) => text !== '0')
          .map((text) => text.replace(/[\d.,]+/, ''));
        assert.equal(new Set(names).size, 1, `${most} in ${language}: ${names.join()}`);
      }
    }
  });

  it('leave the magnitude to the unit where that has one, and per cent to its sign', () => {
    assert.deepEqual(ticksUpTo(12_000, 'zh-HK', parseUnit('億元', 'zh-HK')).slice(-1), ['12,000']);
    assert.deepEqual(ticksUpTo(40, 'en', PER_CENT), ['0%', '10%', '20%', '30%', '40%']);
    assert.deepEqual(ticksUpTo(50_000, 'zh-HK', parseUnit('人', 'zh-HK')).slice(-1), ['5萬']);
  });

  it('are exact, with as many places as their distance asks for and no noughts behind', () => {
    assert.deepEqual(ticksUpTo(0.6, 'en'), ['0', '0.1', '0.2', '0.3', '0.4', '0.5', '0.6']);
    assert.deepEqual(ticksUpTo(0.0004, 'en').slice(1, 2), ['0.0001']);
    assert.deepEqual(ticksUpTo(3, 'en'), ['0', '0.5', '1', '1.5', '2', '2.5', '3']);
  });

  it('set what is below zero behind a true minus sign', () => {
    const scale = linearScale([-20_000, 20_000], true);
    assert.deepEqual(tickTexts(scale, NO_UNIT, 'zh-HK'), ['−2萬', '−1萬', '0', '1萬', '2萬']);
  });

  it('name each power of ten by itself on a log scale', () => {
    const scale = logScale([20, 3e8]);
    assert.deepEqual(tickTexts(scale, NO_UNIT, 'zh-HK'), ['10', '1000', '10萬', '1000萬', '10億']);
    assert.deepEqual(tickTexts(scale, NO_UNIT, 'en'), [
      '10',
      '1,000',
      '100,000',
      '10 million',
      '1 billion',
    ]);
  });

  it('have no word for a thousand, a kilo or a myriad of another language', () => {
    for (const most of [2000, 5e4, 6e6, 7e9, 3e12]) {
      assert.doesNotMatch(ticksUpTo(most, 'zh-HK').join(), /[a-z兆]/i);
      assert.doesNotMatch(ticksUpTo(most, 'en').join(), /\p{Script=Han}|\d[KMBT]/u);
    }
  });

  it('say something different at each tick, however large or small', () => {
    for (const most of [1e-25, 1e-15, 1e-7, 1e15, 1e21, 1e24, 1e35]) {
      const texts = ticksUpTo(most, 'zh-HK');
      assert.equal(new Set(texts).size, texts.length, `${most}: ${texts.join(' ')}`);
      assert.ok(texts.every(Boolean), `${most}: ${texts.join(' ')}`);
    }
  });

  it('are none where there is no value', () => {
    assert.deepEqual(tickTexts(linearScale([], true), NO_UNIT, 'en'), []);
  });
});
