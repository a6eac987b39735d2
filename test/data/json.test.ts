import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { looksLikeJson, parseJson, type Json } from '../../src/data/json.ts';
import { Random } from './random.ts';

/** The json read, with maps as lists of pairs; a string when it could not be read. */
function read(text: string): unknown {
  const result = parseJson(text);
  if ('problem' in result) return result.problem.details.join(' ');
  const plain = (json: Json): unknown => {
    if (json instanceof Map) return { pairs: [...json].map(([key, value]) => [key, plain(value)]) };
    return Array.isArray(json) ? json.map(plain) : json;
  };
  return [plain(result.json)];
}

describe('parseJson', () => {
  it('prints what came out of a float with 12 digits, and leaves all others and texts alone', () => {
    const floats =
      '[0.30000000000000004, -12.333333333333334, 5.000000000000001, 0.3333333333333333]';
    assert.deepEqual(read(floats), [['0.3', '-12.3333333333', '5', '0.333333333333']]);
    const exact = [
      '123456789012.34',
      '3.14159265358979',
      '12345678901234567.5',
      '1.50',
      '0.00000012345678901234567',
    ];
    assert.deepEqual(read(`[${exact.join(', ')}]`), [exact]);
    assert.deepEqual(read('["0.30000000000000004"]'), [['0.30000000000000004']]);
  });

  it('keeps numbers as the text they were printed as', () => {
    assert.deepEqual(read('[11.0, 0.1, -0, 9007199254740993, 1e400, 244]'), [
      ['11.0', '0.1', '-0', '9007199254740993', '1e400', '244'],
    ]);
  });

  it('reads texts, escapes, booleans, null, lists and objects', () => {
    assert.deepEqual(read(' {"a": [true, false, null], "b\\n\\u904a": "\\"戲\\\\"} '), [
      {
        pairs: [
          ['a', [true, false, null]],
          ['b\n遊', '"戲\\'],
        ],
      },
    ]);
    assert.deepEqual(read('[]'), [[]]);
    assert.deepEqual(read('{}'), [{ pairs: [] }]);
    assert.deepEqual(read('\ufeff\u00a0[1]'), [['1']]);
  });

  it('takes __proto__ and its like for plain keys', () => {
    assert.deepEqual(read('{"__proto__": {"x": 1}, "constructor": 2, "toString": 3}'), [
      {
        pairs: [
          ['__proto__', { pairs: [['x', '1']] }],
          ['constructor', '2'],
          ['toString', '3'],
        ],
      },
    ]);
    assert.equal(Object.hasOwn(Object.prototype, 'x'), false);
  });

  it('says where it breaks and what the usual cause is', () => {
    const cases: Readonly<Record<string, string>> = {
      '{“a”: 1}': '1 2 curly quotes where straight ones belong',
      '[“a”]': '1 2 curly quotes where straight ones belong',
      '[「a」]': '1 2 curly quotes where straight ones belong',
      "{'a': 1}": '1 2 single quotes where double ones belong',
      "[1,\n 'a']": '2 2 single quotes where double ones belong',
      '{&quot;a&quot;: 1}': '1 2 quotes escaped twice (&quot;)',
      '[&#34;a&#34;]': '1 2 quotes escaped twice (&quot;)',
      '[1,\n2,\n]': '3 1 a comma before the closing bracket',
      '[1,\r\n2,\r\n]': '3 1 a comma before the closing bracket',
      '[1,\r2,\r]': '3 1 a comma before the closing bracket',
      '{"a": 1,}': '1 9 a comma before the closing bracket',
      '[1, 2': '1 6 the text ends too early',
      '': '1 1 the text ends too early',
      '{"a" 1}': '1 6 a colon is missing',
      '[1 2]': '1 4 a comma or ] is missing',
      '{"a": 1 "b": 2}': '1 9 a comma or } is missing',
      '{a: 1}': '1 2 a key in double quotes is missing',
      '[abc]': '1 2 neither a text in double quotes nor a number',
      '[NaN]': '1 2 neither a text in double quotes nor a number',
      '[.5]': '1 2 neither a text in double quotes nor a number',
      '[,1]': '1 2 neither a text in double quotes nor a number',
      '["a\nb"]': '1 2 a text not closed, or a line break or lone backslash in it',
      '["a]': '1 2 a text not closed, or a line break or lone backslash in it',
      '["\\N"]': '1 2 a text not closed, or a line break or lone backslash in it',
      '["\\u12"]': '1 2 a text not closed, or a line break or lone backslash in it',
      '["a\\"]': '1 2 a text not closed, or a line break or lone backslash in it',
      '[1] 2': '1 5 text after the end',
      '[01]': '1 3 a comma or ] is missing',
      '[10-20]': '1 4 a comma or ] is missing',
      '{"rows": [], "rows": []}': '1 14 a key that stands here twice',
    };
    for (const [text, expected] of Object.entries(cases)) assert.equal(read(text), expected, text);
  });

  it('stops at deep nesting without a fault', () => {
    assert.equal(read('['.repeat(100_000)), '1 14 nested too deeply');
    assert.match(String(read('{"a":'.repeat(100_000))), /nested too deeply$/);
    assert.deepEqual(read(`${'['.repeat(12)}${']'.repeat(12)}`), [
      JSON.parse(`${'['.repeat(12)}${']'.repeat(12)}`),
    ]);
  });

  it('reads a text of nine million letters', () => {
    const result = parseJson(`["${'a'.repeat(9_000_000)}"]`);
    assert.ok('json' in result);
  });

  it('reads what JSON.parse reads, and refuses what it refuses', () => {
    const random = new Random(9);
    const make = (depth: number): unknown => {
      const kind = random.whole(0, depth > 3 ? 4 : 6);
      if (kind === 0) return random.whole(-1000, 1000) / 10;
      if (kind === 1) return random.text([...'a"\\\n遊\u2028\u0000{[,:'], 6);
      if (kind === 2) return null;
      if (kind < 5) return kind === 3;
      if (kind === 5) return Array.from({ length: random.whole(0, 4) }, () => make(depth + 1));
      return Object.fromEntries(
        Array.from({ length: random.whole(0, 4) }, (_, index) => [`k${index}`, make(depth + 1)]),
      );
    };
    const back = (json: Json): unknown => {
      if (json instanceof Map)
        return Object.fromEntries([...json].map(([key, value]) => [key, back(value)]));
      return Array.isArray(json) ? json.map(back) : json;
    };
    const asText = (value: unknown): unknown => {
      if (typeof value === 'number') return JSON.stringify(value);
      if (Array.isArray(value)) return value.map(asText);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asText(item)]));
    };
    for (let run = 0; run < 300; run++) {
      const value = make(0);
      const text = JSON.stringify(value, null, random.whole(0, 2));
      const result = parseJson(text);
      assert.ok('json' in result, text);
      assert.deepEqual(back(result.json), asText(value));
      const at = random.whole(0, text.length - 1);
      const broken =
        text.slice(0, at) + random.pick(['"', ',', '}', ']', '\\', 'x', '']) + text.slice(at + 1);
      const fits = ((): boolean => {
        try {
          JSON.parse(broken);
          return true;
        } catch {
          return false;
        }
      })();
      if (!fits) assert.ok('problem' in parseJson(broken), broken);
    }
  });

  it('never throws', () => {
    const random = new Random(10);
    for (let run = 0; run < 2000; run++)
      parseJson(random.text([...'{}[]":,\\u019.e-+ntrf“\n\'&'], 20));
  });
});

describe('looksLikeJson', () => {
  it('tells JSON from the notation by its first sign', () => {
    for (const text of ['[1]', ' {', '\n[']) assert.ok(looksLikeJson(text));
    for (const text of ['遊戲: 5', '', '(a): 5', '"a"']) assert.ok(!looksLikeJson(text));
  });
});
