import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { notesOfBreaks, numberBreaks } from '../../src/scale/breaks.ts';

const at = (...xs: readonly number[]) =>
  xs.map((x) => ({ x, when: String(2000 + x * 10), note: `note ${x}` }));

describe('changes of definition', () => {
  it('are numbered in the order of the axis, from any number on', () => {
    const indices = (first?: number) =>
      numberBreaks(at(0, 0.5, 1), 0.1, first).map(({ index }) => index);
    assert.deepEqual(indices(), [0, 1, 2]);
    assert.deepEqual(indices(7), [7, 8, 9]);
    assert.deepEqual(numberBreaks([], 0.1), []);
  });

  it('share the number of the last one that is numbered where they are near it', () => {
    assert.deepEqual(
      numberBreaks(at(0, 0.06, 0.12, 0.18, 0.5), 0.1).map(({ index }) => index),
      [0, null, 1, null, 2],
    );
  });

  it('lose no word where they share a number', () => {
    const breaks = numberBreaks(at(0, 0.1, 0.2, 0.9), 0.3);
    assert.deepEqual(notesOfBreaks(breaks, 'zh-HK'), [
      { when: '2000', text: 'note 0；2001：note 0.1；2002：note 0.2' },
      { when: '2009', text: 'note 0.9' },
    ]);
    assert.equal(notesOfBreaks(breaks, 'en')[0]!.text, 'note 0; 2001: note 0.1; 2002: note 0.2');
  });
});
