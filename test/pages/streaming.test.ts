/**
 * Pages arrive in pieces, and a piece ends wherever it ends. At every moment the reader must see
 * what has come so far, as a light table or as a figure, and in the end the figure with all rows.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { root } from '../support/built.ts';
import { withPage } from '../support/page.ts';
import { article, figureCounts, seenText, staticEntry, threeTags, written } from './article.ts';
import { withSlowPage, type SlowVisit } from './slow-page.ts';

let entry: Awaited<ReturnType<typeof staticEntry>>;

before(async () => {
  entry = await staticEntry();
});

const start = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>';
const rows = ['Alpha', 'Beta', 'Gamma', 'Delta'] as const;
const row = (name: string, index: number): string =>
  `<tr><td>${name}<td>${(index + 1) * 11}</tr>\n`;
const firstHalf = `<table><tr><th>Name<th>Count</tr>${rows.slice(0, 2).map(row).join('')}`;
const secondHalf = `${rows
  .slice(2)
  .map((name, index) => row(name, index + 2))
  .join('')}</table>`;
const open = '<bar-chart headline="Counts" source="Ourselves">';

interface Seen {
  readonly text: string;
  readonly state: string | undefined;
  readonly rows: number;
  readonly figures: readonly number[];
}

/** What a reader sees of the tag now, and what the element says of itself. */
async function look(page: Page, tag = 'bar-chart'): Promise<Seen> {
  const said = await page.evaluate((name) => {
    const element = document.querySelector(name) as Element & {
      state?: string;
      rows?: { read: number };
    };
    return { state: element?.state, rows: element?.rows?.read ?? 0 };
  }, tag);
  return { ...said, text: await seenText(page, tag), figures: await figureCounts(page) };
}

/** In the end: one figure, drawn, all rows in it, nothing thrown and nothing to complain of. */
async function isWhole({ page, errors, warnings }: SlowVisit): Promise<void> {
  const seen = await look(page);
  assert.deepEqual(errors, []);
  assert.deepEqual(warnings, []);
  assert.deepEqual(seen.figures, [1]);
  assert.equal(seen.state, 'drawn');
  assert.equal(seen.rows, 4);
  for (const name of rows) assert.match(seen.text, new RegExp(`\\b${name}\\b`));
}

async function shows({ page }: SlowVisit, ...words: readonly string[]): Promise<void> {
  const { text } = await look(page);
  for (const word of words) assert.ok(text.includes(word), `“${word}” is not in “${text}”`);
}

/** The ways a page may ask for the script, and whether it holds the parser up. */
const ways = {
  'a script that holds up the parser': '<script src="/pressmark.js"></script>',
  'a script that comes when it comes': '<script async src="/pressmark.js"></script>',
  'a deferred script': '<script defer src="/pressmark.js"></script>',
  'a module script': '<script type="module" src="/pressmark.js"></script>',
} as const;

