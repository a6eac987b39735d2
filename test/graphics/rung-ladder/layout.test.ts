import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codes, lay, marks, table } from './lay.ts';

describe('what becomes of a place on a ladder', () => {
  it('marks what stays, moves, is gone and is new between two whole lists', () => {
    const layout = lay(
      '甲: A (2020); 乙: A (2020); 丙: B (2020); 丁: B (2020); 甲: A (2024); 乙: B (2024); 丙: A (2024); 戊: B (2024)',
    );
    assert.deepEqual(marks(layout), [
      '甲0 stays',
      '乙0 down',
      '丙0 up',
      '丁0 gone',
      '甲1 stays',
      '乙1 down',
      '丙1 up',
      '戊1 new',
    ]);
    assert.deepEqual(layout.problems, []);
  });

  it('calls nothing new or gone on a rung of which a list names only some', () => {
    const layout = lay(
      table(
        ['甲', 'A', '2025', '7'],
        ['乙', 'A', '2025'],
        ['丙', 'A', '2026', '未公布'],
        ['丁', 'B', '2025', '2'],
        ['戊', 'B', '2025'],
        ['丁', 'B', '2026', '逾1'],
      ),
    );
    assert.deepEqual(marks(layout), [
      '甲0 plain',
      '乙0 plain',
      '丙1 plain',
      '丁0 stays',
      '戊0 plain',
      '丁1 stays',
    ]);
    assert.deepEqual(
      layout.rungs.map(({ rolls }) => rolls.map(({ named, isOpen }) => [named, isOpen])),
      [
        [
          [2, true],
          [1, true],
        ],
        [
          [2, false],
          [1, true],
        ],
      ],
    );
  });

  it('calls it gone from its rung only, where another rung may have it unnamed', () => {
    const rows = [
      ['甲', 'A', '2025'],
      ['乙', 'A', '2026'],
      ['丙', 'B', '2026', '5'],
    ];
    const open = lay(table(...rows)).standings[0]!;
    assert.deepEqual([open.mark, open.isOfList], ['gone', false]);
    const whole = lay(table(...rows.slice(0, 2))).standings[0]!;
    assert.deepEqual([whole.mark, whole.isOfList], ['gone', true]);
  });

  it('does not call a rung new that a list of only some does not have', () => {
    const rows = [
      ['甲', 'A', '2025', '5'],
      ['乙', 'B', '2026'],
    ];
    assert.deepEqual(marks(lay(table(...rows))).slice(1), ['乙1 plain']);
    assert.deepEqual(marks(lay(table(['甲', 'A', '2025'], rows[1]!))).slice(1), ['乙1 new']);
  });

  it('keeps a target apart from what stands there', () => {
    const layout = lay(
      table(
        ['丙', 'A', '2025', '', 'target'],
        ['丙', 'A', '2026', '1'],
        ['甲', 'B', '2025'],
        ['甲', 'A', '2026', '', 'target'],
        ['乙', 'A', '2026', '', 'target'],
      ),
    );
    assert.deepEqual(marks(layout), [
      '丙0 reached',
      '丙1 reached',
      '甲0 up',
      '甲1 up',
      '乙1 raised',
    ]);
    const top = layout.rungs.find(({ name }) => name === 'A')!;
    assert.deepEqual(
      top.rolls.map(({ named }) => named),
      [0, 1],
    );
  });

  it('takes a move from where it stood, not from where it was to stand', () => {
    const layout = lay(
      table(['甲', 'A', '2025', '', 'target'], ['甲', 'B', '2025'], ['甲', 'A', '2026']),
    );
    assert.deepEqual(marks(layout), ['甲0 reached', '甲0 up', '甲1 up']);
  });

  it('has one to be raised from where it stands in the same list', () => {
    const layout = lay(
      table(['乙', 'B', '2025'], ['甲', 'B', '2026'], ['甲', 'A', '2026', '', 'target']),
      { rungs: 'B; A' },
    );
    assert.equal(marks(layout)[2], '甲1 down');
    const up = lay(
      table(['乙', 'A', '2025'], ['甲', 'B', '2026'], ['甲', 'A', '2026', '', 'target']),
    );
    assert.equal(marks(up)[2], '甲1 up');
    assert.ok(up.rungs.every(({ passing }) => passing.length === 0));
  });

  it('knows a name in whatever width its letters are', () => {
    assert.deepEqual(marks(lay('ＡＩ: 一 (2020); ai: 一 (2024)')), ['ＡＩ0 stays', 'ai1 stays']);
  });

  it('tells a number in all that cannot be one, and does not use it', () => {
    const less = lay(table(['甲', 'A', '2020', '1'], ['乙', 'A', '2020']));
    assert.deepEqual(codes(less), ['whole-not-used']);
    assert.equal(less.rungs[0]!.rolls[0]!.whole, null);
    assert.equal(less.rungs[0]!.rolls[0]!.isOpen, false);
    const two = lay(table(['甲', 'A', '2020', '3'], ['乙', 'A', '2020', '4']));
    assert.deepEqual(codes(two), ['whole-not-used']);
    assert.equal(two.rungs[0]!.rolls[0]!.whole!.printed, '3');
    const none = lay(table(['甲', 'A', '2020', '—'], ['乙', 'A', '2020', '2']));
    assert.deepEqual([codes(none), none.rungs[0]!.rolls[0]!.isOpen], [[], false]);
  });
});
