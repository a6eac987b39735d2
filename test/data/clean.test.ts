import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCleanGrid } from '../../src/data/clean-grid.ts';
import { gridOfCleanTable } from '../../src/data/clean-table.ts';
import { readDataset, type DataWishes } from '../../src/data/dataset.ts';
import type { Grid } from '../../src/data/grid.ts';
import type { LightNode } from '../../src/data/light-node.ts';
import { squareRows } from '../../src/data/rows.ts';
import { gridOfTable } from '../../src/data/table.ts';
import { h, table, tbody, td, th, thead } from './nodes.ts';
import { Random } from './random.ts';

/*
 * There are two readers of tables and two of grids: a small one that takes what is clean and says
 * nothing of the rest, and the thorough one. What the small one takes both must read alike.
 */

const WISHES: DataWishes = {
  roles: [
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
  ],
  needs: [],
  hasTotal: true,
  named: '',
  unit: '',
  language: 'zh-HK',
};
const KINDS: readonly DataWishes[] = [
  WISHES,
  { ...WISHES, unit: '億元' },
  { ...WISHES, unit: '％', language: 'en' },
  {
    ...WISHES,
    roles: ['label', 'date', 'value', 'revoked', 'total', 'group', 'status'],
    needs: ['date', 'value'],
    hasTotal: false,
  },
  {
    ...WISHES,
    roles: ['label', 'date', 'value', 'change', 'status', 'qualifier', 'change-status', 'previous'],
    hasTotal: false,
  },
];

const HEADS = [
  'label',
  '板塊',
  '營收',
  '營收（億元）',
  'Revenue (bn yuan)',
  '同比',
  '佔比',
  'date',
  '日期',
  'previous',
  '上年',
  'status',
  'change-status',
  'qualifier',
  'note',
  'group',
  '撤銷',
  '累計',
  '',
  '2023',
  'x',
];
const CLEAN = [
  '',
  '—',
  '-',
  '–',
  '718.1',
  '1,089.6',
  '−3.8%',
  '+10.2%',
  '11.0',
  '0',
  '-0',
  '遊戲',
  '2015',
  '2015-03',
  '2015-03-12',
  '合計',
  'Total',
  'calculated',
  'over',
  'target',
  'reported',
];
const ODD = [
  '１',
  '5億',
  '2024-02-30',
  'calc 3',
  '1,2,3',
  '+5',
  '−',
  '（5）',
  '逾5',
  '推算',
  'not-given',
  '9'.repeat(16),
  `1${',000'.repeat(15)}`,
  `0.${'0'.repeat(20)}1`,
  '\u200b5',
  '5 ',
  '5 %',
  '▲ 3%',
  '03/04/2024',
];

function randomGrid(random: Random): Grid {
  const width = random.whole(1, 5);
  const cell = (): string =>
    (random.whole(0, 30) === 0 ? random.pick(ODD) : random.pick(CLEAN)).trim();
  const rows = Array.from({ length: random.whole(1, 4) }, (_, index) => ({
    number: index + 1,
    cells: Array.from({ length: width }, (_cell, at) =>
      at === 0 && random.whole(0, 3) > 0 ? `第${index}項` : cell(),
    ),
  }));
  const header = Array.from({ length: width }, () => random.pick(HEADS));
  return random.whole(0, 2) === 0
    ? { ...squareRows(header, rows), listed: true }
    : squareRows(header, rows);
}

/** A grid of the kind most authors give: a label, figures, and words on these. */
function likelyGrid(random: Random): Grid {
  const columns: Readonly<Record<string, readonly string[]>> = {
    板塊: ['遊戲', '文旅', '動漫', '合計', 'Total'],
    '營收（億元）': ['718.1', '1,089.6', '0', '—', '', '-3', '−3.50', '+4'],
    同比: ['+10.2%', '−3.8%', '0.0%', '5', '', '—'],
    佔比: ['65.9%', '3', ''],
    上年: ['651.9', '0', '-2', '', '—'],
    性質: ['calculated', 'target', '', '—', 'reported'],
    'change-status': ['calculated', 'preliminary', ''],
    限定: ['over', 'about', ''],
    日期: ['2015', '2015-03', '2015-3-2', ''],
    地區: ['港', '1', '2015'],
  };
  const names = Object.keys(columns).filter(
    (_name, index) => index < 2 || random.whole(0, 2) === 0,
  );
  const rows = Array.from({ length: random.whole(1, 5) }, (_, index) => ({
    number: index + 1,
    cells: names.map((name) => random.pick(columns[name]!)),
  }));
  const grid = squareRows(names, rows);
  return random.whole(0, 3) === 0 ? { ...grid, listed: true } : grid;
}

