import assert from 'node:assert/strict';
import { meltNamed } from '../../src/data/melt.ts';
import { describe, it } from 'node:test';
import { parseCsv } from '../../src/data/csv.ts';
import { readDataset, type Dataset, type DataWishes } from '../../src/data/dataset.ts';
import type { Grid } from '../../src/data/grid.ts';
import { parseNotation } from '../../src/data/notation.ts';
import { squareRows } from '../../src/data/rows.ts';
import type { Role } from '../../src/locale/vocabulary.ts';
import { printDecimal, type Decimal } from '../../src/text/decimal.ts';
import { readBars } from '../support/read.ts';
import { Random } from './random.ts';

const ROLES: readonly Role[] = [
  'label',
  'group',
  'value',
  'previous',
  'share',
  'change',
  'qualifier',
  'status',
  'change-status',
  'note',
];
const TIMED: readonly Role[] = ['label', 'date', 'value', 'revoked', 'total', 'group', 'status'];

const BARS: DataWishes = {
  roles: ROLES,
  needs: [],
  hasTotal: true,
  melt: meltNamed,
  named: '',
  unit: '',
  language: 'zh-HK',
};
const TIMES: DataWishes = { ...BARS, roles: TIMED, needs: ['date', 'value'], hasTotal: false };

const read = (csv: string, wishes: Partial<DataWishes> = {}): Dataset =>
  readDataset(parseCsv(csv), { ...BARS, ...wishes });
const typed = (text: string, wishes: Partial<DataWishes> = {}): Dataset =>
  readDataset(parseNotation(text), { ...BARS, ...wishes });
const told = ({ problems }: Dataset): readonly string[] =>
  problems.map(({ code, details }) =>
    [code, ...details.filter((detail) => typeof detail !== 'object')].join(' ').trim(),
  );
const print = (decimal: Decimal | null): string | null => decimal && printDecimal(decimal);
const values = ({ rows }: Dataset): readonly (string | null)[] =>
  rows.map(({ value }) => print(value.decimal));
const roles = ({ columns }: Dataset): readonly (string | null)[] => columns.map(({ role }) => role);

