import type { Language } from '../../locale/language.ts';
import { dataTableWords } from '../../locale/data-table-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { isolate } from '../../text/isolate.ts';
import { joinUnit } from '../../data/format-quantity.ts';
import { formatUnit, type Unit } from '../../text/unit.ts';
import type { TableCell, TableRow } from './cells.ts';
import type { TableColumn } from './column-look.ts';
import type { TableLayout } from './layout.ts';

/** How large the table is, how it is sorted, and where its first column of bars is longest. */
export function describeTable(layout: TableLayout, language: Language): string {
  const { columns, all, order, bars, largest } = layout;
  const words = dataTableWords[language];
  const name = ({ title, index }: TableColumn): string => isolate(title) || words.column(index + 1);
  return joinSentences(
    [
      words.size(all.length, columns.length),
      order ? words.sorted(name(columns[order.column]!), order.direction === 'descending') : '',
      largest ? largestWords(largest, columns[bars[0]!]!, name, language) : '',
    ],
    language,
  );
}

function largestWords(
  { label, cells }: TableRow,
  column: TableColumn,
  name: (column: TableColumn) => string,
  language: Language,
): string {
  const figure = sayCell(cells[column.index]!, column, language);
  return dataTableWords[language].largest(name(column), isolate(label), figure);
}

/** A figure with its unit and how sure it is, or why there is none, as in a sentence. */
function sayCell(
  { text, status, unit, missing }: TableCell,
  { shown }: TableColumn,
  language: Language,
): string {
  const said = unit === shown ? withUnit(text, shown, language) : text;
  return missing || (status ? figureWords[language].aside(said, status) : said);
}

/** A sign of money stands before its number: $18,530bn. */
function withUnit(text: string, unit: Unit, language: Language): string {
  const [, sign, rest] = /^([A-Z]*\p{Sc})(.*)$/u.exec(formatUnit(unit, language)) ?? [];
  return sign ? text.replace(/\d/, (digit) => sign + digit) + rest : joinUnit(text, unit, language);
}

/** A cell as plain text, for the download; blank where nothing is given. */
export const plainCell = ({ text, status, missing }: TableCell, language: Language): string =>
  status
    ? figureWords[language].aside(text, status)
    : missing === figureWords[language].missing
      ? ''
      : text || missing;
