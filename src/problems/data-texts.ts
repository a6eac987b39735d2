import { nearestName } from './nearest.ts';
import { quoteInput, told } from './told.ts';

const hint = (name: string, candidates: Iterable<string>): string => {
  const near = nearestName(name, candidates);
  return near ? `; did you mean ${near}?` : '';
};

/** A table's header is row 0. */
const rowName = (row: number): string => (row ? `row ${row}` : 'header');

/** 9 kg, 5kWh; one letter right behind a number may be a digit mistyped, as in 12O. */
const IN_UNIT = /^[^\s\d]?\d[\d.,]*(?:\s+\p{L}|\p{L}{2})\D*$/u;

/** Figures that may be two things, and how each can be written so that it is one. */
const UNCLEAR: readonly (readonly [form: RegExp, why: string])[] = [
  [/^\d+(?:\.\d+)?m$/, 'millions or metres (write 2 million)'],
  [/^-?\d{1,3}(?:[. ]?\d{3})*,\d{1,2}$|^\d{1,3}(?:\.\d{3}){2,}$/, 'no number here (write 1234.5)'],
  [/[¥￥]/, 'yen or yuan (write 5億元 or 5 billion yen)'],
  [/\d\/\d/, 'a fraction, a score or a date (write 0.75)'],
];

/** What a text is where a number should be: one of another unit is a number all the same. */
function whatInstead(text: string, unit: string): string {
  if (unit) return `not a number in ${unit}`;
  const [, why] = UNCLEAR.find(([form]) => form.test(text.trim())) ?? [];
  if (why) return why;
  return IN_UNIT.test(text.trim()) ? 'a number in a unit that is not read here' : 'not a number';
}

/** More runs of rows than these are not written out. */
const MOST_RUNS = 12;

/** `1 to 3, 6`: rows that follow each other stand as one. */
function sayRows(numbers: readonly number[]): string {
  const firsts = numbers.filter((row, index) => row - 1 !== numbers[index - 1]);
  const lasts = numbers.filter((row, index) => row + 1 !== numbers[index + 1]);
  const runs = firsts.map((row, index) =>
    row === lasts[index] ? row : `${row} to ${lasts[index]}`,
  );
  return runs.slice(0, MOST_RUNS).join(', ') + (runs.length > MOST_RUNS ? ', …' : '');
}