const NAMED = [
  '',
  '',
  '',
  'value: 營收（億元）',
  'label: x; value: 2023',
  'value: 2023',
  'note: 2023; value: x',
  'value: 2023, x',
  'value：x',
];

describe('readCleanGrid', () => {
  it('reads whatever it takes as the thorough reader does, and that one has nothing to say of it', () => {
    const random = new Random(21);
    let taken = 0;
    for (let run = 0; run < 9000; run++) {
      const grid = random.whole(0, 1) ? randomGrid(random) : likelyGrid(random);
      const wishes = { ...random.pick(KINDS), named: random.pick(NAMED) };
      const clean = readCleanGrid(grid, wishes);
      if (!clean) continue;
      taken++;
      assert.deepEqual(
        clean,
        readDataset(grid, wishes),
        JSON.stringify([grid.header, grid.rows, wishes.named]),
      );
    }
    assert.ok(taken > 300, `only ${taken} grids were clean`);
  });

  it('takes what a careful author gives', () => {
    const grid = squareRows(
      ['板塊', '營收（億元）', '同比'],
      [
        { number: 1, cells: ['遊戲', '718.1', '+10.2%'] },
        { number: 2, cells: ['動漫', '—', ''] },
        { number: 3, cells: ['合計', '1,089.6', '−3.8%'] },
      ],
    );
    assert.deepEqual(readCleanGrid(grid, WISHES), readDataset(grid, WISHES));
    assert.ok(readCleanGrid(grid, WISHES));
  });

  it('leaves alone what has to be guessed at or reported', () => {
    const one = (header: readonly string[], ...cells: readonly string[]): unknown =>
      readCleanGrid(squareRows(header, [{ number: 1, cells }]), WISHES);
    assert.equal(one(['a', 'b'], 'x', '1'), null);
    assert.equal(one(['label', 'value', 'value'], 'x', '1', '2'), null);
    for (const cell of ODD.filter((text) => text !== '+5' && text !== '5 '))
      assert.equal(one(['label', 'value'], 'x', cell), null, cell);
    assert.equal(one(['label', 'value'], '', '1'), null);
  });
});

function randomTable(random: Random): LightNode {
  const cell = (): LightNode =>
    h(
      random.pick(['td', 'td', 'td', 'th']),
      random.whole(0, 40) === 0 ? { colspan: '2' } : {},
      random.pick(['', '遊戲', '718.1', '營收', '合計', 'x y']),
      random.whole(0, 60) === 0 ? h('sup', {}, '1') : ' ',
    );
  const width = random.whole(1, 4);
  const row = (): LightNode =>
    h('tr', {}, ...Array.from({ length: random.whole(0, 15) === 0 ? width + 1 : width }, cell));
  const head = th(...Array.from({ length: width }, () => random.pick(['板塊', '營收', '', 'x'])));
  const body = Array.from({ length: random.whole(0, 4) }, row);
  const caption = random.whole(0, 2) ? [] : [h('caption', {}, ' 表 ')];
  const parts = random.pick([
    [thead(head), tbody(...body)],
    [head, ...body],
    [tbody(head, ...body)],
    [thead(head), ...body],
    [thead(head, row()), tbody(...body)],
    [tbody(...body), thead(head)],
    [h('colgroup', {}, h('col')), tbody(head), tbody(...body)],
    [tbody(...body)],
  ]);
  return table(...caption, ...parts);
}

describe('gridOfCleanTable', () => {
  it('reads whatever it takes as the thorough reader does', () => {
    const random = new Random(22);
    let taken = 0;
    for (let run = 0; run < 4000; run++) {
      const node = randomTable(random);
      const clean = gridOfCleanTable(node);
      if (!clean) continue;
      taken++;
      assert.deepEqual(clean, gridOfTable(node));
    }
    assert.ok(taken > 400, `only ${taken} tables were clean`);
  });

  it('takes a plain table with a head, and leaves marks, spans and feet to the other', () => {
    assert.ok(gridOfCleanTable(table(thead(th('板塊', '營收')), tbody(td('遊戲', '718.1')))));
    assert.equal(
      gridOfCleanTable(table(th('a', 'b'), td('x', h('td', {}, '1', h('sup', {}, '2'))))),
      null,
    );
    assert.equal(
      gridOfCleanTable(table(th('a', 'b'), h('tr', {}, h('td', { colspan: '2' }, 'x')))),
      null,
    );
    assert.equal(gridOfCleanTable(table(td('遊戲', '718.1'))), null);
    assert.equal(gridOfCleanTable(table()), null);
  });
});
