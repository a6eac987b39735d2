/** How the demo writes HTML: texts, tags with attributes, and rows of a table. */

/** A text as HTML that shows it. */
export const asText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const quoted = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Attributes as they are written; a flag is '' and one that is not there undefined. */
export const said = (attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === '' ? name : `${name}="${quoted(value)}"`));

/** Where a tag begins. */
export const opening = (name, attributes) => `<${[name, ...said(attributes)].join(' ')}>`;

/** A tag with attributes around HTML. */
export const tag = (name, attributes = {}, inside = '') =>
  `${opening(name, attributes)}${inside}</${name}>`;

const cell = (name, attributes) => (html) => tag(name, attributes, html);

/** A row of a table, its heads before its other cells; `scope` is what they are the heads of. */
export const tableRow = (heads, cells = [], scope) =>
  tag('tr', {}, [...heads.map(cell('th', { scope })), ...cells.map(cell('td'))].join(''));
