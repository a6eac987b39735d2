/**
 * Writes the demo's pages and their style sheets: `node demo/build.mjs`, once the package is built. The
 * paper's are made of its own parts in three languages and printed, except those that the browser is to
 * draw. The folder may be served meanwhile: a page that stays the same is left alone, and only what is no
 * longer made goes.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderPage } from '../dist/static/index.js';
import { galleryPages } from './gallery/pages.mjs';
import { paperPages } from './paper/pages.mjs';
import { joinedSheets } from './sheets/joined.mjs';
import { specimenPages } from './specimen/pages.mjs';

const demo = dirname(fileURLToPath(import.meta.url));

/** The page that README begins with, which is not made here and stays. */
const WRITTEN_BY_HAND = 'blank.html';

/** Every page that is made, its address and its HTML. */
const pages = new Map([
  ...paperPages().map(({ file, way, html }) => [file, way === 'drawn' ? html : renderPage(html)]),
  ...galleryPages().map(({ file, html }) => [file, html]),
  ...Object.entries(specimenPages()).map(([file, html]) => [`specimen/${file}`, html]),
]);

function write(file, text) {
  const path = join(demo, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

for (const [file, html] of pages) write(file, html);
for (const { file, css } of joinedSheets()) write(file, css);

const made = new Set([WRITTEN_BY_HAND, ...pages.keys()].map(normalize));
for (const file of readdirSync(demo, { recursive: true }))
  if (file.endsWith('.html') && !made.has(file)) rmSync(join(demo, file));
