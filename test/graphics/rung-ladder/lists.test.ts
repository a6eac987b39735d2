import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rungLadder } from '../../../src/graphics/rung-ladder/kind.ts';
import { keepTwoLists } from '../../../src/graphics/rung-ladder/lists.ts';
import { readBars } from '../../support/read.ts';
import { codesOf, render, summaryOf } from '../bad-input.ts';
import { codes, lay, marks, table } from './lay.ts';

describe('the lists and rungs of a ladder', () => {
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
    assert.deepEqual(
      layout.lists.map(({ key }) => key),
      ['2025', '2026-05'],
    );
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
      assert.equal(layout.lists.length, 1);
    }
  });

  it('puts them in the order that the author says, and calls nothing up or down without one', () => {
    const data = '甲: 低 (2020); 乙: 高 (2020); 甲: 高 (2024); 乙: 中 (2024)';
    const open = lay(data, { rungs: '' });
    assert.deepEqual(marks(open), ['甲0 moves', '乙0 moves', '甲1 moves', '乙1 moves']);
    assert.equal(open.lit.size, 0);
    const said = lay(data, { rungs: '高；中；低；底' });
    assert.deepEqual(marks(said), ['甲0 up', '乙0 down', '甲1 up', '乙1 down']);
    assert.deepEqual(
      said.rungs.map(({ name }) => name),
      ['高', '中', '低'],
    );
    assert.deepEqual(codes(said), [], 'a rung that nothing stands on is no mistake');
    const some = lay(data, { rungs: '高; 氐' });
    assert.deepEqual([codes(some), marks(some)[0]], [['highlight-unknown'], '甲0 moves']);
  });

  it('knows which of two amounts is higher, and of other names nothing', () => {
    const markOf = (from: string, to: string): string | undefined =>
      marks(lay(table(['甲', from, '2020'], ['甲', to, '2024']), { rungs: '' }))[0];
    assert.equal(markOf('千億級', '萬億級'), '甲0 up');
    assert.equal(markOf('千億級', '百億級'), '甲0 down');
    assert.equal(markOf('1 trillion yuan', '100 billion yuan'), '甲0 down');
    assert.equal(markOf('1 trillion yuan', '100 billion people'), '甲0 moves');
    assert.equal(markOf('1,000億', '千億'), '甲0 moves');
    assert.equal(markOf('一級', '二級'), '甲0 moves');
  });

  it('says from where to where a thing moves, without up, down or their colour', () => {
    const data = JSON.stringify([
      ['Club', 'Division', 'Season'],
      ['Leeds', 'Championship', '2024'],
      ['Arsenal', 'Premier League', '2024'],
      ['Leeds', 'Premier League', '2025'],
      ['Arsenal', 'Premier League', '2025'],
    ]);
    for (const lang of ['en', 'zh-Hans', 'zh-Hant-HK', 'zh-Hant-TW']) {
      const { html } = render('rung-ladder', data, lang);
      const drawn = html.slice(html.indexOf('class="ladder"'), html.indexOf('</ol>'));
      assert.doesNotMatch(html, /[▲▼]|[升降]|\b(?:up|down) (?:to|from)/i, lang);
      assert.doesNotMatch(drawn, /\blit\b/);
      assert.match(drawn, /<span class="arrow">→</);
    }
    assert.match(
      summaryOf(render('rung-ladder', data, 'en')),
      /Moves: Leeds \(Championship → Premier League\)\.$/,
    );
    const ordered = render('rung-ladder', data, 'en', { rungs: 'Premier League; Championship' });
    assert.match(summaryOf(ordered), /Up: Leeds \(Championship → Premier League\)\.$/);
    assert.match(ordered.html, /<span class="arrow">▲</);
  });

  it('has any two values of a column of lists as two lists', () => {
    for (const [head, before, after] of [
      ['名單', '去年', '今年'],
      ['日期', '去年', '今年'],
      ['賽季', '2023–24', '2024–25'],
      ['Season', '2023–24', '2024–25'],
      ['Edition', 'first', 'second'],
      ['何時', '2023–24', '2024–25'],
    ] as const) {
      const rows = [
        ['甲', '二級', before],
        ['甲', '一級', after],
      ];
      for (const order of [
        [0, 1, 2],
        [2, 0, 1],
      ]) {
        const data = JSON.stringify(
          [['名稱', '級別', head], ...rows].map((row) => order.map((at) => row[at])),
        );
        const report = render('rung-ladder', data, 'zh-Hant-HK');
        assert.deepEqual(
          codesOf(report).filter((code) => code !== 'date-not-read'),
          [],
          head,
        );
        assert.equal(
          summaryOf(report),
          `${before}與${after}兩份名單對照，共2級、1項。變動：甲（二級→一級）。`,
        );
      }
    }
  });

  it('has the earlier list first, whatever the order of the rows', () => {
    for (const [before, after] of [
      ['2023–24', '2024–25'],
      ['去年', '今年'],
      ['last season', 'this season'],
    ] as const) {
      const data = JSON.stringify([
        ['Name', 'Rung', 'List'],
        ['甲', 'A', after],
        ['甲', 'B', before],
      ]);
      assert.deepEqual(marks(lay(data)), ['甲1 up', '甲0 up'], before);
    }
  });
});
