import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LadderLayout } from '../../../src/graphics/rung-ladder/layout.ts';
import { rungLadderStyles } from '../../../src/graphics/rung-ladder/styles.ts';
import { codes, lay, lines, marks, table } from './lay.ts';

describe('the lines and ways of a ladder', () => {
  it('draws what stands twice in one list twice, and tells it', () => {
    const layout = lay('甲: A (2020); 甲: A (2020); 甲: A (2024)');
    assert.deepEqual(codes(layout), ['repeated-row']);
    assert.deepEqual(lines(layout), ['A: 甲=甲', 'A: 甲|']);
  });

  it('has what stands in both lists on one line, and what nothing is said of on one together', () => {
    const layout = lay(
      table(
        ['甲', 'A', '2020', '9'],
        ['乙', 'A', '2020'],
        ['丙', 'A', '2020'],
        ['丁', 'A', '2024', '9'],
        ['戊', 'A', '2024'],
        ['乙', 'A', '2024'],
      ),
    );
    assert.deepEqual(lines(layout), ['A: 乙=乙', 'A: 甲、丙|丁、戊']);
  });

  it('leads every way from its line through what lies between to its end, without a gap', () => {
    const layout = lay(
      '甲: A (2020); 乙: B (2020); 丙: C (2020); 乙: B (2024); 丙: A (2024); 甲: C (2024)',
    );
    const sides = layout.rungs.flatMap(({ passing, lines: all }) => [
      passing,
      ...all.map(({ strokes }) => strokes),
    ]);
    const ways = new Map<string, string[]>();
    sides.forEach((strokes, at) => {
      for (const { path, look } of strokes) {
        if (look === 'stays') continue;
        const x = /^M0 50H([\d.]+)/.exec(path)?.[1] ?? /^M([\d.]+)/.exec(path)![1]!;
        ways.set(x, [...(ways.get(x) ?? []), `${at} ${path}`]);
      }
    });
    assert.equal(ways.size, 2, 'two ways that pass each other have two lanes');
    for (const steps of ways.values()) {
      const places = steps.map((step) => Number(step.split(' ')[0]));
      const [first] = places;
      assert.deepEqual(
        places,
        places.map((_, index) => first! + index),
      );
      assert.equal(steps.filter((step) => /M0 50/.test(step)).length, 1, 'one start');
      assert.equal(steps.filter((step) => step.endsWith('50H100')).length, 1, 'one end');
    }
  });

  it('draws no way to a target that comes from no rung', () => {
    const layout = lay(table(['甲', 'A', '2020'], ['乙', 'A', '2024', '', 'target']));
    assert.equal(marks(layout)[1], '乙1 raised');
    assert.ok(
      layout.rungs.every((rung) => rung.lines.every(({ strokes }) => strokes.length === 0)),
    );
  });

  it('draws no ways where they would be a tangle, and packs what moves instead', () => {
    const rows = Array.from({ length: 9 }, (_, i) => [`${i}: A (2020)`, `${i}: B (2024)`]).flat();
    const drawn = lay(rows.slice(0, 16).join(';'));
    const tangle = lay(rows.join(';'));
    const count = ({ rungs }: LadderLayout): readonly number[] => [
      rungs.flatMap(({ passing }) => passing).length,
      rungs.flatMap((rung) => rung.lines).length,
    ];
    assert.deepEqual(
      [count(drawn), count(tangle)],
      [
        [8, 16],
        [0, 2],
      ],
    );
    assert.ok(marks(tangle).every((mark) => mark.endsWith('down')));
  });

  it('puts what nothing is said of below what is gone and above what comes from below', () => {
    const layout = lay(
      table(
        ['甲', 'A', '2020', '9'],
        ['乙', 'B', '2020', '1'],
        ['丙', 'A', '2024', '2'],
        ['乙', 'A', '2024'],
        ['丁', 'C', '2020', '1'],
        ['戊', 'C', '2020'],
        ['己', 'C', '2020', '', '目標'],
      ),
    );
    assert.deepEqual(lines(layout).slice(0, 3), ['A: 甲|', 'A: |丙', 'A: >乙']);
  });

  it('lights what moves, or what the author names by label or by rung', () => {
    const data = '甲: A (2020); 乙: B (2020); 乙: A (2024); 丙: A (2024)';
    const lit = (layout: LadderLayout): readonly string[] =>
      layout.standings.flatMap(({ row }) => (layout.lit.has(row) ? [String(row.number)] : []));
    assert.deepEqual(lit(lay(data)), ['2', '3']);
    assert.deepEqual(lit(lay(data, { highlight: '丙' })), ['4']);
    assert.deepEqual(lit(lay(data, { highlight: 'B' })), ['2']);
    assert.deepEqual(codes(lay(data, { highlight: '庚' })), ['highlight-unknown']);
  });

  it('strikes nothing through that is only not listed', () => {
    assert.doesNotMatch(String(rungLadderStyles), /line-through/);
  });
});
