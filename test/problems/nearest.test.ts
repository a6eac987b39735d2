import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearestName } from '../../src/problems/nearest.ts';

const NAMES = ['source', 'source-href', 'headline', 'unit', 'note'];

describe('nearestName', () => {
  it('suggests what a slip of the finger meant', () => {
    assert.equal(nearestName('sorce', NAMES), 'source');
    assert.equal(nearestName('headlin', NAMES), 'headline');
    assert.equal(nearestName('sourcehref', NAMES), 'source-href');
    assert.equal(nearestName('nota', NAMES), 'note');
  });

  it('suggests nothing when more than a third of the letters differ', () => {
    assert.equal(nearestName('colour', NAMES), null);
    assert.equal(nearestName('', NAMES), null);
    assert.equal(nearestName('ab', ['cb']), null);
    assert.equal(nearestName('省份', ['年份', '份額']), null);
  });

  it('finds a label among ten thousand long ones', () => {
    const labels = Array.from(
      { length: 10_000 },
      (_, index) => `${'遊戲'.repeat(index % 50 === 0 ? 5000 : 18)}${index}`,
    );
    assert.match(nearestName('遊戲'.repeat(18), labels)!, /^(?:遊戲){18}\d$/);
  });
});
