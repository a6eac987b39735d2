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
  it('joins by dots what is not known to be one count, says so once, and gives no change between them', () => {
    for (const lang of LANGUAGES) {
      const html = page(lang);
      assert.equal(html.match(/不計變化|不计变化|no change is given/g)!.length, 1);
      // Each join with what is particular to it.
      assert.deepEqual(
        itemsOf(html).map((item) => item.match(/class="join dotted"/g)!.length),
        [2, 4, 4],
      );
      assert.match(withoutTags(itemsOf(html)[1]!), /累計|累计|cumulative/);
      // That two counts are not known to be the same does not say that a definition changed.
      assert.doesNotMatch(html, /口[徑径][變变][動动]|change of definition/);
      assert.doesNotMatch(
        withoutTags(html),
        /\b(?:50(?:\.\d)?|122(?:\.\d)?|111|48\.3|51\.4|77\.8|114\.3)\b|推算|calculated/,
      );
    }
  });

  it('has the 43% of the source alone, over the step from 2021 to 2023', () => {
    for (const lang of LANGUAGES) {
      const html = page(lang);
      const badges = [...html.matchAll(/<span class="badge[^]*?<\/span/g)].map(([text]) => text);
      // Once over its step, once in the list that narrow figures have instead.
      assert.equal(badges.length, 2);
      for (const badge of badges) assert.match(badge, /badge solid rises[^]*▲ 43%/);
      const [lead] = /class="lead" width="([\d.]+)%"><\/svg><span class="spot"/
        .exec(html)!
        .slice(1);
      assert.ok(Math.abs(Number(lead) - ((441 + 632) / 2 / 784) * 100) < 0.1, lead);
    }
  });

  it('leads its summary with the firms of its headline', () => {
    const firsts = LANGUAGES.map(
      (lang) => /id="summary"[^>]*>\s*([^<]*?)(?:[。]|\. )/.exec(page(lang))![1],
    );
    assert.deepEqual(firsts, [
      '科幻企業和機構由2021年底的441家升至2023年底的632家，升幅43%',
      '科幻企業和機構由2021年底的441家升至2023年底的632家，升幅43%',
      '科幻企业和机构由2021年底的441家升至2023年底的632家，升幅43%',
      'Sci-fi firms and institutions rose from 441 at end-2021 to 632 at end-2023, up 43%',
    ]);
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
    assert.match(withoutTags(html), /784 +科幻企業和機構[^]*?▲ 43% +2021年底至2023 *年底/);
    assert.match(html, /外資研發中心，2026年5月起：改稱「累計」/);
  });
});