describe('columns', () => {
  it('are told by headers in three languages', () => {
    assert.deepEqual(roles(read('板塊,營收（億元）,同比,佔比\n遊戲,1,+1%,2%')), [
      'label',
      'value',
      'change',
      'share',
    ]);
    assert.deepEqual(roles(read('板块,营收,同比,备注\n游戏,1,+1%,x')), [
      'label',
      'value',
      'change',
      'note',
    ]);
    assert.deepEqual(roles(read('Segment,Revenue (bn yuan),Year on year,Share\nGames,1,+1%,2%')), [
      'label',
      'value',
      'change',
      'share',
    ]);
  });

  it('are told by what they hold where headers do not say', () => {
    assert.deepEqual(roles(read('a,b,c\n遊戲,718.1,+10.2%\n文旅,—,−21.4%')), [
      'label',
      'value',
      'change',
    ]);
    assert.deepEqual(roles(read('a,b\n+10.2%,遊戲')), ['value', 'label']);
    assert.deepEqual(roles(read('a,b,c\n2015-03,1,x\n2016-01,12,y', TIMES)), [
      'date',
      'value',
      'label',
    ]);
    assert.deepEqual(roles(read('a,b,c\nx,1,2\ny,,3')), ['label', 'value', null]);
  });

  it('take plain years for labels or dates beside other figures, and for figures alone', () => {
    assert.deepEqual(roles(read('a,b\n2016,100\n2017,140')), ['label', 'value']);
    assert.deepEqual(roles(read('a,b\n2016,100\n2017,140', TIMES)), ['date', 'value']);
    assert.deepEqual(roles(read('a,b\nx,2016\ny,2017')), ['label', 'value']);
    assert.deepEqual(roles(read('a,b\nx,3016\ny,2017')), ['label', 'value']);
  });

  it('are what the author names them', () => {
    const named = read('a,b,c\n1,x,2\n3,y,4', { named: 'value: c；標題：b' });
    assert.deepEqual(roles(named), [null, 'label', 'value']);
    assert.deepEqual(told(named), ['column-not-found 標題', 'unknown-column a']);
    assert.deepEqual(roles(read('a,b,c\n1,x,2', { named: 'value: c; label: b' })), [
      null,
      'label',
      'value',
    ]);
    assert.deepEqual(told(read('a,b\nx,1', { named: 'value: zz' })), ['column-not-found zz']);
  });

  it('that mean the same, mean nothing or have no name are reported', () => {
    assert.deepEqual(told(read('板塊,營收,數值\n遊戲,1,2')), ['repeated-header 數值']);
    assert.deepEqual(told(read('板塊,營收,營收\n遊戲,1,2')), ['repeated-header 營收']);
    assert.deepEqual(told(read('板塊,營收,地區\n遊戲,1,2')), ['unknown-column 地區']);
    assert.deepEqual(told(read('板塊,營收,\n遊戲,1,2')), ['unknown-column #3']);
    const bare = readDataset(squareRows(['', ''], [{ number: 1, cells: ['遊戲', '1'] }]), BARS);
    assert.deepEqual(told(bare), ['no-header']);
    assert.deepEqual(values(bare), ['1']);
  });

  it('give no hint when the name is one of ours that this kind does not draw', () => {
    const { problems } = read('板塊,營收,撤銷\n遊戲,1,2');
    assert.deepEqual(problems[0]!.details[1], []);
  });

  it('that are only to be listed are not complained of', () => {
    const grid: Grid = { ...parseCsv('板塊,營收,地區\n遊戲,1,2'), listed: true };
    assert.deepEqual(readDataset(grid, BARS).problems, []);
  });

  it('of shares or changes alone are the value', () => {
    const share = read('Company,Market share\nA,35\nB,20.5');
    assert.deepEqual([roles(share), told(share)], [['label', 'value'], []]);
    assert.deepEqual([share.unit, values(share)], [{ magnitude: 0, noun: '%' }, ['35', '20.5']]);
    const growth = read('Region,Growth\nA,+3.5%\nB,−1%');
    assert.deepEqual([roles(growth), told(growth)], [['label', 'value'], []]);
    assert.deepEqual(growth.unit, { magnitude: 0, noun: '%' });
    assert.deepEqual(read('地區,同比（百分點）\nA,3').unit.noun, '百分點');
    assert.deepEqual(told(read('Company,Market share\nA,35%\nB,20')), ['mixed-unit 2 20 %']);
  });

  it('of shares are the value beside their changes, and of words are none', () => {
    const both = read('Company,Share,Growth\nA,35%,+1%');
    assert.deepEqual([roles(both), told(both)], [['label', 'value', 'change'], []]);
    assert.ok(told(read('Company,Share\nA,large\nB,small')).includes('missing-column value'));
    assert.ok(
      told(read('Company,Share\nA,35%', { named: 'share: Share' })).includes(
        'missing-column value',
      ),
    );
  });

  it('without a value leave nothing drawn and every row set aside', () => {
    const none = read('a,b\nx,y\nz,合計');
    assert.deepEqual([none.rows.length, none.total], [0, null]);
    assert.ok(told(none).includes('missing-column value'));
    assert.deepEqual(none.account, {
      given: 2,
      read: 0,
      setAside: [
        { row: 1, reason: 'missing-column' },
        { row: 2, reason: 'missing-column' },
      ],
    });
  });
});

