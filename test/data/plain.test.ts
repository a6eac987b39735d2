import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
      json: new Map([['a', '1']]),
    });
  });

  it('prints the noise of a float in no number', () => {
    assert.deepEqual(why([0.1 + 0.2, 37 / 3, 1e-7, 11]), ['0.3', '12.3333333333', '1e-7', '11']);
  });

  it('gives a message for whatever is no data', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle, cycle, cycle);
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
      getter: [thrower(new Error('no'))],
      'a getter that throws what cannot be looked at': [thrower(trap)],
      'a getter that throws an error that throws': [thrower(new Evil())],
      'a getter that throws nothing': [thrower(undefined)],
      proxy: trap,
      'proxy in a row': [{ a: trap }],
      'revoked proxy': revoked.proxy,
      cycle,
      symbol: [{ a: Symbol('x') }],
      function: () => 1,
      date: [{ a: new Date(0) }],
      promise: Promise.resolve([]),
      instance: [
        new (class Row {
          a = 1;
        })(),
      ],
      'typed list': new Float64Array(3),
      map: new Map([['a', 1]]),
      'sparse list': Object.assign([], { length: 2 ** 32 - 1 }),
      'list without a length': new Proxy([], {
        get: (_, key) => (key === 'length' ? Number.NaN : 1),
      }),
      'endless list': new Proxy([], { get: (_, key) => (key === 'length' ? Infinity : 1) }),
      deep: { rows: [{ a: [[[[1]]]] }] },
    };
    for (const [name, value] of Object.entries(hostile))
      assert.equal(typeof why(value), 'string', name);
    assert.equal(typeof why(wide), 'string');
  });

  it('takes a rejected promise for no data and does not touch it', async () => {
    const promise = Promise.reject(new Error('x'));
    promise.catch(() => undefined);
    assert.equal(why(promise), 'an object that is neither plain nor a list');
    await assert.rejects(promise);
  });

  it('never repeats what an engine or an author’s getter says', () => {
    assert.equal(why([thrower(new Error('<b>secret</b>'))]), 'a getter or a proxy in it throws');
  });

  it('ignores an iterator of the author’s that never ends', () => {
    const list = Object.assign(['a'], {
      *[Symbol.iterator]() {
        for (;;) yield 1;
      },
    });
    assert.deepEqual(readPlain(list), { json: ['a'] });
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
    const grid = gridOfJson((readPlain(input) as { json: never }).json);
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
