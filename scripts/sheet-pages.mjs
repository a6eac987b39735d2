/**
 * The second half of `npm run sheet`: every page of the demo from top to bottom at three widths, light
 * and dark, side by side in sheet/pages.html.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './run.mjs';
import { buildDemo, serveDemo } from './start.mjs';

const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'];

const folder = join(root, 'sheet');

/** The pages as they are written, once each; the other ways to put one out look the same. */
const pages = () =>
  readdirSync(join(root, 'demo'), { recursive: true })
    .filter((name) => name.endsWith('.html') && !/^(?:server|browser)/.test(name))
    .toSorted();

const shotName = (page, scheme, width) => `pages/${page}-${scheme}-${width}.png`;

async function photograph(tab, url, page) {
  await tab.goto(`${url}/${page}`, { waitUntil: 'networkidle0' });
  for (const scheme of SCHEMES) {
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const width of WIDTHS) {
      await tab.setViewport({ width, height: 900 });
      const path = join(folder, shotName(page, scheme, width));
      mkdirSync(dirname(path), { recursive: true });
      await tab.screenshot({ path, fullPage: true });
    }
  }
}

const pictureOf = (page, scheme, width) =>
  `<a href="${shotName(page, scheme, width)}"><img loading="lazy" src="${shotName(page, scheme, width)}" width="${width / 2}" alt="${page}, ${scheme}, ${width} px"></a>`;

const rowOf = (page) =>
  `<h2 id="${page}">${page}</h2><div>${SCHEMES.flatMap((scheme) => WIDTHS.map((width) => pictureOf(page, scheme, width))).join('')}</div>`;

const sheetOf = (all) => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>pressmark: the pages of the demo</title>
  <style>
    body { font: 14px/1.4 system-ui, sans-serif; margin: 24px; background: #e9e9e6; color: #222; }
    nav a { margin-inline-end: 1em; } div { display: flex; gap: 16px; align-items: start; }
    img { display: block; box-shadow: 0 0 3px #0005; }
  </style>
  <h1>Pages of the demo</h1><nav>${all.map((page) => `<a href="#${page}">${page}</a>`).join('')}</nav>
  ${all.map(rowOf).join('')}</html>`;

/** Takes the pictures with a browser that is running, and says where they lie. */
export async function photographPages(browser) {
  await buildDemo();
  const demo = await serveDemo();
  const tab = await browser.newPage();
  try {
    for (const page of pages()) await photograph(tab, demo.url, page);
  } finally {
    await tab.close();
    demo.close();
  }
  const index = join(folder, 'pages.html');
  writeFileSync(index, sheetOf(pages()));
  return index;
}