describe('units', () => {
  it('are those at the figures, whatever step of them the author wants to see', () => {
    for (const [head, unit, value, shown] of [
      ['營收（萬元）', '億元', '50000', { magnitude: 8, noun: '元' }],
      ['Sales (billion yuan)', 'million yuan', '5000000000', { magnitude: 6, noun: 'yuan' }],
      ['Sales (billion)', 'billion yuan', '5000000000', { magnitude: 9, noun: 'yuan' }],
      ['Sales (billion)', 'yuan', '5000000000', { magnitude: 9, noun: 'yuan' }],
      ['營收（億元）', 'million yuan', '500000000', { magnitude: 6, noun: 'yuan' }],
      ['營收（按年）', '億元', '500000000', { magnitude: 8, noun: '元' }],
      ['佔比（百分點）', 'pp', '5', { magnitude: 0, noun: 'pp' }],
    ] as const) {
      const dataset = read(`板塊,${head}\n遊戲,5`, { unit });
      assert.deepEqual(
        [values(dataset), dataset.unit, dataset.problems],
        [[value], shown, []],
        head,
      );
    }
  });

  it('that count something else than those at the figures are told and not laid on them', () => {
    for (const [head, unit] of [
      ['營收（元）', 'kg'],
      ['佔比（%）', '億'],
      ['人數（萬）', '%'],
      ['Sales (million yuan)', 'US$'],
    ] as const) {
      const dataset = read(`板塊,${head}\n遊戲,5`, { unit });
      const alone = read(`板塊,${head}\n遊戲,5`);
      assert.deepEqual([values(dataset), dataset.unit], [values(alone), alone.unit], head);
      assert.deepEqual(
        dataset.problems.map(({ code, details }) => [code, details[0]]),
        [['setting-impossible', 'unit']],
        head,
      );
    }
  });

  it('that say the same in other or finer words stand, and nothing is told', () => {
    for (const [head, unit, magnitude, noun, value] of [
      ['km', 'kilometres', 0, 'kilometres', '8'],
      ['tons', 'tonnes', 0, 'tonnes', '8'],
      ['tons', 'million tonnes', 6, 'tonnes', '8'],
      ['Mt', 'million tonnes', 6, 'tonnes', '8000000'],
      ['m', 'million yuan', 6, 'yuan', '8000000'],
      ['people', 'persons', 0, 'persons', '8'],
      ['元/斤', '元', 0, '元', '8'],
      ['億元', '億港元', 8, '港元', '800000000'],
      ['index', 'Points', 0, 'Points', '8'],
      ['min', 'minutes', 0, 'minutes', '8'],
    ] as const) {
      const dataset = read(`Item,Value (${head})\nA,8`, { unit });
      assert.deepEqual([values(dataset), dataset.unit], [[value], { magnitude, noun }], head);
      assert.deepEqual(told(dataset), [], head);
    }
  });

  it('of another money or another weight are told, with the step of those at the figures', () => {
    for (const [head, unit, why] of [
      ['yuan', 'US dollars', 'yuan'],
      ['kg', 'tonnes', 'kg'],
      ['億元', 'kg', '億元'],
    ] as const)
      assert.deepEqual(told(read(`Item,Value (${head})\nA,8`, { unit })), [
        `setting-impossible unit the figures are in ${why}`,
      ]);
  });

  it('in JSON stand at the figures as a header does, after it', () => {
    const rows = (unit: string, head = 'Sales (billion yuan)'): Dataset =>
      readBars(
        JSON.stringify({
          unit,
          rows: [
            ['Item', head],
            ['A', '1.2'],
          ],
        }),
        { roles: ROLES },
      );
    const json = rows('million yuan');
    assert.deepEqual([values(json), json.unit.magnitude], [['1200000000'], 6]);
    assert.deepEqual(told(rows('kg')), ['setting-impossible unit the figures are in billion yuan']);
    assert.deepEqual(values(rows('million yuan', 'Sales')), ['1200000']);
  });

  it('are the header’s, then those of the cells', () => {
    assert.deepEqual(values(read('板塊,營收（萬元）\n遊戲,5')), ['50000']);
    assert.deepEqual(read('板塊,營收\n遊戲,5\n文旅,6億元').unit, { magnitude: 8, noun: '元' });
    assert.deepEqual(read('板塊,營收\n遊戲,5', { unit: '％' }).unit, { magnitude: 0, noun: '%' });
    assert.deepEqual(values(typed('a: 1; b: 2', { unit: '億元' })), ['100000000', '200000000']);
  });

  it('of one cell are never laid on another', () => {
    assert.deepEqual(values(typed('2024: 6.5万家; 2015: 200多家; 2014: 100')), [
      '65000',
      '200',
      '100',
    ]);
  });

  it('of earlier figures are those of their own header', () => {
    const english = read(
      'Segment,Value (billion yuan),Last year (million yuan)\nGames,5,4000\nFilm,5,4 billion',
      { language: 'en' },
    );
    const chinese = read('板塊,營收（億元）,上年（萬元）\n遊戲,5,40000');
    for (const { rows, problems } of [english, chinese]) {
      assert.deepEqual(problems, []);
      for (const { change } of rows)
        assert.deepEqual([print(change.decimal), change.status], ['25.0', 'calculated']);
    }
    const bare = read('板塊,營收（億元）,上年（萬）,累計（元）,撤銷（2023年）\n遊戲,5,40000,7,1', {
      roles: [...ROLES, 'total', 'revoked'],
    });
    const [row] = bare.rows;
    assert.deepEqual(
      [row!.previous, row!.total, row!.revoked].map(({ decimal }) => print(decimal)),
      ['400000000', '7', '100000000'],
    );
  });

  it('of earlier figures that the value cannot be compared with are refused, or nothing is calculated', () => {
    const money = read('板塊,營收（億元）,上年（億美元）\na,5,4\nb,5,4億元');
    assert.deepEqual(
      money.rows.map(({ previous }) => print(previous.decimal)),
      [null, '400000000'],
    );
    assert.deepEqual(told(money), ['not-a-number 1 previous 4 元']);
    const [unsure] = read('板塊,營收,上年（億元）\na,5,4').rows;
    assert.deepEqual(
      [unsure!.change.decimal, print(unsure!.previous.decimal)],
      [null, '400000000'],
    );
  });

  it('of changes are per cent or points by their header, and no other', () => {
    const changesOf = (header: string, cells: string): readonly (string | null)[] =>
      read(`板塊,營收,${header}\n${cells.replaceAll(/(?:^|;)/g, '\na,1,').trim()}`).rows.map(
        ({ change: { decimal, noun } }) => decimal && print(decimal) + noun,
      );
    for (const header of ['同比增減（百分點）', 'Change (percentage points)', 'Growth (pp)'])
      assert.deepEqual(changesOf(header, '3.2;3.2%;—'), ['3.2pp', '3.2%', null], header);
    for (const header of ['同比（%）', 'Change', 'Growth (yoy)', '變化（按年）', 'Change (2024)'])
      assert.deepEqual(changesOf(header, '3.2;3.2%;+1pp'), ['3.2', '3.2%', '1pp'], header);
    for (const header of [
      'Change (people)',
      'Change (jobs)',
      '同比增減（億）',
      '變動（億元）',
      '增減（人）',
    ])
      assert.deepEqual(changesOf(`${header}`, '46;-3.8%'), [null, '-3.8%'], header);
    assert.deepEqual(told(read('板塊,營收,同比增減（億）\na,1,46')), [
      'not-a-number 1 change 46 %',
    ]);
    assert.deepEqual(told(read('板塊,營收,份額（億元）\na,1,46')), ['not-a-number 1 share 46 %']);
  });

  it('that each cell says are not laid on a bare one', () => {
    const mixed = typed('a: 50%; b: 30%; c: 20; d: 0');
    assert.deepEqual(values(mixed), ['50', '30', '0']);
    assert.deepEqual(told(mixed), ['mixed-unit 3 20 %']);
    assert.deepEqual(values(typed('a: 50%; b: 20', { unit: '%' })), ['50', '20']);
    assert.deepEqual(values(read('Company,Market share\nA,35\nB,20\nC,1%')), ['35', '20', '1']);
    assert.deepEqual(values(read('板塊,數值（%）\na,50%\nb,20')), ['50', '20']);
  });

  it('that say a ratio are odd where most of the column says none', () => {
    const odd = typed('a: 1%; b: 2; c: 30; d: 0');
    assert.deepEqual(values(odd), ['2', '30', '0']);
    assert.deepEqual(odd.unit, { magnitude: 0, noun: '' });
    assert.deepEqual(told(odd), ['mixed-unit 1 %']);
    const money = typed('a: 1%; b: 2元; c: 30');
    assert.deepEqual([values(money), money.unit.noun], [['2', '30'], '元']);
    assert.deepEqual(values(typed('a: 1%; b: 2%; c: 30')), ['1', '2']);
    assert.deepEqual(values(typed('a: 1%; b: 0; c: 0', { mixesUnits: false })), ['1', '0', '0']);
    const both = typed('a: 1%; b: 2; c: 30', { mixesUnits: true });
    assert.deepEqual([values(both), both.isRatioByCell], [['1', '2', '30'], true]);
  });

  it('that some cells say and others do not are told, and the bare ones taken at their word', () => {
    const typo = typed('a: 718.1億元; b: 244; c: 35.1億; d: 0; e: —; f: ６７.1');
    assert.deepEqual(values(typo), ['71810000000', '244', '3510000000', '0', null, '67.1']);
    assert.deepEqual(told(typo), [
      'no-magnitude 2 244 718.1億元',
      'no-magnitude 6 ６７.1 718.1億元',
    ]);
    assert.equal(typo.rows.length, 6);
    assert.deepEqual(told(typed('a: 1,200; b: 3 billion', { language: 'en' })), [
      'no-magnitude 1 1,200 3 billion',
    ]);
    assert.deepEqual(told(read('板塊,營收\na,逾6.5萬\nb,約200\nc,200多')), [
      'no-magnitude 2 約200 逾6.5萬',
      'no-magnitude 3 200多 逾6.5萬',
    ]);
  });

  it('that values say are missed at bare figures beside them, and at a bare total', () => {
    assert.deepEqual(told(typed('a: 718.1億元 (from 651.9); b: 244億元 (from 2億元)')), [
      'no-magnitude 1 651.9 718.1億元',
    ]);
    const summed = typed('a: 7億; b: 2億; 合計: 9');
    assert.equal(print(summed.total!.value.decimal), '9');
    assert.deepEqual(told(summed), ['no-magnitude 3 9 7億']);
  });

  it('are missed by nobody where a header, the author or the cell itself says them', () => {
    const text = 'a: 718.1億元; b: 244';
    assert.deepEqual(told(typed(text, { unit: '元' })), []);
    assert.deepEqual(told(typed(text, { unit: '億元' })), []);
    assert.deepEqual(told(read('板塊,營收（元）\na,718.1億元\nb,244')), []);
    assert.deepEqual(told(read('板塊,營收,上年（億元）\na,7億元,5\nb,2億元,3')), []);
    assert.deepEqual(told(typed('a: 718.1億元; b: 244元; c: 12,000元')), []);
    assert.deepEqual(told(typed('a: 718.1; b: 244')), []);
  });

  it('that differ set a row aside aloud', () => {
    const mixed = typed('a: 5元; b: 6美元; c: 7%');
    assert.deepEqual(values(mixed), ['5']);
    assert.deepEqual(told(mixed), ['mixed-unit 2 美元 元', 'mixed-unit 3 % 元']);
    assert.deepEqual(
      mixed.account.setAside.map(({ row }) => row),
      [2, 3],
    );
  });
});