describe('a table that streams in', () => {
  for (const [name, script] of Object.entries(ways)) {
    it(`shows its light rows and then all of them drawn, after ${name}`, async () => {
      await withSlowPage(async (visit) => {
        await visit.send(`${start}${script}</head><body>`);
        await visit.sendScript();
        await visit.send(open + firstHalf);
        await shows(visit, 'Alpha', '11', 'Beta');
        await visit.send(secondHalf);
        await shows(visit, 'Alpha', 'Delta');
        await visit.send('</bar-chart><p>after</p>');
        await shows(visit, 'Alpha', 'Delta');
        await visit.end('</body></html>');
        await isWhole(visit);
      });
    });
  }

  it('shows its light rows when the script comes in the middle of it', async () => {
    await withSlowPage(async (visit) => {
      await visit.send(`${start}${ways['a script that comes when it comes']}</head><body>`);
      await visit.send(open + firstHalf);
      await shows(visit, 'Alpha', 'Beta');
      await visit.sendScript();
      await shows(visit, 'Alpha', 'Beta');
      await visit.send(secondHalf);
      await shows(visit, 'Alpha', 'Delta');
      await visit.send('</bar-chart>\n<p>after</p>');
      await shows(visit, 'Alpha', 'Delta');
      await visit.end();
      await isWhole(visit);
    });
  });

  it('is drawn as soon as something follows it, before the page has ended', async () => {
    await withSlowPage(async (visit) => {
      await visit.send(`${start}${ways['a script that comes when it comes']}</head><body>`);
      await visit.sendScript();
      await visit.send(open + firstHalf + secondHalf);
      assert.equal((await look(visit.page)).state, 'loading');
      await visit.send('</bar-chart>\n<p>after</p>');
      await isWhole(visit);
      await visit.end();
      await isWhole(visit);
    });
  });

  it('is drawn in the end when nothing follows it at all', async () => {
    await withSlowPage(async (visit) => {
      await visit.send(`${start}${ways['a script that comes when it comes']}</head><body>`);
      await visit.sendScript();
      await visit.send(open + firstHalf);
      await shows(visit, 'Alpha', 'Beta');
      await visit.end(secondHalf);
      await isWhole(visit);
    });
  });

  it('is drawn when the tag stands deep in other tags that stream in with it', async () => {
    await withSlowPage(async (visit) => {
      await visit.send(`${start}${ways['a script that comes when it comes']}</head><body>`);
      await visit.sendScript();
      await visit.send(`<main><section><div><div>${open}${firstHalf}`);
      await shows(visit, 'Alpha');
      await visit.send(`${secondHalf}</bar-chart></div></div>`);
      await shows(visit, 'Alpha', 'Delta');
      await visit.send('</section><p>after</p>');
      await isWhole(visit);
      await visit.end();
      await isWhole(visit);
    });
  });

  it('is cut in the middle of a cell, a tag and a character without losing any', async () => {
    await withSlowPage(async (visit) => {
      await visit.send(`${start}${ways['a script that comes when it comes']}</head><body>`);
      await visit.sendScript();
      const whole = `${open}${firstHalf}${secondHalf}</bar-chart><p>after</p>`;
      for (let at = 0; at < whole.length; at += 37) await visit.send(whole.slice(at, at + 37));
      await visit.end();
      await isWhole(visit);
    });
  });

  it('is drawn when the script stands after it and comes late', async () => {
    await withSlowPage(async (visit) => {
      await visit.send(`${start}</head><body>${open}${firstHalf}`);
      await shows(visit, 'Alpha', 'Beta');
      await visit.send(`${secondHalf}</bar-chart>`);
      await visit.send('<script src="/pressmark.js"></script>');
      await shows(visit, 'Alpha', 'Delta');
      await visit.sendScript();
      await isWhole(visit);
      await visit.end('<p>after</p>');
      await isWhole(visit);
    });
  });
});

describe('a data script that streams in', () => {
  const lines = 'label,value\nAlpha,11\nBeta,22\nGamma,33\nDelta,44\n';

  it('is never read by half', async () => {
    await withSlowPage(async (visit) => {
      await visit.send(`${start}${ways['a script that comes when it comes']}</head><body>`);
      await visit.sendScript();
      await visit.send(`${open}<script type="text/csv">${lines.slice(0, 30)}`);
      assert.equal((await look(visit.page)).state, 'loading');
      await visit.send(`${lines.slice(30)}</script></bar-chart>`);
      await visit.end('<p>after</p>');
      await isWhole(visit);
    });
  });
});

describe('a tag that a script makes while the page streams in', () => {
  const make = `<script>
    window.tag = document.createElement('bar-chart');
    Object.assign(tag, { headline: 'Counts', source: 'Ourselves' });
    tag.data = [{ label: 'Alpha', value: 11 }, { label: 'Beta', value: 22 },
      { label: 'Gamma', value: 33 }, { label: 'Delta', value: 44 }];
    document.body.append(tag);
  </script>`;

  async function withMade(then: (visit: SlowVisit) => Promise<void>): Promise<void> {
    await withSlowPage(async (visit) => {
      await visit.send(`${start}${ways['a script that holds up the parser']}</head><body>`);
      await visit.sendScript();
      await visit.send(make);
      await then(visit);
      await visit.end();
      await isWhole(visit);
    });
  }

  it('is drawn as soon as something follows it', async () => {
    await withMade(async (visit) => {
      await visit.send('<p>after</p>');
      await isWhole(visit);
    });
  });

  it('is drawn in the end when nothing follows it', () => withMade(async () => {}));

  it('is drawn where it has been moved to before that', async () => {
    await withMade(async (visit) => {
      // What has been sent is parsed a moment later.
      await visit.page.waitForSelector('bar-chart');
      await visit.page.evaluate(() => document.querySelector('bar-chart')!.remove());
      await visit.send('<div><section></section></div>');
      await visit.page.waitForSelector('section');
      await visit.page.evaluate(() => {
        const { tag } = globalThis as unknown as { tag: Element };
        document.querySelector('section')!.append(tag);
      });
    });
  });
});

