import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dataset, Row } from '../../src/data/dataset.ts';
import { limitRows } from '../../src/data/limit-rows.ts';

/** Two rows of the author's, each of which is two of a wide table's. */
const WIDE = {
  rows: [1, 1, 2, 2].map((number) => ({ number }) as Row),
  account: { given: 2, read: 2, setAside: [] },
  problems: [],
} as unknown as Dataset;

describe('rows beyond what a kind can draw', () => {
  it('are each of the author’s once, however many values they have', () => {
    const { rows, account, problems } = limitRows(WIDE, 2);
    assert.equal(rows.length, 2);
    assert.deepEqual(account, {
      given: 2,
      read: 1,
      setAside: [{ row: 2, reason: 'row-not-used' }],
    });
    assert.equal(problems.length, 1);
  });

  it('are none where something of each is drawn', () => {
    const { account, problems } = limitRows(WIDE, 3);
    assert.deepEqual([account.read, account.setAside, problems], [2, [], []]);
  });
});
