/** Holds Storybook's pages against the sources: tags, attributes, custom properties, themes. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { before, describe, it } from 'node:test';
import { readManifest } from '../../.storybook/manifest.ts';
import * as classes from '../../src/index.ts';
import { renderReport } from '../../src/static/index.ts';
import { argTypesOf, type ArgType, type Manifest } from '../../stories/support/arg-types.ts';
import { colorOf, contrast, PAIRS, type Scheme } from '../../stories/support/contrast.ts';
import { RIGHT, WRONG, type Example } from '../../stories/support/grammar-examples.ts';
import { tagMarkup } from '../../stories/support/markup.ts';
import type { FigureMeta, FigureStory } from '../../stories/support/story.ts';
import { TOKEN_WORDS } from '../../stories/support/token-words.ts';
import { copyableTheme, readThemes, readTokens } from '../../stories/support/tokens.ts';
import { root } from '../support/built.ts';
import { readSources, withoutComments } from '../support/sources.ts';

const tags = readdirSync(join(root, 'src/define'))
  .filter((name) => name.includes('-'))
  .map((name) => name.replace(/\.ts$/, ''));

const pascal = (tag: string): string =>
  tag.replaceAll(/(?:^|-)([a-z])/g, (_, a) => a.toUpperCase());

const attributesOf = (tag: string): readonly string[] => {
  const found = Object.entries(classes).find(([name]) => name === `${pascal(tag)}Element`);
  return (found![1] as typeof classes.BarChartElement).observedAttributes;
};

type StoryFile = { readonly default: FigureMeta } & Readonly<Record<string, FigureStory>>;

const sources = Object.fromEntries(readSources());
const names = readTokens(sources).map(({ name }) => name);
const css = readFileSync(join(root, 'stories/themes.css'), 'utf8');
const themes = readThemes(css);

describe('the stories', () => {
  let manifest: Manifest;
  before(async () => (manifest = await readManifest(root)));

  for (const tag of tags) {
    it(`of ${tag} stand in a file of their own`, async () => {
      const file = join(root, `stories/${tag}.stories.ts`);
      assert.ok(existsSync(file));
      const stories = (await import(pathToFileURL(file).href)) as StoryFile;
      assert.equal(stories.default.component, tag);
    });

    it(`of ${tag} have a control for every attribute, with words`, () => {
      const rows: Readonly<Record<string, ArgType>> = argTypesOf(tag, manifest);
      const controlled = Object.entries(rows)
        .filter(([, { control, table }]) => control && table.category === 'attributes')
        .map(([name]) => name);
      assert.deepEqual(controlled.toSorted(), [...attributesOf(tag), 'lang'].toSorted());
      for (const name of controlled)
        assert.ok(rows[name]!.description, `${name} has no description`);
    });

    it(`of ${tag} offer the words of choice attributes`, () => {
      const { 'trend-colors': colors } = argTypesOf(tag, manifest);
      assert.deepEqual(colors?.options, [undefined, 'red-up', 'green-up', 'neutral']);
    });
  }

  it('write the tag that an editor would paste', () => {
    const args = {
      headline: 'A & "B"',
      total: true,
      shares: false,
      note: '',
      children: ' <p></p> ',
    };
    assert.equal(
      tagMarkup('bar-chart', args),
      `<bar-chart headline='A &amp; "B"' total>\n<p></p>\n</bar-chart>`,
    );
  });
});

describe('the grammar page', () => {
  const silent = ['missing-headline', 'missing-source'];
  const codesOf = ({ tag = 'bar-chart', data, language, more = '' }: Example): string[] => {
    const typed = [...more.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)];
    const attributes = Object.fromEntries(typed.map(([, name, value]) => [name!, value ?? true]));
    const report = renderReport(tag, {
      attributes: { ...attributes, data },
      lang: language ?? 'zh-Hant-HK',
    });
    return report.problems.map(({ code }) => code).filter((code) => !silent.includes(code));
  };

  for (const example of RIGHT) {
    it(`is right about ${JSON.stringify(example.data)}`, () => {
      assert.deepEqual(codesOf(example), []);
    });
  }

  for (const example of WRONG) {
    it(`is right that ${JSON.stringify(example.data)} is wrong`, () => {
      assert.ok(codesOf(example).includes(example.wrong!), String(codesOf(example)));
    });
  }
});

describe('the custom properties', () => {
  it('are all named in tokens.ts, and no other is', () => {
    const [, tokensText = ''] = Object.entries(sources).find(([path]) =>
      path.endsWith('tokens.ts'),
    )!;
    const named = (text: string): Set<string> => new Set(text.match(/--pm-[a-z0-9-]*[a-z0-9]/g));
    const used = Object.values(sources).flatMap((text) => [...named(withoutComments(text))]);
    assert.deepEqual([...named(tokensText)].toSorted(), [...new Set(used)].toSorted());
  });

  it('are all explained on the page, and no other is', () => {
    assert.deepEqual(Object.keys(TOKEN_WORDS).toSorted(), names.toSorted());
  });
});

describe('the themes', () => {
  it('are two', () => {
    assert.deepEqual([...themes.keys()], ['salmon', 'hong-kong']);
  });

  for (const [theme, values] of [['default', new Map<string, string>()] as const, ...themes]) {
    it(`set only known names: ${theme}`, () => {
      assert.deepEqual(
        [...values.keys()].filter((name) => !names.includes(name)),
        [],
      );
    });

    for (const scheme of ['light', 'dark'] satisfies Scheme[]) {
      it(`have contrast enough: ${theme}, ${scheme}`, () => {
        const short = PAIRS.flatMap(([front, back, least]) => {
          const [a, b] = [front, back].map((name) => colorOf(name, scheme, values, sources));
          const ratio = contrast(a!, b!);
          return ratio < least ? [`${front} on ${back}: ${ratio.toFixed(2)} < ${least}`] : [];
        });
        assert.deepEqual(short, []);
      });
    }
  }

  it('can be copied whole', () => {
    for (const theme of themes.keys())
      assert.match(copyableTheme(css, theme), /^\/\*.*\n:root \{\n/);
  });
});
