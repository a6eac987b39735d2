/**
 * A panel that a server drew, its figures in it, and the script that comes later: nothing is to be
 * seen of it, whether the figures are the author's or a story's own.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { withPage } from '../support/page.ts';
import { article, scriptTag, seenText, staticEntry } from './article.ts';

const WIDTHS = [320, 768, 1280] as const;
const source = '/dist/cdn/pressmark.js';

let entry: Awaited<ReturnType<typeof staticEntry>>;

/** The server's figures are remembered, since only then can a test tell them from the element's. */
const remember = `<script>
  window.served = ['microdrama-profile', 'figure-panel', 'bar-chart'].map((tag) =>
    document.querySelector(tag).shadowRoot.querySelector('figure'));
</script>`;

function served(head = ''): string {
  const children = `<bar-chart headline="各區門店" data="東區: 42; 西區: 35"></bar-chart>
    <stat-callout label="全年客流" value="128.6萬人次"></stat-callout>`;
  const attributes = { headline: '門店與客流', source: '測試用數據' };
  const lang = 'zh-Hant';
  const panel = entry.renderElement('figure-panel', { attributes, children, lang });
  const story = entry.renderElement('microdrama-profile', { lang });
  return article({ head, body: `${story}<p>甲</p>${panel}<p>乙</p>${remember}` });
}

const takenOver = 'served.every((figure) => !figure.isConnected)';

describe('a panel that a server drew', () => {
  before(async () => {
    entry = await staticEntry();
  });

  it('is whole without script', async () => {
    await withPage({ html: served(), javascript: false }, async ({ page }) => {
      const seen = await seenText(page);
      for (const said of ['六成網民', '59.7%', '101', '64.7', '門店與客流', '東區', '42', '128.6'])
        assert.ok(seen.includes(said), said);
    });
  });

  for (const width of WIDTHS) {
    it(`shifts nothing at ${width} px when its script comes late`, async () => {
      const delay = (path: string): number => (path === source ? 500 : 0);
      const asked = { html: served(scriptTag), width, height: 3000, delay, settle: 300 };
      await withPage(asked, async ({ page, layoutShift, errors, warnings }) => {
        await page.waitForFunction(takenOver, { timeout: 10_000, polling: 50 });
        await wait(200);
        assert.equal(await layoutShift(), 0);
        assert.deepEqual([errors, warnings], [[], []]);
      });
    });

    it(`is the same to the pixel at ${width} px before and after its script`, async () => {
      await withPage({ html: served(), width }, async ({ page, errors, warnings }) => {
        const before = await page.screenshot({ fullPage: true });
        await page.addScriptTag({ url: source });
        await page.waitForFunction(takenOver, { timeout: 10_000, polling: 50 });
        await wait(100);
        const after = await page.screenshot({ fullPage: true });
        assert.equal(Buffer.compare(before, after), 0, 'the picture changed');
        assert.deepEqual([errors, warnings], [[], []]);
      });
    });
  }
});