describe('values', () => {
  it('that cannot be read are missing, and their rows stay', () => {
    const broken = read('板塊,營收\n遊戲,"1,2O0"\n文旅,—\n影視,0');
    assert.deepEqual(values(broken), [null, null, '0']);
    assert.deepEqual(told(broken), ['not-a-number 1 value 1,2O0']);
    assert.equal(broken.account.read, 3);
  });

  it('of change and share are in per cent or points, or refused aloud', () => {
    const odd = typed('a: 1 (share 3); b: 2 (share 3倍)');
    assert.deepEqual(
      odd.rows.map(({ share }) => print(share.decimal)),
      ['3', null],
    );
    const changes = read('板塊,營收,同比\na,1,3倍\nb,2,+3億\nc,3,+0.5個百分點\nd,4,10.2\ne,5,+5%');
    assert.deepEqual(
      changes.rows.map(({ change }) => print(change.decimal)),
      [null, null, '0.5', '10.2', '5'],
    );
    assert.deepEqual(told(changes), ['not-a-number 1 change 3倍 %', 'not-a-number 2 change +3億']);
    assert.equal(changes.rows[2]!.change.noun, 'pp');
  });

  it('of earlier figures are in the unit of the value, or refused aloud', () => {
    const odd = read('板塊,營收（億元）,上年\na,1,2%\nb,1,2');
    assert.deepEqual(
      odd.rows.map(({ previous }) => print(previous.decimal)),
      [null, '200000000'],
    );
    assert.deepEqual(told(odd), ['not-a-number 1 previous 2% 元']);
  });

  it('take status and qualifier from columns of their own, and words we do not know are reported', () => {
    const sure = read('板塊,營收,性質,限定\na,1,推算,逾\nb,2,estimated,—\nc,3,,at least');
    assert.deepEqual(
      sure.rows.map(({ value }) => [value.status, value.qualifier]),
      [
        ['calculated', 'over'],
        ['reported', null],
        ['reported', null],
      ],
    );
    assert.deepEqual(told(sure), [
      'not-a-word 2 status estimated',
      'not-a-word 3 qualifier at least',
    ]);
  });

  it('of changes that are not given are calculated where the earlier figure is known, and say so', () => {
    const rows = read(
      '板塊,營收,上年,同比\na,67.1,115.9,\nb,244,310.6,未列\nc,718.1,651.9,+10.2%\nd,5,0,\ne,5,-3,\nf,—,3,',
    ).rows;
    assert.deepEqual(
      rows.map(({ change }) => [print(change.decimal), change.status]),
      [
        ['-42.1', 'calculated'],
        ['-21.4', 'calculated'],
        ['10.2', 'reported'],
        [null, 'reported'],
        [null, 'reported'],
        [null, 'reported'],
      ],
    );
  });

  it('stay apart under equal labels, and labels may be anything', () => {
    const rows = read('板塊,營收\nx,1\nx,2\n__proto__,3\nconstructor,4\nthen,5').rows;
    assert.deepEqual(
      rows.map(({ label }) => label),
      ['x', 'x', '__proto__', 'constructor', 'then'],
    );
    assert.equal(new Set(rows.map(({ id }) => id)).size, 5);
  });
});

