/** The size check computes what a page loads; here a page really loads it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { tags } from '../../scripts/entries.mjs';
import { root } from '../../scripts/run.mjs';
import { filesOf, limits, total } from '../../scripts/size.mjs';
import { TAGS } from '../../src/static/tags.ts';
import { built } from '../support/built.ts';
import { withPage } from '../support/page.ts';

const limitOf: Readonly<Record<string, number>> = limits;

const row = (cells: readonly string[], name = 'td'): string =>
  `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;

const DATED: readonly (readonly [string, string, string])[] = [
  ['A', '1', '2024-01-01'],
  ['B', '2', '2025-01-01'],
];

/** Rows of a label and a value that some kinds want otherwise. */
const ROWS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'stat-callout': [['A', '1']],
  'share-grid': [
    ['A', '1%'],
    ['B', '2%'],
  ],
  'tile-map': [
    ['Beijing', '1'],
    ['Shanghai', '2'],
  ],
  'target-progress': [
    ['A', '1'],
    ['A', 'target 2'],
  ],
  'batch-timeline': DATED,
  'event-timeline': DATED.map(([name, , date]) => [date, name]),
  'pull-quote': [['A', 'B']],
  // A table of fewer rows has no tools.
  'data-table': [...'ABCDEF'].map((name, at) => [name, String(at)]),
};

/** How the columns are headed where these are not names and numbers. */
const HEADS: Readonly<Record<string, readonly string[]>> = {
  'batch-timeline': ['Name', 'Number', 'Date'],
  'event-timeline': ['Date', 'Name'],
  'pull-quote': ['Speaker', 'Quote'],
};

/** A table that its kind has nothing to say against: no stray column, no row too many. */
function tableFor(tag: string): string {
  const kind = TAGS.get(tag)!.kind.name;
  const rows = ROWS[kind] ?? DATED.map((cells) => cells.slice(0, 2));
  const head = row(HEADS[kind] ?? ['Name', 'Number'], 'th');
  return `<table>${head}${rows.map((cells) => row(cells)).join('')}</table>`;
}

const page = (tag: string, script = tag): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>
  <script type="module" src="/dist/cdn/${script}.js"></script></head><body>
  <${tag} headline="H" source="S">${tableFor(tag)}</${tag}><p>after</p></body></html>`;

async function loadedFiles(tag: string, script = tag): Promise<string[]> {
  const requests = await withPage({ html: page(tag, script), settle: 300 }, async (visit) => {
    assert.deepEqual(visit.errors, []);
    await visit.page.waitForFunction(
      `document.querySelector('${tag}').shadowRoot?.querySelector('figure')`,
      { timeout: 10_000 },
    );
    return visit.requests;
  });
  const scripts = requests.filter((url) => url.endsWith('.js'));
  return scripts.map((url) => url.slice(url.indexOf('/dist/cdn/') + '/dist/cdn/'.length));
}

/** Comfort that comes when the picture is there already, and is no part of what a picture takes. */
const isComfort = (file: string): boolean =>
  /^chunks\/(?:scrubber|table-tools|late-styles|live)-/.test(file);
const COMFORTABLE = ['line-chart', 'trade-claim-check', 'data-table'];

describe('a page with a child table', () => {
  before(built);

  for (const tag of tags()) {
    it(`loads for ${tag} exactly the files that the size check counts`, async () => {
      const all = await loadedFiles(tag);
      const loaded = all.filter((file) => !isComfort(file));
      assert.equal(all.some(isComfort), COMFORTABLE.includes(tag));
      assert.deepEqual(loaded.toSorted(), filesOf(tag).first.toSorted());
      const { gzip } = total(loaded);
      assert.ok(gzip <= (limitOf[tag] ?? Infinity), `${gzip} bytes`);
    });
  }

  it('loads on demand what its own tag needs, and nothing of any other', async () => {
    const loaded = await loadedFiles('bar-chart', 'autoload');
    assert.deepEqual(loaded.toSorted(), ['autoload.js', ...filesOf('bar-chart').first].toSorted());
  });

  for (const tag of tags()) {
    it(`is told by ${tag}.js of every file it needs, so that it asks for all of them at once`, () => {
      const text = readFileSync(join(root, `dist/cdn/${tag}.js`), 'utf8');
      const named = Array.from(text.matchAll(/import[^"(]*"\.\/([^"]+)"/g), ([, file]) => file!);
      const needed = filesOf(tag).first.filter((file) => file !== `${tag}.js`);
      assert.deepEqual(named.toSorted(), needed.toSorted());
    });
  }
});
