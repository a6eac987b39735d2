import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { naturalBreaks } from '../../../src/graphics/tile-map/classes.ts';

const classesOf = (values: readonly number[], most = 5): readonly (readonly number[])[] => {
  const sorted = values.toSorted((a, b) => a - b);
  const starts = naturalBreaks(sorted, most);
  return starts.map((start, index) => sorted.slice(start, starts[index + 1]));
};

/** The least sum of squared distances by trying every way to part the values. */
function bestBySearch(sorted: readonly number[], most: number): number {
  const cost = (part: readonly number[]): number => {
    const mean = part.reduce((a, b) => a + b, 0) / part.length;
    return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  if (most === 1) return cost(sorted);
  return Math.min(
    ...sorted.map((_, at) =>
      at === 0 ? Infinity : cost(sorted.slice(0, at)) + bestBySearch(sorted.slice(at), most - 1),
    ),
    cost(sorted),
  );
}

describe('classes of values', () => {
  it('part where the values lie apart', () => {
    assert.deepEqual(classesOf([21, 1, 2, 12, 13, 1, 11, 3], 3), [
      [1, 1, 2, 3],
      [11, 12, 13],
      [21],
    ]);
  });

  it('are the best there are, as far as a search through all of them can tell', () => {
    let seed = 7;
    const next = (): number => (seed = (seed * 16_807) % 2_147_483_647) % 40;
    for (let turn = 0; turn < 40; turn++) {
      const values = Array.from({ length: 8 }, next).toSorted((a, b) => a - b);
      const found = classesOf(values, 4).reduce((sum, part) => sum + bestBySearch(part, 1), 0);
      assert.ok(Math.abs(found - bestBySearch(values, 4)) < 1e-9, values.join());
    }
  });

  it('never part equal values, and are no more than there are different ones', () => {
    assert.deepEqual(classesOf([3, 3, 3]), [[3, 3, 3]]);
    assert.deepEqual(classesOf([2, 1, 2, 1]), [
      [1, 1],
      [2, 2],
    ]);
    assert.deepEqual(classesOf([]), []);
  });

  it('hold for numbers of any size', () => {
    assert.deepEqual(classesOf([1e52, 1e-38, 9e51, 2e-38], 2), [
      [1e-38, 2e-38],
      [9e51, 1e52],
    ]);
    assert.deepEqual(classesOf([-9, -8, 7, 8], 2), [
      [-9, -8],
      [7, 8],
    ]);
  });
});
