import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBearing, spreadBearings } from '../../../src/graphics/hub-map/bearing.ts';
import { placeRing, RADIUS } from '../../../src/graphics/hub-map/ring.ts';

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
  const heights = (count: number, height = 3): readonly number[] => Array(count).fill(height);
  const lay = (...bearings: readonly number[]) => placeRing(bearings, heights(bearings.length), 0);
  const sides = (...bearings: readonly number[]): readonly string[] =>
    lay(...bearings).places.map(({ side }) => side);

  it('draws every bearing at its own angle', () => {
    for (const bearings of [
      [0, 1, 2, 4, 5, 8, 14],
      [2, 2, 2],
      [1, 1.5, 2, 2.5, 3, 3.5],
      [15.9, 0, 0.1],
    ])
      lay(...bearings).places.forEach(({ x, y }, index) => {
        const angle = (Math.atan2(x, -y) / (2 * Math.PI)) * 16;
        assert.ok(Math.abs(((angle - bearings[index]! + 24) % 16) - 8) < 1e-6, `${bearings}`);
      });
  });

  it('puts what is due north on top, due south below, and all else on its side', () => {
    assert.deepEqual(sides(0, 2, 8, 14), ['top', 'right', 'bottom', 'left']);
    assert.deepEqual(sides(0, 0, 0, 8, 8), ['top', 'right', 'left', 'bottom', 'right']);
  });

  it('moves words, never dots, so that none stand over each other', () => {
    const ring = placeRing([3, 3.4, 4, 4.4, 5, 2], heights(6), 0);
    const boxes = ring.places
      .map(({ line, isHigh }) => line - (isHigh ? 2.3 : 0.7))
      .toSorted((a, b) => a - b);
    boxes.slice(1).forEach((top, index) => assert.ok(top - boxes[index]! > 2.999, `${boxes}`));
    assert.ok(ring.height >= 18);
    // Words that have given way keep out of the ring.
    for (const { arm, line } of ring.places) assert.ok(Math.hypot(arm, line) > RADIUS - 1e-6);
  });

  it('begins the words of a dot at it, or ends them there where it stands high', () => {
    const [high, low] = lay(1, 5).places;
    assert.deepEqual([high!.isHigh, high!.line === high!.y], [true, true]);
    assert.deepEqual([low!.isHigh, Math.abs(low!.line - low!.y) < 1e-9], [false, true]);
    assert.ok(lay(1).middle > lay(5).middle);
  });

  it('sets dots of one bearing behind each other', () => {
    const places = lay(...Array<number>(12).fill(4)).places;
    const out = places.map(({ x }) => x);
    assert.deepEqual(
      out.slice(0, 4),
      out.slice(0, 4).toSorted((a, b) => b - a),
    );
    assert.equal(new Set(out.slice(0, 4)).size, 4);
  });
});
