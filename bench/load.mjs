/**
 * `npm run bench:load`: how soon the figures of a page stand there, by the way its script is loaded.
 * See README.md beside this file.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowsers } from '../scripts/browsers.mjs';
import { build } from '../scripts/build.mjs';
import { root } from '../scripts/run.mjs';

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });

const module = (file) => `<script type="module" src="/${file}.js"></script>`;

/** The ways to load, each as what stands in the head of a page with these tags. */
const ways = {
  everything: () => '<script src="/pressmark.js" defer></script>',
  autoload: () => module('autoload'),
  'file of each tag': (tags) => tags.map(module).join(''),
};

const pages = {
  '1 figure': ['bar-chart'],
  '3 figures': ['bar-chart', 'stat-callout', 'line-chart'],
  '8 figures': `bar-chart stat-callout line-chart column-chart tile-map share-grid fact-box
    data-table`.split(/\s+/),
};

/** Milliseconds there and back, bits a second, and how much slower a phone is than this machine. */
const networks = {
  '2G, old phone': { latency: 400, bits: 400e3, slower: 4 },
  '3G, phone': { latency: 150, bits: 1.6e6, slower: 4 },
  '4G, phone': { latency: 60, bits: 9e6, slower: 4 },
  'cable, desk': { latency: 20, bits: 50e6, slower: 1 },
};

const TABLE = `<table><tr><th>Fruit</th><th>Sales</th></tr>
  <tr><td>Apples</td><td>12.5</td></tr><tr><td>Pears</td><td>8</td></tr></table>`;
const PROSE = `<p>${'The rest of an article follows here. '.repeat(400)}</p>`;

const pageOf = (tags, head) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>A page</title>${head}</head><body>
  ${tags.map((tag) => `<${tag} headline="H" source="S">${TABLE}</${tag}>`).join('')}
  ${PROSE}</body></html>`;

// Compressed and without a cache, as a reader meets a newsroom's files for the first time.
function serve(html) {
  const server = createServer(({ url }, response) => {
    const file = join(root, 'dist/cdn', url);
    const isPage = url === '/';
    if (!isPage && !existsSync(file)) return response.writeHead(404).end();
    const type = isPage ? 'text/html; charset=utf-8' : 'text/javascript';
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
    return response.end(gzipSync(isPage ? html : readFileSync(file)));
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done(server));
  });
}

/** Runs in the page: notes the frame in which every figure has something in its shadow root. */
function watchFigures() {
  const look = () => {
    const figures = [...document.querySelectorAll('body > :not(p)')];
    const isDrawn = figures.length > 0 && figures.every((it) => it.shadowRoot?.firstElementChild);
    if (isDrawn) window.drawnAfter = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function drawnAfter(browser, url, { latency, bits, slower }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  const throughput = bits / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluateOnNewDocument(watchFigures);
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForFunction('window.drawnAfter', { timeout: 120_000 });
  const time = await page.evaluate('window.drawnAfter');
  await context.close();
  return time;
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** Each round takes every way once, so that a busy minute of the machine falls on all of them. */
async function compare(browser, tags, network) {
  const times = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  for (let round = 0; round < Number(options.rounds); round += 1)
    for (const [way, headOf] of Object.entries(ways)) {
      const server = await serve(pageOf(tags, headOf(tags)));
      const url = `http://127.0.0.1:${server.address().port}/`;
      times[way].push(await drawnAfter(browser, url, network));
      server.closeAllConnections();
      server.close();
    }
  return Object.entries(times).map(([way, list]) => [way, median(list)]);
}

await build();
const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium,
  args: chromiumFlags,
});
for (const [page, tags] of Object.entries(pages))
  for (const [name, network] of Object.entries(networks)) {
    const results = await compare(browser, tags, network);
    const [, everything] = results[0];
    const cells = results.map(
      ([way, time]) => `${way} ${Math.round(time)} ms (${(time / everything).toFixed(2)})`,
    );
    console.log(`${page}, ${name}: ${cells.join(', ')}`);
  }
await browser.close();
