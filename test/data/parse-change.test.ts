import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gridOf } from '../../src/data/grid.ts';
import { readDataset } from '../../src/data/dataset.ts';
import { parseNotation } from '../../src/data/notation.ts';
import { parseChange } from '../../src/data/parse-change.ts';
import { printDecimal } from '../../src/text/decimal.ts';
import type { Role } from '../../src/locale/vocabulary.ts';

const signed = (text: string): string | null => {
  const decimal = parseChange(text)?.decimal;
  return decimal ? printDecimal(decimal) : null;
};

const ROLES: readonly Role[] = ['label', 'value', 'change', 'note'];
const wishes = { roles: ROLES, needs: ['value'], named: '', unit: '', language: 'en' } as const;

describe('parseChange', () => {
  it('takes arrows and words before a number for its sign', () => {
    for (const up of [
      '+3%',
      '↑3%',
      '▲ 3%',
      '升3%',
      '增長3%',
      '同比上漲3%',
      'up 3%',
      '按年+3%',
      '按季升3%',
    ])
      assert.equal(signed(up), '3', up);
    for (const down of ['−3%', '↓ 3%', '▼3%', '跌3%', '下降 3%', '環比減少3%', 'Down 3%', '降約3%'])
      assert.equal(signed(down), '-3', down);
  });

  it('keeps the text, how sure it is and what qualifies it', () => {
    const { status, qualifier, printed } = parseChange('calc 下跌近3%')!;
    assert.deepEqual([status, qualifier, printed], ['calculated', 'nearly', 'calc 下跌近3%']);
  });

  it('reads no sign into other words, nor a second one', () => {
    for (const text of ['升-3%', '-升3%', '由2%升3%', '增速3%', 'cup 3%', '不跌3%'])
      assert.equal(signed(text), null, text);
  });
});

describe('a column of changes', () => {
  it('is read by its words', () => {
    const row = { number: 1, cells: ['A', '5', '下跌3.8%'] };
    const { rows, problems } = readDataset(gridOf(['label', 'value', 'change'], [row]), wishes);
    assert.deepEqual([printDecimal(rows[0]!.change.decimal!), problems], ['-3.8', []]);
  });

  it('is told of a per cent without a sign only where notes are not shown', () => {
    const grid = parseNotation('A: 5 (6.1%)');
    const codes = (more: object): readonly string[] =>
      readDataset(grid, { ...wishes, ...more }).problems.map(({ code }) => code);
    assert.deepEqual(codes({}), ['no-sign']);
    assert.deepEqual(codes({ eachAlone: true }), []);
  });
});
