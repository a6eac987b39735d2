/**
 * `npm run bench:shift`: how far the newspaper's pages move when their script comes a second late, by who
 * draws the figures and whether the page waits. See README.md beside this file.
 */
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowsers } from '../scripts/browsers.mjs';
import { build } from '../scripts/build.mjs';
import { buildDemo, serveDemo } from '../scripts/start.mjs';

const LATE = 1000;
const WIDTHS = [320, 768, 1280];
const PAGES = ['index', 'scifi-industry', 'pilot-zones', 'beijing-clusters', 'hk-astronaut'];

const asGiven = (html) => html;

/** Ways to a page: its folder, and what is done to it on its way. */
const ways = {
  printed: ['', asGiven],
  'drawn, the page waits': ['browser/', asGiven],
  'drawn, the page does not wait': [
    'browser/',
    (html) => html.replaceAll(' blocking="render"', ''),
  ],
};

/** Runs in the page: adds up all shifts. */
function watchShifts() {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function shiftOf(browser, url, width, change) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height: 900 });
  const body = change(await (await fetch(url)).text());
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.isNavigationRequest()
      ? request.respond({ body, contentType: 'text/html; charset=utf-8' })
      : request.continue(),
  );
  await page.evaluateOnNewDocument(watchShifts);
  await page.goto(url, { waitUntil: 'networkidle0', timeout: 60_000 });
  await new Promise((done) => setTimeout(done, LATE));
  const shift = await page.evaluate('window.shift');
  await context.close();
  return shift;
}

await build();
await buildDemo();
const demo = await serveDemo({ delay: (path) => (path.endsWith('.js') ? LATE : 0) });
const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium,
  args: chromiumFlags,
});
for (const name of PAGES)
  for (const [way, [folder, change]] of Object.entries(ways)) {
    const shifts = [];
    for (const width of WIDTHS)
      shifts.push(await shiftOf(browser, `${demo.url}/${folder}${name}.html`, width, change));
    const cells = shifts.map((shift, at) => `${shift.toFixed(3)} at ${WIDTHS[at]} px`);
    console.log(`${name}, ${way}: ${cells.join(', ')}`);
  }
await browser.close();
await demo.close();
