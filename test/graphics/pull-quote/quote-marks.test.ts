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
    '"甲"，"乙"',
    '「甲」，「乙」',
    '‘It’s mine’, he said',
    '甲「乙」',
    '「甲',
  ]) {
    it(`stay where they are not around the whole: ${kept}`, () => {
      assert.deepEqual(withoutMarks(kept), { text: kept, typed: '', turns: [kept] });
    });
  }

  it('are taken off once: a quote within a quote stays one', () => {
    assert.deepEqual(withoutMarks('「「甲」」'), {
      text: '「甲」',
      typed: '「',
      turns: ['「甲」'],
    });
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

describe('a quote that is broken off to say who speaks', () => {
  for (const [said, ...turns] of [
    ['"甲乙"，他說："丙丁。"', '甲乙', '，他說：', '丙丁。'],
    ['"甲乙，"他說，"丙丁。"', '甲乙，', '他說，', '丙丁。'],
    ['「甲乙，」他說，「丙『丁』。」', '甲乙，', '他說，', '丙『丁』。'],
    ['“甲「乙」”，他说：“丙丁。”', '甲「乙」', '，他说：', '丙丁。'],
    ['"Read," she said, "or close."', 'Read,', ' she said, ', 'or close.'],
    ['“Read,” she said, “or close.”', 'Read,', ' she said, ', 'or close.'],
    ['"A?" he asked. "B," he said. "C."', 'A?', ' he asked. ', 'B,', ' he said. ', 'C.'],
    ['"It’s," she said, "mine."', 'It’s,', ' she said, ', 'mine.'],
    ['"A" — he said — "B"', 'A', ' — he said — ', 'B'],
  ] as const) {
    it(`is words and what is said between them by turns: ${said}`, () => {
      assert.deepEqual(withoutMarks(said), { text: said, typed: said[0], turns });
    });
  }

  for (const whole of ['"他說："好。"就走了"', '"一间"样板房"，售完"', '"A "b," c, "d" e"']) {
    it(`is not one with a quote within it: ${whole}`, () => {
      const { typed, turns } = withoutMarks(whole);
      assert.deepEqual([typed, turns], ['"', [whole.slice(1, -1)]]);
    });
  }

  it('is not two things that are named by what they are called', () => {
    for (const named of ['“Yes” and “no”', '「甲」、「乙」和「丙」', '「甲」」，他說，「「乙」'])
      assert.equal(withoutMarks(named).typed, '');
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

  it('that are straight become single where they pair beyond doubt', () => {
    assert.equal(nestMarks('He said "no" and "yes".', CURLY), 'He said ‘no’ and ‘yes’.');
    assert.equal(nestMarks(`"It's 5'10" tall," she said`, CURLY), `‘It's 5'10" tall,’ she said`);
    assert.equal(nestMarks('一间"样板房"，', CURLY), '一间‘样板房’，');
  });

  it('that are straight stay where they may be inches, or do not pair', () => {
    for (const text of [
      'A 6" pipe and a 4" one',
      `He is 5'10"`,
      '"in 1990" and "no"',
      'He said "it was 1990".',
      'He said "no and left',
      'It’s ‘so "good"’',
    ])
      assert.equal(nestMarks(text, CURLY), text);
    assert.equal(nestMarks('一間"樣板房"，', CORNERS), '一間"樣板房"，');
  });

  it('that are straight around the whole are taken off, with inches or pairs between them', () => {
    assert.equal(withoutMarks(`"It's 5'10" tall."`).text, `It's 5'10" tall.`);
    assert.equal(withoutMarks('"A "b" c"').text, 'A "b" c');
    assert.equal(withoutMarks('"A" and "B"').typed, '');
  });
});
