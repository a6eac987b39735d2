/**
 * `npm run exports`: writes the `exports` of package.json, with one line per file of `src/define/`.
 * Lines for each tag, and no wildcard, let tools check every one of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tags } from './entries.mjs';
import { root } from './run.mjs';

const typed = (path) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });

/** The `exports` as they should be. */
export function expectedExports(folder = root) {
  const names = ['all', 'autoload', ...tags(folder)];
  return {
    '.': typed('index'),
    ...Object.fromEntries(names.map((name) => [`./define/${name}`, typed(`define/${name}`)])),
    './static': typed('static/index'),
    './custom-elements.json': './dist/custom-elements.json',
    './schema.json': './dist/schema.json',
    './pressmark.css': './dist/pressmark.css',
    './cdn/*': './dist/cdn/*',
    './package.json': './package.json',
  };
}

export function writeExports(folder = root) {
  const file = join(folder, 'package.json');
  const manifest = { ...JSON.parse(readFileSync(file, 'utf8')), exports: expectedExports(folder) };
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeExports();
