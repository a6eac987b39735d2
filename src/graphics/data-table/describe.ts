import type { Language } from '../../locale/language.ts';
import { dataTableWords } from '../../locale/data-table-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { compareDecimals, printDecimal } from '../../text/decimal.ts';
import { isoDate } from '../../text/iso-date.ts';
import { isolate } from '../../text/isolate.ts';
import { joinUnit } from '../../data/format-quantity.ts';
import { inUnit } from '../../text/unit.ts';
import type { TableCell, TableRow } from './cells.ts';
import type { TableColumn } from './column-look.ts';
import type { TableLayout } from './layout.ts';

/** How large the table is, how it is sorted, and where its first column of bars is longest. */
export function describeTable(layout: TableLayout, language: Language): string {
  const { columns, all, order, bars } = layout;
  const words = dataTableWords[language];
  const name = ({ title, index }: TableColumn): string => isolate(title) || words.column(index + 1);
  return joinSentences(
    [
      words.size(all.length, columns.length),
      order ? words.sorted(name(columns[order.column]!), order.direction === 'descending') : '',
      bars.length > 0 ? largestWords(layout, columns[bars[0]!]!, name, language) : '',
    ],
    language,
  );
}

/** Nothing is said where several are alike the largest: no one of them is. */
function largestWords(
  { all }: TableLayout,
  column: TableColumn,
  name: (column: TableColumn) => string,
  language: Language,
): string {
  const given = all.filter(({ cells }) => cells[column.index]!.decimal);
  const by = ({ cells }: TableRow): NonNullable<TableCell['decimal']> =>
    cells[column.index]!.decimal!;
  const [first, second] = given.toSorted((a, b) => compareDecimals(by(b), by(a)));
  if (!first || (second && compareDecimals(by(first), by(second)) === 0)) return '';
  const figure = sayCell(first.cells[column.index]!, column, language);
  return dataTableWords[language].largest(name(column), isolate(first.label), figure);
}

/** A figure with its unit and how sure it is, or why there is none, as in a sentence. */
function sayCell(
  { text, status, unit, missing }: TableCell,
  { shown }: TableColumn,
  language: Language,
): string {
  const said = unit === shown ? joinUnit(text, shown, language) : text;
  return missing || (status ? figureWords[language].aside(said, status) : said);
}

/** A cell as plain text, for the download; blank where nothing is given. */
export const plainCell = ({ text, status, missing }: TableCell, language: Language): string =>
  status
    ? figureWords[language].aside(text, status)
    : missing === figureWords[language].missing
      ? ''
      : text || missing;

/** Every figure and date by its row and header, for authored sentences to rest on. */
export function figuresOfTable({ all, total, columns }: TableLayout): ReadonlyMap<string, string> {
  const figures = new Map([
    ['rows', String(all.length)],
    ['columns', String(columns.length)],
  ]);
  for (const row of total ? [...all, total] : all) {
    for (const { index, key, shown } of columns) {
      const { decimal, date, text } = row.cells[index]!;
      const said = decimal ? printDecimal(inUnit(decimal, shown)) : date ? isoDate(date) : text;
      figures.set(`${row === total ? 'total' : row.id}.${key}`, said);
    }
  }
  return figures;
}