describe('totals', () => {
  it('that cannot be read are told as rows are', () => {
    assert.deepEqual(told(typed('a: 1; b: 2; 合計: 3百')), ['not-a-number 3 value 3百']);
  });

  it('are taken out of the rows by label or by the foot of a table', () => {
    const labelled = read('板塊,營收\na,1\nb,2\n合計,3');
    assert.deepEqual(
      [values(labelled), print(labelled.total!.value.decimal), labelled.account.read],
      [['1', '2'], '3', 3],
    );
    const foot = readDataset(
      squareRows(
        ['板塊', '營收'],
        [
          { number: 1, cells: ['a', '1'] },
          { number: 2, cells: ['全部', '3'], total: true },
        ],
      ),
      BARS,
    );
    assert.deepEqual([values(foot), foot.total!.label], [['1'], '全部']);
  });

  it('may have a footnote', () => {
    const marked = read('板塊,營收\na,1\nb,2\n合計*,3');
    assert.deepEqual([values(marked), marked.total?.label], [['1', '2'], '合計*']);
  });

  it('that stand twice are no total, and never a bar', () => {
    const twice = read('板塊,營收\na,1\n合計,2\nb,2\n總計,3');
    assert.deepEqual([values(twice), twice.total], [['1', '2'], null]);
    assert.deepEqual(twice.account.setAside, [
      { row: 2, reason: 'row-not-used' },
      { row: 4, reason: 'row-not-used' },
    ]);
    const grid = squareRows(
      ['板塊', '營收'],
      [
        { number: 1, cells: ['a', '1'] },
        { number: 2, cells: ['平均', '1'], total: true },
        { number: 3, cells: ['合計', '1'], total: true },
      ],
    );
    assert.equal(readDataset(grid, BARS).total!.label, '合計');
  });

  it('are set aside where a kind has no use for one, but a row that stands alone is none', () => {
    const times = read('日期,新增\n2015-03,1\n合計,165', TIMES);
    assert.deepEqual(values(times), ['1']);
    assert.equal(times.account.setAside.length, 1);
    assert.deepEqual(values(typed('總營收: 1089.6', { hasTotal: false })), ['1089.6']);
    assert.deepEqual(values(typed('總營收: 1089.6')), ['1089.6']);
  });
});

