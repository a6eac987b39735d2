/**
 * `npm run sheet`: photographs the tags at three widths, light and dark, in three languages, drawn
 * by the script and by the server alone, and lays the pictures side by side in sheet/index.html; then
 * the pages of the demo in sheet/pages.html. Both are made to be looked at; no test reads them.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from './build.mjs';
import { chromiumFlags, findBrowsers } from './browsers.mjs';
import { root } from './run.mjs';
import { serve } from './server.mjs';
import { figures, inEach, LANGS } from './sheet-figures.mjs';
import { photographPages } from './sheet-pages.mjs';

const WIDTHS = [320, 640, 1000];
const SCHEMES = ['light', 'dark'];
const WAYS = ['script', 'server'];

const folder = join(root, 'sheet');

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function writeTag({ tag, attributes = {}, children = '' }) {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${tag}${pairs.join('')}>${children}</${tag}>`;
}

const fonts = inEach(
  "'Noto Serif CJK TC', 'Songti TC', serif",
  "'Noto Serif CJK SC', 'Songti SC', serif",
  "Georgia, 'Noto Serif', serif",
);

const articleStyle = (lang) => `
  body { margin: 0; background: light-dark(#fff, #15171b); color: light-dark(#16181d, #eceae4);
    font: 17px/1.8 ${fonts[lang]}; }
  section { display: flow-root; padding: 16px; }
  p { margin: 0; }
  .floated { margin-block-end: 1em; }
  @media (width > 30rem) {
    .floated { float: inline-end; inline-size: 15rem; margin-inline-start: 1.6em; }
  }`;

/** A page with all figures in one language, each in a section of its own. */
function pageOf(lang, way, renderElement) {
  const sections = Object.entries(figures).map(([name, figure]) => {
    const { tag, after = '', ...request } = figure(lang);
    const html =
      way === 'server' ? renderElement(tag, { ...request, lang }) : writeTag({ tag, ...request });
    return `<section id="${name}">${html}${after}</section>`;
  });
  const script = way === 'script' ? '<script defer src="/dist/cdn/pressmark.js"></script>' : '';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>sheet</title>
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark"><style>${articleStyle(lang)}</style>${script}</head>
    <body>${sections.join('')}</body></html>`;
}

const shotName = (name, { lang, scheme, way, width }) =>
  `${name}/${lang}-${scheme}-${width}-${way}.png`;

async function photographAll(page, shot) {
  await page.setViewport({ width: shot.width, height: 900 });
  for (const name of Object.keys(figures)) {
    const section = await page.$(`#${name}`);
    await section.screenshot({ path: join(folder, shotName(name, shot)) });
  }
}

/** One page serves both schemes and all widths, since opening pages takes longest. */
async function photographPage(browser, url, lang, way) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(way === 'script');
  await page.goto(`${url}/${lang}-${way}`, { waitUntil: 'networkidle0' });
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const width of WIDTHS) await photographAll(page, { lang, scheme, way, width });
  }
  await page.close();
}

/** Every combination of language, scheme and way, a row of the sheet each. */
const rowsOfSheet = LANGS.flatMap((lang) =>
  SCHEMES.flatMap((scheme) => WAYS.map((way) => ({ lang, scheme, way }))),
);

const pictureOf = (name, shot) =>
  `<figure><a href="${shotName(name, shot)}"><img loading="lazy" src="${shotName(name, shot)}" width="${shot.width}" alt=""></a>
  <figcaption>${shot.width} px</figcaption></figure>`;

const rowOf = (name, row) =>
  `<h3>${row.lang}, ${row.scheme}, ${row.way === 'script' ? 'drawn by the script' : 'from the server, no script'}</h3>
  <div>${WIDTHS.map((width) => pictureOf(name, { ...row, width })).join('')}</div>`;

const sheetStyle = `
  body { font: 14px/1.4 system-ui, sans-serif; margin: 24px; background: #e9e9e6; color: #222; }
  nav a { margin-inline-end: 1em; } h2 { margin: 2em 0 0; } h3 { font-weight: 400; margin: 1.2em 0 0.3em; }
  div { display: flex; gap: 16px; align-items: start; } figure { margin: 0; }
  img { display: block; box-shadow: 0 0 3px #0005; }`;

function contactSheet() {
  const all = Object.keys(figures);
  const links = all.map((name) => `<a href="#${name}">${name}</a>`);
  const parts = all.map(
    (name) => `<h2 id="${name}">${name}</h2>${rowsOfSheet.map((row) => rowOf(name, row)).join('')}`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>pressmark: contact sheet</title>
  <style>${sheetStyle}</style><h1>pressmark</h1><nav>${links.join('')}</nav>${parts.join('')}</html>`;
}

async function servePages() {
  const file = pathToFileURL(join(root, 'dist/static/index.js'));
  const { renderElement } = await import(file.href);
  const pages = LANGS.flatMap((lang) =>
    WAYS.map((way) => [`/${lang}-${way}`, pageOf(lang, way, renderElement)]),
  );
  return serve({ mounts: { '/': root }, pages: Object.fromEntries(pages) });
}

function emptyFolder() {
  rmSync(folder, { recursive: true, force: true });
  for (const name of Object.keys(figures)) mkdirSync(join(folder, name), { recursive: true });
}

async function photographEverything(browser, url) {
  // Two pages at a time keep both the browser and this process busy, and more gain nothing.
  for (const lang of LANGS)
    await Promise.all(WAYS.map((way) => photographPage(browser, url, lang, way)));
}

async function start() {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Error('Chromium is missing; npm test says how to get it.');
  await build();
  emptyFolder();
  const server = await servePages();
  const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumFlags });
  const index = join(folder, 'index.html');
  writeFileSync(index, contactSheet());
  try {
    await photographEverything(browser, server.url);
    console.log(`The contact sheet is ${index}`);
    console.log(`The pages of the demo are in ${await photographPages(browser)}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

await start();
