/** What a newsroom will paste one day: it is drawn, or the reader is told why it is not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport, type RenderedElement } from '../../../src/static/render-element.ts';

const LANGUAGES = ['zh-Hant-HK', 'zh-Hans', 'en'];

const render = (
  children: string,
  attributes: Readonly<Record<string, string>> = {},
  lang = 'en',
): RenderedElement =>
  renderReport('pull-quote', {
    attributes: { source: 'x', ...attributes },
    children,
    lang,
    styles: 'link',
  });

const codesOf = ({ problems }: RenderedElement): string[] => problems.map(({ code }) => code);

const drawnOf = ({ html }: RenderedElement): string =>
  html.slice(0, html.indexOf('</template>')).replaceAll(/<[^>]*>/g, '');

const noticeOf = ({ html }: RenderedElement): string =>
  /role="status"[^>]*>\s*([^<]*?)\s*</.exec(html)![1]!;

describe('a pull quote', () => {
  it('without words says in the page’s language that there are none', () => {
    const said = LANGUAGES.map((lang) => {
      const report = render('', { speaker: '甲' }, lang);
      assert.deepEqual([report.state, report.rows.given], ['empty', 0]);
      return drawnOf(report).trim();
    });
    assert.equal(new Set(said).size, 3);
  });

  it('of marks alone is none, and the reader is told', () => {
    for (const quote of ['「」', '“”', '"', '『「」』']) {
      const said = LANGUAGES.map((lang) => {
        const report = render('', { speaker: '甲', quote }, lang);
        assert.deepEqual([report.state, codesOf(report)], ['error', ['no-value']]);
        return noticeOf(report);
      });
      assert.deepEqual(said, ['有1行未列入。', '有1行未列入。', '1 row is left out.']);
    }
  });

  it('without a speaker stands alone, without initials, and the developer is told', () => {
    const report = render('Yes.');
    assert.deepEqual([report.state, codesOf(report)], ['drawn', ['missing-speaker']]);
    assert.doesNotMatch(report.html, /class="(?:by|portrait)"/);
    assert.equal(noticeOf(report), '');
  });

  it('of sixty rows is the first with words; the others are told, each accounted for', () => {
    const rows = Array.from({ length: 60 }, (_, i) => [
      `Speaker ${i}`,
      i === 0 ? '“”' : `Word ${i}.`,
    ]);
    const data = JSON.stringify([['name', 'quote'], ...rows]);
    const report = render('', { data });
    assert.match(drawnOf(report), /“Word 1\.”\s*S1\s*Speaker 1/);
    assert.deepEqual([report.state, report.rows.given, report.rows.read], ['partial', 60, 1]);
    assert.equal(report.rows.setAside.length, 59);
    assert.ok(codesOf(report).includes('no-value'));
    assert.equal(codesOf(report).filter((code) => code === 'row-not-used').length, 58);
  });

  it('reads rows of different lengths, and every column that it has a place for', () => {
    const data = JSON.stringify([
      ['姓名', '引文', '職務', '語言', '原文', '場合'],
      ['Liu Cixin', 'The future.', 'Author', 'zh-Hant', '未來。', 'A congress'],
      ['B', 'Left out.'],
    ]);
    const report = render('', { data, translated: 'ours' });
    const drawn = drawnOf(report);
    for (const said of [
      '“The future.”',
      '「未來。」',
      'Author',
      'A congress',
      'Our translation from',
    ])
      assert.ok(drawn.includes(said), said);
    assert.deepEqual(codesOf(report), ['short-row', 'row-not-used']);
  });

  it('comes from the notation too', () => {
    const report = render('', { data: '劉慈欣: 我們所面對的未來。' }, 'zh-Hant-HK');
    assert.match(drawnOf(report), /「我們所面對的未來。」\s*劉\s*劉慈欣/);
    assert.deepEqual([report.state, codesOf(report)], ['drawn', []]);
  });

  it('keeps a text of 2,000 characters whole, in its smallest size', () => {
    const quote = '沒有別的意思，'.repeat(300);
    const report = render(quote, { speaker: '甲'.repeat(300) }, 'zh-Hant-HK');
    assert.ok(drawnOf(report).includes(`「${quote}」`));
    assert.match(report.html, /class="said longest corners"/);
    assert.deepEqual([report.state, codesOf(report)], ['drawn', []]);
  });

  it('tells a language that is none, and an image that has no place', () => {
    const report = render('Yes.<img slot="portait" alt="a" src="a.png">', {
      speaker: 'A',
      'quote-lang': 'Cantonese',
    });
    assert.deepEqual(codesOf(report), ['setting-not-read', 'image-unused']);
    assert.equal(report.state, 'partial');
    assert.match(report.problems[1]!.text, /did you mean portrait/);
  });

  it('lets the source have an image of its own', () => {
    const report = render('Yes.<span slot="source"><img alt="a" src="a.png"></span>', {
      speaker: 'A',
    });
    assert.deepEqual(codesOf(report), []);
  });

  it('puts words into the page as words, never as markup', () => {
    const report = render('', { quote: '<b>x</b>', speaker: '<i>y</i>', context: '"><script>' });
    assert.doesNotMatch(report.html.slice(report.html.indexOf('<figure')), /<(?:b|i|script)>/);
  });
});

describe('words between the tags', () => {
  it('may stand in a blockquote, with emphasis that adds no space', () => {
    for (const children of [
      '我們所面對的未來。',
      '<blockquote>我們所面對的未來。</blockquote>',
      '\n<blockquote>\n  <p>我們<em>所面對</em>的未來。</p>\n</blockquote>\n',
      '「我們<b>所面對</b>的未來。」',
    ]) {
      const report = render(children, { speaker: '甲' }, 'zh-Hant-HK');
      assert.ok(drawnOf(report).includes('「我們所面對的未來。」'), children);
      assert.deepEqual(codesOf(report), [], children);
    }
  });

  it('stay between the tags, for a page without script and for readers that know no shadow', () => {
    const { html } = render('我們所面對的未來。', { speaker: '甲' }, 'zh-Hant-HK');
    assert.match(html, /<\/template>我們所面對的未來。<\/pull-quote>$/);
  });
});
