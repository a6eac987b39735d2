/** Remembers what the last build was made from, and the last pages of the demo. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './run.mjs';

const inputs = [
  'src',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.build.json',
  'custom-elements-manifest.config.mjs',
  'stories/support/token-words.json',
  'scripts/build.mjs',
  'scripts/bundling.ts',
  'scripts/entries.mjs',
];

const outputs = [
  'dist/index.js',
  'dist/index.d.ts',
  'dist/cdn/pressmark.js',
  'dist/custom-elements.json',
];

const stampFile = (name) => join(root, '.cache', `${name}-stamp`);

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}

// Contents are compared, not times: a checkout touches files, and a deleted file has no time.
function printOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

export const fingerprint = () => printOf(inputs.flatMap((input) => filesUnder(join(root, input))));

/** What demo/build.mjs writes: pages, and the style sheets that stand beside them. */
const isPage = (file) =>
  file.endsWith('.html') || (dirname(file) === join(root, 'demo') && file.endsWith('.css'));

/** What the pages of the demo are made from. */
export const demoFingerprint = () =>
  printOf(
    ['demo', 'dist']
      .flatMap((folder) => filesUnder(join(root, folder)))
      .filter((file) => !isPage(file)),
  );

// Pages can be written without these scripts, so that what they are made from does not tell of them.
const pagesFingerprint = () => printOf(filesUnder(join(root, 'demo')).filter(isPage));

function isStamped(name, text) {
  const file = stampFile(name);
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}

function stamp(name, text) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampFile(name), text);
}

export const isCurrent = () =>
  outputs.every((file) => existsSync(join(root, file))) && isStamped('build', fingerprint());

export const writeStamp = (inputs) => stamp('build', inputs);

export const isDemoCurrent = () => isStamped('demo', demoFingerprint() + pagesFingerprint());

export const writeDemoStamp = (inputs) => stamp('demo', inputs + pagesFingerprint());
