/** The newspaper of the demo, page by page: accessible, still, and whole without script. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type axeCore from 'axe-core';
import { node } from '../../scripts/run.mjs';
import { serveDemo } from '../../scripts/start.mjs';
import { built, root } from '../support/built.ts';
import { withPage } from '../support/page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const FOLDERS = { 'zh-Hant': '', 'zh-Hans': 'zh-hans/', en: 'en/' } as const;
const NAMES = [
  'index',
  'scifi-industry',
  'pilot-zones',
  'beijing-clusters',
  'hk-astronaut',
] as const;
const WIDTHS = [320, 768, 1280] as const;

/** The script comes a second late, after the server's drawing has been painted. */
const LATE = 1000;

/** A digit that its unit follows without the joiner that keeps both in one line. */
const TORN = /\d(?:[元億亿]|[萬万][億亿元家]| billion| trillion| per cent)/;

const isScript = (path: string): boolean => path.endsWith('.js');

describe('the newspaper', () => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let slow: Awaited<ReturnType<typeof serveDemo>>;

  before(async () => {
    await built();
    const { code, output } = await node([join(root, 'demo/build.mjs')], { quiet: true });
    assert.equal(code, 0, output);
    demo = await serveDemo();
    slow = await serveDemo({ delay: (path: string) => (isScript(path) ? LATE : 0) });
  });
  after(() => {
    demo.close();
    slow.close();
  });

  /** What axe finds on a page, as `rule: where`. */
  async function faults(path: string): Promise<string[]> {
    return withPage({ url: `${demo.url}/${path}`, settle: 300 }, async ({ page }) => {
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axeCore }).axe.run(),
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${path} ${id}: ${JSON.stringify(target)}`),
      );
    });
  }

  for (const [lang, folder] of Object.entries(FOLDERS)) {
    const read = (name: string): string =>
      readFileSync(join(root, 'demo', folder, `${name}.html`), 'utf8');

    it(`leads from the front page to every article in ${lang}, and from each to the others`, () => {
      const articles = NAMES.filter((name) => name !== 'index');
      for (const from of NAMES)
        for (const to of articles)
          if (from !== to) assert.ok(read(from).includes(`href="/${folder}${to}.html"`), from + to);
    });

    it(`ends no line of its text in ${lang} between a number and its unit`, () => {
      for (const name of NAMES) {
        const texts = [...read(name).matchAll(/<p(?: class="(?:lead|standfirst)")?>(.*?)<\/p>/g)];
        assert.ok(texts.length >= 4, name);
        for (const [, text] of texts) assert.doesNotMatch(text!, TORN, name);
      }
    });

    it(`has nothing for axe to find in ${lang}, the gallery too`, async () => {
      for (const name of [...NAMES, 'gallery'])
        assert.deepEqual(await faults(`${folder}${name}.html`), []);
    });

    it(`does not move in ${lang} when the script comes a second late`, async () => {
      for (const name of NAMES)
        await Promise.all(
          WIDTHS.map(async (width) => {
            const url = `${slow.url}/server/${folder}${name}-late.html`;
            const moved = await withPage({ url, width, settle: LATE + 800 }, ({ layoutShift }) =>
              layoutShift(),
            );
            assert.equal(moved, 0, `${name} at ${width}`);
          }),
        );
    });

    it(`has every article in ${lang} without a script element, its figures drawn`, async () => {
      for (const name of NAMES) {
        const page = readFileSync(join(root, 'demo/server', folder, `${name}.html`), 'utf8');
        assert.doesNotMatch(page, /<script\b/);
        const open = page.match(/<template shadowrootmode/g)?.length ?? 0;
        assert.equal(page.match(/data-state="drawn"/g)?.length, open, name);
        assert.ok(open >= 4, `${name} has ${open} figures`);
      }
    });
  }
});
