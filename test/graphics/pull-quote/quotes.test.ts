/** Nine quotations as they were printed, on pages in every language. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport } from '../../../src/static/render-element.ts';
import { pastedQuote, QUOTES } from '../../../stories/support/quotes.ts';

const PAGES = ['zh-Hant-HK', 'zh-Hant-TW', 'zh-Hans', 'en'];

const textOf = (html: string): string =>
  html.replaceAll(/<style>[^]*?<\/style>/g, '').replaceAll(/<[^>]*>/g, '');

describe('the nine quotations', () => {
  it('are nine, each of its own', () => {
    assert.equal(QUOTES.length, 9);
    assert.equal(new Set(QUOTES.map(({ id }) => id)).size, 9);
    assert.equal(new Set(QUOTES.map(({ text }) => text)).size, 9);
  });

  for (const quote of QUOTES) {
    const { id, text, speaker, role, source, lang, context = '' } = quote;

    it(`${id} is whole: nothing in another script, no marks around it, a stop at its end`, () => {
      assert.doesNotMatch(text.replace('AI', ''), /[A-Za-z]/);
      assert.doesNotMatch(text, /^[「“"]|[」”"]$/);
      assert.match(text, /[。！]$/);
      assert.ok([speaker, role, source].every(Boolean));
    });

    for (const page of PAGES) {
      it(`${id} is said to the sign in ${page}, with speaker, role and source`, () => {
        const { children, ...attributes } = pastedQuote(quote);
        const { html, state, problems } = renderReport('pull-quote', {
          attributes: attributes as Record<string, string>,
          children: String(children),
          lang: page,
        });
        const drawn = textOf(html.slice(0, html.indexOf('</template>')));
        const [open, close] = lang === 'zh-Hans' ? '“”' : '「」';
        assert.ok(drawn.includes(open! + text + close!), drawn);
        for (const said of [speaker, role, source, context]) assert.ok(drawn.includes(said), said);
        assert.equal(drawn.includes('Cantonese') || /[粵粤]/.test(drawn), lang === 'yue');
        assert.deepEqual([state, problems], ['drawn', []]);
      });
    }
  }
});
