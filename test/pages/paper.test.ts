/** The newspaper of the demo, page by page: accessible, still, light, and whole without script. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';
import { total } from '../../scripts/size.mjs';
import { serveDemo } from '../../scripts/start.mjs';
import { builtDemo, root } from '../support/built.ts';
import { withPage } from '../support/page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const FOLDERS = { 'zh-Hant': '', 'zh-Hans': 'zh-hans/', en: 'en/' } as const;
const LANGS = ['zh-Hant', 'zh-Hans', 'en'] as const;
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

/** Later than the slowest machine paints a page. */
const MUCH_LATER = 6000;

/** A digit with its unit, a name or a compound, at which a line could end outside what keeps to one line. */
const TORN =
  /\d(?:[元億亿歲岁倍年月個个]|[萬万][億亿元家]| billion| trillion| per cent)|黎家盈|\w-\w/;

/** What keeps to one line, and tags. */
const WHOLE = /<span class="whole">[^<]*<\/span>|<[^>]*>/g;

/** Characters of the other script’s pages that no page of this one has, and its marks of quotation. */
const FOREIGN = {
  'zh-Hant':
    /[们个这说为国时过还发实经现与从无开关进间问长门东车见电业动机网数应万亿术场样体点种将总变让“”]/,
  'zh-Hans':
    /[們個這說為國時過還發實經現與從無開關進間問長門東車見電業動機網數應萬億術場樣體點種將總變讓「」]/,
};

/** Pages in one language only. */
const OTHERS = {
  'zh-Hant': ['blank', 'specimen/index'],
  'zh-Hans': [],
  en: ['specimen/en'],
} as const;

/** One width for each language where one is enough. */
const WIDTH_OF = { 'zh-Hant': 320, 'zh-Hans': 768, en: 1280 } as const;

/**
 * Bytes of script, compressed, for who reads an article to its end: the scrubber over its lines and the
 * tools of its table are lent to what is printed.
 */
const READ = 9_000;

const isScript = (path: string): boolean => path.endsWith('.js');

/** What the scripts that a page has asked for so far come to, compressed. */
const scriptOf = (requests: readonly string[]): number =>
  total(requests.filter(isScript).map((url) => url.slice(url.indexOf('/cdn/') + 5))).gzip;

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime);

/**
 * What has moved since the page was read to its end. A busy machine paints pages that are half there,
 * and the script has not come by then.
 */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [{ domInteractive }] = performance.getEntriesByType('navigation') as [
      PerformanceNavigationTiming,
    ];
    const { shifts = [] } = globalThis as { shifts?: { startTime: number; value: number }[] };
    return shifts.reduce(
      (sum, { startTime, value }) => sum + (startTime >= domInteractive ? value : 0),
      0,
    );
  });

