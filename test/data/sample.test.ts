import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isCrowded, SAMPLE_COLUMNS, sampleIndices } from '../../src/data/sample.ts';
import { Random } from './random.ts';

interface Point {
  readonly x: number;
  readonly value: number;
}

const seen = (points: readonly Point[], axis?: { from: number; to: number }) =>
  sampleIndices(
    points.map(({ x }) => x),
    points.map(({ value }) => value),
    axis,
  );

const sample = (points: readonly Point[]): readonly number[] => seen(points)!;

const columnOf = ({ x }: Point): number => Math.floor(x / (1 / SAMPLE_COLUMNS));

/**
 * The same by looking at every column on its own: least, greatest and last of its points, and the first
 * where the one before is further away than a column is wide.
 */
function bruteForce(points: readonly Point[]): readonly number[] {
  const columns = new Map<number, number[]>();
  points.forEach((point, index) => {
    const column = columnOf(point);
    columns.set(column, [...(columns.get(column) ?? []), index]);
  });
  return [...columns.values()].flatMap((inside) => {
    const values = inside.map((index) => points[index]!.value);
    const least = inside[values.indexOf(Math.min(...values))]!;
    const most = inside[values.indexOf(Math.max(...values))]!;
    const [first] = inside as [number];
    const before = points[first - 1];
    const isApart = !before || (points[first]!.x - before.x) * SAMPLE_COLUMNS > 1;
    const kept = [isApart ? first : least, least, most, inside.at(-1)!];
    return [...new Set(kept)].toSorted((a, b) => a - b);
  });
}

function randomPoints(count: number, seed: number): readonly Point[] {
  const random = new Random(seed);
  let value = 0;
  const xs = Array.from({ length: count }, () => random.next()).toSorted((a, b) => a - b);
  return xs.map((x) => {
    value += random.next() - 0.5;
    return { x, value: random.next() < 0.001 ? value * 50 : value };
  });
}

describe('what is kept of very many points', () => {
  it('is all of them up to four for each of 1400 columns', () => {
    assert.equal(isCrowded(SAMPLE_COLUMNS * 4), false);
    assert.equal(isCrowded(SAMPLE_COLUMNS * 4 + 1), true);
  });

  it('is what a brute force keeps of 100,000 points at random', () => {
    for (const seed of [1, 2, 3]) {
      const points = randomPoints(100_000, seed);
      assert.deepEqual(sample(points), bruteForce(points));
    }
  });

  it('has every column’s extremes among it and is of a bounded size', () => {
    const points = randomPoints(100_000, 9);
    const kept = sample(points);
    assert.ok(kept.length <= SAMPLE_COLUMNS * 3 + 2, String(kept.length));
    const held = new Set(kept);
    const extremes = new Map<number, Point>();
    for (const point of points) {
      const most = extremes.get(columnOf(point));
      if (!most || point.value > most.value) extremes.set(columnOf(point), point);
    }
    for (const point of extremes.values()) assert.ok(held.has(points.indexOf(point)));
  });

  it('keeps one spike of a single point in a hundred thousand', () => {
    for (const at of [0, 1, 50_000, 99_998, 99_999]) {
      const flat = Array.from({ length: 100_000 }, (_, index) => ({
        x: index / 99_999,
        value: index === at ? -1 : 0,
      }));
      assert.ok(sample(flat).includes(at), String(at));
    }
  });

  it('has a line enter a column where it did after a long way without points', () => {
    const few = Array.from({ length: 100 }, (_, index) => ({ x: index / 1e6, value: 0 }));
    const late = few.map(({ x }, index) => ({ x: x + 0.5, value: index % 60 }));
    const kept = sample([...few, ...late]);
    assert.deepEqual(kept, [0, 99, 100, 159, 199]);
  });

  it('is in order, without a point twice, and begins and ends where the line does', () => {
    for (const values of [() => 1, (x: number) => x, (x: number) => -x]) {
      const points = Array.from({ length: 20_000 }, (_, index) => {
        const x = index / 19_999;
        return { x, value: values(x) };
      });
      const kept = sample(points);
      assert.deepEqual([kept[0], kept.at(-1)], [0, 19_999]);
      assert.ok(kept.every((index, at) => at === 0 || index > kept[at - 1]!));
    }
  });

  it('holds where all points stand at one moment', () => {
    const points = Array.from({ length: 9000 }, (_, index) => ({ x: 0.5, value: index % 7 }));
    assert.deepEqual(sample(points), [0, 6, 8999]);
    assert.deepEqual(seen(points, { from: 0.5, to: 0.5 }), [0, 6, 8999]);
  });

  it('is the same on an axis in other units', () => {
    const points = randomPoints(50_000, 4);
    const later = points.map(({ x, value }) => ({ x: 1024 * x + 4096, value }));
    assert.deepEqual(seen(later, { from: 4096, to: 5120 }), sample(points));
  });

  it('is the same on an axis that crosses zero, as dates cross the beginning of 1970', () => {
    const points = Array.from({ length: 14_001 }, (_, x) => ({ x, value: x % 7 }));
    const earlier = points.map(({ x, value }) => ({ x: x - 7000, value }));
    assert.deepEqual(
      seen(earlier, { from: -7000, to: 7000 }),
      seen(points, { from: 0, to: 14_000 }),
    );
  });

  it('parts where values are missing, and keeps the ends of the gap and of what it parts', () => {
    const points = Array.from({ length: 14_000 }, (_, index) => ({
      x: index / 13_999,
      value: index >= 7002 && index < 7006 ? Number.NaN : 1,
    }));
    const kept = sample(points);
    for (const index of [7001, 7002, 7005, 7006]) assert.ok(kept.includes(index), String(index));
    assert.ok(kept.every((index) => index < 7003 || index > 7004));
    assert.deepEqual(sample([]), []);
  });

  it('is unknown where points are not in order or a place is missing', () => {
    const points = randomPoints(100, 4);
    for (const x of [-1, Number.NaN])
      for (const at of [1, 50, 99]) assert.equal(seen(points.with(at, { x, value: 0 })), null);
  });
});
