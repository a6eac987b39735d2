import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnChart } from '../../src/graphics/column-chart/kind.ts';
import { columnScale, placeColumns, type PlacedColumn } from '../../src/scale/columns.ts';
import { datedRows, planSlots } from '../../src/scale/slots.ts';
import { NO_UNIT } from '../../src/text/unit.ts';
import { readBars } from '../support/read.ts';

function place(data: string, stacked = false): readonly PlacedColumn[] {
  const plan = planSlots(datedRows(readBars(data, columnChart).rows));
  return placeColumns(plan, NO_UNIT, columnScale(plan, NO_UNIT, stacked), stacked);
}

const heights = (data: string, stacked = false): readonly (readonly (number | null)[])[] =>
  place(data, stacked).map(({ foot, top }) => [foot, top]);

describe('columns', () => {
  it('stand on zero and reach their value', () => {
    assert.deepEqual(heights('甲: 10; 乙: 5; 丙: 0'), [
      [0, 1],
      [0, 0.5],
      [0, 0],
    ]);
  });

  it('hang from zero where their value is below it', () => {
    assert.deepEqual(heights('甲: 10; 乙: −10'), [
      [0.5, 1],
      [0.5, 0],
    ]);
    assert.deepEqual(
      place('甲: 10; 乙: −10').map(({ negative }) => negative),
      [false, true],
    );
    assert.deepEqual(heights('甲: −10; 乙: −5'), [
      [1, 0],
      [1, 0.5],
    ]);
  });

  it('have a place and no height where a value is missing', () => {
    const [, missing] = place('甲: 10; 乙: —; 丙: 5');
    assert.deepEqual([missing!.slot, missing!.top], [1, null]);
    assert.deepEqual(heights('2020: —; 2021: —'), [
      [0, null],
      [0, null],
    ]);
  });

  it('stand beside each other in the order of their series, within their place', () => {
    const columns = place('甲 | b: 1; 甲 | a: 2; 乙 | a: 3; 乙 | b: 4');
    assert.deepEqual(
      columns.map(({ slot, series }) => [slot, series]),
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
    );
    for (const { slot, x, width } of columns)
      assert.ok(x > slot / 2 && x + width < (slot + 1) / 2 && width > 0);
    const [first, second] = columns;
    assert.ok(second!.x > first!.x + first!.width);
  });

  it('stand upon each other where they are stacked, up from zero and down from it', () => {
    assert.deepEqual(heights('甲 | a: 6; 甲 | b: 4; 乙 | a: 5; 乙 | b: —', true), [
      [0, 0.6],
      [0.6, 1],
      [0, 0.5],
      [0.5, null],
    ]);
    assert.deepEqual(heights('甲 | a: 5; 甲 | b: −5; 甲 | c: 5; 甲 | d: −5', true), [
      [0.5, 0.75],
      [0.5, 0.25],
      [0.75, 1],
      [0.25, 0],
    ]);
  });

  it('are never outside the plot, however many and however large', () => {
    const many = Array.from({ length: 200 }, (_, index) => `第${index}項: ${(index * 37) % 101}`);
    for (const data of [
      many.join('; '),
      `甲: ${'9'.repeat(40)}; 乙: 0.${'0'.repeat(37)}1`,
      '甲: 1',
    ]) {
      for (const { x, width, foot, top } of place(data)) {
        assert.ok(x >= 0 && width > 0 && x + width <= 1, data.slice(0, 30));
        for (const height of [foot, top!]) assert.ok(height >= 0 && height <= 1, data.slice(0, 30));
      }
    }
  });
});

describe('the scale of columns', () => {
  const scaleOf = (data: string, stacked: boolean, also: readonly number[] = []) =>
    columnScale(planSlots(readBars(data, columnChart).rows), NO_UNIT, stacked, also);

  it('holds the sums of stacks, and each column where there are none', () => {
    assert.equal(scaleOf('甲 | a: 6; 甲 | b: 4', true).to, 10);
    assert.equal(scaleOf('甲 | a: 6; 甲 | b: 4', false).to, 6);
  });

  it('holds a line across too', () => assert.equal(scaleOf('甲: 6', false, [20]).to, 20));
});
