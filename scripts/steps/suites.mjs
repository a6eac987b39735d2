/** The steps that run tests and get their counts back in a file. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { node, root, tool } from '../run.mjs';
import { filesOf } from './files.mjs';
import { added, failed, notRun } from './result.mjs';

const minutes = 10;

const lastLines = (text) => text.trimEnd().split('\n').slice(-40).join('\n');

function readCounts(name, file, { code, late, output }) {
  if (!existsSync(file)) return failed(name, late ? 'it took too long' : lastLines(output));
  const result = JSON.parse(readFileSync(file, 'utf8'));
  if (late) return added([result, failed(name, 'it took too long')]);
  // A runner that fails with no failed test has met something that its tests could not see.
  const isOdd = code !== 0 && result.failures.length === 0;
  return isOdd ? added([result, failed(name, lastLines(output))]) : result;
}

async function counted(name, args, env) {
  const file = join(root, '.cache', `counts-${name}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(file, { force: true });
  const options = { quiet: true, minutes, env: { ...env, PRESSMARK_COUNTS: file } };
  return readCounts(name, file, await node(args, options));
}

const reporter = pathToFileURL(join(root, 'scripts/steps/node-reporter.mjs')).href;

/** What opens pages waits most of the time, so that two files at once take little more than one. */
const atOnce = 2;

function nodeArgs(files, grep) {
  const pattern = grep ? [`--test-name-pattern=${grep}`] : [];
  const report = [`--test-reporter=${reporter}`, '--test-reporter-destination=stdout'];
  return [
    '--import',
    'tsx',
    '--test',
    '--test-timeout=300000',
    `--test-concurrency=${atOnce}`,
    ...pattern,
    ...report,
    ...files,
  ];
}

async function nodeTests(group, { words, grep }) {
  const files = filesOf(group, words);
  if (files.length === 0) return notRun([`no test files for ${group}`]);
  return counted(group, nodeArgs(files, grep), {});
}

export const nodeStep = (options) => nodeTests('node', options);

export async function pagesStep(options) {
  if (!options.browsers.chromium) return failed('pages', '    Chromium is missing');
  return nodeTests('pages', options);
}

const runner = tool('@web/test-runner/dist/bin.js');

async function browserTests(browser, { words, grep }) {
  const files = filesOf('browser', words);
  if (files.length === 0) return notRun([`no test files for ${browser}`]);
  const env = { PRESSMARK_BROWSER: browser, PRESSMARK_FILES: JSON.stringify(files) };
  return counted(browser, [runner], grep ? { ...env, PRESSMARK_GREP: grep } : env);
}

export async function chromiumStep(options) {
  if (!options.browsers.chromium) return failed('chromium', '    Chromium is missing');
  return browserTests('chromium', options);
}

// The tests of a missing browser are as many as there are files, the only number known then.
function missing(browser, words) {
  return notRun(filesOf('browser', words).map((file) => `${file} (${browser} is missing)`));
}

export async function firefoxStep(options) {
  if (!options.browsers.firefox) return missing('Firefox', options.words);
  return browserTests('firefox', options);
}

export async function webkitStep(options) {
  const { webkit, xvfb } = options.browsers;
  if (!webkit || !xvfb) return missing(webkit ? 'Xvfb' : 'WebKitWebDriver', options.words);
  return browserTests('webkit', options);
}
