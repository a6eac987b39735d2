import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dodge } from '../../src/scale/dodge.ts';
import { Random } from '../data/random.ts';

const round = (tops: readonly number[]): readonly number[] =>
  tops.map((top) => Math.round(top * 100) / 100);

describe('dodge', () => {
  it('leaves labels alone that are in nobody’s way', () => {
    assert.deepEqual(
      round(
        dodge(
          [
            { at: 8, height: 1 },
            { at: 2, height: 1 },
          ],
          10,
        ),
      ),
      [7.5, 1.5],
    );
  });

  it('moves labels that would meet just as far as they need, the upper one above', () => {
    assert.deepEqual(
      round(
        dodge(
          [
            { at: 5.2, height: 1 },
            { at: 5, height: 1 },
          ],
          10,
        ),
      ),
      [5.5, 4.5],
    );
  });

  it('keeps labels inside at the top and at the foot', () => {
    assert.deepEqual(
      round(
        dodge(
          [
            { at: 0, height: 2 },
            { at: 0.1, height: 2 },
          ],
          10,
        ),
      ),
      [0, 2],
    );
    assert.deepEqual(
      round(
        dodge(
          [
            { at: 10, height: 2 },
            { at: 9.9, height: 2 },
          ],
          10,
        ),
      ),
      [8, 6],
    );
  });

  it('lets more labels than fit reach below, clear of each other still', () => {
    const tops = dodge(
      Array.from({ length: 6 }, () => ({ at: 3, height: 1 })),
      4,
    );
    assert.deepEqual(round(tops).toSorted(), [0, 1, 2, 3, 4, 5]);
  });

  it('is nothing for nothing', () => assert.deepEqual(dodge([], 10), []));

  it('never overlaps, keeps the order, and stays inside wherever there is room', () => {
    const random = new Random(8);
    for (let run = 0; run < 3000; run++) {
      const room = random.whole(5, 20);
      const labels = Array.from({ length: random.whole(1, 12) }, () => ({
        at: random.next() * room,
        height: 0.5 + random.next() * 2,
      }));
      const tops = dodge(labels, room);
      const whole = labels.reduce((all, { height }) => all + height, 0);
      const order = labels.map((_, index) => index).toSorted((a, b) => tops[a]! - tops[b]!);
      order.forEach((index, at) => {
        const [top, foot] = [tops[index]!, tops[index]! + labels[index]!.height];
        assert.ok(top >= -1e-9 && foot <= Math.max(room, whole) + 1e-9, `${run}: outside`);
        const next = order[at + 1];
        if (next === undefined) return;
        assert.ok(tops[next]! >= foot - 1e-9, `${run}: on each other`);
        assert.ok(labels[next]!.at >= labels[index]!.at, `${run}: out of order`);
      });
    }
  });
});
