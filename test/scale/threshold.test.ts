import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readThreshold, type Threshold } from '../../src/data/threshold.ts';
import type { Finding } from '../../src/problems/finding.ts';
import { placeThreshold } from '../../src/scale/threshold.ts';
import { linearScale } from '../../src/scale/value-scale.ts';
import { printDecimal } from '../../src/text/decimal.ts';
import { NO_UNIT, parseUnit, PER_CENT, type Unit } from '../../src/text/unit.ts';

const BILLIONS = parseUnit('億元', 'zh-HK');

function read(text: string | undefined, unit: Unit = NO_UNIT) {
  const problems: Finding[] = [];
  const line = readThreshold(text, { unit, language: 'zh-HK' }, problems);
  return { line, problems };
}

const said = ({ line }: { line: Threshold | null }): string =>
  line ? [line.label, printDecimal(line.value)].join('|') : 'none';

describe('a line across a plot', () => {
  it('is read with its name before a colon of either width, or without one', () => {
    assert.equal(said(read('1000')), '|1000');
    assert.equal(said(read('limit: 1000')), 'limit|1000');
    assert.equal(said(read('上限：１，０００')), '上限|1000');
    assert.equal(said(read('a: b: 12.50')), 'a: b|12.50');
    assert.equal(said(read(' floor : −3 ')), 'floor|-3');
  });

  it('is in the unit of the values, whose name may be said again', () => {
    assert.equal(said(read('千億元: 1000', BILLIONS)), '千億元|100000000000');
    assert.equal(said(read('千億元: 1000億元', BILLIONS)), '千億元|100000000000');
    assert.equal(said(read('40%', PER_CENT)), '|40');
  });

  it('is none where nothing is asked for', () => {
    for (const text of [undefined, '', '  '])
      assert.deepEqual(read(text), { line: null, problems: [] });
  });

  it('is told and left out where it counts something else', () => {
    const problems: Finding[] = [];
    const reading = { unit: parseUnit('億元', 'zh-HK'), language: 'zh-HK' } as const;
    for (const text of ['界線: 50%', '界線: 5公里']) {
      assert.equal(readThreshold(text, reading, problems), null, text);
    }
    assert.equal(problems.length, 2);
  });

  it('is told and left out where it is no number', () => {
    for (const text of [
      'x',
      'limit:',
      'limit: —',
      'limit: 12abc',
      'limit: 1,2,3',
      ':',
      '未公布',
      '5人',
    ]) {
      const { line, problems } = read(text, BILLIONS);
      assert.equal(line, null, text);
      assert.deepEqual(
        problems.map(({ code, details }) => [code, details[0], details[1]]),
        [['setting-not-read', 'threshold', text]],
      );
    }
  });

  it('stands at its value under its name, in the page’s language', () => {
    const scale = linearScale([0, 2000], true);
    const { line } = read('千億元: 1000', BILLIONS);
    assert.deepEqual(placeThreshold(line!, scale, BILLIONS, 'zh-HK'), {
      height: 0.5,
      text: '千億元：1000',
    });
    const billion = parseUnit('billion yuan', 'en');
    const placed = placeThreshold(
      { ...line!, label: 'A limit' },
      linearScale([0, 200], true),
      billion,
      'en',
    );
    assert.deepEqual(placed, { height: 0.5, text: 'A limit: 100' });
    const bare = placeThreshold({ ...line!, label: '' }, scale, BILLIONS, 'zh-Hans');
    assert.equal(bare.text, '1000');
  });
});
