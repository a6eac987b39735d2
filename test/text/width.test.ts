import assert from 'node:assert/strict';
import { it } from 'node:test';
import { estimateWidth } from '../../src/text/width.ts';

it('estimateWidth counts Han, Hangul, full-width signs and emoji as a whole em each', () => {
  assert.equal(estimateWidth('科幻產業'), 4);
  assert.equal(estimateWidth('：（）％'), 4);
  assert.equal(estimateWidth('한국'), 2);
  assert.equal(estimateWidth('🚀𠮷'), 2);
  assert.equal(estimateWidth('——'), 2);
  assert.equal(estimateWidth(''), 0);
});

it('estimateWidth gives Latin text between a third of an em and one em a letter', () => {
  for (const char of 'abcilmwABCMW0123456789%+−.,') {
    const width = estimateWidth(char);
    assert.ok(width >= 0.3 && width <= 0.95, char);
  }
  assert.ok(estimateWidth('1089.6') < 4);
});