/** By how many pixels a page scrolls sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Goes through a page as a reader does, until the table at its end has its tools, if it is long enough for any. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 500) {
      scrollTo(0, y);
      await new Promise((done) => setTimeout(done, 20));
    }
  });
  await page.waitForFunction(
    () => {
      const root = document.querySelector('data-table')!.shadowRoot!;
      return root.querySelectorAll('tbody tr').length < 6 || root.querySelector('button');
    },
    { timeout: 10_000 },
  );
}

describe('the newspaper', () => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let slow: Awaited<ReturnType<typeof serveDemo>>;

  before(async () => {
    await builtDemo();
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
      // The specimen has each figure four times, and so the same landmarks.
      const isSpecimen = path.startsWith('specimen');
      const { violations } = await page.evaluate(
        (enabled) =>
          (globalThis as unknown as { axe: typeof axeCore }).axe.run({
            rules: { 'landmark-unique': { enabled } },
          }),
        !isSpecimen,
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${path} ${id}: ${JSON.stringify(target)}`),
      );
    });
  }

  it('is painted before its script comes', async () => {
    const later = await serveDemo({ delay: (path) => (isScript(path) ? MUCH_LATER : 0) });
    const paints = NAMES.map((name) =>
      withPage({ url: `${later.url}/${name}.html` }, ({ page }) => firstPaint(page)),
    );
    for (const paint of await Promise.all(paints)) assert.ok(paint < MUCH_LATER, `${paint} ms`);
    later.close();
  });

  for (const lang of LANGS) {
    const folder = FOLDERS[lang];
    // As it is written, before its figures are printed.
    const read = (name: string): string =>
      readFileSync(join(root, 'demo/browser', folder, `${name}.html`), 'utf8');

    it(`leads from the front page to every article in ${lang}, and from each to the others`, () => {
      const articles = NAMES.filter((name) => name !== 'index');
      for (const from of NAMES)
        for (const to of articles)
          if (from !== to)
            assert.ok(read(from).includes(`href="/browser/${folder}${to}.html"`), from + to);
    });

    it(`ends no line of its text in ${lang} within an amount, a name or a compound`, () => {
      for (const name of NAMES) {
        const texts = [...read(name).matchAll(/<p(?: class="(?:lead|standfirst)")?>(.*?)<\/p>/g)];
        assert.ok(texts.length >= 4, name);
        for (const [, text] of texts) assert.doesNotMatch(text!.replaceAll(WHOLE, '|'), TORN, name);
      }
    });

    it(`maps in ${lang} as many zones as it reports, batch by batch`, () => {
      const rows = (tag: string): number[][] => {
        const [, table] = read('pilot-zones').match(
          new RegExp(`<${tag} .*?<table>(.*?)</table>`, 's'),
        )!;
        const cells = (row: string): number[] =>
          [...row.matchAll(/<td>(\d+)<\/td>/g)].map(([, digits]) => Number(digits));
        return table!
          .split('</tr>')
          .map(cells)
          .filter(({ length }) => length > 0);
      };
      const zones = rows('tile-map').flat();
      const total = zones.pop();
      assert.equal(
        zones.reduce((sum, more) => sum + more, 0),
        total,
      );
      const batches = rows('data-table');
      const added = batches.reduce((sum, [more, fewer]) => sum + more! - fewer!, 0);
      assert.deepEqual([added, batches.at(-1)![2]], [total, total]);
    });

    if (lang !== 'en')
      it(`is in the script of ${lang} throughout, its quotes and their marks too`, () => {
        for (const name of NAMES) {
          const page = readFileSync(join(root, 'demo/server', folder, `${name}.html`), 'utf8');
          const words = page
            .replaceAll(/<style>.*?<\/style>/gs, '')
            .replaceAll(/<a [^>]*lang="(?:en|zh-Han[st])"[^>]*>.*?<\/a>/g, '')
            .replaceAll(/<[^>]*>/g, '');
          assert.doesNotMatch(words, FOREIGN[lang], name);
        }
      });

    it(`has nothing for axe to find in ${lang}, nor has any other page of the demo`, async () => {
      const drawn = NAMES.map((name) => `browser/${folder}${name}`);
      const printed = [...NAMES, 'gallery'].map((name) => folder + name);
      const pages = [...printed, ...drawn, ...OTHERS[lang]].map((page) => `${page}.html`);
      for (let at = 0; at < pages.length; at += 3)
        assert.deepEqual((await Promise.all(pages.slice(at, at + 3).map(faults))).flat(), []);
    });

    it(`fits its window in ${lang}, and does not move when the script comes a second late`, async () => {
      for (const name of NAMES)
        await Promise.all(
          WIDTHS.map(async (width) => {
            const url = `${slow.url}/${folder}${name}.html`;
            await withPage({ url, width, settle: 800 }, async ({ page }) => {
              assert.equal(await shiftOf(page), 0, `${name} at ${width}`);
              assert.equal(await sideways(page), 0, `${name} at ${width}`);
            });
          }),
        );
    });

    it(`does not move in ${lang} where the browser draws it, and the page waits for that`, async () => {
      await Promise.all(
        NAMES.map(async (name) => {
          const url = `${slow.url}/browser/${folder}${name}.html`;
          await withPage({ url, width: WIDTH_OF[lang], settle: 800 }, async (visit) => {
            assert.ok((await firstPaint(visit.page)) >= LATE, name);
            assert.equal(await visit.layoutShift(), 0, name);
          });
        }),
      );
    });

    it(`takes at most 45 kB of script in ${lang}, and far less when it is read to its end`, async () => {
      await Promise.all(
        NAMES.map(async (name) => {
          const url = `${demo.url}/${folder}${name}.html`;
          await withPage({ url, width: WIDTH_OF[lang], settle: 300 }, async (visit) => {
            assert.ok(scriptOf(visit.requests) <= 45_000, `${name}: ${scriptOf(visit.requests)}`);
            if (name === 'index') return;
            await readThrough(visit.page);
            assert.ok(scriptOf(visit.requests) <= READ, `${name}: ${scriptOf(visit.requests)}`);
          });
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
