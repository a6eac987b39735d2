/** Remembers what the last build was made from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './run.mjs';

const inputs = [
  'src',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.build.json',
  'custom-elements-manifest.config.mjs',
  'scripts/build.mjs',
  'scripts/entries.mjs',
];

const outputs = [
  'dist/index.js',
  'dist/index.d.ts',
  'dist/cdn/pressmark.js',
  'dist/custom-elements.json',
];

const stampFile = join(root, '.cache/build-stamp');

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}

// Contents are compared, not times: a checkout touches files, and a deleted file has no time.
export function fingerprint() {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesUnder(join(root, input)))) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

export function isCurrent() {
  if (!outputs.every((file) => existsSync(join(root, file)))) return false;
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint();
}

export function writeStamp(inputs) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampFile, inputs);
}
