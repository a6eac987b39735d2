import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupBy } from '../../src/data/group-by.ts';

describe('groupBy', () => {
  it('keeps the order of keys and of the items of each', () => {
    const groups = groupBy(['b1', 'a1', 'b2', '', 'a2'], (item) => item.slice(0, 1));
    assert.deepEqual(
      [...groups],
      [
        ['b', ['b1', 'b2']],
        ['a', ['a1', 'a2']],
        ['', ['']],
      ],
    );
  });
});
