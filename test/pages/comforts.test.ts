/**
 * What is lent to figures that a server has printed: readers step along lines and find, sort and search
 * tables though the scripts of these tags have not come, and those of tables come when they are used.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { strictPolicy } from '../../scripts/server.mjs';
import { renderElement } from '../../src/static/render-element.ts';
import { styleHashes } from '../../src/static/style-hashes.ts';
import { built } from '../support/built.ts';
import { withPage, type Visited, type Visit } from '../support/page.ts';

const said = { headline: 'Two towns', source: 'Test figures' };

const linesOf = (years: number): string =>
  JSON.stringify([
    ['Year', 'Town', 'People'],
    ...['A', 'B'].flatMap((town, at) =>
      Array.from({ length: years }, (_, index) => [
        String(1900 + index),
        town,
        (index + 1) * (at + 3),
      ]),
    ),
  ]);

const TOWNS = JSON.stringify([
  ['Town', 'People'],
  ...Array.from({ length: 20 }, (_, at) => [
    `Town ${String.fromCodePoint(65 + at)}x`,
    ((at * 7) % 20) * 100,
  ]),
]);

const print = (tag: string, data: string, lang = 'en'): string =>
  renderElement(tag, { attributes: { ...said, data }, lang });

const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>
  <script type="module" src="/dist/cdn/autoload.js"></script></head>
  <body>${body}<p>after</p></body></html>`;

const visit = (body: string, look: (visit: Visit) => Promise<void>, more: Visited = {}) =>
  withPage({ html: pageOf(body), settle: 200, ...more }, async (visited) => {
    await look(visited);
    assert.deepEqual([...visited.errors, ...visited.violations], []);
  });

/** Scripts of tags, or of anything but what is lent. */
const scriptsOf = ({ requests }: Visit): readonly string[] =>
  requests
    .filter((url) => url.endsWith('.js'))
    .map((url) => /([a-z-]+?)(?:-[\w-]{8})?\.js$/.exec(url)![1]!);

const LENT = ['autoload', 'comforts'];

/** Runs in the root of the first figure. */
const inside = <T>(page: Page, tag: string, look: (root: ShadowRoot) => T): Promise<T> =>
  page.evaluate(`(${look.toString()})(document.querySelector('${tag}').shadowRoot)`) as Promise<T>;

const until = (page: Page, tag: string, what: string) =>
  page.waitForFunction(`(${what})(document.querySelector('${tag}').shadowRoot)`, { timeout: 5000 });

const hasTools = (page: Page) =>
  until(page, 'data-table', "(root) => root.querySelector('.sort button')");
const isOurs = (page: Page, tag: string) =>
  page.waitForFunction(`document.querySelector('${tag}').state === 'drawn'`, { timeout: 5000 });

const namesIn = (page: Page): Promise<string[]> =>
  inside(page, 'data-table', (root) =>
    [...root.querySelectorAll('tbody tr')].map((row) => row.children[0]!.textContent!.trim()),
  );

/** What has the focus: the column it stands at the head of, or its own id. */
const focused = (page: Page): Promise<string> =>
  inside(page, 'data-table', ({ activeElement: it }) =>
    it ? (it.closest('th')?.querySelector('.name')?.textContent.trim() ?? it.id) : 'nothing',
  );

const focusHead = (page: Page, column: number): Promise<void> =>
  page.evaluate((at) => {
    const { shadowRoot } = document.querySelector('data-table')!;
    shadowRoot!.querySelectorAll<HTMLElement>('.sort button')[at]!.focus();
  }, column);

