import { dsvFormat } from 'd3-dsv';
import { found, type Finding } from '../problems/finding.ts';
import { brokenGrid, type Grid } from './grid.ts';
import { countTitles, headsRows } from './headers.ts';
import { squareRows } from './rows.ts';

/**
 * Reads CSV, TSV or semicolon-separated text with a header row (RFC 4180 with a BOM, CR, LF or
 * CRLF). A quote that is never closed, or text after a closing one, stops the reading with its line;
 * titles above the header and ragged rows are reported; where nobody wrote a header all heads are blank.
 * Blank lines are no rows. Only d3-dsv's
 * `parseRows` is used: its `parse` builds a function from text, which our CSP forbids.
 */
export function parseCsv(text: string): Grid {
  const body = text.replace(/^\ufeff/, '');
  const separator = separatorOf(body);
  const fault = faultOfQuotes(body, separator);
  if (fault) return brokenGrid([fault]);
  const lines = dsvFormat(separator)
    .parseRows(body)
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const count = countTitles(lines.slice(0, 9));
  const titles = lines.slice(0, count).map(([title]) => found('title-row', title!));
  const [first = [], ...rest] = lines.slice(count);
  const isHeaded = headsRows(first, rest[0]);
  const rows = isHeaded ? rest : [first, ...rest];
  if (rows.length === 0) return brokenGrid([...titles, found('no-data', 'the csv')]);
  const grid = squareRows(
    isHeaded ? first : first.map(() => ''),
    rows.map((cells, index) => ({ number: index + 1, cells })),
  );
  return { ...grid, problems: [...titles, ...grid.problems] };
}

/**
 * The sign that the first line with any has most of, quoted parts left out. Where two stand equally
 * often it is the tab or the semicolon, since a comma also stands inside words and numbers.
 */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 10_000)
    .replaceAll(/"[^"]*"/g, '')
    .split(/[\r\n]+/);
  const line = lines.find((candidate) => /[\t;,]/.test(candidate)) ?? '';
  const count = (sign: string): number => line.split(sign).length;
  return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** d3-dsv reads on past a quote that is not closed, and swallows a sign after one that is. */
function faultOfQuotes(text: string, separator: string): Finding | null {
  const plain = new RegExp(`[^${separator}\r\n]*`, 'y');
  for (let at = 0; at < text.length; at++) {
    const start = at;
    if (text[at] === '"') {
      at = closingQuote(text, at) + 1;
      if (at === 0) return found('unclosed-quote', lineAt(text, start));
      if (at < text.length && !`${separator}\r\n`.includes(text[at]!)) {
        return found('stray-text', lineAt(text, at));
      }
    } else {
      plain.lastIndex = at;
      at += plain.exec(text)![0].length;
    }
  }
  return null;
}

/** Where the quote opened at `open` is closed, two in a row being one inside the text; −1 if never. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split(/\r\n|\r|\n/).length;
