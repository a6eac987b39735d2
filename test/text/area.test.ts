import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseQuantity } from '../../src/data/quantity.ts';
import {
  isArea,
  isMetricArea,
  measureArea,
  nameOfArea,
  SQUARE_METRE,
} from '../../src/text/area.ts';
import {
  compareDecimals,
  divideDecimals,
  parseDecimal,
  printDecimal,
} from '../../src/text/decimal.ts';

const measure = (value: string, noun: string) => measureArea(parseDecimal(value)!, noun)!;

/** So many square metres, to so many places. */
const metres = (value: string, noun: string, places: number): string =>
  printDecimal(divideDecimals(measure(value, noun), SQUARE_METRE, places));

describe('units of area', () => {
  it('are read however newspapers write them', () => {
    const said: Readonly<Record<string, string>> = {
      'square metres':
        '平方米|平方公尺|㎡|m²|m2|sqm|sq m|sq. m.|sq metres|square meters|square metre',
      'square kilometres': '平方公里|平方千米|㎢|km²|km2|sqkm|sq km|square kilometers',
      'square feet': '平方呎|平方英尺|平方英呎|方呎|ft²|ft2|sqft|sq ft|sq. ft.|Sq feet|square foot',
      hectares: '公頃|公顷|hectare|ha',
      acres: '英畝|英亩|acre',
      mu: '畝|亩|市畝|mu',
      ping: '坪|ping',
      'square miles': '平方英里|平方哩|mi²|mi2|sq mi|sq miles|square mile',
    };
    for (const [name, words] of Object.entries(said)) {
      for (const word of words.split('|')) {
        assert.equal(nameOfArea(word, 'en'), name, word);
        const read = parseQuantity(`約8,000${word}`)!;
        assert.ok(read, word);
        assert.deepEqual([printDecimal(read.decimal!), read.noun], ['8000', word]);
        assert.deepEqual(parseQuantity(`8,000 ${word}`)?.noun, word);
      }
    }
  });

  it('are no part of a word, and nothing else is one', () => {
    for (const noun of [
      '',
      '人',
      '元',
      '米',
      '公里',
      '呎',
      'm',
      'm3',
      'mutants',
      'haha',
      'pings',
      '方',
    ])
      assert.equal(isArea(noun), false, noun);
    for (const text of ['5 mutants', '5m', '1089.6²', '12abc', '5 haha'])
      assert.equal(parseQuantity(text), null, text);
  });

  it('have the sizes that laws give them, to the last digit', () => {
    assert.equal(metres('1', 'sq ft', 8), '0.09290304');
    assert.equal(metres('1', 'acres', 7), '4046.8564224');
    assert.equal(metres('1', '平方英里', 6), '2589988.110336');
    assert.equal(metres('8000', '平方呎', 5), '743.22432');
    assert.equal(metres('3.5', '平方公里', 0), '3500000');
    const equal: readonly (readonly [string, string, string, string])[] = [
      ['43560', 'square feet', '1', 'acre'],
      ['640', 'acres', '1', 'square mile'],
      ['15', '畝', '1', '公頃'],
      ['3', '畝', '2000', '平方米'],
      ['121', '坪', '400', '平方米'],
      ['100', 'ha', '1', 'km²'],
    ];
    for (const [a, unit, b, other] of equal)
      assert.equal(compareDecimals(measure(a, unit), measure(b, other)), 0, `${a} ${unit}`);
    assert.equal(measureArea(parseDecimal('1')!, '人'), null);
  });

  it('have a name in each language', () => {
    const names = (noun: string) =>
      (['en', 'zh-Hans', 'zh-HK', 'zh-TW'] as const).map((language) => nameOfArea(noun, language));
    assert.deepEqual(names('sq ft'), ['square feet', '平方英尺', '平方呎', '平方英尺']);
    assert.deepEqual(names('㎡'), ['square metres', '平方米', '平方米', '平方公尺']);
    assert.deepEqual(names('km2'), ['square kilometres', '平方公里', '平方公里', '平方公里']);
    assert.deepEqual(names('公顷'), ['hectares', '公顷', '公頃', '公頃']);
    assert.deepEqual(names('畝'), ['mu', '亩', '畝', '畝']);
    const one = (noun: string, of = '1') => nameOfArea(noun, 'en', parseDecimal(of)!);
    assert.deepEqual(
      ['ha', 'sq ft', 'km2', 'mu'].map((noun) => one(noun)),
      ['hectare', 'square foot', 'square kilometre', 'mu'],
    );
    assert.deepEqual([one('ha', '1.0'), one('ha', '11')], ['hectares', 'hectares']);
    assert.deepEqual(names('人'), [undefined, undefined, undefined, undefined]);
  });

  it('are of the metric system or of another', () => {
    assert.deepEqual(['平方米', 'ha', '平方呎', '畝', '人'].map(isMetricArea), [
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
