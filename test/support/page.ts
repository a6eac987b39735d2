/**
 * Opens real pages in Chromium from a Node test: what a reader's browser would show, count, shift
 * and complain about.
 *
 *     await withPage({ html: '<bar-chart …>', width: 320, csp: strictPolicy() }, async (visit) => {
 *       assert.deepEqual(visit.violations, []);
 *       await visit.page.screenshot({ path: 'sheet/bar-320.png' });
 *     });
 *
 * With `html`, the page lies at the root of a server that also has the working copy, so that
 * `/dist/…` and `/demo/…` are there. Nothing beyond this machine can be reached.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowsers } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/server.mjs';
import { root } from './built.ts';

export interface Visited {
  /** A page that is already served, as by `serveDemo()`. */
  readonly url?: string;
  /** Or the page's HTML as text. */
  readonly html?: string;
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** False for a reader without script. */
  readonly javascript?: boolean;
  /** A content security policy, sent as a header with `html`. */
  readonly csp?: string;
  /** Milliseconds an address is held back, with `html`. */
  readonly delay?: (path: string) => number;
  /** Further pages or files given as text: address → text. */
  readonly pages?: Readonly<Record<string, string | { body: string; type?: string }>>;
  /** Milliseconds to go on looking after the page has loaded, for what comes late. */
  readonly settle?: number;
  /** Device pixels per CSS pixel, for screenshots. */
  readonly pixels?: number;
}

export interface Visit {
  readonly page: Page;
  /** The address of the page. */
  readonly url: string;
  /** Violations of the content security policy, as `directive: what`. */
  readonly violations: readonly string[];
  /** Uncaught errors and console errors. */
  readonly errors: readonly string[];
  /** Console warnings. */
  readonly warnings: readonly string[];
  /** Addresses of everything the page asked for, itself included. */
  readonly requests: readonly string[];
  /** The sum of all layout shifts so far. */
  readonly layoutShift: () => Promise<number>;
}

interface Noted {
  readonly violations: string[];
  readonly errors: string[];
  readonly warnings: string[];
  readonly requests: string[];
}

// Any name but this machine's leads nowhere, so that a stray address shows up as an error.
const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

let shared: Promise<Browser> | undefined;
let inUse = 0;

function launch(): Promise<Browser> {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Error('Chromium is missing; set CHROME_PATH or install it');
  return puppeteer.launch({ executablePath: chromium, args: [...chromiumFlags, offline] });
}

// The browser ends soon after its last page, so that no test has to remember it.
async function closeWhenIdle(): Promise<void> {
  await wait(250);
  if (inUse > 0 || !shared) return;
  const closing = shared;
  shared = undefined;
  await (await closing).close();
}

function note(page: Page): Noted {
  const noted: Noted = { violations: [], errors: [], warnings: [], requests: [] };
  page.on('request', (request) => noted.requests.push(request.url()));
  page.on('pageerror', (error) => noted.errors.push(String(error)));
  page.on('console', (message) => {
    const source = message.location().url ?? '';
    if (message.type() === 'error') noted.errors.push(`${message.text()} ${source}`.trim());
    if (message.type() === 'warn') noted.warnings.push(message.text());
  });
  return noted;
}

// Violations come from the debugger, because a page without script has no events to listen to.
async function noteViolations(page: Page, { violations }: Noted): Promise<void> {
  const cdp = await page.createCDPSession();
  cdp.on('Audits.issueAdded', ({ issue }) => {
    const details = issue.details.contentSecurityPolicyIssueDetails;
    if (details) violations.push(`${details.violatedDirective}: ${details.blockedURL ?? 'inline'}`);
  });
  await cdp.send('Audits.enable');
}

interface Shift {
  readonly startTime: number;
  readonly value: number;
}

function observeShifts(): void {
  const { shifts } = Object.assign(globalThis, { shifts: [] as Shift[] });
  new PerformanceObserver((list) => {
    shifts.push(...(list.getEntries() as unknown as Shift[]));
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * Sums up what moved. A browser on a busy machine paints a page that is only half there, a list of
 * bars without its last ones say, and then moves what it has painted; up to 0.0014 was seen. That is
 * let pass below five thousandths before the first script has come and the page is read, since nothing
 * of ours runs before. From there on nothing may move at all.
 */
function readShifts(): number {
  const scripts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
    ({ initiatorType }) => initiatorType === 'script',
  );
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const came = Math.min(...scripts.map(({ responseEnd }) => responseEnd));
  const arrived = Math.max(came, page!.domInteractive);
  const { shifts = [] } = globalThis as unknown as { shifts?: Shift[] };
  return shifts
    .filter(({ startTime, value }) => startTime >= arrived || value >= 0.005)
    .reduce((sum, { value }) => sum + value, 0);
}

const featureOf = (name: string, value: string | undefined): { name: string; value: string }[] =>
  value ? [{ name, value }] : [];

async function emulate(page: Page, asked: Visited): Promise<void> {
  const features = [
    ...featureOf('prefers-color-scheme', asked.scheme),
    ...featureOf('forced-colors', asked.forcedColors ? 'active' : undefined),
    ...featureOf('prefers-reduced-motion', asked.reducedMotion ? 'reduce' : undefined),
  ];
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', { media: asked.media ?? '', features });
}

async function prepare(page: Page, asked: Visited): Promise<void> {
  const { width = 1000, height = 800, pixels = 1 } = asked;
  await page.setViewport({ width, height, deviceScaleFactor: pixels });
  await page.setJavaScriptEnabled(asked.javascript ?? true);
  await page.evaluateOnNewDocument(observeShifts);
  await emulate(page, asked);
}

interface Place {
  readonly url: string;
  readonly close: () => Promise<void>;
}

async function place({ url, html, csp, delay, pages }: Visited): Promise<Place> {
  if (url !== undefined) return { url, close: async () => {} };
  const server = await serve({
    mounts: { '/': root },
    pages: { ...pages, '/': html ?? '' },
    ...(csp ? { policy: csp } : {}),
    ...(delay ? { delay } : {}),
  });
  return { url: `${server.url}/`, close: server.close };
}

async function visit<T>(
  page: Page,
  url: string,
  asked: Visited,
  look: (v: Visit) => T | Promise<T>,
) {
  const noted = note(page);
  await noteViolations(page, noted);
  await prepare(page, asked);
  await page.goto(url, { waitUntil: 'networkidle0', timeout: 60_000 });
  await wait(asked.settle ?? 0);
  return look({ ...noted, page, url, layoutShift: () => page.evaluate(readShifts) });
}

async function inContext<T>(url: string, asked: Visited, look: (v: Visit) => T | Promise<T>) {
  shared ??= launch();
  const context = await (await shared).createBrowserContext();
  try {
    return await visit(await context.newPage(), url, asked, look);
  } finally {
    await context.close();
  }
}

/** Opens the page, waits until it has loaded everything, and hands it over. */
export async function withPage<T>(asked: Visited, look: (v: Visit) => T | Promise<T>): Promise<T> {
  inUse += 1;
  const { url, close } = await place(asked);
  try {
    return await inContext(url, asked, look);
  } finally {
    await close();
    inUse -= 1;
    void closeWhenIdle();
  }
}
