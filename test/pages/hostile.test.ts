/** Pages that were not made with us in mind: what they do to everything, they do not do to figures. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { waysOf } from '../../demo/gallery/ways.mjs';
import { tags } from '../../scripts/entries.mjs';
import { renderElement } from '../../src/static/render-element.ts';
import { built, root } from '../support/built.ts';
import { withPage, type Visited } from '../support/page.ts';

const attributes = { headline: 'Apples lead', source: 'Market office' };
const TABLE =
  '<table><tr><th>Fruit</th><th>Sales</th></tr><tr><td>Apples</td><td>12</td></tr></table>';
const FRESH = `<bar-chart headline="Apples lead" source="Market office">${TABLE}</bar-chart>`;
const printed = (): string =>
  renderElement('bar-chart', { attributes, children: TABLE, lang: 'en' });

const MODULE = '<script type="module" src="/dist/cdn/bar-chart.js"></script>';
const pageOf = (body: string, head = MODULE): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>${head}</head>
  <body>${body}</body></html>`;

const script = (body: string) => ({ body, type: 'text/javascript' });
const addressOf = (name: string): string => {
  const file = readdirSync(join(root, 'dist/cdn/chunks')).find((it) => it.startsWith(`${name}-`));
  return `/dist/cdn/chunks/${file}`;
};

const stateIs = (page: Page, state: string) =>
  page.waitForFunction(`document.querySelector('bar-chart').state === '${state}'`);

/** What the libraries of the years before 2015 gave to every array, function, text and element. */
const OLD = `
  function listOf(given) {
    if (!given) return [];
    var results = [], length = given.length || 0;
    for (var i = 0; i < length; i++) results[i] = given[i];
    return results;
  }
  function eachOf(list, test, context) {
    var results = [];
    for (var i = 0; i < list.length; i++) results[i] = test.call(context, list[i], i);
    return results;
  }
  Array.from = listOf;
  Array.prototype.entries = Array.prototype.toArray = function () { return listOf(this); };
  Array.prototype.map = Array.prototype.collect = function (change, context) {
    return eachOf(this, change || function (one) { return one; }, context);
  };
  Array.prototype.find = Array.prototype.detect = function (test, context) {
    for (var i = 0; i < this.length; i++) if (test.call(context, this[i], i)) return this[i];
  };
  Array.prototype.at = function (index) {
    return this[index < 0 ? this.length + index : index];
  };
  Array.prototype.flat = Array.prototype.flatten = function () {
    return this.reduce(function (all, one) { return all.concat(one); }, []);
  };
  Array.prototype.toJSON = function () { return '[' + listOf(this).join() + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  String.prototype.startsWith = function (start) { return this.lastIndexOf(start, 0) === 0; };
  var bind = Function.prototype.bind;
  Function.prototype.bind = function (context) {
    return arguments.length < 2 && context === undefined ? this : bind.apply(this, arguments);
  };
  Element.prototype.remove = function () {
    this.parentNode.removeChild(this);
    return this;
  };
  Element.prototype.update = Element.prototype.first = Element.prototype.size = function () { return this; };
  document.getElementsByClassName = function (name) {
    return listOf(document.querySelectorAll('.' + name));
  };
`;

/** All that figures are drawn as, in one text: what drives the page would have lists written by it. */
const DRAWINGS = `(() => {
  let all = '';
  for (const { shadowRoot } of document.querySelectorAll('body *'))
    // Stops are printed for pages of a server, and no figure that is drawn reads them.
    if (shadowRoot) all += shadowRoot.innerHTML.replace(/<!--.*?-->| data-stops="[^"]*"/gs, '') + '\\f';
  return all.slice(0, -1);
})()`;

/** What the inner block of the first figure is computed to be. */
const computed = (page: Page, property: string) =>
  page.evaluate(
    (name) =>
      getComputedStyle(
        document.querySelector('bar-chart')!.shadowRoot!.querySelector('.figure')!,
      ).getPropertyValue(name),
    property,
  );

