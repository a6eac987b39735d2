import { readColumnar } from './columnar.ts';
import { parseCsv } from './csv.ts';
import { brokenGrid, type Grid, type Written } from './grid.ts';
import { looksLikeJson, parseJson, type Json } from './json.ts';
import { gridOfJson } from './json-rows.ts';
import { parseNotation } from './notation.ts';
import { readPlain, type Plain } from './plain.ts';
import type { Finding } from '../problems/finding.ts';

/**
 * Reads written data into a grid: JSON, CSV, the `data` attribute in either of its notations, or a
 * program's value. A room of its own, which a page whose data stand in tables never loads.
 */
export function readWritten({ format, content }: Written): Grid {
  if (format === 'value' && typeof content !== 'string') return readValue(content);
  const text = String(content);
  if (format === 'csv') return parseCsv(text);
  return format === 'json' || looksLikeJson(text) ? gridOf(parseJson(text)) : parseNotation(text);
}

/** Columns are looked for first; whatever throws while it is looked at is left to the plain reader. */
function readValue(content: unknown): Grid {
  try {
    const columns = readColumnar(content);
    if (columns) return columns;
  } catch {
    // A getter of the author's that throws; the plain reader says so.
  }
  return gridOfPlain(readPlain(content));
}

const gridOf = (read: { json: Json } | { problem: Finding }): Grid =>
  'json' in read ? gridOfJson(read.json) : brokenGrid([read.problem]);

function gridOfPlain(read: Plain): Grid {
  if ('problem' in read) return gridOf(read);
  const grid = gridOf(read);
  return { ...grid, problems: [...grid.problems, ...read.problems] };
}
