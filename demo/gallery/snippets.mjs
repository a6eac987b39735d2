/** How an example is written down: the HTML that is shown, copied and drawn, to the letter. */

/** HTML as the text it is. */
export const asText = (html) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const quoted = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Longer tags than this have a line for each attribute; Han characters are as wide as two others. */
const LINE = 56;

const widthOf = (text) => text.replaceAll(/[\u2e80-\uffef]/g, 'MM').length;

/** A tag with attributes, a flag being '', around the given lines; one without lines is closed at once. */
export function element(name, attributes = {}, lines = []) {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => (value === '' ? key : `${key}="${quoted(value)}"`));
  const short = `<${[name, ...said].join(' ')}>`;
  const start =
    widthOf(short) <= LINE ? short : `<${name}\n${said.map((each) => `  ${each}\n`).join('')}>`;
  const inside = lines.length === 0 ? '' : `\n${indented(lines)}\n`;
  return `${start}${inside}</${name}>`;
}

/** The same, with what stands between backticks set as code. */
export const asProse = (text) => asText(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');

const indented = (lines) => lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`).join('\n');

/** A table as an author would paste it, a line for each row, cells as the text they are. */
export const tableLines = ([header, ...rows]) => [
  '<table>',
  `  <tr>${header.map((cell) => `<th>${asText(cell)}</th>`).join('')}</tr>`,
  ...rows.map((row) => `  <tr>${row.map((cell) => `<td>${asText(cell)}</td>`).join('')}</tr>`),
  '</table>',
];
