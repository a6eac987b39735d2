import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rungLadder } from '../../../src/graphics/rung-ladder/kind.ts';
import { layoutLadder } from '../../../src/graphics/rung-ladder/layout.ts';
import { keepTwoLists, nameOfDate } from '../../../src/graphics/rung-ladder/lists.ts';
import { readBars } from '../../support/read.ts';

const lay = (data: string, highlight?: string) =>
  layoutLadder(keepTwoLists(readBars(data, rungLadder)), { highlight });

type Layout = ReturnType<typeof lay>;

/** What became of each place: `甲 earlier up`, in the order given. */
const marks = ({ standings }: Layout): readonly string[] =>
  standings.map(({ row, list, mark }) => `${row.label}${list} ${mark}`);

/** Both lists line by line: `甲=甲`, a way that arrives as `>`. */
const lines = ({ rungs }: Layout): readonly string[] =>
  rungs.flatMap((rung) =>
    rung.lines.map(({ before, after, strokes }) => {
      const names = (ones: typeof before): string => ones.map(({ row }) => row.label).join('、');
      const level = strokes.some(({ look }) => look === 'stays') ? '=' : '|';
      const sign = strokes.some(({ isEnd }) => isEnd) ? '>' : level;
      return `${rung.name}: ${names(before)}${sign}${names(after)}`;
    }),
  );

const codes = ({ problems }: Layout): readonly string[] => problems.map(({ code }) => code);

/** Rows of name, rung, date, how many in all, status. */
const table = (...rows: readonly (readonly string[])[]): string =>
  JSON.stringify([
    ['label', 'group', 'date', 'whole', 'status'],
    ...rows.map((row) => [...row, '', '', ''].slice(0, 5)),
  ]);

describe('layoutLadder', () => {
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

  it('takes the later of two lists by its time, not by how the date is written', () => {
    const layout = lay(
      '甲: A (2025年第一季); 乙: B (2025年第一季); 甲: B (2025-12); 乙: A (2025-12)',
    );
    assert.deepEqual(marks(layout), ['甲0 down', '乙0 up', '甲1 down', '乙1 up']);
  });

  it('has the rungs in the order in which they appear, from the top', () => {
    const { rungs } = lay('甲: 高 (2020); 乙: 低 (2020); 丙: 中 (2024); 甲: 高 (2024)');
    assert.deepEqual(
      rungs.map(({ name }) => name),
      ['高', '低', '中'],
    );
  });

  it('compares the last two lists in the order of their dates, and tells what is older', () => {
    const data = '甲: A (2026-05); 甲: B (2025); 甲: C (2019); 乙: B (2018-03)';
    const dataset = keepTwoLists(readBars(data, rungLadder));
    assert.deepEqual(dataset.account, {
      given: 4,
      read: 2,
      setAside: [
        { row: 3, reason: 'row-not-used' },
        { row: 4, reason: 'row-not-used' },
      ],
    });
    const layout = lay(data);
    assert.deepEqual(layout.dates.map(nameOfDate), ['2025', '2026-05']);
    assert.deepEqual(marks(layout), ['甲1 up', '甲0 up']);
  });

  it('sets aside what has no date among dated rows, and what names nothing', () => {
    const given = readBars(table(['甲', 'A', '2020'], ['乙', 'A'], ['', 'A', '2020']), rungLadder);
    const { account } = keepTwoLists(given);
    assert.deepEqual(
      account.setAside.map(({ row }) => row),
      [2, 3],
    );
  });

  it('says nothing of moves where there is one list, dated or not', () => {
    for (const data of ['甲: A (2024); 乙: B (2024)', '甲: A; 乙: B']) {
      const layout = lay(data);
      assert.deepEqual(
        layout.standings.map(({ mark }) => mark),
        ['plain', 'plain'],
      );
      assert.equal(layout.dates.length, 1);
    }
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

  it('draws what stands twice in one list twice, and tells it', () => {
    const layout = lay('甲: A (2020); 甲: A (2020); 甲: A (2024)');
    assert.deepEqual(codes(layout), ['repeated-row']);
    assert.deepEqual(lines(layout), ['A: 甲=甲', 'A: 甲|']);
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

  it('draws no ways where they would be a tangle, and packs what moves instead', () => {
    const rows = Array.from({ length: 9 }, (_, i) => [`${i}: A (2020)`, `${i}: B (2024)`]).flat();
    const drawn = lay(rows.slice(0, 16).join(';'));
    const tangle = lay(rows.join(';'));
    const count = ({ rungs }: Layout): readonly number[] => [
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
    const lit = (layout: Layout): readonly string[] =>
      layout.standings.flatMap(({ row }) => (layout.lit.has(row) ? [String(row.number)] : []));
    assert.deepEqual(lit(lay(data)), ['2', '3']);
    assert.deepEqual(lit(lay(data, '丙')), ['4']);
    assert.deepEqual(lit(lay(data, 'B')), ['2']);
    assert.deepEqual(codes(lay(data, '庚')), ['highlight-unknown']);
  });
});
