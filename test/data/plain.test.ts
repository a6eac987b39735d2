import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { gridOfJson } from '../../src/data/json-rows.ts';
import { readPlain } from '../../src/data/plain.ts';
import { readWritten } from '../../src/data/written.ts';

const why = (value: unknown): unknown => {
  const read = readPlain(value);
  return 'problem' in read ? read.problem.details[0] : read.json;
};

const thrower = (error: unknown) => ({
  get value() {
    throw error;
  },
});

/** A throw whose very look throws. */
const trap = new Proxy(
  {},
  {
    get: () => {
      throw new Error('get');
    },
    getPrototypeOf: () => {
      throw new Error('getPrototypeOf');
    },
    ownKeys: () => {
      throw new Error('ownKeys');
    },
  },
);

describe('readPlain', () => {
  it('takes numbers as their printed text and leaves missing ones missing', () => {
    const read = readPlain([
      { a: 718.1, b: -0, c: 10n ** 30n, d: null, e: undefined, f: true, g: '11.0' },
    ]);
    assert.deepEqual(read, {
      problems: [],
      json: [
        new Map<string, unknown>([
          ['a', '718.1'],
          ['b', '0'],
          ['c', `1${'0'.repeat(30)}`],
          ['d', null],
          ['e', null],
          ['f', true],
          ['g', '11.0'],
        ]),
      ],
    });
    assert.deepEqual(readPlain(Object.assign(Object.create(null), { a: 1 })), {
      problems: [],
      json: new Map([['a', '1']]),
    });
  });

  it('takes a Date, and milliseconds under the name of a date, for their day in UTC', () => {
    const day = new Date('2024-02-29');
    const foreign: unknown = runInNewContext('new Date(Date.UTC(2024, 1, 29))');
    const read = readPlain([{ date: day, when: foreign, year: +day, value: +day }, [day, foreign]]);
    assert.deepEqual(read, {
      problems: [],
      json: [
        new Map([
          ['date', '2024-02-29'],
          ['when', '2024-02-29'],
          ['year', '2024-02-29'],
          ['value', String(+day)],
        ]),
        ['2024-02-29', '2024-02-29'],
      ],
    });
    assert.deepEqual(why([{ date: 2024, year: 20240229, month: 202402 }]), [
      new Map([
        ['date', '2024'],
        ['year', '20240229'],
        ['month', '202402'],
      ]),
    ]);
    const table = [
      ['Year', 'value'],
      [+day, +day],
    ];
    const lists = [
      ['Year', 'value'],
      ['2024-02-29', String(+day)],
    ];
    assert.deepEqual(why(table), lists);
    assert.deepEqual(why({ rows: table }), new Map([['rows', lists]]));
  });

  it('leaves seconds, the serial dates of a sheet and slips as they are, to be told as no dates', () => {
    for (const date of [1_704_067_200, 45_292, 202_413, 1.7e15, 1e18]) {
      assert.deepEqual(why([{ date }]), [new Map([['date', String(date)]])]);
      const { rows } = readWritten({ format: 'value', content: { date: [date], value: [5] } });
      assert.deepEqual(rows[0]!.cells, [String(date), '5']);
    }
  });

  it('tells once that a date has a time of day, since its day may be another where it was made', () => {
    const day = new Date('2024-02-29');
    const noon = new Date('2024-02-29T16:00:00Z');
    const told = [
      { code: 'time-of-day', details: ['date', '2024-02-29T16:00:00.000Z', '2024-02-29'] },
    ];
    const value = [1, 2, 3];
    for (const date of [
      [noon, noon, noon],
      [+noon, +noon, +noon],
      [day, day, noon],
      [+day, +day, +noon],
    ]) {
      const rows = date.map((moment, at) => ({ date: moment, value: value[at] }));
      const lists = [['date', 'value'], ...rows.map((row) => [row.date, row.value])];
      for (const content of [rows, lists, { date, value }])
        assert.deepEqual(readWritten({ format: 'value', content }).problems, told);
    }
  });

  it('reads rows of any class by what they hold themselves', () => {
    class Row {
      label = 'a';
      constructor(readonly value: number) {}
      get double(): number {
        return this.value * 2;
      }
    }
    assert.deepEqual(why([new Row(1)]), [
      new Map([
        ['label', 'a'],
        ['value', '1'],
      ]),
    ]);
  });

  it('loses no row for a cell that cannot be read, and no other row for a row', () => {
    const cycle: { a: number; self?: unknown } = { a: 1 };
    cycle.self = cycle;
    const { rows, problems, setAside } = readWritten({
      format: 'value',
      content: [
        { label: 'getter', value: thrower(new Error('no')) },
        Object.assign(thrower(trap), { label: 'own' }),
        { label: 'date', value: new Date(Number.NaN) },
        { label: 'map', value: new Map([['a', 1]]) },
        { label: 'boxed', value: Object(5) as unknown },
        { label: 'symbol', value: Symbol('x') },
        { label: 'function', value: () => 1 },
        { label: 'deep', value: cycle },
        { label: 'proxy', value: trap },
        new Map([['label', 'a row']]),
        trap,
        { label: 'whole', value: 5 },
      ],
    });
    assert.deepEqual(
      rows.map(({ number, cells }) => [number, ...cells]),
      [
        [1, 'getter', ''],
        [2, 'own', ''],
        [3, 'date', ''],
        [4, 'map', ''],
        [5, 'boxed', ''],
        [6, 'symbol', ''],
        [7, 'function', ''],
        [8, 'deep', ''],
        [9, 'proxy', ''],
        [12, 'whole', '5'],
      ],
    );
    assert.deepEqual(
      problems.map(({ code, details: [row] }) => [code, row]),
      [
        ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((row) => ['not-plain', row]),
        ['not-a-row', 10],
        ['not-a-row', 11],
      ],
    );
    assert.deepEqual(
      setAside.map(({ row }) => row),
      [10, 11],
    );
  });

  it('prints the noise of a float in no number', () => {
    assert.deepEqual(why([0.1 + 0.2, 37 / 3, 1e-7, 11]), ['0.3', '12.3333333333', '1e-7', '11']);
  });

  it('gives a message for whatever is no data', () => {
    const wide: unknown[] = [];
    for (let index = 0; index < 3000; index++) wide.push(wide);
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    class Evil extends Error {
      override get message(): string {
        throw new Error('again');
      }
    }
    const hostile: Readonly<Record<string, unknown>> = {
      proxy: trap,
      'revoked proxy': revoked.proxy,
      'a getter beside the rows that throws what cannot be looked at': new Proxy([1], {
        get: (list, key) => (key === '0' ? thrower(trap).value : Reflect.get(list, key)),
      }),
      'a getter that throws an error that throws': new Proxy([1], {
        get: (list, key) => (key === '0' ? thrower(new Evil()).value : Reflect.get(list, key)),
      }),
      symbol: Symbol('x'),
      function: () => 1,
      date: new Date(0),
      promise: Promise.resolve([]),
      instance: new (class Rows {
        a = 1;
      })(),
      'typed list': new Float64Array(3),
      map: new Map([['a', 1]]),
      iterator: [1].values(),
      'sparse list': Object.assign([], { length: 2 ** 32 - 1 }),
      'sparse list in a row': [Object.assign([], { length: 2 ** 32 - 1 })],
      'list without a length': new Proxy([], {
        get: (_, key) => (key === 'length' ? Number.NaN : 1),
      }),
      'endless list': new Proxy([], { get: (_, key) => (key === 'length' ? Infinity : 1) }),
    };
    for (const [name, value] of Object.entries(hostile))
      assert.equal(typeof why(value), 'string', name);
    assert.equal(typeof why(wide), 'string');
  });

  it('takes a rejected promise for no data and does not touch it', async () => {
    const promise = Promise.reject(new Error('x'));
    promise.catch(() => undefined);
    assert.match(String(why(promise)), /^an object that is neither plain nor a list/);
    await assert.rejects(promise);
  });

  it('never repeats what an engine or an author’s getter says', () => {
    const secret = new Proxy([], { get: () => thrower(new Error('<b>secret</b>')).value });
    assert.equal(why(secret), 'a getter or a proxy in it throws');
  });

  it('ignores an iterator of the author’s that never ends', () => {
    const list = Object.assign(['a'], {
      *[Symbol.iterator]() {
        for (;;) yield 1;
      },
    });
    assert.deepEqual(readPlain(list), { problems: [], json: ['a'] });
  });

  it('leaves frozen input and every prototype as they were', () => {
    const input = Object.freeze([
      Object.freeze({ name: 'a', value: 1 }),
      Object.freeze(JSON.parse('{"__proto__": {"polluted": 1}, "value": 2}') as object),
    ]);
    const before = [
      Object.getOwnPropertyNames(Object.prototype),
      Object.getOwnPropertyNames(Array.prototype),
    ];
    const grid = gridOfJson(why(input) as never);
    assert.deepEqual(
      [Object.getOwnPropertyNames(Object.prototype), Object.getOwnPropertyNames(Array.prototype)],
      before,
    );
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.deepEqual(grid.header, ['name', 'value', '__proto__']);
    assert.deepEqual(input[0], { name: 'a', value: 1 });
  });

  it('keeps nothing of the author’s by reference', () => {
    const row = { a: '1' };
    const grid = readWritten({ format: 'value', content: [row] });
    row.a = '2';
    assert.deepEqual(grid.rows[0]!.cells, ['1']);
  });
});

describe('readWritten', () => {
  it('reads each format by its own reader', () => {
    const cells = (format: 'json' | 'csv' | 'attribute' | 'value', content: unknown): unknown =>
      readWritten({ format, content }).rows.map((row) => row.cells);
    assert.deepEqual(cells('json', '[{"a":1}]'), [['1']]);
    assert.deepEqual(cells('csv', 'a\n1'), [['1']]);
    assert.deepEqual(cells('attribute', '遊戲: 1'), [['遊戲', '1']]);
    assert.deepEqual(cells('attribute', ' [{"a":1}]'), [['1']]);
    assert.deepEqual(cells('value', [{ a: 1 }]), [['1']]);
    assert.deepEqual(cells('value', '遊戲: 1'), [['遊戲', '1']]);
  });

  it('turns what cannot be read into a problem', () => {
    assert.equal(readWritten({ format: 'json', content: '[' }).problems[0]!.code, 'broken-json');
    assert.equal(
      readWritten({ format: 'value', content: trap }).problems[0]!.code,
      'unreadable-data',
    );
    assert.equal(readWritten({ format: 'value', content: undefined }).problems[0]!.code, 'no-data');
  });
});
