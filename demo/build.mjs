/**
 * Writes the demo's pages: `node demo/build.mjs`, once the package is built. The paper's articles are
 * made of its own parts in three languages; those for the server have their figures printed and no
 * script, or the script at the very end, which takes over what is already there.
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

for (const folder of ['server', 'en', 'zh-hans'])
  rmSync(join(demo, folder), { recursive: true, force: true });
for (const { file, way, html } of [...paperPages(), ...galleryPages()])
  write(file, way === 'script' ? html : renderPage(html));
for (const [file, html] of Object.entries(specimenPages())) write(`specimen/${file}`, html);
