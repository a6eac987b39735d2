/**
 * The strict policy of the demo: no inline script, no inline style but the hashed ones, Trusted
 * Types for every sink. Whatever breaks it, or throws, or warns, is counted; there must be nothing.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { tags } from '../../scripts/entries.mjs';
import { strictPolicy } from '../../scripts/server.mjs';
import { serveDemo } from '../../scripts/start.mjs';
import { builtDemo, root } from '../support/built.ts';
import { withPage, type Visit } from '../support/page.ts';
import {
  article,
  figureCounts,
  scriptTag,
  seenText,
  staticEntry,
  threeTags,
  written,
} from './article.ts';

type Lang = 'zh-Hant' | 'en';

const source = '/dist/cdn/pressmark.js';
const again = (path: string): string => `<script defer src="${path}"></script>`;

let entry: Awaited<ReturnType<typeof staticEntry>>;
let csp = '';

before(async () => {
  entry = await staticEntry();
  csp = strictPolicy([...entry.styleHashes()]);
});

const fresh = (): string =>
  threeTags('zh-Hant')
    .map(([tag, attributes]) => written(tag, attributes))
    .join('');

const served = (lang: Lang = 'zh-Hant'): string =>
  threeTags(lang)
    .map(([tag, attributes]) => entry.renderElement(tag, { attributes, lang }))
    .join('');

/** Nothing forbidden, nothing thrown, nothing warned of, one figure in each tag. */
async function isClean(visit: Visit): Promise<void> {
  assert.deepEqual(visit.violations, []);
  assert.deepEqual(visit.errors, []);
  assert.deepEqual(visit.warnings, []);
  assert.deepEqual(await figureCounts(visit.page), [1, 1, 1]);
}

/** The elements themselves have drawn, and no longer the server alone. */
async function isOurs({ page }: Visit): Promise<void> {
  const states = await page.evaluate(
    (names) =>
      [...document.querySelectorAll(names.join())].map((tag) => (tag as { state?: string }).state),
    tags(),
  );
  assert.deepEqual(states, ['drawn', 'drawn', 'drawn']);
}

const FIGURES = {
  'zh-Hant': ['1089.6', '718.1', '65.9%', '244', '▼ 42.1%', '165', '+46'],
  en: ['108.96', '71.81', '65.9%', '24.4', '▼ 42.1%', '165', '+46'],
} as const;

/** The figures that a reader must see, whoever drew them. */
async function showsFigures({ page }: Visit, lang: Lang = 'zh-Hant'): Promise<void> {
  const text = await seenText(page);
  const hidden = FIGURES[lang].filter((figure) => !text.includes(figure));
  assert.deepEqual(hidden, [], text);
}

// Each page mostly waits for the network to fall silent, so three at a time share the waiting.
describe('a page under the strict policy', { concurrency: 3 }, () => {
  const heads = {
    'a deferred script': scriptTag,
    'a module script': `<script type="module" src="${source}"></script>`,
    'a module and a deferred copy of the script': `<script type="module" src="${source}"></script>${again(source)}`,
    'two deferred copies under two addresses': scriptTag + again('/copy.js'),
    'one file per tag': threeTags('en')
      .map(([tag]) => `<script type="module" src="/dist/cdn/${tag}.js"></script>`)
      .join(''),
    'one file per tag beside the one with everything': `${scriptTag}<script type="module" src="/dist/cdn/scifi-revenue-bars.js"></script>`,
  };

  const copy = (): Record<string, { body: string; type: string }> => ({
    '/copy.js': { body: readFileSync(join(root, source), 'utf8'), type: 'text/javascript' },
  });

  for (const [name, head] of Object.entries(heads)) {
    it(`is drawn by the browser with ${name}`, async () => {
      const html = article({ head, body: fresh() });
      await withPage({ html, csp, pages: copy(), settle: 200 }, async (visit) => {
        await isClean(visit);
        await isOurs(visit);
        await showsFigures(visit);
      });
    });

    it(`is drawn by the server and taken over with ${name}`, async () => {
      const html = article({ head, body: served() });
      await withPage({ html, csp, pages: copy(), settle: 200 }, async (visit) => {
        await isClean(visit);
        await isOurs(visit);
        await showsFigures(visit);
      });
    });
  }

  for (const lang of ['zh-Hant', 'en'] as const) {
    it(`shows its figures as text without any script, in ${lang}`, async () => {
      const html = article({ lang, body: served(lang) });
      await withPage({ html, csp, javascript: false }, async (visit) => {
        await isClean(visit);
        await showsFigures(visit, lang);
      });
    });
  }

  it('shows its figures as text without any script on a phone', async () => {
    const html = article({ body: served() });
    await withPage({ html, csp, javascript: false, width: 320 }, async (visit) => {
      await isClean(visit);
      await showsFigures(visit);
    });
  });

  it('takes linked styles without any hash', async () => {
    const request = { styles: 'link', stylesheet: '/dist/pressmark.css' } as const;
    const body = tags().map((tag) => entry.renderElement(tag, { ...request, lang: 'zh-Hant' }));
    const html = article({ body: body.join('') });
    await withPage({ html, csp: strictPolicy(), javascript: false }, (visit) => {
      assert.deepEqual(visit.violations, []);
      assert.deepEqual(visit.errors, []);
    });
  });
});

