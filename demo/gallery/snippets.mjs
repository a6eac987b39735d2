/** How an example is written down: the HTML that is shown, copied and drawn, to the letter. */

/** HTML as the text it is. */
export const asText = (html) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const quoted = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Longer tags than this have a line for each attribute; Han characters are as wide as two others. */
const LINE = 56;

const widthOf = (text) => text.replaceAll(/[\u2e80-\uffef]/g, 'MM').length;

/** A tag with attributes, a flag being '', around the given lines; one without lines is closed at once. */
export function element(name, attributes = {}, lines = []) {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const short = `<${[name, ...given.map(([key, value]) => said(key, value))].join(' ')}>`;
  const long = `<${name}\n${indented(given.map(([key, value]) => said(key, rowByRow(key, value))))}\n>`;
  const inside = lines.length === 0 ? '' : `\n${indented(lines)}\n`;
  return `${widthOf(short) <= LINE ? short : long}${inside}</${name}>`;
}

const said = (key, value) => (value === '' ? key : `${key}="${quoted(value)}"`);

/** Data of more than a line have a line for each row, which the notation allows. */
const rowByRow = (key, value) =>
  key === 'data' && widthOf(value) > LINE ? `\n  ${value.replaceAll('; ', ';\n  ')}\n` : value;

/** A description as prose: what stands between backticks as code, and no typewriter's apostrophes. */
export const asProse = (text) =>
  asText(text)
    .replaceAll(/(?<=\w)'(?=\w)/g, '’')
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>');

const indented = (lines) => lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`).join('\n');

/** A table as an author would paste it, a line for each row, cells as the text they are. */
export const tableLines = ([header, ...rows]) => [
  '<table>',
  `  <tr>${header.map((cell) => `<th>${asText(cell)}</th>`).join('')}</tr>`,
  ...rows.map((row) => `  <tr>${row.map((cell) => `<td>${asText(cell)}</td>`).join('')}</tr>`),
  '</table>',
];