describe('a line chart that a server has printed', () => {
  before(built);

  it('is read off without its script, under a strict policy', async () => {
    const more = { csp: strictPolicy([...styleHashes()]) };
    await visit(
      print('line-chart', linesOf(4)),
      async (visited) => {
        const { page } = visited;
        await until(page, 'line-chart', "(root) => root.querySelector('.scrub input')");
        const sayIt = (): Promise<string> =>
          inside(page, 'line-chart', (root) =>
            root.querySelector('.scrub input')!.getAttribute('aria-valuetext')!,
          );
        assert.match(await sayIt(), /^A: 1903, 12.*B: 1903, 16$/);
        await inside(page, 'line-chart', (root) =>
          root.querySelector<HTMLElement>('.scrub input')!.focus(),
        );
        await page.keyboard.press('ArrowLeft');
        assert.match(await sayIt(), /^A: 1902, 9.*B: 1902, 12$/);
        assert.deepEqual(scriptsOf(visited), LENT);
      },
      more,
    );
  });

  it('says in its scrubber what it says when its script has come', async () => {
    for (const lang of ['en', 'zh-Hant', 'zh-Hans'])
      await visit(print('line-chart', linesOf(4), lang), async ({ page }) => {
        // Printed shares have fewer places than those at hand.
        const scrubber = (root: ShadowRoot): string =>
          root
            .querySelector('.scrub')!
            .innerHTML.replaceAll(/<!--.*?-->|\s+/g, ' ')
            .replaceAll(/[\d.]+%/g, (share) => `${Math.round(Number.parseFloat(share))}%`);
        await until(page, 'line-chart', "(root) => root.querySelector('.scrub input')");
        const lent = await inside(page, 'line-chart', scrubber);
        await page.$eval('line-chart', (figure) => figure.setAttribute('note', 'New'));
        await isOurs(page, 'line-chart');
        await until(page, 'line-chart', "(root) => root.querySelector('.scrub input')");
        assert.equal(lent, await inside(page, 'line-chart', scrubber), lang);
      });
  });

  it('has its script come near it where it has too many stops to be printed with them', async () => {
    await visit(print('line-chart', linesOf(90)), async (visited) => {
      await isOurs(visited.page, 'line-chart');
      await until(visited.page, 'line-chart', "(root) => root.querySelector('.scrub input')");
      assert.ok(scriptsOf(visited).includes('line-chart'));
    });
  });
});

describe('a table that a server has printed', () => {
  before(built);

  it('has its script come when a reader sorts it, and the head that was pressed keeps the focus', async () => {
    await visit(print('data-table', TOWNS), async (visited) => {
      const { page } = visited;
      await hasTools(page);
      assert.deepEqual(scriptsOf(visited), LENT);
      await focusHead(page, 1);
      await page.keyboard.press('Enter');
      await isOurs(page, 'data-table');
      await until(page, 'data-table', "(root) => root.querySelector('[aria-sort]')");
      assert.equal((await namesIn(page))[0], 'Town Rx');
      await until(page, 'data-table', '(root) => root.activeElement');
      assert.equal(await focused(page), 'People');
      await page.keyboard.press('Enter');
      await until(page, 'data-table', "(root) => root.querySelector('[aria-sort=ascending]')");
      assert.equal((await namesIn(page))[0], 'Town Ax');
    });
  });

  it('finds what is typed, also what is typed while its script is on the way', async () => {
    const delay = (path: string): number =>
      /data-table|table-tools|take-over/.test(path) ? 300 : 0;
    await visit(
      print('data-table', TOWNS),
      async ({ page }) => {
        await hasTools(page);
        await inside(page, 'data-table', (root) => root.getElementById('search')!.focus());
        await page.keyboard.type('town cx', { delay: 90 });
        await isOurs(page, 'data-table');
        await until(page, 'data-table', "(root) => root.querySelectorAll('tbody tr').length === 1");
        assert.deepEqual(await namesIn(page), ['Town Cx']);
        await until(page, 'data-table', '(root) => root.activeElement');
        assert.equal(await focused(page), 'search');
        await page.keyboard.press('Backspace');
        await until(
          page,
          'data-table',
          "(root) => root.getElementById('search').value === 'town c'",
        );
      },
      { delay },
    );
  });

  it('waits with the change for a reader who is at one of its tools and has not used it', async () => {
    await visit(print('data-table', TOWNS), async ({ page }) => {
      await hasTools(page);
      await focusHead(page, 0);
      await page.$eval('data-table', (table) => table.setAttribute('headline', 'Twenty towns'));
      await page.waitForFunction(`customElements.get('data-table')`);
      await new Promise((done) => setTimeout(done, 300));
      assert.equal(await focused(page), 'Town');
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await until(page, 'data-table', "(root) => root.textContent.includes('Twenty towns')");
    });
  });

  it('stays whole when its script is lost, and is sorted when a second press finds it', async () => {
    await withPage({ html: pageOf(print('data-table', TOWNS)) }, async ({ page, warnings }) => {
      await hasTools(page);
      await page.setOfflineMode(true);
      await focusHead(page, 1);
      await page.keyboard.press('Enter');
      await page.waitForNetworkIdle();
      assert.match(warnings.join(), /could not be loaded/);
      assert.equal((await namesIn(page))[0], 'Town Ax');
      await page.setOfflineMode(false);
      await page.keyboard.press('Enter');
      await until(page, 'data-table', "(root) => root.querySelector('[aria-sort]')");
      assert.equal((await namesIn(page))[0], 'Town Rx');
    });
  });
});
