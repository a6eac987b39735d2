/**
 * Writes the demo's pages: `node demo/build.mjs`, once the package is built. The paper's articles are
 * made of its own parts in three languages; those for the server have their figures printed and no
 * script, or the script at the very end, which takes over what is already there.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { renderElement, RenderError } from '../dist/static/index.js';
import { galleryPages } from './gallery/pages.mjs';
import { paperPages } from './paper/pages.mjs';
import { specimenPages } from './specimen/pages.mjs';

const demo = dirname(fileURLToPath(import.meta.url));

const attribute = (node, name) => node.attrs?.find((given) => given.name === name)?.value;

/** Every tag of a page that may be ours, with the language it stands in, in document order. */
function* elements(node, lang = '') {
  const own = attribute(node, 'lang') ?? lang;
  if (node.tagName?.includes('-')) yield { node, lang: own };
  for (const child of node.childNodes ?? []) yield* elements(child, own);
}

/** The tag printed with its figure, or null where the package does not know it. */
function printed(page, { node, lang }) {
  const { startTag, endTag } = node.sourceCodeLocation;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const children = page.slice(startTag.endOffset, endTag.startOffset);
  try {
    return renderElement(node.tagName, { attributes, children, lang });
  } catch (error) {
    if (error instanceof RenderError && error.code === 'unknown-tag') return null;
    throw error;
  }
}

/** The page with every figure printed; the rest stays as it is. Tags inside a figure are part of it. */
function printPage(page) {
  const tree = parse(page, { sourceCodeLocationInfo: true });
  let html = '';
  let from = 0;
  for (const element of elements(tree)) {
    const { startOffset, endOffset } = element.node.sourceCodeLocation;
    if (startOffset < from) continue;
    const text = printed(page, element);
    if (text === null) continue;
    html += page.slice(from, startOffset) + text;
    from = endOffset;
  }
  return html + page.slice(from);
}

function write(file, html) {
  const path = join(demo, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
}

for (const folder of ['server', 'en', 'zh-hans'])
  rmSync(join(demo, folder), { recursive: true, force: true });
for (const { file, way, html } of [...paperPages(), ...galleryPages()])
  write(file, way === 'script' ? html : printPage(html));
for (const [file, html] of Object.entries(specimenPages())) write(`specimen/${file}`, html);
