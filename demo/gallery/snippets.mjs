/** How an example is written down: the HTML that is shown, copied and drawn, to the letter. */
import { asText, opening, said, tableRow } from '../html.mjs';

/**
 * What a phone shows of a line. A longer tag has a line for each attribute, and longer data one for each
 * row; Han characters are as wide as two others.
 */
const LINE = 35;

const widthOf = (text) => text.replaceAll(/[\u2e80-\uffef]/g, 'MM').length;

/** A tag around the given lines; one without lines is closed at once. */
export function element(name, attributes = {}, lines = []) {
  const words = said(rowByRow(attributes));
  const short = opening(name, attributes);
  const isShort = words.length === 0 || widthOf(short) <= LINE;
  const inside = lines.length === 0 ? '' : `\n${indented(lines)}\n`;
  return `${isShort ? short : `<${name}\n${indented(words)}\n>`}${inside}</${name}>`;
}

/** Data of more than a line have a line for each row, which the notation allows. */
function rowByRow(attributes) {
  const { data = '' } = attributes;
  if (widthOf(`  data="${data}"`) <= LINE) return attributes;
  return { ...attributes, data: `\n  ${data.replaceAll('; ', ';\n  ')}\n` };
}

/** What is kept together where a line of code has to fold: a cell with its row's end, a closing tag, a module. */
const WHOLE = /(?:&lt;tr>)?&lt;(t[dh])>.*?&lt;\/\1>(?:&lt;\/tr>)?|&lt;\/[a-z-]+>|(?<=\/)[a-z-]+';/g;

/** Code as HTML, each of its lines a part that can fold by itself. */
export const asCode = (code) =>
  asText(code).replaceAll(
    /.+\n?/g,
    (line) => `<span>${line.replaceAll(WHOLE, '<span>$&</span>')}</span>`,
  );

/**
 * A description as prose: what stands between backticks as code, which keeps the stop after it and where
 * it is short the words before it, and no typewriter's apostrophes.
 */
export const asProse = (text) =>
  asText(text)
    .replaceAll(/(?<=\w)'(?=\w)/g, '’')
    .replaceAll(
      /((?:例如 (?=`[^`]{1,12}`))?)`([^`]+)`([.,;:，。；、]?)/g,
      '<span>$1<code>$2</code>$3</span>',
    );

const indented = (lines) => lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`).join('\n');

/** A table as an author would paste it, a line for each row, cells as the text they are. */
export const tableLines = ([header, ...rows]) => [
  '<table>',
  `  ${tableRow(header.map(asText))}`,
  ...rows.map((row) => `  ${tableRow([], row.map(asText))}`),
  '</table>',
];
