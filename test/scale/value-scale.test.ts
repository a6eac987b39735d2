import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heightOn, linearScale, logScale } from '../../src/scale/value-scale.ts';
import { Random } from '../data/random.ts';

describe('linearScale', () => {
  it('holds every value and ends on ticks', () => {
    const scale = linearScale([456.35, 1132.9], true);
    assert.deepEqual(scale.ticks, [0, 200, 400, 600, 800, 1000, 1200]);
    assert.deepEqual([scale.from, scale.to], [0, 1200]);
  });

  it('begins at zero for columns however far off their values are', () => {
    assert.equal(linearScale([990, 1000], true).from, 0);
    assert.equal(linearScale([-990, -1000], true).to, 0);
  });

  it('begins higher for a line whose values are all far from zero, so that its course is seen', () => {
    assert.equal(linearScale([990, 1000], false).from, 990);
    assert.equal(linearScale([500, 1000], false).from, 0);
  });

  it('holds zero between values on both sides of it', () => {
    const { from, to, ticks } = linearScale([-4.2, 12.5], true);
    assert.deepEqual([from, to], [-5, 15]);
    assert.ok(ticks.includes(0));
  });

  it('stands equal values and nothing but zero on a scale that has a height', () => {
    assert.deepEqual(linearScale([7, 7], false).ticks.at(-1), 7);
    assert.equal(heightOn(7, linearScale([7, 7], false)), 1);
    assert.equal(heightOn(0, linearScale([0, 0, 0], true)), 0);
    assert.equal(heightOn(-3, linearScale([-3], true)), 0);
  });

  it('has no ticks where there are no values, and no height that is not a number', () => {
    assert.deepEqual(linearScale([], true), { from: 0, to: 1, isLog: false, ticks: [] });
  });

  it('holds whatever it is given, with a bounded number of ticks', () => {
    const random = new Random(3);
    for (let run = 0; run < 2000; run++) {
      const size = 10 ** random.whole(-9, 15);
      const values = Array.from({ length: random.whole(1, 6) }, () => (random.next() - 0.3) * size);
      for (const fromZero of [true, false]) {
        const scale = linearScale(values, fromZero);
        assert.ok(scale.ticks.length >= 2 && scale.ticks.length <= 12, String(values));
        for (const value of [...values, ...(fromZero ? [0] : [])]) {
          const height = heightOn(value, scale);
          assert.ok(height >= -1e-12 && height <= 1 + 1e-12, `${value} of ${values.join()}`);
        }
      }
    }
  });

  it('takes more values than a function takes arguments', () => {
    const values = Array.from({ length: 300_000 }, (_, index) => index);
    assert.equal(linearScale(values, true).to, 300_000);
  });
});

describe('logScale', () => {
  it('has ticks at powers of ten around the values, equally far apart', () => {
    const scale = logScale([20, 30_000]);
    assert.deepEqual(scale.ticks, [10, 100, 1000, 10_000, 100_000]);
    assert.deepEqual(
      scale.ticks.map((tick) => Math.round(heightOn(tick, scale) * 1e9) / 1e9),
      [0, 0.25, 0.5, 0.75, 1],
    );
  });

  it('spans a decade for equal values, and values below one', () => {
    assert.deepEqual(logScale([7, 7]).ticks, [1, 10]);
    assert.deepEqual(logScale([100]).ticks, [100, 1000]);
    assert.deepEqual(logScale([0.02, 0.5]).ticks, [0.01, 0.1, 1]);
  });

  it('leaves powers out where there are very many', () => {
    const { ticks, to } = logScale([1e-12, 1e12]);
    assert.deepEqual(ticks, [1e-12, 1e-7, 1e-2, 1e3, 1e8]);
    assert.equal(to, 1e12);
  });

  it('is a scale still where there is nothing on it', () => {
    const { from, to } = logScale([]);
    assert.ok(Number.isFinite(from) && from > 0 && to > from);
  });
});
