import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MAX_ROWS, type Grid } from '../../src/data/grid.ts';
import { formatNotation, parseNotation } from '../../src/data/notation.ts';
import type { Role } from '../../src/locale/vocabulary.ts';
import { Random } from './random.ts';

/** Rows as objects by role, without blank cells. */
const rows = (text: string): readonly Readonly<Record<string, string>>[] => {
  const { header, rows: read } = parseNotation(text);
  return read.map(({ cells }) =>
    Object.fromEntries(
      header.map((role, index) => [role, cells[index]!] as const).filter(([, cell]) => cell !== ''),
    ),
  );
};
const codes = (text: string): readonly string[] =>
  parseNotation(text).problems.map(({ code }) => code);

describe('parseNotation', () => {
  it('reads what an editor types', () => {
    const text = '遊戲: 718.1 (+10.2%); 文旅: 244 (calc −21.4%); 動漫: —';
    assert.deepEqual(rows(text), [
      { label: '遊戲', value: '718.1', change: '+10.2%' },
      { label: '文旅', value: '244', change: 'calc −21.4%' },
      { label: '動漫', value: '—' },
    ]);
    assert.deepEqual(codes(text), []);
  });

  it('reads full-width signs', () => {
    assert.deepEqual(
      rows(
        '遊戲｜２０２４：７１８．１（＋１０．２％，佔６５．９％、２０２４年）；文旅：逾２４４億元',
      ),
      [
        {
          label: '遊戲',
          group: '２０２４',
          value: '７１８．１',
          change: '＋１０．２％',
          share: '65.9%',
          date: '2024年',
        },
        { label: '文旅', value: '逾２４４億元' },
      ],
    );
  });

  it('reads every remark in its role and anything else as a note', () => {
    assert.deepEqual(
      rows(
        'A | g: 5 (share 65.9%, from 310.6, revoked 3, 2015年3月, target, ▲ 2.0%, a word, and 2 more)',
      ),
      [
        {
          label: 'A',
          group: 'g',
          value: '5',
          share: '65.9%',
          previous: '310.6',
          revoked: '3',
          date: '2015年3月',
          status: 'target',
          change: '▲ 2.0%',
          note: 'a word, and 2 more',
        },
      ],
    );
    assert.deepEqual(rows('甲: 5 (去年310.6，撤銷3，佔6%，上升，回落)'), [
      { label: '甲', value: '5', previous: '310.6', revoked: '3', share: '6%', note: '上升，回落' },
    ]);
    assert.deepEqual(rows('A: 5 (+0.5個百分點)')[0]!['change'], '+0.5個百分點');
    assert.deepEqual(rows('第八批: 16 (revoked 3, 2025-04-25)')[0], {
      label: '第八批',
      value: '16',
      revoked: '3',
      date: '2025-04-25',
    });
  });

  it('takes a per cent without a sign for a note, since it may be a share', () => {
    assert.deepEqual(rows('遊戲: 718.1 (65.9%)')[0], {
      label: '遊戲',
      value: '718.1',
      note: '65.9%',
    });
    assert.deepEqual(rows('遊戲: 718.1 (毛利率+30%)')[0], {
      label: '遊戲',
      value: '718.1',
      note: '毛利率+30%',
    });
  });

  it('reads a change whose sign is an arrow or a word, and what it is against', () => {
    const arrows = '↑3%, △3%, ↓3%, 同比+3%, 同比 −3%, 環比升3%, 按年跌近3%';
    const ups = '升3%, 上升3%, 漲3%, 上涨3%, 增3%, 增長3%, 增长 3%, up 3%, up about 3%';
    const downs = '降3%, 跌3%, 減3%, 减3%, 下降3%, 下跌3%, down 3%, calc down 3%, 減少0.5個百分點';
    for (const change of [arrows, ups, downs].flatMap((all) => all.split(', '))) {
      assert.equal(rows(`甲: 5 (${change})`)[0]!['change'], change);
      assert.deepEqual(codes(`甲: 5 (${change})`), []);
    }
    for (const note of ['增速3%', '升至3%', '升3家', '由2%升3%', '不升3%', '升-3%', '-升3%'])
      assert.equal(rows(`甲: 5 (${note})`)[0]!['note'], note);
  });

  it('tells a per cent without a sign, which a backslash makes a note', () => {
    const { problems } = parseNotation('甲: 12 (6.1%); 乙: 5 (share 6.1%, 同比3%)');
    assert.deepEqual(problems, [
      { code: 'no-sign', details: [1, '6.1%'] },
      { code: 'no-sign', details: [2, '同比3%'] },
    ]);
    assert.deepEqual(codes('甲: 12 (\\6.1%)'), []);
  });

  it('keeps a second remark of a kind as a note', () => {
    assert.deepEqual(rows('A: 5 (+1%, +2%)')[0], {
      label: 'A',
      value: '5',
      change: '+1%',
      note: '+2%',
    });
  });

  it('leaves commas inside numbers alone', () => {
    assert.deepEqual(rows('A: 1,089.6 (from 1,132.9, x)')[0], {
      label: 'A',
      value: '1,089.6',
      previous: '1,132.9',
      note: 'x',
    });
    assert.deepEqual(rows('A: １，０８９（from １，１３２）')[0], {
      label: 'A',
      value: '１，０８９',
      previous: '1,132',
    });
  });

  it('takes the meaning from a sign behind a backslash', () => {
    assert.deepEqual(rows('A\\: B\\; C: 5 (a\\, b\\))')[0], {
      label: 'A: B; C',
      value: '5',
      note: 'a, b)',
    });
    assert.deepEqual(rows('A: \\(5\\)')[0], { label: 'A', value: '(5)' });
    assert.deepEqual(rows('A: 5 (\\2015)')[0], { label: 'A', value: '5', note: '2015' });
    assert.deepEqual(rows('A: 5 (x\\)')[0], { label: 'A', value: '5 (x)' });
  });

  it('reads items on lines of their own and forgives blank ones', () => {
    assert.deepEqual(
      rows('A: 1\n\nB: 2;;\r\n；C: 3;').map(({ label }) => label),
      ['A', 'B', 'C'],
    );
  });

  it('takes a blank value for missing and sets an item without a colon aside', () => {
    const grid = parseNotation('A: 1; oops; B: ; C: 3');
    assert.deepEqual(
      grid.rows.map(({ number, cells }) => [number, cells]),
      [
        [1, ['A', '1']],
        [3, ['B', '']],
        [4, ['C', '3']],
      ],
    );
    assert.deepEqual(grid.problems, [{ code: 'not-an-item', details: [2, 'oops'] }]);
    assert.deepEqual([grid.given, grid.setAside], [4, [{ row: 2, reason: 'not-an-item' }]]);
  });

  it('takes a bare figure in brackets for a loss where nothing else is the value', () => {
    const valueOf = (text: string): readonly string[] =>
      parseNotation(`甲: ${text}`).rows[0]!.cells.slice(1);
    assert.deepEqual(valueOf('(3.2)'), ['(3.2)']);
    assert.deepEqual(valueOf('（３．２）'), ['(３．２)']);
    assert.deepEqual(valueOf('($3.2m)'), ['($3.2m)']);
    assert.deepEqual(valueOf('(3.2%)'), ['(3.2%)']);
    assert.deepEqual(valueOf('5 (3.2)'), ['5', '3.2']);
    assert.deepEqual(valueOf('(3.2) (x)'), ['', '3.2, x']);
    assert.deepEqual(valueOf('(2015)'), ['', '2015']);
    assert.deepEqual(valueOf('(\\3.2)'), ['', '3.2']);
    assert.deepEqual(valueOf('(+3.2%)'), ['', '+3.2%']);
  });

  it('sets aside and tells a row before which the semicolon is missing', () => {
    const grid = parseNotation('小說: 318 (+6.1%) 漫畫: 96 (+31%); 雜誌: 12');
    assert.deepEqual(
      grid.rows.map(({ number, cells }) => [number, cells]),
      [
        [1, ['小說', '318', '+6.1%']],
        [3, ['雜誌', '12', '']],
      ],
    );
    assert.deepEqual(grid.problems, [{ code: 'no-semicolon', details: [2, '漫畫: 96 (+31%)'] }]);
    assert.deepEqual([grid.given, grid.setAside], [3, [{ row: 2, reason: 'no-semicolon' }]]);
    assert.deepEqual(codes('甲：5（x）乙：6'), ['no-semicolon']);
    assert.deepEqual(codes('甲: 5 (x (y: z)\\: w)'), []);
  });

  it('reads the remarks of several brackets, one behind the other', () => {
    assert.deepEqual(rows('A: 5 (+1%) (target)（x）')[0], {
      label: 'A',
      value: '5',
      change: '+1%',
      status: 'target',
      note: 'x',
    });
  });

  it('loses nothing behind a second bar', () => {
    assert.deepEqual(rows('a | b | c: 5')[0], { label: 'a', group: 'b | c', value: '5' });
  });

  it('leaves brackets that are not closed, or not at the end, in the value', () => {
    assert.equal(rows('A: 5 (x')[0]!['value'], '5 (x');
    assert.equal(rows('A: 5 (x) 億')[0]!['value'], '5 (x) 億');
    assert.equal(rows('A: 5 (x) 億 (y)')[0]!['value'], '5 (x) 億 (y)');
    assert.equal(rows('A: 5 (x))')[0]!['value'], '5 (x))');
    assert.deepEqual(rows('A: 5 (x (y) z)')[0], { label: 'A', value: '5', note: 'x (y) z' });
  });

  it('says when there are no items', () => {
    for (const text of ['', ' ', ';；\n']) assert.deepEqual(codes(text), ['no-data']);
  });

  it('keeps to the limit of rows', () => {
    const grid = parseNotation('遊戲: 718.1 (+10.2%); '.repeat(MAX_ROWS + 3));
    assert.equal(grid.rows.length, MAX_ROWS);
    assert.equal(grid.rows.length + grid.setAside.length, grid.given);
    for (const text of [
      '\\'.repeat(300_000),
      '('.repeat(300_000),
      `a: ${'('.repeat(100_000)}${' '.repeat(100_000)})`,
    ])
      parseNotation(text);
  });
});

