/** Finds test files; Node 20 does not expand patterns itself. */
import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../run.mjs';

function testFiles(ending) {
  const folder = join(root, 'test');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => `test/${name.split(sep).join('/')}`)
    .toSorted();
}

const isPageTest = (file) => file.startsWith('test/pages/');

const groups = {
  node: () => testFiles('.test.ts').filter((file) => !isPageTest(file)),
  pages: () => testFiles('.test.ts').filter(isPageTest),
  browser: () => testFiles('.browser.ts'),
};

/** The files of a group, or those of them whose path contains one of the given words. */
export function filesOf(group, words = []) {
  const files = groups[group]();
  return words.length === 0
    ? files
    : files.filter((file) => words.some((word) => file.includes(word)));
}
