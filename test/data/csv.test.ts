import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCsv } from '../../src/data/csv.ts';
import { formatCsv } from '../../src/data/format-csv.ts';
import { MAX_ROWS } from '../../src/data/grid.ts';
import { Random } from './random.ts';

const rows = (text: string): readonly (readonly string[])[] => {
  const grid = parseCsv(text);
  return [grid.header, ...grid.rows.map(({ cells }) => cells)];
};
const codes = (text: string): readonly string[] => parseCsv(text).problems.map(({ code }) => code);

describe('parseCsv', () => {
  it('reads commas, semicolons and tabs, with any line end and a byte order mark', () => {
    const expected = [
      ['名稱', '值'],
      ['遊戲', '718.1'],
      ['文旅', '244'],
    ];
    for (const separator of [',', ';', '\t']) {
      for (const end of ['\n', '\r\n', '\r']) {
        const text = expected.map((cells) => cells.join(separator)).join(end);
        assert.deepEqual(rows(text), expected);
        assert.deepEqual(rows(`\ufeff${text}${end}`), expected);
        assert.deepEqual(codes(text), []);
      }
    }
  });

  it('reads quoted separators, quotes and line breaks', () => {
    assert.deepEqual(rows('a,b\n"x,y","say ""hi"""\n"two\nlines",2'), [
      ['a', 'b'],
      ['x,y', 'say "hi"'],
      ['two\nlines', '2'],
    ]);
    assert.deepEqual(rows('a,b\n"x"",",1'), [
      ['a', 'b'],
      ['x",', '1'],
    ]);
    assert.deepEqual(rows('a,b\n"","",\n"""",2'), [
      ['a', 'b'],
      ['"', '2'],
    ]);
    assert.deepEqual(rows('"a\nb",c\n1,2'), [
      ['a\nb', 'c'],
      ['1', '2'],
    ]);
    assert.deepEqual(rows('a,b\n5" disk,2'), [
      ['a', 'b'],
      ['5" disk', '2'],
    ]);
  });

  it('takes U+0085 and U+2028 for text', () => {
    assert.deepEqual(rows('a,b\nx\u0085y\u2028z,1'), [
      ['a', 'b'],
      ['x\u0085y\u2028z', '1'],
    ]);
  });

  it('tells the separator by the header, and prefers one that is in no word or number', () => {
    assert.deepEqual(rows('a;b\nx;1,5')[1], ['x', '1,5']);
    assert.deepEqual(rows('name\tvalue, in yuan\nx\t1')[1], ['x', '1']);
    assert.deepEqual(rows('name;value, in yuan\nx;1')[1], ['x', '1']);
    assert.deepEqual(rows('"a;b;c",d\nx,1')[1], ['x', '1']);
  });

  it('reads a single column', () => {
    assert.deepEqual(rows('value\n1\n2'), [['value'], ['1'], ['2']]);
  });

  it('stops at a quote that is never closed, with its line', () => {
    for (const text of ['a,b\nx,"y\nz,1', 'a,b\r\nx,"y\r\n', 'a,b\rx,"""', 'a,b\nx,"a"",""']) {
      const grid = parseCsv(text);
      assert.deepEqual(
        grid.problems,
        [{ code: 'unclosed-quote', details: [2] }],
        JSON.stringify(text),
      );
      assert.equal(grid.rows.length, 0);
    }
  });

  it('stops at text after a closing quote, which would move the cells behind it', () => {
    assert.deepEqual(parseCsv('a,b,c\n1,2,3\n"x" ,1,').problems, [
      { code: 'stray-text', details: [3] },
    ]);
    assert.deepEqual(codes('a,b\n"x"y,1'), ['stray-text']);
    assert.deepEqual(codes('a,b\n"x";1'), ['stray-text']);
  });

  it('fills short rows and sets long ones aside, each with its number', () => {
    const grid = parseCsv('a,b,c\n1,2\n1,2,3,4\n1,2,3\n1,2,3,,');
    assert.deepEqual(
      grid.problems.map(({ code, details }) => [code, details[0]]),
      [
        ['short-row', 1],
        ['long-row', 2],
      ],
    );
    assert.deepEqual(
      grid.rows.map(({ number, cells }) => [number, cells.join('|')]),
      [
        [1, '1|2|'],
        [3, '1|2|3'],
        [4, '1|2|3'],
      ],
    );
    assert.deepEqual([grid.given, grid.setAside], [4, [{ row: 2, reason: 'long-row' }]]);
  });

  it('names titles above the header and reads on', () => {
    const grid = parseCsv('2024年科幻產業\n單位：億元,,\n板塊,2023,2024\n遊戲,651.9,718.1\n');
    assert.deepEqual(grid.header, ['板塊', '2023', '2024']);
    assert.deepEqual(grid.problems, [
      { code: 'title-row', details: ['2024年科幻產業'] },
      { code: 'title-row', details: ['單位：億元'] },
    ]);
    assert.equal(grid.given, 1);
  });

  it('takes no header for a title because its other cells are blank', () => {
    const grid = parseCsv('板塊,,\n遊戲,651.9,718.1\n');
    assert.deepEqual(grid.header, ['板塊', '', '']);
    assert.equal(grid.rows.length, 1);
    assert.deepEqual(codes('板塊\n遊戲,718.1'), ['long-row']);
  });

  it('takes a first row that holds figures for a row, since nobody wrote a header', () => {
    for (const text of [
      '北京,12\n上海,8',
      '北京,12%\n上海,8%',
      '12\n8',
      '北京,逾12億,甲\n上海,8億,乙',
    ]) {
      const grid = parseCsv(text);
      assert.deepEqual(new Set(grid.header), new Set(['']), text);
      assert.equal(grid.rows.length, 2, text);
    }
    for (const text of [
      '城市,2023\n北京,12',
      ',20,30\n北京,12,8',
      '名稱,20,30\n北京,12,8',
      'Region,65+\nNorth,2\nSouth,4',
      '地區,65歲以上\n北京,12\n上海,8',
      'Income,Under 5%,20%\n2020,12,30',
      'Region,18-24,25-64,65+\nNorth,1,2,3',
      '城市,營收\n北京,12',
    ])
      assert.equal(parseCsv(text).header[0], text.split(',')[0], text);
  });

  it('says when there are no rows', () => {
    for (const text of ['', '\n\n', 'a,b', 'a,b\n,\n', '\ufeff'])
      assert.deepEqual(codes(text), ['no-data'], JSON.stringify(text));
  });

  it('leaves blank lines and lines of separators alone out of the count', () => {
    const grid = parseCsv('a,b\n\nx,1\n,\n\ny,2\n');
    assert.deepEqual(
      grid.rows.map(({ number }) => number),
      [1, 2],
    );
    assert.equal(grid.given, 2);
  });

  it('reads 100,000 rows, and sets the next ones aside', () => {
    const grid = parseCsv(`a,b,c\n${'遊戲,"718.1",+10.2%\n'.repeat(MAX_ROWS + 5)}`);
    assert.equal(grid.rows.length, MAX_ROWS);
    assert.equal(grid.setAside.length, 5);
    assert.equal(grid.given, MAX_ROWS + 5);
    assert.ok(grid.problems.some(({ code }) => code === 'too-many-rows'));
  });

  it('reads hostile text to its end', () => {
    for (const text of [
      '"'.repeat(500_001),
      'a,'.repeat(300_000),
      `a\n${','.repeat(400_000)}`,
      'a"'.repeat(300_000),
      `${' '.repeat(500_000)}x`,
    ]) {
      parseCsv(text);
    }
  });

  it('leaves columns beyond the limit out aloud, however ragged the rows are', () => {
    const grid = parseCsv(
      `${Array.from({ length: 5000 }, (_, index) => `c${index}`).join(',')}\n${'x\n'.repeat(3000)}`,
    );
    assert.deepEqual(grid.problems[0], { code: 'too-many-columns', details: [5000, 200] });
    assert.equal(grid.header.length, 200);
    assert.ok(grid.rows.every(({ cells }) => cells.length === 200));
  });
});

describe('formatCsv', () => {
  it('writes what parseCsv reads back, whatever is in the cells', () => {
    const random = new Random(8);
    const signs = [...'ab,;"\n\r\t遊戲 \u2028'];
    for (let run = 0; run < 300; run++) {
      const width = random.whole(2, 4);
      const line = (): string[] =>
        Array.from({ length: width }, () => `x${random.text(signs, 8)}x`);
      const lines = [
        Array.from({ length: width }, (_, index) => `h${index}`),
        ...Array.from({ length: random.whole(1, 5) }, line),
      ];
      assert.deepEqual(rows(formatCsv(lines)), lines);
    }
  });

  it('begins with a byte order mark and ends its lines as the standard has it', () => {
    assert.equal(
      formatCsv([
        ['a', 'b,c'],
        ['1', '"'],
      ]),
      '\ufeffa,"b,c"\r\n1,""""\r\n',
    );
  });
});
