/** Which marks stand around a quote, and what becomes of those that an author typed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CORNERS,
  CURLY,
  nestMarks,
  withoutMarks,
} from '../../../src/graphics/pull-quote/quote-marks.ts';

describe('marks around a quote', () => {
  for (const typed of [
    '「甲乙」',
    '『甲乙』',
    '“甲乙”',
    '‘甲乙’',
    '«甲乙»',
    '"甲乙"',
    ' “ 甲乙 ” ',
  ]) {
    it(`are taken off ${typed}`, () => {
      assert.equal(withoutMarks(typed).text, '甲乙');
    });
  }

  for (const kept of [
    '“Yes” and “no”',
    '"Yes" and "no"',
    '「甲」與「乙」',
    '‘It’s mine’, he said',
    '甲「乙」',
    '「甲',
  ]) {
    it(`stay where they are not around the whole: ${kept}`, () => {
      assert.deepEqual(withoutMarks(kept), { text: kept, typed: '' });
    });
  }

  it('are taken off once: a quote within a quote stays one', () => {
    assert.deepEqual(withoutMarks('「「甲」」'), { text: '「甲」', typed: '「' });
  });

  for (const nothing of ['', '  ', '「」', '「', '“”', '""', '『「」』', "'"]) {
    it(`leave nothing where there is nothing between them: ${JSON.stringify(nothing)}`, () => {
      assert.equal(withoutMarks(nothing).text, '');
    });
  }

  it('are not what a silence is made of', () => {
    assert.equal(withoutMarks('「……」').text, '……');
  });
});

describe('marks within a quote', () => {
  it('become the inner ones where they would be the same as the outer', () => {
    assert.equal(nestMarks('一間「樣板房」，', CORNERS), '一間『樣板房』，');
    assert.equal(nestMarks('一间“样板房”，', CURLY), '一间‘样板房’，');
  });

  it('stay as they were printed where they differ', () => {
    assert.equal(nestMarks('一間『樣板房』，', CORNERS), '一間『樣板房』，');
    assert.equal(nestMarks('一間“樣板房”，', CORNERS), '一間“樣板房”，');
    assert.equal(nestMarks('一间「样板房」，', CURLY), '一间「样板房」，');
  });

  it('stay where nobody can tell which are within which', () => {
    for (const text of ['“It’s a “show flat””', '他說「甲『乙』丙」']) {
      assert.equal(nestMarks(text, text.includes('「') ? CORNERS : CURLY), text);
    }
  });
});
