/**
 * `npm test`: installs what is missing, builds, runs every check and test, and sums up.
 *
 *   npm test -- node                                  one step, or several
 *   npm test -- chromium test/bar-chart.browser.ts    one step, files whose path contains the word
 *   npm test -- node chromium --grep 'missing'        tests whose name matches
 *
 * The steps are: build, format, lint, types, node, pages, chromium, firefox, webkit, size.
 */
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers.mjs';
import { installPackages } from './install.mjs';
import { buildStep, formatStep, lintStep, sizeStep, typesStep } from './steps/checkers.mjs';
import { failed } from './steps/result.mjs';
import { chromiumStep, firefoxStep, nodeStep, pagesStep, webkitStep } from './steps/suites.mjs';
import { hasFailed, stepLine, summary } from './steps/summary.mjs';

const steps = {
  build: buildStep,
  format: formatStep,
  lint: lintStep,
  types: typesStep,
  node: nodeStep,
  pages: pagesStep,
  chromium: chromiumStep,
  firefox: firefoxStep,
  webkit: webkitStep,
  size: sizeStep,
};

const needBuild = new Set(['node', 'pages', 'size']);

// Each of these keeps one core busy, so they run side by side.
const sideBySide = new Set(['firefox', 'webkit']);

function readArguments() {
  const options = { grep: { type: 'string' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const named = positionals.filter((word) => Object.hasOwn(steps, word));
  const words = positionals.filter((word) => !Object.hasOwn(steps, word));
  return { named, words, grep: values.grep };
}

function chosenSteps(named) {
  if (named.length === 0) return Object.keys(steps);
  const build = named.some((name) => needBuild.has(name)) ? ['build'] : [];
  return Object.keys(steps).filter((name) => [...build, ...named].includes(name));
}

/** Steps one after the other, except those that may run together. */
function roundsOf(names) {
  const rounds = [];
  for (const name of names) {
    const last = rounds.at(-1);
    if (last && sideBySide.has(name) && sideBySide.has(last[0])) last.push(name);
    else rounds.push([name]);
  }
  return rounds;
}

async function runStep(name, options) {
  const start = Date.now();
  const result = await steps[name](options).catch((error) => failed(name, String(error.stack)));
  console.log(stepLine(name, result, (Date.now() - start) / 1000));
  return [name, result];
}

async function setUp() {
  await installPackages();
  return ensureBrowsers();
}

async function runAll() {
  const { named, words, grep } = readArguments();
  const browsers = await setUp();
  const results = [];
  for (const round of roundsOf(chosenSteps(named))) {
    const steps = round.map((name) => runStep(name, { words, grep, browsers }));
    results.push(...(await Promise.all(steps)));
  }
  return results;
}

const results = await runAll().catch((error) => [['setup', failed('setup', error.message)]]);
if (results[0][0] === 'setup') console.log(stepLine(...results[0], 0));
console.log(summary(results));
process.exitCode = hasFailed(results) ? 1 : 0;