describe('a page that', () => {
  before(built);

  for (const [how, figure] of [
    ['drawn', () => FRESH],
    ['printed', printed],
  ] as const)
    it(`hides a place does not show the figure in it, ${how}`, async () => {
      const html = pageOf(`<style>div { visibility: hidden }</style><div>${figure()}</div>`);
      await withPage({ html }, async ({ page }) => {
        await stateIs(page, 'drawn');
        assert.equal(await computed(page, 'visibility'), 'hidden');
      });
    });

  it('is dark on screens prints figures for paper', async () => {
    const html = pageOf(`<style>:root { color-scheme: dark }</style>${FRESH}`);
    const ink = async (asked: Partial<Visited>) =>
      withPage({ html, ...asked }, async ({ page }) => {
        await stateIs(page, 'drawn');
        return computed(page, 'color');
      });
    assert.equal(await ink({}), 'rgb(236, 234, 228)');
    assert.equal(await ink({ media: 'print' }), 'rgb(22, 24, 29)');
  });

  it('lets readers choose the colours gets hollow marks on their ground', async () => {
    await withPage({ html: pageOf(FRESH), forcedColors: true }, async ({ page }) => {
      await stateIs(page, 'drawn');
      assert.equal((await computed(page, '--_pm-paper')).trim(), 'Canvas');
    });
  });

  it('counts its names has as many when figures are drawn, lent a scrubber, or all in one file', async () => {
    const body =
      FRESH + renderElement('line-chart', { attributes: { ...attributes, data: '1: 2; 2: 3' } });
    const names = '<script>names = new Set(Reflect.ownKeys(window))</script>';
    for (const [file, isDone] of [
      ['pressmark', `document.querySelector('bar-chart').state === 'drawn'`],
      ['autoload', `document.querySelector('line-chart').shadowRoot.querySelector('.scrub input')`],
    ] as const) {
      const head = `${names}<script type="module" src="/dist/cdn/${file}.js"></script>`;
      await withPage({ html: pageOf(body, head) }, async ({ page }) => {
        await page.waitForFunction(isDone);
        const left = await page.evaluate(() => {
          const { names: before } = globalThis as unknown as { names: Set<PropertyKey> };
          return Reflect.ownKeys(globalThis)
            .filter((name) => !before.has(name))
            .map(String);
        });
        // The page's own set, and what Chromium's debugger adds.
        assert.deepEqual(
          left.filter((name) => !/^(?:names$|puppeteer_|__aria)/.test(name)),
          [],
        );
      });
    }
  });

  it('has given every object a name of its own gets its figures from the one file', async () => {
    // Taken back when the file has run, since what drives the page could not bear it either.
    const pages = {
      '/own.js': script('Object.prototype.own = "page";'),
      '/end.js': script('delete Object.prototype.own;'),
    };
    const files = ['/own.js', '/dist/cdn/pressmark.js', '/end.js'];
    const head = files.map((file) => `<script src="${file}" defer></script>`).join('');
    await withPage({ html: pageOf(FRESH, head), pages }, async ({ page, errors }) => {
      await stateIs(page, 'drawn');
      assert.deepEqual(errors, []);
    });
  });

  it('has replaced what arrays, functions and elements can do draws every figure as others do', async () => {
    const figures = tags().flatMap((tag) => waysOf(tag, 'en').map(([, code]) => code as string));
    const lib = '<script src="/old.js"></script>';
    const file = '<script src="/dist/cdn/pressmark.js" defer></script>';
    const drawn = (head: string): Promise<readonly string[]> => {
      const html = pageOf(figures.join('\n'), head);
      return withPage({ html, pages: { '/old.js': script(OLD) }, settle: 500 }, async (visit) => {
        assert.deepEqual(visit.errors, []);
        return ((await visit.page.evaluate(DRAWINGS)) as string).split('\f');
      });
    };
    const [plain, old] = [await drawn(file), await drawn(lib + file)];
    assert.ok(plain.length >= figures.length);
    plain.forEach((drawing, at) => {
      assert.match(drawing, /data-state="(?:drawn|partial)"/);
      assert.equal(old[at], drawing);
    });
  });

  it('is XML, such as one of a book, shows what stands between the tags', async () => {
    const body = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>t</title>
      <script src="/dist/cdn/pressmark.js" defer="defer"></script></head><body>${FRESH}</body></html>`;
    const pages = { '/book.xhtml': { body, type: 'application/xhtml+xml' } };
    await withPage({ html: pageOf(''), pages }, async ({ page, url, errors }) => {
      await page.goto(new URL('/book.xhtml', url).href, { waitUntil: 'networkidle0' });
      assert.equal(await page.$eval('td', (cell) => cell.checkVisibility()), true);
      assert.deepEqual(errors, []);
    });
  });

  it('gives an address as an object has it read as text', async () => {
    const pages = { '/rows.csv': { body: 'Fruit,Sales\nPears,7\n', type: 'text/csv' } };
    await withPage({ html: pageOf(FRESH), pages }, async ({ page, errors }) => {
      await stateIs(page, 'drawn');
      await page.evaluate(() => {
        const figure = document.querySelector('bar-chart') as unknown as { src: unknown };
        figure.src = new URL('/rows.csv', document.baseURI);
      });
      await page.waitForFunction(
        `document.querySelector('bar-chart').shadowRoot.textContent.includes('Pears')`,
      );
      assert.deepEqual(errors, []);
    });
  });
});

const LARGE = [
  '<stat-callout value="1,234,567" unit="yuan" label="Revenue" source="S"></stat-callout>',
  '<stat-callout value="−98,765.43" label="Balance" source="S"></stat-callout>',
  '<step-flow headline="H" source="S" data="Views: 4,000,000; Clicks: 120,000"></step-flow>',
  '<before-after headline="H" source="S" data="Novels: 1,318,000 (from 1,284,000)"></before-after>',
  `<bar-chart headline="H" source="S" unit="million yuan"
    data="Novels: -42.5 (calc −12%); Magazines: 1,200.5 (+31.2%)"></bar-chart>`,
  '<fact-box headline="H" source="S" data="Readers: 1,234,567,890; Shops: 41; Online: 3; Out: 16"></fact-box>',
];

describe('a reader’s text twice as large', () => {
  before(built);

  for (const width of [320, 375])
    it(`has no figure with large numbers reach out of ${width} px`, async () => {
      const head = `<script src="/dist/cdn/pressmark.js" defer></script>
        <style>:root { font-size: 200% } body { margin: 0 16px }</style>`;
      const html = pageOf(LARGE.join(''), head);
      await withPage({ html, width, settle: 300 }, async ({ page }) => {
        const reach = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(reach <= width, `it reaches to ${reach}`);
      });
    });
});

describe('paper', () => {
  before(built);

  it('has every column of a table that scrolls on screens', async () => {
    const names = ['Shop', '2019', '2020', '2021', '2022', '2023', 'Opened', 'Staff', 'Area'];
    const cells = [
      'North',
      ...Array<string>(5).fill('1,234.5'),
      'September 2014',
      '1,200',
      '3,200 m²',
    ];
    const rows = [names, cells].map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('');
    const table = `<data-table headline="H" source="S"><table>${rows}</table></data-table>`;
    const head = '<script type="module" src="/dist/cdn/data-table.js"></script>';
    const asked = { html: pageOf(table, head), width: 680, media: 'print', settle: 300 } as const;
    await withPage(asked, async ({ page }) => {
      const [cut, over] = await page.evaluate(() => {
        const root = document.querySelector('data-table')!.shadowRoot!;
        const frame = root.querySelector('.scroll')!;
        const edge = root.querySelector('.figure')!.getBoundingClientRect().right;
        const { right } = root.querySelector('.grid')!.getBoundingClientRect();
        return [getComputedStyle(frame).overflowX !== 'visible', right - edge] as const;
      });
      assert.equal(cut, false);
      assert.ok(over < 1, `it is ${over} px wider`);
    });
  });
});

describe('a part of the script that is out of reach', () => {
  before(built);

  it('leaves the server’s drawing as it is', async () => {
    const pages = { [addressOf('take-over')]: script('throw new Error("lost")') };
    await withPage({ html: pageOf(printed()), pages, settle: 300 }, async ({ page, ...noted }) => {
      const text = await page.$eval('bar-chart', ({ shadowRoot }) => shadowRoot!.textContent);
      assert.match(text, /Apples lead/);
      assert.deepEqual(noted.errors, []);
      assert.match(noted.warnings.join(), /could not be loaded/);
    });
  });

  it('does not take the table away that the server has printed', async () => {
    await withPage({ html: pageOf(printed()), settle: 300 }, async ({ page }) => {
      await stateIs(page, 'drawn');
      await page.setOfflineMode(true);
      assert.match(await openedTable(page), /Apples\s*12/);
    });
  });

  it('says so in the place of a table that cannot be made', async () => {
    const pages = { [addressOf('listing')]: script('throw new Error("lost")') };
    await withPage({ html: pageOf(FRESH), pages }, async ({ page }) => {
      await stateIs(page, 'drawn');
      assert.match(await openedTable(page), /could not be loaded/);
    });
  });
});

/** The words in the disclosure once it has been opened and something has come. */
async function openedTable(page: Page): Promise<string> {
  await page.evaluate(() => {
    document.querySelector('bar-chart')!.shadowRoot!.querySelector('details')!.open = true;
  });
  const words = `document.querySelector('bar-chart').shadowRoot.querySelector('.listing').textContent`;
  await page.waitForFunction(`${words}.trim()`, { timeout: 5000 });
  return (await page.evaluate(words)) as string;
}
