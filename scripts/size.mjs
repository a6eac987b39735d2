/**
 * `npm run size`: what a page transfers in script until a figure is drawn, against its budget and
 * the limit it must not grow beyond while it is over that.
 * The parts that an entry loads on demand are listed apart, since a page with a child table needs
 * none of them; test/pages/transfer.test.ts holds that against a real page. `npm run size -- --parts`
 * lists the sources that take most.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from './build.mjs';
import { tags } from './entries.mjs';
import { root } from './run.mjs';

/** Bytes, compressed by gzip, that an entry is meant to take; kB are 1000 bytes. */
export const budgets = {
  'stat-callout': 13_000,
  'bar-chart': 18_000,
  'pilot-zone-timeline': 22_000,
  'column-chart': 26_000,
  'line-chart': 32_000,
  'tile-map': 26_000,
  'share-grid': 26_000,
  'before-after': 26_000,
  'target-progress': 26_000,
  'size-compare': 26_000,
  'tier-strip': 26_000,
  'figure-panel': 26_000,
  'event-timeline': 22_000,
  'fact-box': 22_000,
  'pull-quote': 22_000,
  'step-flow': 22_000,
  'hub-map': 22_000,
  'plan-outline': 22_000,
  'rung-ladder': 22_000,
  'data-table': 22_000,
  pressmark: 72_000,
  autoload: 2_000,
};

/**
 * Where an entry is over its budget still, the most it may take: this check fails above it. A limit
 * is lowered whenever the entry has become smaller, and raised only together with a line in the
 * changelog that says what the bytes are for.
 */
export const limits = {
  'stat-callout': 34_800,
  'bar-chart': 44_400,
  'column-chart': 55_800,
  'line-chart': 61_900,
  'pilot-zone-timeline': 41_900,
  'tile-map': 46_400,
  'share-grid': 42_000,
  'before-after': 50_000,
  'target-progress': 47_700,
  'size-compare': 42_800,
  'tier-strip': 43_400,
  'figure-panel': 34_800,
  'event-timeline': 45_500,
  'fact-box': 39_700,
  'pull-quote': 39_100,
  'step-flow': 41_200,
  'hub-map': 40_900,
  'plan-outline': 40_100,
  'rung-ladder': 43_600,
  'data-table': 42_700,
  pressmark: 222_200,
};

const cdn = join(root, 'dist/cdn');

function brotli(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** Sizes of one file of dist/cdn/. */
export function sizeOf(file) {
  const bytes = readFileSync(join(cdn, file));
  const gzip = gzipSync(bytes, { level: 9 }).length;
  return { min: bytes.length, gzip, brotli: brotli(bytes).length };
}

function readGraph() {
  const file = join(root, '.cache/chunks.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function closure(graph, starts) {
  const files = new Set(starts);
  for (const file of files) for (const next of graph[file]?.imports ?? []) files.add(next);
  return files;
}

const onDemand = (graph, files) => [
  ...new Set([...files].flatMap((file) => graph[file]?.dynamicImports ?? [])),
];

/** The files an entry loads at once, and those it loads on demand. */
export function filesOf(entry, graph = readGraph()) {
  const first = closure(graph, [`${entry}.js`]);
  const later = closure(graph, onDemand(graph, first));
  return { first: [...first], later: [...later].filter((file) => !first.has(file)) };
}

export function total(files) {
  const sizes = files.map(sizeOf);
  const sum = (key) => sizes.reduce((all, size) => all + size[key], 0);
  return { min: sum('min'), gzip: sum('gzip'), brotli: sum('brotli') };
}

const kB = (bytes) => (bytes === undefined ? '–' : (bytes / 1000).toFixed(2));

function row(name, { min, gzip, brotli: smallest }, [budget, limit] = [], verdict = '') {
  const numbers = [min, gzip, smallest, budget, limit].map((bytes) => kB(bytes).padStart(9));
  return `${name.padEnd(34)}${numbers.join('')}  ${verdict}`.trimEnd();
}

function rowsOf(entry) {
  const { first, later } = filesOf(entry);
  const size = total(first);
  const [budget, limit] = [budgets[entry], limits[entry]];
  const isOver = size.gzip > (limit ?? Infinity);
  const debt = size.gzip > (budget ?? Infinity) ? `${kB(size.gzip - budget)} over budget` : '';
  const verdict = isOver ? `OVER ITS LIMIT, ${debt}` : debt;
  const parts = later.map((file) =>
    row(`  on demand: ${file.replace('chunks/', '')}`, sizeOf(file)),
  );
  return { isOver, lines: [row(entry, size, [budget, limit], verdict), ...parts] };
}

function heading() {
  const columns = ['min', 'gzip', 'brotli', 'budget', 'limit'].map((name) => name.padStart(9));
  return `${'kB (1000 bytes)'.padEnd(34)}${columns.join('')}`;
}

// Lengths before minification, which tell what to look at though not what would be saved.
function partsOf(entry, most = 40) {
  const graph = readGraph();
  const parts = filesOf(entry, graph).first.flatMap((file) =>
    Object.entries(graph[file]?.parts ?? {}),
  );
  const largest = parts.toSorted(([, a], [, b]) => b - a).slice(0, most);
  const lines = largest.map(([source, length]) => `${kB(length).padStart(9)}  ${source}`);
  return [`${entry}, kB before minification:`, ...lines].join('\n');
}

async function check() {
  await build();
  const missing = Object.keys(budgets).filter((entry) => !existsSync(join(cdn, `${entry}.js`)));
  const entries = [...tags(), 'pressmark', 'autoload'].map(rowsOf);
  console.log([heading(), ...entries.flatMap(({ lines }) => lines)].join('\n'));
  if (process.argv.includes('--parts'))
    console.log(
      tags()
        .map((tag) => partsOf(tag))
        .join('\n\n'),
    );
  for (const entry of missing) console.log(`${entry} has a budget but no file`);
  if (missing.length > 0 || entries.some(({ isOver }) => isOver)) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await check().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