const NASTY = [
  ...';；:：|｜()（）,，、\\\n\r \t"\'&<>=+-%0123456789年月',
  ', ',
  '，',
  'share ',
  'from 5',
  'revoked 3',
  '2015',
  'target',
  '+10%',
  '同比',
  '遊戲',
  '\u2028',
  '🚀',
  '__proto__',
];

const squeeze = (text: string): string => text.trim();

describe('formatNotation', () => {
  it('writes any labels, groups, values and notes so that they are read back the same', () => {
    const random = new Random(13);
    const word = (): string => squeeze(random.text(NASTY, 6));
    for (let run = 0; run < 3000; run++) {
      const count = random.whole(1, 3);
      const all = Array.from({ length: count }, (): Readonly<Partial<Record<Role, string>>> => ({
        label: word(),
        group: word(),
        value: word(),
        change: random.pick(['', '+10.2%', 'calc −21.4%', '▼ 3.8%']),
        share: random.pick(['', '65.9%']),
        previous: random.pick(['', '310.6', '1,132.9']),
        revoked: random.pick(['', '3']),
        date: random.pick(['', '2015年3月', '12 March 2015']),
        status: random.pick(['', 'target', '推算']),
        note: word(),
      }));
      const roles = Object.keys(all[0]!) as Role[];
      const header = roles.filter(
        (role) => role === 'label' || role === 'value' || all.some((row) => row[role]),
      );
      const grid: Grid = {
        header,
        rows: all.map((row, index) => ({
          number: index + 1,
          cells: header.map((role) => row[role]!),
        })),
        furniture: {},
        problems: [],
        given: count,
        setAside: [],
      };
      const written = formatNotation(grid);
      assert.deepEqual(parseNotation(written), grid, written);
    }
  });

  it('writes back what it read from any text at all', () => {
    const random = new Random(14);
    for (let run = 0; run < 3000; run++) {
      const text = random.text([...NASTY, '; ', ': ', ' (', ')'], 14);
      const grid = parseNotation(text);
      if (grid.rows.length === 0) continue;
      const again = parseNotation(formatNotation(grid));
      assert.deepEqual(
        [again.header, again.rows.map(({ cells }) => cells)],
        [grid.header, grid.rows.map(({ cells }) => cells)],
        JSON.stringify(text),
      );
      assert.equal(grid.rows.length + grid.setAside.length, grid.given);
    }
  });

  it('leaves plain words and numbers readable', () => {
    assert.equal(
      formatNotation(parseNotation('遊戲｜甲：1,089.6（+10.2%，一句話）')),
      '遊戲 | 甲: 1,089.6 (+10.2%, 一句話)',
    );
  });
});
