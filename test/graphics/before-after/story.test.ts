/** The traps of the story: 43% only with both dates, and 221 beside 332 without any. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport } from '../../../src/static/render-element.ts';

const LANGUAGES = ['zh-Hant-HK', 'zh-Hant-TW', 'zh-Hans', 'en'] as const;

const page = (lang: string, attributes: Readonly<Record<string, string>> = {}): string =>
  renderReport('beijing-before-after', { lang, attributes, styles: 'link' }).html;

/** The list items, one for each count. */
const itemsOf = (html: string): readonly string[] =>
  html
    .split('<li class="item')
    .slice(1)
    .map((text) => text.slice(0, text.indexOf('</li>')));

const withoutTags = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ');

describe('<beijing-before-after>', () => {
  it('joins 221 and 332 by dots, says why, and gives no change between them', () => {
    for (const lang of LANGUAGES) {
      const html = page(lang);
      const [firms, centres, models] = itemsOf(html);
      assert.equal(
        centres!.match(/class="join dotted"/g)!.length,
        2,
        'the join and its explanation',
      );
      assert.doesNotMatch(firms! + models!, /dotted/);
      assert.match(withoutTags(centres!), /累計|累计|cumulative/);
      assert.doesNotMatch(withoutTags(html), /\b(?:50(?:\.\d)?|122(?:\.\d)?|111)\b/);
    }
  });

  it('says with every percentage from when to when it is', () => {
    for (const lang of LANGUAGES) {
      const changes = [...page(lang).matchAll(/<span class="change".*?<\/span\s*><\/span\s*>/gs)];
      const texts = changes.map(([text]) => withoutTags(text).replaceAll(/\s+/g, ' ').trim());
      assert.equal(texts.length, 4, texts.join(' / '));
      for (const text of texts) assert.match(text, /^▲ [\d.]+% .*20\d\d.*20\d\d/, text);
    }
    assert.match(page('zh-Hant'), /43%[^]{0,120}2021年底至2023年底/);
  });

  it('has the 43% as reported and our own as calculated', () => {
    const [firms] = itemsOf(page('en'));
    assert.match(firms!, /badge solid rises"[^>]*>▲ 43%/);
    assert.match(firms!, /badge dashed rises"[^>]*>▲ 77\.8%/);
  });

  it('counts models on a scale of their own', () => {
    for (const lang of LANGUAGES) {
      const [firms, centres, models] = itemsOf(page(lang)).map((item) =>
        [...item.matchAll(/class="lead" width="([\d.]+)%"/g)].map(([, x]) => Number(x)),
      );
      assert.equal(Math.max(...firms!), 100);
      assert.equal(Math.max(...models!), 100);
      assert.ok(Math.max(...centres!) < 50);
    }
  });

  it('keeps none of its words with other people’s data', () => {
    const html = page('zh-Hant', { data: '甲 | 2021: 5; 甲 | 2023: 8' });
    assert.doesNotMatch(html, /191|科幻|科委|累計|家/);
  });

  it('can be told as slopes too, one plot for each unit', () => {
    const html = page('zh-Hant', { form: 'slope' });
    assert.equal(html.match(/<div class="slope">/g)!.length, 2);
    assert.match(html, /stroke dotted/);
    assert.match(html, /外資研發中心，2026年5月起：改稱「累計」/);
  });
});
