/**
 * Prints the demo's articles on the server: `node demo/build.mjs`, once the package is built. Each
 * X.html becomes server/X.html without any script, and server/X-late.html, where the script comes
 * at the very end and takes over what is already there. The specimen's pages are printed whole.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { renderElement, RenderError } from '../dist/static/index.js';
import { specimenPages } from './specimen/pages.mjs';

const demo = dirname(fileURLToPath(import.meta.url));
const script = '<script type="module" src="/dist/cdn/pressmark.js"></script>';

const linked = { styles: 'link', stylesheet: '/dist/pressmark.css' };
const articles = {
  'scifi-industry': [
    { ending: '' },
    { ending: '-linked', request: linked },
    { ending: '-late', late: true },
  ],
  'pilot-zones': [{ ending: '' }, { ending: '-late', late: true }],
  english: [{ ending: '' }, { ending: '-late', late: true }],
};

const attribute = (node, name) => node.attrs?.find((given) => given.name === name)?.value;

/** Every element of a page with the language it stands in, in document order. */
function* elements(node, lang = '') {
  const own = attribute(node, 'lang') ?? lang;
  if (node.tagName) yield { node, lang: own };
  for (const child of node.childNodes ?? []) yield* elements(child, own);
}

/** The tag printed with its figure, or null where the package does not know it. */
function printed(page, { node, lang }, request) {
  const { startTag, endTag } = node.sourceCodeLocation;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const children = page.slice(startTag.endOffset, endTag.startOffset);
  try {
    return renderElement(node.tagName, { attributes, children, lang, ...request });
  } catch (error) {
    if (error instanceof RenderError && error.code === 'unknown-tag') return null;
    throw error;
  }
}

/** What a printed page says differently at one element, or null where it says the same. */
function changed(page, { node, lang }, { address, request }) {
  if (node.tagName === 'script') return '';
  if (node.tagName.includes('-')) return printed(page, { node, lang }, request);
  if (node.tagName !== 'a' || !node.sourceCodeLocation.endTag) return null;
  const href = attribute(node, 'href');
  const words = page.slice(node.sourceCodeLocation.startTag.endOffset).split('</a>', 1)[0];
  if (attribute(node, 'aria-current')) return `<a href="${href}">${words}</a>`;
  return href === address ? `<a href="${href}" aria-current="page">${words}</a>` : null;
}

/**
 * Only the slices that change are rewritten, so that the rest of the page stays as it was typed.
 * Elements inside a slice already rewritten are part of it.
 */
function printPage(page, variant) {
  const tree = parse(page, { sourceCodeLocationInfo: true });
  let html = '';
  let from = 0;
  for (const element of elements(tree)) {
    const place = element.node.sourceCodeLocation;
    if (!place || place.startOffset < from) continue;
    const text = changed(page, element, variant);
    if (text === null) continue;
    html += page.slice(from, place.startOffset) + text;
    from = place.endOffset;
  }
  const whole = html + page.slice(from);
  return variant.late ? whole.replace('</body>', () => `${script}\n  </body>`) : whole;
}

rmSync(join(demo, 'server'), { recursive: true, force: true });
mkdirSync(join(demo, 'server'));
for (const [name, variants] of Object.entries(articles)) {
  const page = readFileSync(join(demo, `${name}.html`), 'utf8');
  for (const variant of variants) {
    const file = `server/${name}${variant.ending}.html`;
    writeFileSync(join(demo, file), printPage(page, { ...variant, address: `/${file}` }));
  }
}

for (const [file, page] of Object.entries(specimenPages()))
  writeFileSync(join(demo, 'specimen', file), page);
