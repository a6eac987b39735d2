/** What the package offers is read from the folders, so that a new tag needs no list anywhere. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const tagFile = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\.ts$/;

/** The tags are the files of `src/define/` whose name is a valid tag name. */
export function tags(folder = root) {
  const define = join(folder, 'src/define');
  const names = existsSync(define) ? readdirSync(define) : [];
  return names.flatMap((name) => tagFile.exec(name)?.[1] ?? []).toSorted();
}

/** Entries of the unbundled package: name in `dist/` without ending → source file. */
export function moduleEntries(folder = root) {
  const names = [
    'index',
    'static/index',
    'define/all',
    'define/autoload',
    ...tags(folder).map((tag) => `define/${tag}`),
  ];
  const present = names.filter((name) => existsSync(join(folder, `src/${name}.ts`)));
  return Object.fromEntries(present.map((name) => [name, `src/${name}.ts`]));
}

/** Entries for pages without a bundler: one file per tag, and one that loads them where needed. */
export function tagEntries(folder = root) {
  return Object.fromEntries(
    ['autoload', ...tags(folder)].map((name) => [name, `src/define/${name}.ts`]),
  );
}
