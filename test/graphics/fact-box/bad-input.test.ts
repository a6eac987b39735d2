import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BAD_INPUT, codesOf, render, summaryOf } from '../bad-input.ts';

const LANGUAGES = ['zh-Hant-HK', 'zh-Hans', 'en'] as const;

/** The figures that are drawn. */
const drawn = (html: string): number => html.match(/<li class="fact/g)?.length ?? 0;

const MORE: Readonly<Record<string, string>> = {
  '60 figures': Array.from({ length: 60 }, (_, index) => `第${index}項: ${index}家`).join('; '),
  'words of 2,000 characters': `甲: ${'字'.repeat(2000)}; 乙: 5家`,
  'labels and notes of 2,000 characters': `${'字'.repeat(2000)}: 5家 (${'註'.repeat(2000)})`,
  'nothing but words': '甲: 近百家; 乙: 千餘家; 丙: 近一半',
};

describe('a fact box of bad input', () => {
  for (const [name, data] of Object.entries({ ...BAD_INPUT, ...MORE })) {
    it(`draws ${name}, in every language, with every row accounted for`, () => {
      const given = data.split(';').length;
      const read = Math.min(given, 60);
      for (const lang of LANGUAGES) {
        for (const form of ['box', 'strip']) {
          const report = render('fact-box', data, lang, { form });
          assert.deepEqual([report.rows.given, report.rows.read], [given, read], lang);
          assert.equal(drawn(report.html), read);
          const codes = [...new Set(codesOf(report))];
          assert.deepEqual(codes, given > 60 ? ['row-not-used'] : [], lang);
          assert.doesNotMatch(report.html, /NaN|Infinity|undefined|\[object/, lang);
          assert.ok(summaryOf(report).length > 8);
        }
      }
    });
  }

  it('says that there is nothing to draw', () => {
    assert.equal(render('fact-box', '', 'en').state, 'empty');
    assert.deepEqual(codesOf(render('fact-box', '[["label","value"]]', 'en')), ['no-data']);
    assert.equal(render('fact-box', '[["label","text"],["a","b"]]', 'en').state, 'error');
  });

  it('draws rows of different lengths, and a figure without a label, and says so', () => {
    const report = render(
      'fact-box',
      '[["label","value","note"],["甲","5家"],["乙","7家","註"],["","9家",""]]',
      'en',
    );
    assert.deepEqual([report.rows.given, report.rows.read, drawn(report.html)], [3, 2, 2]);
    assert.deepEqual(codesOf(report).toSorted(), ['no-value', 'short-row']);
  });

  it('shows what has a mistyped digit as missing, and says so', () => {
    const report = render('fact-box', '甲: 1,2O0; 乙: 5家', 'zh-Hant-HK');
    assert.equal(report.state, 'partial');
    assert.deepEqual(codesOf(report), ['not-a-number']);
    assert.match(report.html, /class="value ">沒有數據</);
  });

  it('tells of a setting that it does not have', () => {
    assert.equal(codesOf(render('fact-box', '甲: 5家', 'en', { form: 'ring' })).length, 1);
    assert.deepEqual(codesOf(render('fact-box', '甲: 5家', 'en', { highlight: '乙' })), [
      'highlight-unknown',
    ]);
  });
});
