/** How an example is written down: the HTML that is shown, copied and drawn, to the letter. */
import { asText, opening, said, tableRow } from '../html.mjs';

/** Longer tags than this have a line for each attribute; Han characters are as wide as two others. */
const LINE = 56;

const widthOf = (text) => text.replaceAll(/[\u2e80-\uffef]/g, 'MM').length;

/** A tag around the given lines; one without lines is closed at once. */
export function element(name, attributes = {}, lines = []) {
  const short = opening(name, attributes);
  const long = `<${name}\n${indented(said(rowByRow(attributes)))}\n>`;
  const inside = lines.length === 0 ? '' : `\n${indented(lines)}\n`;
  return `${widthOf(short) <= LINE ? short : long}${inside}</${name}>`;
}

/** Data of more than a line have a line for each row, which the notation allows. */
function rowByRow(attributes) {
  const { data = '' } = attributes;
  if (widthOf(data) <= LINE) return attributes;
  return { ...attributes, data: `\n  ${data.replaceAll('; ', ';\n  ')}\n` };
}

/** A description as prose: what stands between backticks as code, and no typewriter's apostrophes. */
export const asProse = (text) =>
  asText(text)
    .replaceAll(/(?<=\w)'(?=\w)/g, '’')
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>');

const indented = (lines) => lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`).join('\n');

/** A table as an author would paste it, a line for each row, cells as the text they are. */
export const tableLines = ([header, ...rows]) => [
  '<table>',
  `  ${tableRow(header.map(asText))}`,
  ...rows.map((row) => `  ${tableRow([], row.map(asText))}`),
  '</table>',
];
