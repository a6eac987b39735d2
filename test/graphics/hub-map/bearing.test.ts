import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBearing, spreadBearings } from '../../../src/graphics/hub-map/bearing.ts';
import { placeRing } from '../../../src/graphics/hub-map/places.ts';

describe('readBearing', () => {
  it('reads the sixteen steps of the compass in letters, words and Chinese', () => {
    const said: readonly (readonly string[])[] = [
      ['N', 'north', '北', '正北', '北方', 'northern'],
      ['NNE', 'NE-N', 'north-north-east', '東北偏北', '北偏东'],
      ['NE', 'north-east', 'Northeast', 'north east', '東北', '东北部', '45°', '45'],
      ['ENE', 'E-NE', '东北偏东', '東偏北', '67.5度'],
      ['E', '東', '正东', 'Ｅ'],
      ['ESE', 'SE-E', 'E-SE', '東南偏東'],
      ['SE', '东南', 'south-eastern'],
      ['SSE', '東南偏南'],
      ['S', '南', '180°'],
      ['SSW', '西南偏南', '南偏西'],
      ['SW', '西南'],
      ['WSW', '西南偏西'],
      ['W', '西', '270'],
      ['WNW', '西北偏西'],
      ['NW', '西北', 'N.W.'],
      ['NNW', '西北偏北'],
    ];
    said.forEach((words, step) => {
      for (const word of words) assert.equal(readBearing(word), step, word);
    });
  });

  it('reads nothing from what is no direction', () => {
    for (const text of [
      '',
      'up',
      'NS',
      'N-S',
      'E-W',
      'nort',
      '中',
      '361',
      '—',
      'NNNNN',
      '__proto__',
    ])
      assert.equal(readBearing(text), null, text);
  });
});

describe('spreadBearings', () => {
  it('spreads evenly where no other has a bearing', () => {
    assert.deepEqual(spreadBearings(4, []), [2, 6, 10, 14]);
    assert.deepEqual(spreadBearings(2, []), [4, 12]);
    assert.deepEqual(spreadBearings(0, []), []);
  });

  it('takes the widest gap that is left', () => {
    assert.deepEqual(spreadBearings(1, [0, 4]), [10]);
    assert.deepEqual(spreadBearings(2, [0]), [8, 4]);
    assert.deepEqual(spreadBearings(1, [12]), [4]);
  });
});

describe('placeRing', () => {
  const said = (bearings: readonly number[]): readonly string[] => {
    const ring = placeRing(bearings)!;
    return [
      String(ring.rows),
      ...ring.places.map((place) => ('at' in place ? `${place.side} ${place.at}` : place.side)),
    ];
  };

  it('puts eight directions in three rows, on top and below', () => {
    assert.deepEqual(said([0, 2, 4, 6, 8, 10, 12, 14]), [
      '3',
      'top',
      'right 0',
      'right 1',
      'right 2',
      'bottom',
      'left 2',
      'left 1',
      'left 0',
    ]);
  });

  it('keeps those of one direction apart and in order, in more rows', () => {
    assert.deepEqual(said([2, 2]), ['5', 'right 0', 'right 1']);
    assert.deepEqual(said([0, 0]), ['7', 'top', 'right 0']);
  });

  it('spreads those of one direction both ways, never past another that is stated', () => {
    assert.deepEqual(said([0, 0, 0]).slice(1), ['top', 'right 0', 'left 0']);
    assert.deepEqual(said([0, 0, 2]).slice(1), ['top', 'left 0', 'right 1']);
    assert.deepEqual(said([0, 0, 0, 2, 12]), [
      '7',
      'top',
      'left 0',
      'right 0',
      'right 1',
      'left 3',
    ]);
    assert.deepEqual(said([4, 4, 4]), ['5', 'right 1', 'right 2', 'right 3']);
    assert.deepEqual(said([0.3, 0, 15.7]).slice(1), ['right 0', 'top', 'left 0']);
    assert.deepEqual(said([8, 8, 8, 6]).slice(1), ['bottom', 'left 6', 'right 6', 'right 5']);
  });

  it('never gives two points one place, and keeps north above south', () => {
    for (let count = 1; count <= 12; count++) {
      const bearings = spreadBearings(count, []);
      const ring = placeRing(bearings)!;
      const places = ring.places.map((place) => JSON.stringify(place));
      assert.equal(new Set(places).size, count);
      for (const place of ring.places) assert.ok(!('at' in place) || place.at < ring.rows);
    }
  });

  it('gives up where too many lie on one side', () => {
    assert.equal(placeRing(Array.from({ length: 12 }, () => 4)), null);
  });
});