describe('dates', () => {
  it('are needed by a timeline, and its rows without one are set aside', () => {
    const times = read('日期,新增\n2015-03,1\n2024-02-30,2\n03/04/2024,3\n,4\n2016年1月,', TIMES);
    assert.deepEqual(
      times.rows.map(({ date }) => date),
      [{ year: 2015, month: 3 }],
    );
    assert.deepEqual(told(times), [
      'not-a-date 2 2024-02-30',
      'not-a-date 3 03/04/2024',
      'not-a-date 4',
      'no-value 5 value',
    ]);
    assert.deepEqual(times.account, {
      given: 5,
      read: 1,
      setAside: [
        { row: 2, reason: 'not-a-date' },
        { row: 3, reason: 'not-a-date' },
        { row: 4, reason: 'not-a-date' },
        { row: 5, reason: 'no-value' },
      ],
    });
  });

  it('say behind them how sure their values are, unless a value says it itself', () => {
    const said = (dataset: Dataset): readonly unknown[] => [
      ...dataset.rows.map(({ date, value }) => [date?.year, date?.mark ?? '', value.status]),
      ...told(dataset),
    ];
    assert.deepEqual(
      said(
        read(
          '年份,新增\n2023*,1\n2024E,2\n2025（預測）,3\n2026p,4\n2027（目標）,5\n2028e,說法 6',
          TIMES,
        ),
      ),
      [
        [2023, '*', 'reported'],
        [2024, '', 'forecast'],
        [2025, '', 'forecast'],
        [2026, '', 'preliminary'],
        [2027, '', 'target'],
        [2028, '', 'claim'],
      ],
    );
    assert.deepEqual(
      typed('2024: 1; 2025E: 2; 2026（估計）: 3').rows.map(({ label, value }) => [
        label,
        value.status,
      ]),
      [
        ['2024', 'reported'],
        ['2025E', 'forecast'],
        ['2026（估計）', 'forecast'],
      ],
    );
  });

  it('may be labels in the notation', () => {
    assert.deepEqual(
      typed('2015-03: 1; ２０１６年１月：12', TIMES).rows.map(({ date }) => date),
      [
        { year: 2015, month: 3 },
        { year: 2016, month: 1 },
      ],
    );
  });

  it('that are not needed and cannot be read are missing aloud', () => {
    const odd = read('名稱,日期,數值\na,2015-03,1\nb,昨天,2', { roles: [...ROLES, 'date'] });
    assert.equal(odd.rows.length, 2);
    assert.deepEqual(told(odd), ['date-not-read 2 昨天']);
  });
});

