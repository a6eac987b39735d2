import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { MAX_COLUMNS, mostRows, type Grid } from '../../src/data/grid.ts';
import { FURNITURE_KEYS, gridOfJson } from '../../src/data/json-rows.ts';
import { parseJson } from '../../src/data/json.ts';
import { Random } from './random.ts';

function grid(text: string): Grid {
  const read = parseJson(text);
  assert.ok('json' in read, text);
  return gridOfJson(read.json);
}

const cells = ({ header, rows }: Grid): readonly (readonly string[])[] => [
  header,
  ...rows.map((row) => row.cells),
];
const codes = ({ problems }: Grid): readonly string[] => problems.map(({ code }) => code);

describe('gridOfJson', () => {
  it('reads objects, with the keys of all of them as the header', () => {
    const read = grid(
      '[{"name": "遊戲", "value": 718.1}, {"value": 244, "name": "文旅", "note": "x"}, {"name": "動漫", "value": null}]',
    );
    assert.deepEqual(cells(read), [
      ['name', 'value', 'note'],
      ['遊戲', '718.1', ''],
      ['文旅', '244', 'x'],
      ['動漫', '', ''],
    ]);
    assert.deepEqual(read.problems, []);
  });

  it('reads rows with a header', () => {
    const read = grid('[["板塊", "營收"], ["遊戲", 718.1], ["文旅", "244"], ["動漫"]]');
    assert.deepEqual(cells(read), [
      ['板塊', '營收'],
      ['遊戲', '718.1'],
      ['文旅', '244'],
      ['動漫', ''],
    ]);
    assert.deepEqual(codes(read), ['short-row']);
    assert.equal(read.given, 3);
  });

  it('reads rows of which the first holds figures without a header, written or not', () => {
    for (const text of [
      '[["甲", 12], ["乙", 8]]',
      '[["甲", "12%"], ["乙", "8%"]]',
      '[["甲", "12億"], ["乙", "8億"]]',
    ])
      assert.equal(grid(text).rows.length, 2, text);
  });

  it('reads furniture beside the rows, in either spelling', () => {
    const read = grid(
      '{"$schema": "x", "headline": "H", "source-href": "/s", "as-of": 2024, "note": null, "rows": [{"a": 1}]}',
    );
    assert.deepEqual(read.furniture, { headline: 'H', sourceHref: '/s', asOf: '2024' });
    assert.deepEqual(read.problems, []);
  });

  it('reports keys it does not know and words that are no text', () => {
    const read = grid('{"headlin": "H", "unit": {"a": 1}, "__proto__": "x", "rows": [{"a": 1}]}');
    assert.deepEqual(
      read.problems.map(({ code, details }) => [code, details[0]]),
      [
        ['unknown-key', 'headlin'],
        ['not-text', 'unit'],
        ['unknown-key', '__proto__'],
      ],
    );
    assert.deepEqual(Object.keys(read.furniture), []);
  });

  it('keeps a column called __proto__, constructor or then like any other', () => {
    const read = grid('[{"__proto__": "a", "constructor": 1, "then": 2}]');
    assert.deepEqual(cells(read), [
      ['__proto__', 'constructor', 'then'],
      ['a', '1', '2'],
    ]);
    assert.equal(({} as { a?: unknown }).a, undefined);
  });

  it('sets aside what is no row and blanks what is no cell, aloud', () => {
    const read = grid('[{"a": 1, "b": [2]}, 5, null, ["x"], {"a": {"c": 1}}]');
    assert.deepEqual(
      read.problems.map(({ code, details }) => [code, details[0]]),
      [
        ['not-plain', 1],
        ['not-a-row', 2],
        ['not-a-row', 3],
        ['not-a-row', 4],
        ['not-plain', 5],
      ],
    );
    assert.deepEqual(
      read.rows.map(({ number }) => number),
      [1, 5],
    );
    assert.equal(read.given, 5);
  });

  it('says when there are no rows', () => {
    for (const text of ['{}', '"x"', '5', 'null', '{"rows": {}}', '[["a", "b"]]']) {
      assert.ok(codes(grid(text)).includes('no-data'), text);
    }
    assert.equal(grid('{"headline": "H", "rows": []}').furniture.headline, 'H');
  });

  it('takes an empty list for what it is', () => {
    for (const text of ['[]', '{"rows": []}']) assert.deepEqual(codes(grid(text)), [], text);
  });

  it('is not drowned by rows that each have keys of their own', () => {
    const read = gridOfJson(
      Array.from({ length: 20_000 }, (_, index) => new Map([[`k${index}`, '1']])),
    );
    assert.equal(read.header.length, MAX_COLUMNS);
    assert.equal(read.rows.length, mostRows(MAX_COLUMNS));
    assert.ok(codes(read).includes('too-many-columns'));
    assert.equal(read.rows.length + read.setAside.length, read.given);
  });

  it('accounts for every row, whatever the rows are', () => {
    const random = new Random(12);
    const value = (): unknown =>
      random.pick([
        1,
        'x',
        null,
        true,
        [1],
        { a: 1 },
        [1, 2, 3],
        { a: 1, b: 2 },
        [[1]],
        { a: [1] },
      ]);
    for (let run = 0; run < 300; run++) {
      const list = Array.from({ length: random.whole(1, 8) }, value);
      const read = grid(JSON.stringify(list));
      const [first] = list;
      const hasHeader = Array.isArray(first) && typeof first[0] !== 'number';
      const given = hasHeader ? list.length - 1 : list.length;
      assert.equal(read.given, given);
      assert.equal(read.rows.length + read.setAside.length, given);
      const numbers = [
        ...read.rows.map(({ number }) => number),
        ...read.setAside.map(({ row }) => row),
      ];
      assert.deepEqual(
        numbers.toSorted((a, b) => a - b),
        Array.from({ length: given }, (_, index) => index + 1),
      );
      assert.ok(read.rows.every((row) => row.cells.length === read.header.length));
    }
  });
});

describe('schema.json', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../src/data/schema.json', import.meta.url), 'utf8'),
  ) as {
    $schema: string;
    $defs: {
      figure: {
        required: string[];
        additionalProperties: boolean;
        properties: Record<string, { description?: string }>;
      };
    };
  };

  it('lists the same keys as the reader of furniture', () => {
    const keys = Object.keys(schema.$defs.figure.properties).filter(
      (key) => key !== 'rows' && key !== '$schema',
    );
    assert.deepEqual(keys.toSorted(), Object.keys(FURNITURE_KEYS).toSorted());
    assert.deepEqual(schema.$defs.figure.required, ['rows']);
    assert.equal(schema.$defs.figure.additionalProperties, false);
  });

  it('describes every key in words and names its own version', () => {
    for (const [key, { description }] of Object.entries(schema.$defs.figure.properties))
      assert.match(description ?? '', /^[A-Z].+\.$/, key);
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  });
});
