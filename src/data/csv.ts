import { dsvFormat } from 'd3-dsv';
import { noData, unclosedQuote } from '../problems/data-problems.ts';
import { brokenGrid, type Grid } from './grid.ts';
import { squareRows } from './rows.ts';

/**
 * Reads CSV, TSV or semicolon-separated text with a header row (RFC 4180 with a BOM, CR, LF or
 * CRLF). A quote that is never closed stops the reading with its line; ragged rows are reported.
 * Only d3-dsv's `parseRows` is used: its `parse` builds a function from text, which our CSP forbids.
 */
export function parseCsv(text: string): Grid {
  const body = text.replace(/^\ufeff/, '');
  const open = lineOfOpenQuote(body);
  if (open) return brokenGrid([unclosedQuote(open)]);
  const lines = dsvFormat(separatorOf(body))
    .parseRows(body)
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const [header, ...rest] = lines;
  if (!header || rest.length === 0) return brokenGrid([noData('the csv')]);
  return squareRows(
    header,
    rest.map((cells, index) => ({ number: index + 1, cells })),
  );
}

/** The sign that the header line has most of, quoted parts left out; a comma when it has none. */
function separatorOf(text: string): string {
  const head = /^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(text)![0].replaceAll(/"[^"]*"/g, '');
  const count = (sign: string): number => head.split(sign).length;
  return [',', '\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** The line on which a quote is opened and never closed, or 0. A quote opens only at a cell's start. */
function lineOfOpenQuote(text: string): number {
  let [line, opened, quoted, atStart] = [1, 0, false, true];
  for (const char of text) {
    if (char === '\n') line++;
    if (char === '"') {
      if (quoted || atStart) quoted = !quoted;
      if (quoted && atStart) opened = line;
    }
    atStart = !quoted && /[,;\t\r\n]/.test(char);
  }
  return quoted ? opened : 0;
}

/** Writes rows as RFC 4180 CSV with a BOM, so that spreadsheets read Chinese as it is. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