describe('wide tables', () => {
  const wide = '板塊,2023（億元）,2024（億元）,備註\n遊戲,651.9,718.1,n\n文旅,310.6,244,';
  const named = 'value: 2023, 2024';

  it('become long, grouped by their headers, in the unit of these', () => {
    const { rows, unit, columns, problems } = read(wide, { named });
    assert.deepEqual(
      rows.map(({ number, label, group, note, value }) => [
        number,
        label,
        group,
        note,
        value.printed,
        print(value.decimal),
      ]),
      [
        [1, '遊戲', '2023', 'n', '651.9', '65190000000'],
        [1, '遊戲', '2024', 'n', '718.1', '71810000000'],
        [2, '文旅', '2023', '', '310.6', '31060000000'],
        [2, '文旅', '2024', '', '244', '24400000000'],
      ],
    );
    assert.deepEqual(unit, { magnitude: 8, noun: '元' });
    assert.deepEqual(
      columns.map(({ role }) => role),
      ['label', 'note', 'group', 'value'],
    );
    assert.deepEqual(problems, []);
    assert.equal(new Set(rows.map(({ id }) => id)).size, 4);
  });

  it('may be named with any comma and beside other roles', () => {
    for (const list of ['2023、2024', '2023，2024', ' 2023（億元） ,2024 ', '2023, 2024,']) {
      assert.equal(read(wide, { named: `數值：${list}；label: 板塊` }).rows.length, 4, list);
    }
  });

  it('account for rows as the author counts them', () => {
    const { account, rows, problems } = read('板塊,2023,2024\na,1,2\nb,3美元,4元\nc,5美元,6美元', {
      named,
      unit: '元',
    });
    assert.deepEqual(
      rows.map(({ number }) => number),
      [1, 1, 2],
    );
    assert.deepEqual(account, { given: 3, read: 2, setAside: [{ row: 3, reason: 'mixed-unit' }] });
    assert.equal(problems.length, 3);
  });

  it('with units that differ keep each with its cells', () => {
    const { rows } = read('板塊,2023（萬元）,2024（億元）\na,5,6\nb,—,7', { named });
    assert.deepEqual(
      rows.map(({ value }) => print(value.decimal)),
      ['50000', '600000000', null, '700000000'],
    );
  });

  it('take a header that has a comma of its own for one column', () => {
    const csv = 'Segment,"Revenue, 2023","Revenue, 2024"\nGames,1,2';
    assert.deepEqual(values(read(csv, { named: 'value: Revenue, 2024' })), ['2']);
    assert.deepEqual(values(read(csv, { named: 'value: Revenue, 2023, Revenue, 2024' })), [
      '1',
      '2',
    ]);
  });

  it('stay as they are where a header is not found or the kind has no groups', () => {
    assert.ok(
      told(read(wide, { named: 'value: 2023, 2025' })).includes('column-not-found 2023, 2025'),
    );
    assert.ok(
      told(read(wide, { named, roles: ['label', 'value'], melt: undefined })).includes(
        'column-not-found 2023, 2024',
      ),
    );
    assert.equal(read(wide, { named: 'value: 2023,' }).rows.length, 2);
  });

  it('have no total, since each group would have its own', () => {
    const { total, account, rows } = read(`${wide}\n合計,962.5,962.1,`, { named });
    assert.deepEqual(
      [total, rows.length, account.setAside],
      [null, 4, [{ row: 3, reason: 'row-not-used' }]],
    );
  });

  it('leave the grid they came from as it was', () => {
    const grid = parseCsv(wide);
    const before = structuredClone(grid);
    readDataset(grid, { ...BARS, named });
    assert.deepEqual(grid, before);
  });
});