/** What can be wrong with data, each with its sentence. */
export const dataTexts = {
  'not-a-number': (row: number, column: string, text: string, unit = '') =>
    told(
      `row ${row}, ${column}: ${quoteInput(text)} is ${whatInstead(text, unit)}; shown as missing`,
      'values',
      text,
    ),
  'not-one-number': (row: number, text: string) =>
    told(
      `row ${row}: ${quoteInput(text)} is a range or a limit and no one number; printed in its own words, not drawn`,
      'several',
      text,
    ),
  'decimal-comma': (row: number, text: string, other: string) =>
    told(
      `row ${row}: ${quoteInput(text)} is two numbers, since ${quoteInput(other)} has a decimal comma; printed as given, not drawn`,
      'several',
      text,
    ),
  'thousands-point': (row: number, text: string, why: string) =>
    told(
      `row ${row}: ${quoteInput(text)} is two numbers, since a point may part thousands (${why}); printed as given, not drawn (write 1089 or 1.0890)`,
      'several',
      text,
    ),
  'no-magnitude': (row: number, text: string, other: string) =>
    told(
      `row ${row}: ${quoteInput(text)} has no magnitude as ${quoteInput(other)} has; taken as printed`,
      'bare',
      text,
    ),
  'not-a-date': (row: number, text: string) =>
    told(
      `row ${row}: ${quoteInput(text)} is not a date (write 2015, 2015-03 or 2015-03-12); row set aside`,
      'rows',
      text,
    ),
  'date-not-read': (row: number, text: string) =>
    told(
      `row ${row}: ${quoteInput(text)} is not a date (write 2015, 2015-03 or 2015-03-12); taken as a name`,
    ),
  'time-of-day': (column: string, moment: string, day: string) =>
    told(
      `${column || 'date'}: ${moment} has a time of day; its day in UTC is taken, ${day} (give a text such as "2015-03-12" where another is meant)`,
    ),
  'uneven-columns': (names: string) =>
    told(`columns ${quoteInput(names)} are not equally long; not read`, 'unreadable'),
  'not-a-word': (row: number, column: string, text: string) =>
    told(`row ${row}: ${quoteInput(text)} is no ${column}; left out`, 'values', text),
  'no-value': (row: number, what: string) => told(`row ${row}: no ${what}; row set aside`, 'rows'),
  'mixed-unit': (row: number, unit: string, expected: string) =>
    told(
      `row ${row}: ${quoteInput(unit)} where ${expected ? `the column is in ${quoteInput(expected)}` : 'the column holds no ratios'}; row set aside`,
      'rows',
      unit,
    ),
  'short-row': (row: number, cells: number, columns: number) =>
    told(`row ${row}: ${cells} cells for ${columns} columns; the rest shown as missing`, 'values'),
  'long-row': (row: number, cells: number, columns: number) =>
    told(`row ${row}: ${cells} cells for ${columns} columns; row set aside`, 'rows'),
  'not-an-item': (row: number, text: string) =>
    told(`row ${row}: no "label: value" in ${quoteInput(text)}; row set aside`, 'rows', text),
  'no-semicolon': (row: number, text: string) =>
    told(
      `row ${row}: no semicolon between a bracket and ${quoteInput(text)} (write "; " before it); row set aside`,
      'rows',
      text,
    ),
  'no-sign': (row: number, text: string) =>
    told(
      `row ${row}: ${quoteInput(text)} has no sign (write +3% or −3% for a change, share 3% for a share); taken as a note`,
      'values',
      text,
    ),
  'not-a-row': (row: number) =>
    told(`row ${row}: neither an object nor a list; row set aside`, 'rows'),
  'not-plain': (row: number, column: string) =>
    told(
      `row ${row}, ${quoteInput(column)}: neither text nor a number; shown as missing`,
      'values',
      column,
    ),
  'row-not-used': (row: number, why: string, label = '') =>
    told(`row ${row}: ${why}; row set aside`, 'rows', label),
  'value-not-placed': (row: number, text: string) =>
    told(
      `row ${row}: ${quoteInput(text)} has no place; that value is left out, the others of the row are drawn`,
      'left',
      text,
    ),
  'rows-not-used': (numbers: readonly number[], why: string) =>
    told(`rows ${sayRows(numbers)}: ${why}; ${numbers.length} rows set aside`, 'rows'),
  'too-many-rows': (given: number, limit: number) =>
    told(`${given} rows; only the first ${limit} are read`, 'rows'),
  'too-many-columns': (given: number, limit: number) =>
    told(`${given} columns; only the first ${limit} are read`, 'columns', `${limit + 1}–${given}`),
  'unknown-column': (name: string, roles: Iterable<string>) =>
    told(
      `column ${quoteInput(name)} is not drawn, only listed in the table${hint(name.toLowerCase(), roles)}`,
      'columns',
      name,
    ),
  'missing-column': (role: string) =>
    told(`missing column: ${role}; nothing can be drawn`, 'unreadable'),
  'column-not-found': (name: string, headers: Iterable<string>, attribute = 'columns') =>
    told(
      `${attribute}: no column is called ${quoteInput(name)}${hint(name, headers)}; ignored`,
      'settings',
      name,
    ),
  'repeated-header': (name: string) =>
    told(
      `column ${quoteInput(name)} means what an earlier one means; the first is drawn`,
      'columns',
      name,
    ),
  'no-header': () => told('no header row; columns are told apart by what they hold'),
  'footnote-mark': (row: number, mark: string) =>
    told(`${rowName(row)}: footnote mark ${quoteInput(mark)} left out of the cell`),
  'broken-json': (line: number, column: number, why: string) =>
    told(`data: line ${line}, column ${column}: ${why}; not read`, 'unreadable'),
  'unclosed-quote': (line: number) =>
    told(`csv line ${line}: a quote is opened and never closed`, 'unreadable'),
  'stray-text': (line: number) =>
    told(`csv line ${line}: text after a closing quote; not read`, 'unreadable'),
  'no-data': (where: string) => told(`${where} holds no rows`, 'unreadable'),
  'unreadable-data': (why: string) => told(`data: ${why}; not read`, 'unreadable'),
  'unknown-key': (key: string, keys: Iterable<string>) =>
    told(`data: unknown key ${quoteInput(key)}${hint(key, keys)}; ignored`, 'settings', key),
  'not-text': (key: string) =>
    told(`data: ${key} is neither text nor a number; ignored`, 'settings', key),
  'not-data': (name: string, words: string) =>
    told(
      `between the tags: no <table>, and no <script> of type application/json or text/csv, but ${name ? `<${name.slice(0, 80)}>` : quoteInput(words.trim())}; shown as it stands`,
      'unreadable',
    ),
  'left-open': () =>
    told(
      'between the tags: headings or paragraphs, as if the tag had been written <… />, which closes nothing in HTML; they are shown after the figure',
      'settings',
    ),
  'more-tables': (count: number) =>
    told(`${count} tables or scripts inside the tag; the first one is read`, 'rows'),
  'table-outside': () =>
    told(
      'no table inside the tag, but one right after its paragraph: HTML moves a <table> out of a <p>; use <div> or the data attribute',
      'outside',
    ),
  'merged-cells': (row: number) =>
    told(`${rowName(row)}: merged cells; what they say is repeated in each`, 'merged'),
  'title-row': (text: string) =>
    told(`a row above the header: ${quoteInput(text)}; not read`, 'rows', text),
};

export type DataTexts = typeof dataTexts;
