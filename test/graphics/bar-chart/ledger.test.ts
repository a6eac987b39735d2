import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport } from '../../../src/static/render-element.ts';
import { TAGS } from '../../../src/static/tags.ts';
import { codesOf } from '../bad-input.ts';

const TAG = 'invest-beijing-ledger';
const LANGUAGES = ['zh-Hant-HK', 'zh-Hant-TW', 'zh-Hans', 'en'] as const;

const pageOf = (lang: string, attributes: Readonly<Record<string, string | boolean>> = {}) =>
  renderReport(TAG, { attributes, lang, styles: 'link' });

/** The visible texts of a class. */
const texts = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`class="${name}"[^>]*>([^<]+)`, 'g'))].map(([, text]) => text!);

/** How long each bar is, in per cent of the track. */
const bars = (html: string): readonly number[] =>
  [...html.matchAll(/class="bar [^>]*width="([\d.]+)%"/g)].map(([, width]) => Number(width));

/** The text of the picture and of what is said of it, without the table and the tags. */
const wordsOf = (html: string): string =>
  html
    .replace(/<details.*<\/details>/s, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe(`<${TAG}>`, () => {
  it('draws three pairs and three sums of money, each unit on its own scale', () => {
    const { html, rows, problems } = pageOf('zh-Hant-HK');
    assert.deepEqual(rows, { given: 9, read: 9, setAside: [] });
    assert.deepEqual(problems, []);
    assert.deepEqual(texts(html, 'head'), [
      '單位：個',
      '單位：億元',
      '單位：億元/個',
      '單位：億元，與「項目總額」同一刻度',
    ]);
    assert.deepEqual(texts(html, 'block-label'), [
      '項目數目',
      '項目總額',
      '平均每個項目',
      '財政與基金，不能相加',
    ]);
    const [many, few, offered, signed, small, large, ...money] = bars(html);
    assert.deepEqual([many, offered, large], [100, 100, 100]);
    assert.deepEqual([few, signed, small], [13.95, 64.47, 21.46]);
    assert.deepEqual(money, [12.57, 17.81, 3.74], 'on the scale of the other sums in 億元');
  });

  it('calculates what one project comes to and says that it is calculated', () => {
    const { html } = pageOf('zh-Hant-HK');
    assert.match(html, /平均每個項目（發布），4\.4億元\/個（推算）/);
    assert.match(html, /平均每個項目（簽約），20\.5億元\/個（推算）/);
    assert.match(
      pageOf('en').html,
      /Average per project \(Signed\), 2\.05 billion yuan per project \(calculated\)/,
    );
  });

  it('never stacks or adds money of different bases, whoever asks', () => {
    for (const lang of LANGUAGES) {
      const { html, problems } = pageOf(lang, { total: true });
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['total-impossible'],
      );
      assert.ok(!html.includes('class="total"'), lang);
      const words = wordsOf(html);
      // 120 + 170 + 35.7, and with what was offered or signed.
      for (const sum of ['325.7', '32.57', '290', '1280.2', '941.1', '1569.9'])
        assert.ok(!words.includes(sum), `${sum} in ${lang}`);
    }
  });

  it('prints no share, since the 30 need not be among the 215', () => {
    for (const lang of LANGUAGES) {
      const asked = pageOf(lang, { shares: true });
      assert.deepEqual(codesOf(asked), ['shares-impossible'], lang);
      for (const words of [wordsOf(asked.html), wordsOf(pageOf(lang).html)])
        assert.doesNotMatch(words, /\d%|64\.5|14\.0/, lang);
    }
  });

  it('keeps about 120 about and says that no period is given', () => {
    assert.match(pageOf('zh-Hant-HK').html, /高精尖產業），約120億元，未註明時期/);
    assert.match(pageOf('zh-Hans').html, /高精尖产业），约120亿元，未注明时期/);
    assert.match(pageOf('en').html, /industries\), about 12 billion yuan, no period given/);
  });

  it('says none of its words over other people’s data', () => {
    const { html } = pageOf('zh-Hant-HK', { data: '甲: 5個; 乙: 3億元' });
    assert.doesNotMatch(html, /投資北京|簽下|財政|推算/);
    assert.equal(TAGS.get(TAG)!.kind.name, 'bar-chart');
  });
});
