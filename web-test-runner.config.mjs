/**
 * Browser tests. PRESSMARK_BROWSER names the browser (chromium, firefox or webkit), PRESSMARK_FILES
 * is a JSON list of files, PRESSMARK_GREP picks tests by name and PRESSMARK_COUNTS is where the
 * counts are written; `npm test` sets them all.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowsers } from './scripts/browsers.mjs';
import { browserCommands } from './test/support/browser-commands.mjs';
import { shortReporter } from './test/support/short-reporter.mjs';
import { freePort } from './test/support/free-port.mjs';
import { webkitLauncher } from './test/support/webkit-launcher.mjs';

const found = findBrowsers();
const chosen = process.env.PRESSMARK_BROWSER ?? 'chromium';

// A window of its own keeps a page visible and focused while another test file runs beside it.
async function ownWindow({ browser }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: found.chromium, args: chromiumFlags },
      createPage: ownWindow,
      concurrency: 2,
    }),
  // Firefox speaks WebDriver BiDi to puppeteer, so no second driver is needed.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: found.firefox },
      concurrency: 1,
    }),
  webkit: () => webkitLauncher({ driver: found.webkit, display: found.xvfb }),
};

const grep = process.env.PRESSMARK_GREP;

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  // The runner's own search for a port begins at the same number in every run that begins with it.
  port: await freePort(),
  files: JSON.parse(process.env.PRESSMARK_FILES ?? '["test/**/*.browser.ts"]'),
  nodeResolve: true,
  browsers: [launchers[chosen]()],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    browserCommands(chosen),
  ],
  reporters: [shortReporter({ browser: chosen, countsFile: process.env.PRESSMARK_COUNTS })],
  testFramework: { config: { timeout: 10_000, ...(grep ? { grep } : {}) } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 400_000,
};
