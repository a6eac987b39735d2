import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  cellsPath,
  columnsFor,
  cutPath,
  planCells,
  readCells,
  unitsIn,
} from '../../../src/graphics/share-grid/cells.ts';
import type { Finding } from '../../../src/problems/finding.ts';
import { parseDecimal, type Decimal } from '../../../src/text/decimal.ts';

const decimal = (text: string): Decimal => parseDecimal(text)!;

const plan = (
  total: number,
  part: string,
  whole: string,
  qualifier: 'over' | 'about' | 'nearly' | null = null,
) => {
  const { filled, part: cut, soft } = planCells(total, decimal(part), decimal(whole), qualifier);
  return [filled, cut, ...soft];
};

/** How many marks a path has: one where it moves, one for each step. */
const marksIn = (path: string): number => path.match(/[Mm]/g)?.length ?? 0;

describe('columnsFor', () => {
  it('stands cells in full rows where it can, else near four to three', () => {
    const shapes = [1, 2, 3, 4, 12, 50, 100, 221, 400].map((total) => {
      const columns = columnsFor(total);
      return `${columns}x${Math.ceil(total / columns)}`;
    });
    assert.deepEqual(shapes, ['1x1', '2x1', '3x1', '2x2', '4x3', '9x6', '10x10', '17x13', '25x16']);
  });

  it('is never higher than wide nor much wider than high, and has room for every cell', () => {
    for (let total = 4; total <= 1000; total++) {
      const columns = columnsFor(total);
      const rows = Math.ceil(total / columns);
      assert.ok(
        columns >= rows && columns <= Math.max(rows * 2, 3),
        `${total}: ${columns}x${rows}`,
      );
      assert.ok(columns * rows >= total && columns * (rows - 1) < total, String(total));
    }
  });
});

describe('planCells', () => {
  it('fills as many cells as there are, exactly, and a part of the next', () => {
    assert.deepEqual(plan(221, '96', '221'), [96, 0, 96, 96]);
    assert.deepEqual(plan(100, '59.7', '100'), [59, 0.7, 59, 59]);
    assert.deepEqual(plan(100, '1', '3'), [33, 0.3333, 33, 33]);
    for (let part = 0; part <= 389; part++)
      assert.deepEqual(plan(389, String(part), '389').slice(0, 2), [part, 0]);
  });

  it('fills all and no more where a part is over its whole, and none for nothing', () => {
    assert.deepEqual(plan(221, '300', '221'), [221, 0, 221, 221]);
    assert.deepEqual(plan(100, '0', '100'), [0, 0, 0, 0]);
    assert.deepEqual(plan(100, '9'.repeat(40), '3'), [100, 0, 100, 100]);
  });

  it('has a soft cell on the side that a word leaves open', () => {
    assert.deepEqual(plan(100, '30', '100', 'nearly'), [29, 0, 29, 30]);
    assert.deepEqual(plan(100, '30', '100', 'about'), [29, 0, 29, 30]);
    assert.deepEqual(plan(100, '30', '100', 'over'), [30, 0, 30, 31]);
    for (const qualifier of ['nearly', 'about', 'over'] as const)
      assert.deepEqual(plan(100, '31.6', '100', qualifier), [31, 0, 31, 32]);
  });

  it('has none outside the grid', () => {
    assert.deepEqual(plan(100, '100', '100', 'over'), [100, 0, 100, 100]);
    assert.deepEqual(plan(100, '0', '100', 'nearly'), [0, 0, 0, 0]);
    assert.deepEqual(plan(100, '120', '100', 'about'), [99, 0, 99, 100]);
  });
});

describe('unitsIn', () => {
  it('counts out a whole number of up to 400, and nothing else', () => {
    const units = ['1', '221', '400', '221.0', '401', '0', '-3', '221.5', '65000'];
    assert.deepEqual(
      units.map((text) => unitsIn(decimal(text))),
      [1, 221, 400, 221, null, null, null, null, null],
    );
  });
});

describe('readCells', () => {
  const read = (text: string | undefined): readonly [number | null, readonly Finding[]] => {
    const problems: Finding[] = [];
    return [readCells(text, problems), problems];
  };

  it('takes a whole number from 1 to 1000, and tells of anything else', () => {
    assert.deepEqual(read(undefined), [null, []]);
    assert.deepEqual(read('１００'), [100, []]);
    for (const text of ['0', '1001', '12.5', 'many', '-5']) {
      const [cells, [problem]] = read(text);
      assert.equal(cells, null, text);
      assert.deepEqual(problem!.details.slice(0, 2), ['cells', text]);
    }
  });
});

describe('paths of cells', () => {
  it('have one mark for each cell, row by row', () => {
    assert.equal(cellsPath(0, 3, 10), 'M0.5 0.5h0m1 0h0m1 0h0');
    assert.equal(cellsPath(8, 12, 10), 'M8.5 0.5h0m1 0h0M0.5 1.5h0m1 0h0');
    for (const [from, to] of [
      [0, 221],
      [0, 96],
      [96, 221],
      [17, 18],
      [5, 5],
    ] as const)
      assert.equal(marksIn(cellsPath(from, to, 17)), to - from);
  });

  it('cut a cell upright, by its width', () => {
    const square = { radius: 0.4, isRound: false };
    assert.equal(cutPath(0, 0.5, 10, square), 'M0.1 0.1h0.4v0.8h-0.4z');
    const dot = { radius: 0.4, isRound: true };
    assert.equal(cutPath(11, 0.5, 10, dot), 'M1.5 1.1A0.4 0.4 0 0 0 1.5 1.9z');
    assert.match(cutPath(0, 0.7, 10, dot), /^M0\.66 0\.133A0\.4 0\.4 0 1 0 0\.66 0\.867z$/);
    assert.match(cutPath(0, 0.2, 10, dot), /A0\.4 0\.4 0 0 0/);
  });
});
