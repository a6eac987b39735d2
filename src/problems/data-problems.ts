import { nearestName } from './nearest.ts';
import { problem, quoteInput, type Problem } from './problem.ts';

const hint = (name: string, candidates: Iterable<string>): string => {
  const near = nearestName(name, candidates);
  return near ? `; did you mean ${near}?` : '';
};

export const notANumber = (row: number, column: string, text: string): Problem =>
  problem(
    'not-a-number',
    `row ${row}, ${column}: ${quoteInput(text)} is not a number; shown as missing`,
    'values',
    text,
  );

export const notADate = (row: number, text: string): Problem =>
  problem(
    'not-a-date',
    `row ${row}: ${quoteInput(text)} is not a date (write 2015, 2015-03 or 2015-03-12); row set aside`,
    'rows',
    text,
  );

export const noValue = (row: number, what: string): Problem =>
  problem('no-value', `row ${row}: no ${what}; row set aside`, 'rows', what);

export const mixedUnit = (row: number, unit: string, expected: string): Problem =>
  problem(
    'mixed-unit',
    `row ${row}: unit ${quoteInput(unit)} where the column has ${quoteInput(expected)}; row set aside`,
    'rows',
    unit,
  );

export const shortRow = (row: number, cells: number, columns: number): Problem =>
  problem(
    'short-row',
    `row ${row}: ${cells} cells for ${columns} columns; the rest shown as missing`,
    'values',
  );

export const longRow = (row: number, cells: number, columns: number): Problem =>
  problem('long-row', `row ${row}: ${cells} cells for ${columns} columns; row set aside`, 'rows');

export const notAnItem = (row: number, text: string): Problem =>
  problem(
    'not-an-item',
    `row ${row}: no "label: value" in ${quoteInput(text)}; row set aside`,
    'rows',
    text,
  );

export const notARow = (row: number): Problem =>
  problem('not-a-row', `row ${row}: neither an object nor a list; row set aside`, 'rows');

export const notPlain = (row: number, column: string): Problem =>
  problem(
    'not-plain',
    `row ${row}, ${column}: neither text nor a number; shown as missing`,
    'values',
    column,
  );

export const leftOverRow = (row: number, why: string): Problem =>
  problem('row-not-used', `row ${row}: ${why}; row set aside`, 'rows');

export const tooManyRows = (given: number, limit: number): Problem =>
  problem('too-many-rows', `${given} rows; only the first ${limit} are read`, 'rows');

export const unknownColumn = (name: string, roles: Iterable<string>): Problem =>
  problem(
    'unknown-column',
    `column ${quoteInput(name)} is not drawn, only listed in the table${hint(name.toLowerCase(), roles)}`,
    'columns',
    name,
  );

export const missingColumn = (role: string): Problem =>
  problem('missing-column', `missing column: ${role}; nothing can be drawn`, 'unreadable');

export const columnNotFound = (name: string, headers: Iterable<string>): Problem =>
  problem(
    'column-not-found',
    `columns: no column is called ${quoteInput(name)}${hint(name, headers)}; ignored`,
    'settings',
    name,
  );

export const repeatedHeader = (name: string): Problem =>
  problem(
    'repeated-header',
    `column ${quoteInput(name)} stands twice; the first is drawn`,
    'columns',
    name,
  );

export const noHeader = (): Problem =>
  problem('no-header', 'no header row; columns are told apart by what they hold');

export const footnoteMark = (row: number, mark: string): Problem =>
  problem('footnote-mark', `row ${row}: footnote mark ${quoteInput(mark)} left out of the cell`);

export const brokenJson = (line: number, column: number, why: string): Problem =>
  problem('broken-json', `data: line ${line}, column ${column}: ${why}; not read`, 'unreadable');

export const unclosedQuote = (line: number): Problem =>
  problem('unclosed-quote', `csv line ${line}: a quote is opened and never closed`, 'unreadable');

export const noData = (where: string): Problem =>
  problem('no-data', `${where} holds no rows`, 'unreadable');

export const unreadableData = (why: string): Problem =>
  problem('unreadable-data', `data: ${why}; not read`, 'unreadable');

export const unknownKey = (key: string, keys: Iterable<string>): Problem =>
  problem(
    'unknown-key',
    `data: unknown key ${quoteInput(key)}${hint(key, keys)}; ignored`,
    'settings',
    key,
  );

export const moreTables = (count: number): Problem =>
  problem(
    'more-tables',
    `${count} tables or scripts inside the tag; the first one is read`,
    'rows',
  );

export const tableOutside = (): Problem =>
  problem(
    'table-outside',
    'no table inside the tag, but one right after its paragraph: HTML moves a <table> out of a <p>; use <div> or the data attribute',
    'outside',
  );

export const mergedCells = (row: number): Problem =>
  problem('merged-cells', `row ${row}: merged cells; what they say is repeated in each`, 'merged');

export const titleRow = (text: string): Problem =>
  problem('title-row', `a row above the header: ${quoteInput(text)}; not read`, 'rows', text);
