/**
 * Writes the demo's pages: `node demo/build.mjs`, once the package is built. The paper's are made of its
 * own parts in three languages and printed, except those that the browser is to draw.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderPage } from '../dist/static/index.js';
import { galleryPages } from './gallery/pages.mjs';
import { paperPages } from './paper/pages.mjs';
import { specimenPages } from './specimen/pages.mjs';

const demo = dirname(fileURLToPath(import.meta.url));

function write(file, html) {
  const path = join(demo, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
}

for (const folder of ['server', 'browser', 'en', 'zh-hans'])
  rmSync(join(demo, folder), { recursive: true, force: true });
for (const { file, way, html } of paperPages())
  write(file, way === 'drawn' ? html : renderPage(html));
for (const { file, html } of galleryPages()) write(file, html);
for (const [file, html] of Object.entries(specimenPages())) write(`specimen/${file}`, html);
