import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brokenGrid, MAX_COLUMNS, MAX_ROWS } from '../../src/data/grid.ts';
import { squareRows } from '../../src/data/rows.ts';

const row = (number: number, ...cells: readonly string[]) => ({ number, cells });

describe('squareRows', () => {
  it('keeps square rows as they are, with what they are called', () => {
    const rows = [{ ...row(1, 'a', '1'), id: 'x', total: true }];
    assert.deepEqual(squareRows(['h', 'v'], rows, { headline: 'H' }, 3), {
      header: ['h', 'v'],
      rows,
      furniture: { headline: 'H' },
      problems: [],
      given: 3,
      setAside: [],
    });
  });

  it('fills short rows, sets long ones aside and forgives blanks at their end', () => {
    const grid = squareRows(
      ['h', 'v'],
      [row(1, 'a'), row(2, 'a', '1', '2'), row(3, 'a', '1', '', ''), row(4)],
    );
    assert.deepEqual(
      grid.rows.map(({ cells }) => cells),
      [
        ['a', ''],
        ['a', '1'],
        ['', ''],
      ],
    );
    assert.deepEqual(
      grid.problems.map(({ code, details }) => [code, ...details]),
      [
        ['short-row', 1, 1, 2],
        ['long-row', 2, 3, 2],
        ['short-row', 4, 0, 2],
      ],
    );
    assert.deepEqual([grid.given, grid.setAside], [4, [{ row: 2, reason: 'long-row' }]]);
  });

  it('sets rows beyond the limit aside, each with its number', () => {
    const grid = squareRows(
      ['h'],
      Array.from({ length: MAX_ROWS + 2 }, (_, index) => row(index + 1, 'a')),
    );
    assert.equal(grid.rows.length, MAX_ROWS);
    assert.deepEqual(
      grid.setAside.map(({ row: number }) => number),
      [MAX_ROWS + 1, MAX_ROWS + 2],
    );
    assert.deepEqual(
      grid.problems.map(({ code }) => code),
      ['too-many-rows'],
    );
  });

  it('leaves columns beyond the limit out, aloud', () => {
    const wide = Array.from({ length: MAX_COLUMNS + 1 }, (_, index) => String(index));
    const grid = squareRows(wide, [row(1, ...wide), row(2, 'a')]);
    assert.deepEqual(
      [grid.header.length, grid.rows[0]!.cells.length, grid.rows[1]!.cells.length],
      [MAX_COLUMNS, MAX_COLUMNS, MAX_COLUMNS],
    );
    assert.equal(grid.problems[0]!.code, 'too-many-columns');
  });

  it('does not write to what it is given', () => {
    const rows = Object.freeze([Object.freeze({ number: 1, cells: Object.freeze(['a']) })]);
    assert.equal(squareRows(Object.freeze(['h', 'v']), rows).rows.length, 1);
  });
});

it('brokenGrid holds nothing but the reason why', () => {
  const problems = [{ code: 'no-header', details: [] }] as const;
  assert.deepEqual(brokenGrid(problems), {
    header: [],
    rows: [],
    furniture: {},
    problems,
    given: 0,
    setAside: [],
  });
});
