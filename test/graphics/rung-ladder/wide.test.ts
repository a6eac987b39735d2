import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, render, summaryOf } from '../bad-input.ts';

const wide = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

/** What is said of a table in English, and what is told of it. */
const told = (data: string): readonly [summary: string, ...codes: string[]] => {
  const report = render('rung-ladder', data, 'en');
  return [summaryOf(report), ...codesOf(report)];
};

describe('a wide table of lists', () => {
  it('has the rungs of its items under each of them', () => {
    const rows = [
      ['Leeds', 'Championship', 'Premier'],
      ['Wrexham', '', 'Championship'],
    ] as const;
    for (const [before, after] of [
      ['2024', '2025'],
      ['2023–24', '2024–25'],
      ['last season', 'this season'],
    ] as const)
      assert.deepEqual(told(wide(['Club', before, after], ...rows)), [
        `Two lists side by side, ${before} and ${after}: 2 names on 2 rungs. Moves: Leeds (Championship → Premier). New in ${after}: Wrexham (Championship).`,
      ]);
  });

  it('has the items of its rungs under each of them', () => {
    for (const head of ['級別', 'Division', ''])
      assert.deepEqual(
        told(wide([head, '2024年', '2025年'], ['甲級', 'A、B', 'A'], ['乙級', 'C', 'B、C'])),
        ['Two lists side by side, 2024 and 2025: 3 names on 2 rungs. Moves: B (甲級 → 乙級).'],
        head,
      );
  });

  it('is read from objects, whose columns of years come first', () => {
    assert.match(
      told('[{"2024":"B","2025":"A","Name":"Mint"},{"2024":"A","2025":"A","Name":"Mill"}]')[0],
      /Moves: Mint \(B → A\)/,
    );
  });

  it('tells of a row that is in no list and of a list that is left out', () => {
    const report = render(
      'rung-ladder',
      wide(['Club', '2023', '2024', '2025'], ['Leeds', 'X', 'B', 'A'], ['None', 'X', '—', '']),
      'en',
    );
    assert.deepEqual(report.rows, {
      given: 2,
      read: 1,
      setAside: [{ row: 2, reason: 'row-not-used' }],
    });
    assert.deepEqual(codesOf(report).toSorted(), ['row-not-used', 'unknown-column']);
  });

  it('is none where a column has the rungs, or where the author says what its columns are', () => {
    const [long] = told(wide(['Name', 'Rung', '2024', '2025'], ['Mint', 'A', '5', '6']));
    assert.match(long, /^One list: 1 name on 1 rung/);
    const named = render('rung-ladder', wide(['Name', '2024', '2025'], ['Mint', 'A', 'B']), 'en', {
      columns: 'label: Name; group: 2025',
    });
    assert.match(summaryOf(named), /^One list: 1 name on 1 rung/);
  });
});
