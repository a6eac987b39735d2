/**
 * The script arrives after the reader has begun to read. What the server drew must then become the
 * element's own without anything to be seen of it: no shift, no flash, no second figure.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { withPage, type Visit } from '../support/page.ts';
import {
  article,
  figureCounts,
  scriptTag,
  staticEntry,
  threeTags,
  type Article,
} from './article.ts';

type Lang = 'zh-Hant' | 'en';
type Styles = 'inline' | 'link';

const LANGS: readonly Lang[] = ['zh-Hant', 'en'];
const WIDTHS = [320, 768, 1280] as const;

/** Tall enough for all three figures above the fold, also where they stand one above the other. */
const HEIGHT = 2200;

const source = '/dist/cdn/pressmark.js';
const preload = '<link rel="preload" as="style" href="/dist/pressmark.css">';
const linked = { styles: 'link', stylesheet: '/dist/pressmark.css' } as const;

let entry: Awaited<ReturnType<typeof staticEntry>>;

/** The server's figures are remembered, since only then can a test tell them from the element's. */
const remember = `<script>
  window.served = new Map([...document.querySelectorAll('[data-tag]')].map(({ firstElementChild: tag }) =>
    [tag.localName, tag.shadowRoot.querySelector('figure')]));
</script>`;

function served(lang: Lang, styles: Styles = 'inline', rest: Partial<Article> = {}): string {
  const tags = threeTags(lang).map(([tag, attributes]) => {
    const request = { lang, attributes, ...(styles === 'link' ? linked : {}) };
    return `<div data-tag>${entry.renderElement(tag, request)}</div><p>${lang}</p>`;
  });
  const head = `${styles === 'link' ? preload : ''}${rest.head ?? ''}`;
  return article({ lang, body: tags.join('') + remember, ...rest, head });
}

/** Whether each tag, or one of them, shows the element's own drawing and no longer the server's. */
const takenOver = (tag = '*'): string => `[...served].every(([name, figure]) =>
  !['*', name].includes('${tag}') ||
  document.querySelector(name).shadowRoot.querySelector('figure') !== figure)`;

const waitForTakeover = (page: Page, tag?: string): Promise<unknown> =>
  page.waitForFunction(takenOver(tag), { timeout: 10_000, polling: 50 });

const addScript = (page: Page): Promise<unknown> => page.addScriptTag({ url: source });

async function lowestFigure(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('[data-tag]')].map(
        (element) => element.getBoundingClientRect().bottom,
      ),
    ),
  );
}

async function isSound({ page, errors, warnings }: Visit): Promise<void> {
  assert.deepEqual(errors, []);
  assert.deepEqual(warnings, []);
  assert.deepEqual(await figureCounts(page), [1, 1, 1]);
}

/** The page before and after the script, as pictures of the whole page. */
async function pictures(visit: Visit, prepare?: (page: Page) => Promise<unknown>) {
  const { page } = visit;
  await prepare?.(page);
  const before = await page.screenshot({ fullPage: true });
  await addScript(page);
  await waitForTakeover(page);
  await wait(100);
  return { before, after: await page.screenshot({ fullPage: true }) };
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Puts focus on the timeline's disclosure, as a reader's Tab key does. */
const focusSummary = (page: Page): Promise<void> =>
  page.evaluate(() =>
    document
      .querySelector('pilot-zone-timeline')!
      .shadowRoot!.querySelector<HTMLElement>('summary')!
      .focus(),
  );

/** Drags the pointer across the timeline's headline. */
async function selectHeadline(page: Page): Promise<void> {
  const box = await page.evaluate(() => {
    const root = document.querySelector('pilot-zone-timeline')!.shadowRoot!;
    return root.querySelector('.headline')!.getBoundingClientRect().toJSON() as DOMRect;
  });
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 1, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, y, { steps: 3 });
  await page.mouse.up();
}

