/** The story of several figures: what its parts say is what its rows say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDataset } from '../../src/data/dataset.ts';
import { figurePanel } from '../../src/graphics/figure-panel/kind.ts';
import type { Language } from '../../src/locale/language.ts';
import { microdramaProfile } from '../../src/presets/microdrama-profile/preset.ts';
import { printTemplate } from '../../src/static/print.ts';
import { renderReport } from '../../src/static/render-element.ts';
import { reach } from '../support/import-law.ts';
import { readSources } from '../support/sources.ts';
import { withoutKept } from '../support/words.ts';

const LANGUAGES: readonly Language[] = ['en', 'zh-Hans', 'zh-HK', 'zh-TW'];

function partsIn(language: Language): readonly string[] {
  const grid = microdramaProfile.grid(language);
  const dataset = readDataset(grid, {
    roles: figurePanel.roles,
    needs: [],
    hasTotal: false,
    named: grid.furniture.columns ?? '',
    unit: '',
    language,
  });
  assert.deepEqual(dataset.problems, []);
  return microdramaProfile.parts!(dataset, language).map(printTemplate);
}

const definesReachedFrom = (tag: string): readonly string[] =>
  [...reach(readSources(), `define/${tag}.ts`)]
    .flatMap((path) => /^define\/(.*)\.ts$/.exec(path)?.[1] ?? [])
    .toSorted();

describe('<microdrama-profile>', () => {
  it('is drawn whole in every language, and nothing in it is amiss', () => {
    for (const lang of LANGUAGES) {
      const { state, problems, rows } = renderReport('microdrama-profile', { lang });
      assert.deepEqual([state, problems], ['drawn', []], lang);
      assert.deepEqual(rows, { given: 6, read: 6, setAside: [] });
    }
  });

  it('gives its figures to a share of cells, three bars and a number', () => {
    for (const language of LANGUAGES) {
      const [share, bars, number, ...more] = partsIn(language);
      assert.deepEqual(more, []);
      assert.match(share!, /^<share-grid .*59\.7%.*(?:6\.62[億亿]人|662 million)/s);
      assert.match(bars!, /^<bar-chart .*: 90; .*: 101; .*: 156"/s);
      assert.match(number!, /^<stat-callout .*value="64\.7"/s);
    }
  });

  it('says in every language whose minutes these are', () => {
    for (const [lang, said] of [
      ['en', /users of stand-alone micro-drama apps only, not for all 662 million/],
      ['zh-Hans', /只是微短剧独立应用用户的平均，并非全部6\.62亿人/],
      ['zh-Hant-HK', /只是微短劇獨立應用程式用戶的平均，並非全部6\.62億人/],
    ] as const)
      assert.match(withoutKept(renderReport('microdrama-profile', { lang }).html), said);
  });

  it('says its figures in a sentence, and never that all its users average 101 minutes', () => {
    for (const [lang, deck, summary] of [
      [
        'en',
        /those of stand-alone apps average 101 minutes/,
        /Panel in three parts\. .*59\.7%.*662 million.*101 minutes.*647,000/,
      ],
      ['zh-Hans', /其中独立应用用户日均使用101分钟/, /59\.7%.*6\.62亿.*101分钟.*64\.7万/],
      ['zh-Hant-HK', /其中獨立應用程式用戶日均使用101分鐘/, /59\.7%.*6\.62億.*101分鐘.*64\.7萬/],
    ] as const) {
      const html = withoutKept(renderReport('microdrama-profile', { lang }).html);
      assert.match(/class="deck"[^>]*>(.*?)<\/p>/s.exec(html)![1]!, deck);
      // Heard, as a generated one is, and not printed over what the parts show.
      assert.match(/id="summary"[^>]* class="unseen"[^>]*>(.*?)<\/p>/s.exec(html)![1]!, summary);
    }
    assert.match(
      renderReport('microdrama-profile', { lang: 'en' }).html,
      /Jobs, direct and indirect, 2024: /,
    );
  });

  it('drops all its words and figures as soon as there is a part of the author’s', () => {
    for (const lang of LANGUAGES) {
      const children = '<bar-chart headline="x" data="A: 5"></bar-chart>';
      const { html, problems } = renderReport('microdrama-profile', { lang, children });
      assert.doesNotMatch(html, /59\.7|6\.62|662|101|64\.7|647|2025|<share-grid/);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['missing-headline', 'missing-source'],
      );
    }
  });

  it('keeps them where there is only white space or a word for one of its slots', () => {
    for (const children of ['\n  ', '<b slot="note">n</b>', '<!-- x -->']) {
      const { html } = renderReport('microdrama-profile', { lang: 'en', children });
      assert.match(html, /six in ten.*59\.7%/s, children);
      assert.doesNotMatch(html, /<slot><\/slot>/);
    }
  });

  it('registers the tags that it is made of, and a panel by itself registers none', () => {
    const made = partsIn('en').map((html) => /^<([a-z-]+)/.exec(html)![1]!);
    assert.deepEqual(
      definesReachedFrom('microdrama-profile'),
      ['microdrama-profile', ...made].toSorted(),
    );
    assert.deepEqual(definesReachedFrom('figure-panel'), ['figure-panel']);
  });
});
