/**
 * `node bench/points.mjs`: how soon lines of many points are painted in Chromium, and a hundred
 * small charts, beside Chart.js, Observable Plot, uPlot and ECharts in one interleaved run. Prints
 * medians and ratios to ours. See README.md beside this file.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowsers } from '../scripts/browsers.mjs';
import { build } from '../scripts/build.mjs';
import { root } from '../scripts/run.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    points: { type: 'string', default: '1000,100000,1000000' },
    small: { type: 'string', default: '100' },
    only: { type: 'string' },
  },
});

/** Scripts as their authors deliver them to pages. */
const FILES = {
  '/uplot.js': 'node_modules/uplot/dist/uPlot.iife.min.js',
  '/uplot.css': 'node_modules/uplot/dist/uPlot.min.css',
  '/chart.js': 'node_modules/chart.js/dist/chart.umd.min.js',
  '/echarts.js': 'node_modules/echarts/dist/echarts.min.js',
  '/d3.js': 'node_modules/d3/dist/d3.min.js',
  '/plot.js': 'node_modules/@observablehq/plot/dist/plot.umd.min.js',
  '/pressmark.js': 'dist/cdn/pressmark.js',
  '/points-page.js': 'bench/points-page.js',
};

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="stylesheet" href="/uplot.css">
<body>${Object.keys(FILES)
  .filter((path) => path.endsWith('.js'))
  .map((path) => `<script src="${path}"></script>`)
  .join('')}</body></html>`;

function serveFiles() {
  const server = createServer(({ url }, response) => {
    const file = FILES[url];
    response.setHeader(
      'content-type',
      url.endsWith('.js') ? 'text/javascript' : url.endsWith('.css') ? 'text/css' : 'text/html',
    );
    response.end(url === '/' ? PAGE : file ? readFileSync(`${root}/${file}`) : '');
  });
  return new Promise((resolve) => {
    server.listen(0, () => resolve(server));
  });
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** What one leaves behind falls to the next, so that who follows whom is drawn by lot in each round. */
const shuffled = (names) =>
  names
    .map((name) => ({ name, lot: Math.random() }))
    .toSorted((a, b) => a.lot - b.lot)
    .map(({ name }) => name);

/** One line for each library: the median in milliseconds and how many times ours that is. */
function report(title, times) {
  const ours = median(times.get('pressmark'));
  console.log(title);
  for (const [name, list] of times) {
    const middle = median(list);
    const spread = `${Math.min(...list).toFixed(0)}–${Math.max(...list).toFixed(0)}`;
    console.log(
      `  ${name.padEnd(18)}${middle.toFixed(1).padStart(9)} ms  ${(middle / ours).toFixed(2).padStart(6)} ×  (${spread})`,
    );
  }
}

async function run() {
  await build();
  const { chromium } = findBrowsers();
  const server = await serveFiles();
  const browser = await puppeteer.launch({
    executablePath: chromium,
    // Without a limit a frame follows as soon as the last one is painted, so that times are not in sixtieths.
    args: [...chromiumFlags, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  try {
    const tab = await browser.newPage();
    tab.on('pageerror', (error) => console.error(error.message));
    await tab.setViewport({ width: 1000, height: 800 });
    await tab.goto(`http://localhost:${server.address().port}/`);
    const names =
      options.only?.split(',') ?? (await tab.evaluate(() => Object.keys(globalThis.painters)));
    const jobs = [
      ...options.points
        .split(',')
        .filter(Boolean)
        .map((count) => ({ count: Number(count), charts: 1 })),
      ...(Number(options.small) > 0 ? [{ count: 20, charts: Number(options.small) }] : []),
    ];
    for (const job of jobs) {
      const times = new Map(names.map((name) => [name, []]));
      // The first round warms each library up and is not counted.
      for (let round = 0; round <= Number(options.rounds); round++) {
        for (const name of shuffled(names)) {
          const time = await tab.evaluate(
            (...args) => globalThis.timePaint(...args),
            name,
            job,
            round,
          );
          if (round > 0) times.get(name).push(time);
        }
      }
      report(
        job.charts > 1 ? `${job.charts} charts of ${job.count} points` : `${job.count} points`,
        times,
      );
    }
  } finally {
    await browser.close();
    server.close();
  }
}

await run();