describe('a server’s drawing that streams in', () => {
  const printed = (): string =>
    entry.renderElement('bar-chart', {
      lang: 'en',
      attributes: { headline: 'Counts', source: 'Ourselves' },
      children: firstHalf + secondHalf,
    });

  /** Cuts inside the drawing, behind its first row. */
  function cut(): readonly [string, string] {
    const html = printed();
    const at = html.indexOf('Beta', html.indexOf('class="row"'));
    assert.ok(at > 0 && at < html.indexOf('</template>'));
    return [html.slice(0, at), html.slice(at)];
  }

  for (const [name, script] of Object.entries(ways)) {
    it(`shows what has come of it and then all, after ${name}`, async () => {
      await withSlowPage(async (visit) => {
        const [first, second] = cut();
        await visit.send(`${start}${script}</head><body>`);
        await visit.sendScript();
        await visit.send(first);
        await shows(visit, 'Counts', 'Alpha');
        await visit.send(second);
        await shows(visit, 'Alpha', 'Delta');
        await visit.end('<p>after</p>');
        await isWhole(visit);
      });
    });
  }

  it('is taken over when the script was there first and nothing follows the tag', async () => {
    await withSlowPage(async (visit) => {
      await visit.send(`${start}${ways['a script that holds up the parser']}</head><body>`);
      await visit.sendScript();
      await visit.send(printed());
      assert.equal((await look(visit.page)).state, 'loading');
      await shows(visit, 'Counts', 'Alpha', 'Delta');
      await visit.end();
      await isWhole(visit);
    });
  });

  it('is taken over when the script comes in the middle of it', async () => {
    await withSlowPage(async (visit) => {
      const [first, second] = cut();
      await visit.send(`${start}${ways['a script that comes when it comes']}</head><body>`);
      await visit.send(first);
      await shows(visit, 'Counts', 'Alpha');
      await visit.sendScript();
      await shows(visit, 'Counts', 'Alpha');
      await visit.send(second);
      await shows(visit, 'Counts', 'Alpha', 'Delta');
      await visit.send('<p>after</p>');
      await shows(visit, 'Counts', 'Alpha', 'Delta');
      await visit.end();
      await isWhole(visit);
    });
  });

  it('is taken over when the script comes between it and its light table', async () => {
    await withSlowPage(async (visit) => {
      const html = printed();
      const at = html.indexOf('</template>') + '</template>'.length + 30;
      await visit.send(`${start}${ways['a script that comes when it comes']}</head><body>`);
      await visit.send(html.slice(0, at));
      await shows(visit, 'Counts', 'Alpha', 'Delta');
      await visit.sendScript();
      await shows(visit, 'Counts', 'Alpha', 'Delta');
      await visit.send(html.slice(at));
      await visit.end('<p>after</p>');
      await isWhole(visit);
    });
  });
});

describe('a page opened from a disk', () => {
  /**
   * Only a classic script: Chromium fetches modules by the rules for other origins, under which a
   * file may not read its neighbour.
   */
  it('is drawn with a deferred script, by the browser and over the server’s drawing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pressmark-disk-'));
    const address = pathToFileURL(join(root, 'dist/cdn/pressmark.js')).href;
    const head = `<script defer src="${address}"></script>`;
    const tags = threeTags('en');
    const fresh = tags.map(([tag, attributes]) => written(tag, attributes));
    const served = tags.map(([tag, attributes]) =>
      entry.renderElement(tag, { attributes, lang: 'en' }),
    );
    const file = join(folder, 'page.html');
    writeFileSync(file, article({ lang: 'en', head, body: [...fresh, ...served].join('') }));
    const asked = { url: pathToFileURL(file).href, settle: 200 };
    await withPage(asked, async ({ page, errors, warnings }) => {
      assert.deepEqual(errors, []);
      assert.deepEqual(warnings, []);
      assert.deepEqual(await figureCounts(page), [1, 1, 1, 1, 1, 1]);
      assert.ok((await seenText(page)).includes('71.81'));
    }).finally(() => rmSync(folder, { recursive: true, force: true }));
  });
});
