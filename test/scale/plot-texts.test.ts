import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AXIS_SIZE } from '../../src/scale/wrap.ts';
import { RUNGS, type Box } from '../../src/scale/ladder.ts';
import { heightOf } from '../../src/scale/plot-box.ts';
import { placeTexts, TEXT_LINE, type PlacedText, type Spot } from '../../src/scale/plot-texts.ts';
import { estimateWidth } from '../../src/text/width.ts';
import { Random } from '../data/random.ts';

const BOX = { head: 2, body: 14, foot: 1 };

const place = (
  spots: readonly (readonly Spot[])[],
  taken: (width: number) => readonly Box[] = () => [],
): readonly PlacedText[] => placeTexts(spots, BOX, (rung) => rung, taken);

const at = (text: string, x: number, top: number, anchor: Spot['anchor'] = 'middle'): Spot => ({
  text,
  x,
  top,
  anchor,
});

/** The box that is drawn, from what was placed and not from what was asked for. */
function drawn({ text, anchor, x, y }: PlacedText, width: number): Box {
  const wide = estimateWidth(text) * AXIS_SIZE;
  const left = x * width - { start: 0, middle: wide / 2, end: wide }[anchor];
  const base = y * heightOf(BOX);
  return { left, right: left + wide, top: base - TEXT_LINE * 0.8, bottom: base + TEXT_LINE * 0.2 };
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('texts in a plot', () => {
  it('stand at the first of their spots that is free', () => {
    const [first, second] = place([
      [at('a', 0.5, 5)],
      [at('bbb', 0.5, 5), at('bbb', 0.5, 8), at('bbb', 0.5, 11)],
    ]);
    assert.deepEqual([first!.from, second!.from], [10, 10]);
    assert.equal(Math.round(second!.y * heightOf(BOX)), Math.round(8 + TEXT_LINE * 0.8));
  });

  it('go back to where they belong on figures that are wide enough', () => {
    const home: Spot = { ...at('1132.9', 0.9, 5), isHome: true };
    const [, text] = place([[at('1089.6', 0.8, 5)], [home, at('1132.9', 0.9, 8)]]);
    assert.deepEqual([text!.from, text!.home!.from], [13, 30]);
    assert.ok(text!.home!.y < text!.y);
    const [first, second] = place([[at('1', 0.2, 5)], [home, at('1132.9', 0.5, 8)]]);
    assert.deepEqual([first!.home, second!.from], [null, 10]);
  });

  it('wait for a width at which they have room, and hide where they never have', () => {
    const [, near, same] = place([
      [at('1000', 0.5, 5)],
      [at('1000', 0.55, 5)],
      [at('1000', 0.5, 5)],
    ]);
    assert.equal(near!.from, 40);
    assert.equal(same!.from, null);
  });

  it('keep clear of what is drawn', () => {
    const bar = (width: number): readonly Box[] => [
      { left: 0.4 * width, right: 0.6 * width, top: 4, bottom: 9 },
    ];
    const [over, beside] = place([[at('1000', 0.5, 5)], [at('1000', 0.2, 5)]], bar);
    assert.equal(over!.from, null);
    assert.notEqual(beside!.from, null);
  });

  it('never reach beyond the plot', () => {
    const texts = place([
      [at('1000000', 0.99, 5)],
      [at('1000000', 0.01, 5)],
      [at('1', 1, 5, 'end')],
    ]);
    assert.deepEqual([texts[0]!.from, texts[1]!.from, texts[2]!.from], [null, null, 10]);
  });

  it('stand within a mark only where it is wide enough, and in nobody’s way there', () => {
    const inner = (within: number): Spot => ({ ...at('1000', 0.5, 5), within });
    const [wide, narrow, over] = place([[inner(0.5)], [inner(0.02)], [at('x', 0.5, 5)]]);
    assert.equal(wide!.from, 10);
    assert.equal(narrow!.from, null);
    assert.equal(over!.from, 10);
  });

  it('never lie on each other or on what is drawn, at any rung', () => {
    const random = new Random(12);
    for (let run = 0; run < 300; run++) {
      const spots = Array.from({ length: random.whole(2, 40) }, () =>
        Array.from({ length: random.whole(1, 3) }, () =>
          at(
            random.pick(['7', '逾140', '1132.9', '千億元：1000']),
            random.next(),
            random.next() * 15,
            random.pick(['start', 'middle', 'end']),
          ),
        ),
      ).map((own) => own.map((spot) => ({ ...spot, text: own[0]!.text })));
      const bars = (width: number): readonly Box[] => [
        { left: 0.3 * width, right: 0.35 * width, top: 6, bottom: 16 },
      ];
      const placed = place(spots, bars);
      for (const rung of RUNGS) {
        const boxes = placed
          .filter(({ from }) => from !== null && rung >= from)
          .map((text) => drawn(text, rung));
        boxes.forEach((box, index) => {
          const others = [...boxes.slice(index + 1), ...bars(rung)];
          assert.ok(!others.some((other) => meet(box, other)), `${run} at ${rung}`);
        });
      }
    }
  });
});