// These wait more than they work, so three at a time share the waiting.
describe('a served page whose script comes one second late', { concurrency: 3 }, () => {
  before(async () => {
    entry = await staticEntry();
  });

  const delay = (path: string): number => (path === source ? 1000 : 0);

  for (const lang of LANGS) {
    for (const width of WIDTHS) {
      it(`shifts nothing at ${width} px in ${lang}`, async () => {
        const html = served(lang, 'inline', { head: scriptTag });
        const asked = { html, width, height: HEIGHT, delay, settle: 300 };
        await withPage(asked, async (visit) => {
          await waitForTakeover(visit.page);
          await wait(200);
          assert.ok((await lowestFigure(visit.page)) < HEIGHT, 'not all is above the fold');
          assert.equal(await visit.layoutShift(), 0);
          await isSound(visit);
        });
      });
    }
  }

  it('shifts nothing with linked styles', async () => {
    const html = served('zh-Hant', 'link', { head: scriptTag });
    await withPage({ html, width: 768, height: HEIGHT, delay, settle: 300 }, async (visit) => {
      await waitForTakeover(visit.page);
      await wait(200);
      assert.equal(await visit.layoutShift(), 0);
      await isSound(visit);
    });
  });
});

describe('a served page before and after its script', () => {
  before(async () => {
    entry = await staticEntry();
  });

  for (const lang of LANGS) {
    for (const width of WIDTHS) {
      it(`is the same to the pixel at ${width} px in ${lang}`, async () => {
        await withPage({ html: served(lang), width }, async (visit) => {
          const { before, after } = await pictures(visit);
          assert.ok(isSame(before, after), 'the picture changed');
          await isSound(visit);
        });
      });
    }
  }

  it('is the same to the pixel in the dark', async () => {
    const head = '<meta name="color-scheme" content="light dark">';
    const asked = { html: served('en', 'inline', { head }), scheme: 'dark', width: 768 } as const;
    await withPage(asked, async (visit) => {
      const { before, after } = await pictures(visit);
      assert.ok(isSame(before, after), 'the picture changed');
    });
  });

  it('is the same to the pixel with linked styles', async () => {
    await withPage({ html: served('zh-Hant', 'link'), width: 768 }, async (visit) => {
      const { before, after } = await pictures(visit);
      assert.ok(isSame(before, after), 'the picture changed');
      await isSound(visit);
    });
  });

  it('keeps a disclosure open that the reader has opened', async () => {
    await withPage({ html: served('zh-Hant'), width: 768 }, async (visit) => {
      const open = (page: Page): Promise<void> =>
        page.evaluate(() => {
          for (const tag of ['scifi-revenue-bars', 'pilot-zone-timeline'])
            document.querySelector(tag)!.shadowRoot!.querySelector('details')!.open = true;
        });
      const { before, after } = await pictures(visit, open);
      assert.ok(isSame(before, after), 'the picture changed');
      await isSound(visit);
    });
  });

  it('keeps the place the reader has scrolled to', async () => {
    await withPage({ html: served('zh-Hant'), width: 320, height: 600 }, async ({ page }) => {
      await page.evaluate(() => scrollTo(0, 700));
      await addScript(page);
      await waitForTakeover(page);
      await wait(100);
      assert.equal(await page.evaluate(() => scrollY), 700);
    });
  });
});

describe('a reader who is inside a drawing when the script comes', () => {
  before(async () => {
    entry = await staticEntry();
  });

  /** The timeline is left alone while `hold` lasts, the others are not; `letGo` ends it. */
  async function staysUntil(
    hold: (page: Page) => Promise<void>,
    letGo: (page: Page) => Promise<unknown>,
  ): Promise<void> {
    await withPage({ html: served('zh-Hant'), width: 768, height: 1800 }, async (visit) => {
      const { page } = visit;
      await hold(page);
      await addScript(page);
      await waitForTakeover(page, 'scifi-revenue-bars');
      await wait(400);
      assert.equal(await page.evaluate(takenOver('pilot-zone-timeline')), false);
      await letGo(page);
      await waitForTakeover(page);
      await isSound(visit);
    });
  }

  it('keeps the focus until it moves on', async () => {
    await staysUntil(focusSummary, (page) => page.keyboard.press('Tab'));
  });

  it('can open the disclosure in the meantime, and it stays open', async () => {
    const openAndLeave = async (page: Page): Promise<void> => {
      await page.keyboard.press('Enter');
      await wait(200);
      assert.equal(await page.evaluate(takenOver('pilot-zone-timeline')), false);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await waitForTakeover(page);
      const isOpen = `document.querySelector('pilot-zone-timeline').shadowRoot.querySelector('details').open`;
      assert.equal(await page.evaluate(isOpen), true);
    };
    await staysUntil(focusSummary, openAndLeave);
  });

  it('keeps the selected text until it is given up', async () => {
    await staysUntil(
      async (page) => {
        await selectHeadline(page);
        assert.notEqual(await page.evaluate(() => String(getSelection())), '');
      },
      (page) => page.mouse.click(700, 1700),
    );
  });
});