describe('a page with two versions of the script', () => {
  /** Every place where the version stands in the built file, one major version on. */
  function nextMajor(): string {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    const text = readFileSync(join(root, source), 'utf8');
    const next = version.replace(/^\d+/, (major) => String(Number(major) + 1));
    assert.ok(text.includes(version));
    return text.replaceAll(version, next);
  }

  it('warns once with both versions, however many tags are taken, and throws nothing', async () => {
    const pages = { '/next.js': { body: nextMajor(), type: 'text/javascript' } };
    const html = article({ head: scriptTag + again('/next.js'), body: fresh() });
    await withPage({ html, csp, pages, settle: 200 }, async (visit) => {
      assert.deepEqual(visit.errors, []);
      assert.deepEqual(visit.violations, []);
      assert.equal(visit.warnings.length, 1);
      assert.match(visit.warnings[0]!, /pressmark 0\..*pressmark 1\..*another name/);
      assert.deepEqual(await figureCounts(visit.page), [1, 1, 1]);
    });
  });

  it('warns once of a name that a stranger has taken, and draws the others', async () => {
    const stranger = `customElements.define('stat-callout', class extends HTMLElement {});`;
    const pages = { '/stranger.js': { body: stranger, type: 'text/javascript' } };
    const html = article({ head: again('/stranger.js') + scriptTag, body: fresh() });
    await withPage({ html, csp, pages, settle: 200 }, async (visit) => {
      assert.deepEqual(visit.errors, []);
      assert.equal(visit.warnings.length, 1);
      assert.match(visit.warnings[0]!, /<stat-callout>.*another script/);
      assert.deepEqual(await figureCounts(visit.page), [0, 1, 1]);
    });
  });
});

/** Pages with their figures printed; those of the paper have twins without any script. */
const isPrinted = (path: string): boolean => /^(?:server|specimen)/.test(path);

/** A browser with more pages than this at work is slower for all of them. */
const AT_ONCE = 6;

const demoPages = (): readonly string[] => {
  const folder = join(root, 'demo');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names.filter((name) => name.endsWith('.html')).toSorted();
};

/** Tags of ours in the page that hold no drawn figure. */
const undrawnTags = ({ page }: Visit): Promise<string[]> =>
  page.evaluate(
    (names) =>
      [...document.querySelectorAll(`:is(${names.join()}):not(.nasty *)`)].flatMap(
        ({ localName, shadowRoot }) =>
          shadowRoot?.querySelector('figure[data-state=drawn]') ? [] : [localName],
      ),
    tags(),
  );

describe('the demo', () => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;

  before(async () => {
    await builtDemo();
    demo = await serveDemo();
  });
  after(() => demo.close());

  async function check(path: string, javascript: boolean): Promise<void> {
    await withPage({ url: `${demo.url}/${path}`, javascript, settle: 200 }, async (visit) => {
      assert.deepEqual(visit.violations, [], path);
      assert.deepEqual(visit.errors, [], path);
      // The gallery has data that are meant to be told of.
      const warnings = visit.warnings.filter((text) => !/^<[a-z-]+ id="[a-z-]+-nasty">/.test(text));
      assert.deepEqual(warnings, [], path);
      assert.deepEqual(await undrawnTags(visit), [], path);
    });
  }

  for (const javascript of [true, false]) {
    it(`keeps to the policy on every page, ${javascript ? 'with' : 'without'} script`, async () => {
      const pages = demoPages().filter((path) =>
        javascript ? !path.startsWith('server') : isPrinted(path),
      );
      assert.ok(pages.length > 2, 'the demo has no pages');
      for (let at = 0; at < pages.length; at += AT_ONCE)
        await Promise.all(pages.slice(at, at + AT_ONCE).map((path) => check(path, javascript)));
    });
  }

  it('has articles from the server without a script element or a style attribute', () => {
    const pages = demoPages().filter((path) => path.startsWith('server'));
    assert.ok(pages.length > 0, 'the demo has no pages from the server');
    for (const path of pages) {
      const text = readFileSync(join(root, 'demo', path), 'utf8');
      assert.ok(!/<script\b/.test(text), path);
      assert.ok(!/\sstyle\s*=/.test(text), path);
    }
  });
});
