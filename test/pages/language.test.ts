/** Pages in languages that figures do not speak: what is in English says so, and the author's words do not. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { storyPurposes } from '../../demo/gallery/purposes.mjs';
import { renderElement } from '../../src/static/render-element.ts';
import { built } from '../support/built.ts';
import { withPage } from '../support/page.ts';

const STORIES = Object.keys(storyPurposes);

/** English words in the figures of a page that stand in no part which is said to be in English. */
const UNSAID = `(() => {
  const unsaid = [];
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      const words = [...element.childNodes].map(({ nodeType, data }) => nodeType === 3 ? data : '');
      const isWords = !element.matches('style, script') && /[A-Za-z]{3}/.test(words.join(''));
      if (root !== document && isWords && element.closest('[lang]').lang !== 'en')
        unsaid.push(element.outerHTML.slice(0, 120));
    }
  };
  look(document);
  return unsaid;
})()`;

const FIGURES = `[...document.body.children].map(({ localName, shadowRoot }) => {
  const { lang, dir } = shadowRoot?.querySelector('figure') ?? {};
  return [localName, lang, dir].join(' ');
})`;

const HEADLINES = `[...document.querySelectorAll('.mine')].map(({ shadowRoot }) =>
  shadowRoot.querySelector('[name=headline]').closest('[lang]').lang)`;

const pageOf = (lang: string, body: string): string =>
  `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head>
  <meta charset="utf-8"><title>t</title></head><body>${body}
  <script src="/dist/cdn/pressmark.js" defer></script></body></html>`;

describe('a page in a language of none of the figures', () => {
  before(built);

  for (const lang of ['ja', 'ar'])
    for (const how of ['printed', 'drawn'])
      it(`has stories in ${lang} say that they are in English, ${how}`, async () => {
        const tag = (name: string): string =>
          how === 'drawn' ? `<${name}></${name}>` : renderElement(name, { lang });
        const html = pageOf(lang, STORIES.map(tag).join('\n'));
        const asked = { html, javascript: how === 'drawn', settle: 400 };
        await withPage(asked, async ({ page }) => {
          assert.deepEqual(await page.evaluate(UNSAID), []);
          const figures = (await page.evaluate(FIGURES)) as readonly string[];
          assert.deepEqual(
            figures.filter((figure) => !figure.startsWith('script')),
            STORIES.map((name) => `${name} en ltr`),
          );
        });
      });

  it('has its own words in a story, and figures of its own, stay in its language', async () => {
    const data = 'data="甲: 3 (calc +2%); 乙: —"';
    const own = [
      '<scifi-revenue-bars class="mine" headline="見出し"></scifi-revenue-bars>',
      '<scifi-revenue-bars class="mine"><b slot="headline">見出し</b></scifi-revenue-bars>',
      `<bar-chart class="mine" headline="見出し" source="出典" ${data}></bar-chart>`,
    ];
    await withPage({ html: pageOf('ja', own.join('\n')), settle: 400 }, async ({ page }) => {
      assert.deepEqual(await page.evaluate(HEADLINES), ['ja', 'ja', 'ja']);
      await page.evaluate(`document.querySelectorAll('.mine').forEach(({ shadowRoot }) => {
        shadowRoot.querySelector('details').open = true;
      })`);
      await page.waitForFunction(
        `[...document.querySelectorAll('.mine')].every(({ shadowRoot }) => shadowRoot.querySelector('th'))`,
      );
      const heads = `[...document.querySelector('bar-chart').shadowRoot.querySelectorAll('th, td')].map(
        ({ lang, textContent }) => lang + ' ' + textContent.trim())`;
      const said = (await page.evaluate(heads)) as readonly string[];
      assert.deepEqual(said.slice(0, 6), [
        'en Item',
        'en Value',
        'en Change',
        ' 甲',
        ' 3',
        'en +2% (calculated)',
      ]);
    });
  });
});
