import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gridOfTable } from '../../src/data/table.ts';
import type { LightNode } from '../../src/data/light-node.ts';
import { h, table, tbody, td, tfoot, th, thead } from './nodes.ts';
import { Random } from './random.ts';

const cells = (node: LightNode): readonly (readonly string[])[] => {
  const { header, rows } = gridOfTable(node);
  return [header, ...rows.map((row) => row.cells)];
};
const told = (node: LightNode): readonly unknown[] =>
  gridOfTable(node).problems.map(({ code, details }) => [code, ...details]);

describe('gridOfTable', () => {
  it('keeps words before a paragraph apart from it, and the items of a list to a line each', () => {
    const list = h('ul', {}, h('li', {}, 'x; y'), h('li', {}, ' z '));
    const node = table(
      th('措施', '名稱'),
      h('tr', {}, h('td', {}, 'Intro', list), h('td', {}, 'word', h('p', {}, 'next'))),
    );
    assert.deepEqual(cells(node)[1], ['Intro\nx; y\nz', 'word next']);
  });

  it('reads head, body, caption, source and total', () => {
    const grid = gridOfTable(
      table(
        h('caption', {}, ' 遊戲佔近三分之二 '),
        thead(th('板塊', '營收（億元）')),
        tbody(td('遊戲', '718.1'), td('文旅', '244')),
        tfoot(
          td('合計', '962.1'),
          h(
            'tr',
            {},
            h('td', { colspan: '2' }, '資料來源：', h('a', { href: '/report' }, '《報告》')),
          ),
        ),
      ),
    );
    assert.deepEqual(grid.header, ['板塊', '營收（億元）']);
    assert.deepEqual(grid.rows, [
      { number: 1, cells: ['遊戲', '718.1'] },
      { number: 2, cells: ['文旅', '244'] },
      { number: 3, cells: ['合計', '962.1'], total: true },
    ]);
    assert.deepEqual(grid.furniture, {
      isSeen: true,
      headline: '遊戲佔近三分之二',
      source: '《報告》',
      sourceHref: '/report',
    });
    assert.deepEqual([grid.problems, grid.given], [[], 3]);
  });

  it('takes single cells of the foot for a source and notes, never for a total', () => {
    const foot = (...texts: readonly string[]): LightNode =>
      table(
        thead(th('a', 'b')),
        tbody(td('x', '1')),
        tfoot(...texts.map((text) => h('tr', {}, h('td', { colspan: '2' }, text)))),
      );
    assert.deepEqual(gridOfTable(foot('註：初步', '來源：甲')).furniture, {
      isSeen: true,
      source: '甲',
      note: '初步',
    });
    assert.deepEqual(gridOfTable(foot('Source: A', 'Note: b', 'c')).furniture, {
      isSeen: true,
      source: 'A',
      note: 'b c',
    });
    assert.deepEqual(gridOfTable(foot('Notes: b')).furniture, { note: 'b', isSeen: true });
    assert.equal(gridOfTable(foot('A', 'B', 'C')).rows.length, 1);
  });

  it('finds the header without a head: by th, or by words that name columns', () => {
    assert.deepEqual(cells(table(tbody(th('x', 'y'), td('a', '1')))), [
      ['x', 'y'],
      ['a', '1'],
    ]);
    assert.deepEqual(cells(table(td('板塊', '營收'), td('遊戲', '718.1'))), [
      ['板塊', '營收'],
      ['遊戲', '718.1'],
    ]);
    assert.deepEqual(cells(table(td('板塊', '2023', '2024'), td('遊戲', '1', '2')))[0], [
      '板塊',
      '2023',
      '2024',
    ]);
  });

  it('reads a table without any header', () => {
    const node = table(td('遊戲', '718.1'), td('文旅', '244'));
    assert.deepEqual(cells(node), [
      ['', ''],
      ['遊戲', '718.1'],
      ['文旅', '244'],
    ]);
    const headed = table(
      h('tr', {}, h('th', {}, '收入'), h('td', {}, '718.1')),
      h('tr', {}, h('th', {}, '支出'), h('td', {}, '244')),
    );
    assert.equal(gridOfTable(headed).rows.length, 2);
  });

  it('repeats merged cells in every place they cover, aloud', () => {
    const node = table(
      thead(th('a', 'b', 'c')),
      tbody(
        h('tr', {}, h('td', { rowspan: '2' }, 'x'), h('td', { colspan: '2' }, '1')),
        td('2', '3'),
      ),
    );
    assert.deepEqual(cells(node), [
      ['a', 'b', 'c'],
      ['x', '1', '1'],
      ['x', '2', '3'],
    ]);
    assert.deepEqual(told(node), [
      ['merged-cells', 1],
      ['merged-cells', 1],
    ]);
  });

  it('lays a head of several rows out and takes its last row', () => {
    const node = table(
      thead(
        h('tr', {}, h('th', { rowspan: '2' }, '板塊'), h('th', { colspan: '2' }, '營收')),
        th('2023', '2024'),
      ),
      tbody(td('遊戲', '651.9', '718.1')),
    );
    assert.deepEqual(cells(node), [
      ['板塊', '2023', '2024'],
      ['遊戲', '651.9', '718.1'],
    ]);
    assert.deepEqual(told(node), [
      ['merged-cells', 0],
      ['merged-cells', 0],
      ['title-row', '板塊 營收'],
    ]);
  });

  it('finds a head of two rows without a `<thead>`, by what spans both or all of the second', () => {
    const top = (name: string, tall: string): LightNode =>
      h('tr', {}, h(name, { rowspan: tall }, '項目'), h(name, { colspan: '2' }, '營收'));
    const rows = [td('茶', '5', '6'), td('奶', '7', '9')];
    for (const head of [
      [top('th', '2'), th('2023', '2024')],
      [top('td', '2'), td('2023', '2024')],
      [top('th', '1'), th('項目', '2023', '2024')],
    ])
      assert.deepEqual(cells(table(...head, ...rows)), [
        ['項目', '2023', '2024'],
        ['茶', '5', '6'],
        ['奶', '7', '9'],
      ]);
  });

  it('leaves a heading between rows, and rows of nothing but `<th>`, among the rows', () => {
    const between = h('tr', {}, h('th', { colspan: '2' }, '飲料'));
    assert.equal(cells(table(th('項目', '營收'), between, td('茶', '5'))).length, 3);
    assert.equal(cells(table(th('項目', '營收'), th('茶', '5'), th('奶', '7'))).length, 3);
    assert.equal(cells(table(th('項目', '營收'), th('茶', '5'))).length, 2);
  });

  it('names title rows, in a head or above it', () => {
    const title = (cell: string): LightNode => h('tr', {}, h(cell, { colspan: '2' }, '表一'));
    const expected = [
      ['a', 'b'],
      ['x', '1'],
    ];
    for (const node of [
      table(thead(title('th'), th('a', 'b')), tbody(td('x', '1'))),
      table(title('td'), th('a', 'b'), td('x', '1')),
      table(title('th'), th('a', 'b'), td('x', '1')),
      table(td('表一', ''), td('a', 'b'), td('x', '1')),
    ]) {
      assert.deepEqual(cells(node), expected);
      assert.ok(told(node).some((problem) => (problem as string[]).join() === 'title-row,表一'));
      assert.equal(gridOfTable(node).given, 1);
    }
  });

  it('keeps footnote marks out of numbers, however deep they stand, and says so', () => {
    const node = table(
      thead(th('a', h('th', {}, 'b', h('sup', {}, '1')))),
      tbody(
        td('x', h('td', {}, '1,089.6', h('sup', {}, '2'))),
        td(
          'y',
          h(
            'td',
            {},
            '2014',
            h('a', { href: '#1' }, h('sup', {}, '2')),
            h('b', {}, h('i', {}, h('sup', {}, '*'))),
          ),
        ),
      ),
    );
    assert.deepEqual(cells(node), [
      ['a', 'b'],
      ['x', '1,089.6'],
      ['y', '2014'],
    ]);
    assert.deepEqual(told(node), [
      ['footnote-mark', 0, '1'],
      ['footnote-mark', 1, '2'],
      ['footnote-mark', 2, '2'],
      ['footnote-mark', 2, '*'],
    ]);
  });

  it('keeps lines and paragraphs of a cell apart and joins its inline parts', () => {
    const node = table(
      th('a', 'b'),
      td(
        h('td', {}, 'one', h('br'), 'two'),
        h('td', {}, h('p', {}, '7', h('b', {}, '18.1')), ' \n '),
      ),
    );
    assert.deepEqual(cells(node)[1], ['one two', '718.1']);
  });

  it('fills short rows and sets long ones aside', () => {
    const grid = gridOfTable(table(th('a', 'b'), td('x'), td('y', '1', '2'), td('z', '3')));
    assert.deepEqual(
      grid.problems.map(({ code, details }) => [code, details[0]]),
      [
        ['short-row', 1],
        ['long-row', 2],
      ],
    );
    assert.deepEqual(
      [grid.given, grid.rows.length, grid.setAside],
      [3, 2, [{ row: 2, reason: 'long-row' }]],
    );
  });

  it('has the unit that its caption names, alone or at its end', () => {
    const read = (caption: string) => {
      const { headline, unit } = gridOfTable(
        table(h('caption', {}, caption), td('A', '1')),
      ).furniture;
      return [headline, unit];
    };
    assert.deepEqual(read('單位：億元'), [undefined, '億元']);
    assert.deepEqual(read('（单位：万人）'), [undefined, '万人']);
    assert.deepEqual(read('各板塊營收（單位：億元）'), ['各板塊營收', '億元']);
    assert.deepEqual(read('Sales by region. Unit: million yuan'), [
      'Sales by region.',
      'million yuan',
    ]);
    for (const none of ['Units sold', 'Housing units: London', '參賽單位：香港', 'Sales. Units: 5'])
      assert.deepEqual(read(none), [none, undefined]);
  });

  it('says when there is nothing in it, and keeps the caption', () => {
    const source = tfoot(h('tr', {}, h('td', {}, 'Source: A')));
    for (const node of [
      table(),
      table(th('a', 'b')),
      table(source),
      table(thead(th('a')), source),
      table(td('', ' ')),
      table(tbody()),
    ]) {
      assert.deepEqual(told(node), [['no-data', 'the table']]);
    }
    assert.equal(gridOfTable(table(h('caption', {}, 'C'))).furniture.headline, 'C');
  });

  it('survives spans that make no sense', () => {
    for (const span of ['0', '-1', '', 'x', '2.5', '1e9', '99999999', 'Infinity']) {
      const node = table(
        th('a', 'b'),
        h('tr', {}, h('td', { colspan: span, rowspan: span }, 'x'), h('td', {}, '1')),
      );
      const grid = gridOfTable(node);
      assert.equal(grid.rows.length + grid.setAside.length, 1, span);
    }
  });

  it('accounts for every row of any table', () => {
    const random = new Random(15);
    const cell = (): LightNode =>
      h(
        random.pick(['td', 'td', 'th']),
        random.pick([{}, {}, { colspan: '2' }, { rowspan: '3' }]),
        random.pick(['', 'x', '1', '營收', '合計']),
      );
    const row = (): LightNode => h('tr', {}, ...Array.from({ length: random.whole(0, 4) }, cell));
    for (let run = 0; run < 500; run++) {
      const parts = Array.from({ length: random.whole(0, 4) }, () =>
        h(
          random.pick(['thead', 'tbody', 'tfoot']),
          {},
          ...Array.from({ length: random.whole(0, 4) }, row),
        ),
      );
      const grid = gridOfTable(table(...parts, row()));
      assert.equal(grid.rows.length + grid.setAside.length, grid.given);
      assert.ok(grid.rows.every((read) => read.cells.length === grid.header.length));
    }
  });

  it('reads 10,000 rows, with or without a header', () => {
    const body = Array.from({ length: 10_000 }, (_, index) => td(`x${index}`, '718.1', '+10.2%'));
    for (const node of [table(th('a', 'b', 'c'), ...body), table(...body)]) {
      assert.equal(gridOfTable(node).rows.length, 10_000);
    }
  });

  it('reads more rows than a call can take arguments', () => {
    const body = Array.from({ length: 200_000 }, () => td('x'));
    const grid = gridOfTable({ ...table(), children: body });
    assert.equal(grid.rows.length + grid.setAside.length, 200_000);
  });
});
