/**
 * The style sheets of the demo, each of which answers one question, joined into those that pages ask for:
 * one request, and the same file from the cache on every page.
 */
import { readFileSync } from 'node:fs';

const PARTS = {
  'newspaper.css': ['type', 'page', 'columns', 'front', 'print'],
  'gallery.css': ['gallery', 'notes'],
};

const read = (part) => readFileSync(new URL(`${part}.css`, import.meta.url), 'utf8');

/** Each sheet by the file it is written to; a later part may say otherwise than an earlier one. */
export const joinedSheets = () =>
  Object.entries(PARTS).map(([file, parts]) => ({ file, css: parts.map(read).join('\n') }));