describe('the account of rows', () => {
  it('always adds up, and names each row once', () => {
    const random = new Random(16);
    const words = [
      '',
      '—',
      '遊戲',
      '合計',
      '718.1',
      '1,2,3',
      '10.2%',
      '5億元',
      '3美元',
      '2015-03',
      '2024-02-30',
      '2023',
      '推算',
      '逾',
      'Total',
      '__proto__',
    ];
    const heads = [
      '',
      '板塊',
      '營收',
      '營收（億元）',
      '同比',
      '日期',
      '2023',
      '2024',
      '性質',
      '組別',
      'x',
    ];
    for (let run = 0; run < 1500; run++) {
      const width = random.whole(1, 5);
      const line = (from: readonly string[], count: number): string =>
        Array.from({ length: count }, () => random.pick(from)).join('\t');
      const ragged = (): string => line(words, Math.max(1, width + random.pick([0, 0, 0, -1, 1])));
      const text = [line(heads, width), ...Array.from({ length: random.whole(0, 7) }, ragged)].join(
        '\n',
      );
      const named = random.pick([
        '',
        '',
        'value: 2023, 2024',
        'value: 營收',
        'label: x; value: 2024',
      ]);
      const grid = random.pick([
        parseCsv(text),
        parseCsv(text),
        parseNotation(text.replaceAll('\t', ': ')),
      ]);
      const dataset = readDataset(grid, {
        ...random.pick([BARS, TIMES]),
        named,
        unit: random.pick(['', '', '億元', '%']),
      });
      const { given, read: counted, setAside } = dataset.account;
      const drawn = new Set(
        [...dataset.rows, ...(dataset.total ? [dataset.total] : [])].map(({ number }) => number),
      );
      const aside = setAside.map(({ row }) => row);
      assert.equal(given, grid.given, text);
      assert.equal(counted + aside.length, given, text);
      assert.equal(counted, drawn.size, text);
      assert.equal(new Set([...drawn, ...aside]).size, given, text);
      for (const { reason } of setAside)
        assert.ok(
          dataset.problems.some(({ code }) => code === reason),
          reason,
        );
    }
  });

  it('is ready for 10,000 rows', () => {
    const csv = `板塊,營收,同比,備註,性質\n${Array.from({ length: 10_000 }, (_, index) => `第${index}項,"${index},000億元",+10.2%,x,推算`).join('\n')}`;
    const grid = parseCsv(csv.replaceAll(/"0,000/g, '"1,000'));
    const { rows } = readDataset(grid, BARS);
    assert.ok(rows.length > 9000);
  });
});

describe('an earlier figure that is a ratio', () => {
  it('is the base of no value that is none', () => {
    const grid = parseNotation('甲: 6.62億人 (from 14.8%); 乙: 5億人 (from 4億人)');
    const { rows } = readDataset(grid, {
      roles: ['label', 'value', 'previous', 'change'],
      needs: [],
      named: '',
      unit: '',
      mixesUnits: true,
      language: 'zh-HK',
    });
    assert.equal(rows[0]!.change.decimal, null);
    assert.equal(rows[1]!.change.status, 'calculated');
  });
});
