import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataTexts } from '../../src/problems/data-texts.ts';
import { figureTexts } from '../../src/problems/figure-texts.ts';
import { found, isSeen, type Code, type Finding } from '../../src/problems/finding.ts';
import { plotTexts } from '../../src/problems/plot-texts.ts';
import { tellProblem, tellReader } from '../../src/text/tell.ts';
import { quoteInput } from '../../src/problems/told.ts';

const texts = { ...dataTexts, ...figureTexts, ...plotTexts };
const codes = Object.keys(texts) as Code[];

/** A finding of each code, with the same detail in every place but that of a row's number. */
const findingOf = (code: Code, detail: unknown): Finding => ({
  code,
  details: Array.from({ length: 4 }, (_, index) =>
    index === 0 && String(texts[code]).startsWith('(row') ? 7 : detail,
  ),
});

/** Lists of names are lists; every other detail is a text. */
const named = (code: Code, text: string): Finding => {
  const { details } = findingOf(code, text);
  const lists: readonly Code[] = [
    'unknown-column',
    'column-not-found',
    'unknown-key',
    'unknown-attribute',
    'highlight-unknown',
    'not-a-choice',
    'rows-not-used',
  ];
  const at = code === 'not-a-choice' ? 2 : code === 'rows-not-used' ? 0 : 1;
  return {
    code,
    details: details.map((detail, index) =>
      lists.includes(code) && index === at ? [text] : detail,
    ),
  };
};

describe('a notice', () => {
  it('names each setting once, and counts every row', () => {
    const settings = ['a', 'b', 'a'].map((name) => found('unknown-attribute', name, []));
    const rows = [1, 2].map((row) => found('no-value', row, 'quote'));
    assert.deepEqual(tellReader([...settings, ...rows], 'en'), [
      'Setting not understood: a, b.',
      '2 rows are left out.',
    ]);
  });
});

describe('every problem', () => {
  it('has a code in small letters and a sentence in English that begins with a small one', () => {
    for (const code of codes) {
      assert.match(code, /^[a-z]+(-[a-z]+)*$/);
      const { text } = tellProblem(named(code, 'x'));
      assert.match(text, /^[a-z0-9]/, code);
      assert.doesNotMatch(text, /undefined|\[object|\.$/, code);
    }
  });

  it('calls a number in an unknown unit no less than a number', () => {
    const say = (text: string, unit?: string): string =>
      tellProblem(found('not-a-number', 7, 'value', text, unit)).text;
    for (const text of ['9 kg', '9kg', '−1,200.5 kWh', ' 9 kilograms of it'])
      assert.match(
        say(text),
        /" is a number in a unit that is not read here; shown as missing$/,
        text,
      );
    for (const text of ['1,2O0', '12O', '1,2,3x4', 'nine kg', '10-20', '2:1', ''])
      assert.match(say(text), /" is not a number; shown as missing$/, text);
    assert.match(say('9 kg', '%'), /"9 kg" is not a number in %;/);
  });

  it('says the row it is about', () => {
    assert.equal(
      tellProblem(found('not-a-number', 7, 'value', '1,2O0')).text,
      'row 7, value: "1,2O0" is not a number; shown as missing',
    );
    assert.equal(
      tellProblem(found('not-a-number', 7, 'change', '3倍', '%')).text,
      'row 7, change: "3倍" is not a number in %; shown as missing',
    );
    assert.equal(
      tellProblem(found('no-magnitude', 2, '244', '718.1億元')).text,
      'row 2: "244" has no magnitude as "718.1億元" has; taken as printed',
    );
    assert.equal(
      tellProblem(found('footnote-mark', 0, '1')).text,
      'header: footnote mark "1" left out of the cell',
    );
  });

  it('gives a hint by the nearest name', () => {
    assert.match(
      tellProblem(found('unknown-attribute', 'sorce', ['source', 'unit'])).text,
      /did you mean source\?/,
    );
    assert.match(
      tellProblem(found('unknown-key', 'headlin', ['headline'])).text,
      /did you mean headline\?/,
    );
    assert.doesNotMatch(
      tellProblem(found('unknown-column', '地區', ['label', 'value'])).text,
      /did you mean/,
    );
  });

  it('quotes at most 80 characters of the input, as text on one line', () => {
    const long = 'y<b>\n'.repeat(2000);
    const quoting = [
      found('not-a-number', 1, 'value', long),
      found('not-a-date', 1, long),
      found('not-an-item', 1, long),
      found('not-a-word', 1, 'status', long),
      found('not-plain', 1, long),
      found('mixed-unit', 1, long, long),
      found('no-magnitude', 1, long, long),
      found('unknown-column', long, [long]),
      found('column-not-found', long, [long]),
      found('repeated-header', long),
      found('footnote-mark', 1, long),
      found('unknown-key', long, [long]),
      found('title-row', long),
      found('not-data', '', long),
      found('not-data', long, ''),
      found('unknown-attribute', long, [long]),
      found('setting-not-read', 'x', long, 'y'),
      found('highlight-unknown', long, [long]),
      found('not-a-choice', 'sort', long, ['given']),
      found('address-refused', 'src', long),
      found('load-failed', long, 'why'),
      found('not-shown', long),
    ];
    for (const finding of quoting) {
      const { text } = tellProblem(finding);
      assert.ok(text.length < 320, `${finding.code}: ${text.length}`);
      for (const notice of tellReader([finding], 'en')) assert.ok(notice.length < 120, notice);
    }
    assert.equal(quoteInput('a\nb'), '"a b"');
    assert.equal(quoteInput('x'.repeat(81)).length, 82);
  });

  it('is told to readers in their language, in a sentence that has no English in Chinese', () => {
    for (const code of codes.filter((name) => isSeen({ code: name, details: [] }))) {
      for (const language of ['zh-Hans', 'zh-HK', 'zh-TW', 'en'] as const) {
        const sentences = tellReader([named(code, '甲')], language);
        assert.equal(sentences.length, 1, code);
        assert.match(sentences[0]!, language === 'en' ? /^[A-Z0-9].+\.$/ : /^[^A-Za-z]+。$/, code);
      }
    }
  });
});

describe('readers', () => {
  it('are told once of problems of one kind', () => {
    const rows = [
      found('no-value', 1, 'value'),
      found('long-row', 2, 3, 2),
      found('unknown-column', '地區', []),
    ];
    assert.equal(tellReader(rows, 'zh-HK').length, 2);
    assert.match(tellReader(rows, 'en')[0]!, /2 rows/);
  });

  it('are not told of what leaves the picture whole', () => {
    for (const code of ['no-header', 'missing-headline', 'missing-source'] as const) {
      assert.equal(isSeen(found(code)), false);
      assert.deepEqual(tellReader([found(code)], 'en'), []);
    }
    assert.deepEqual(tellReader([found('footnote-mark', 1, '2')], 'en'), []);
  });
});
