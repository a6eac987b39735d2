import * as arrange from '../../../src/graphics/data-table/arrange.ts';
import { dataTable } from '../../../src/graphics/data-table/kind.ts';
import {
  layoutTable,
  type DataTableSettings,
  type TableLayout,
} from '../../../src/graphics/data-table/layout.ts';
import type { Language } from '../../../src/locale/language.ts';
import { tableWords } from '../../../src/locale/table-words.ts';
import { readBars } from '../../support/read.ts';

/** Rows under a header, as JSON. */
export const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

/** A table laid out, with everything that others load late. */
export const lay = (
  data: string,
  settings: DataTableSettings & { unit?: string } = {},
  language: Language = 'zh-HK',
): TableLayout => {
  const names = tableWords[language].columns;
  return layoutTable(readBars(data, dataTable), settings, { arrange, names }, language);
};

export const codes = ({ problems }: TableLayout): readonly string[] =>
  problems.map(({ code }) => code);

/** A column's cells as they are drawn, how sure they are behind them. */
export const texts = ({ rows }: TableLayout, column: number): readonly string[] =>
  rows.map(({ cells }) => {
    const { text, status, missing } = cells[column]!;
    return [text || missing, status].filter(Boolean).join(' ');
  });

/** A table of one column of things under a header, each with a letter before it. */
export const column = (header: string, ...cells: readonly string[]): string =>
  table(['名', header], ...cells.map((cell, index) => [String.fromCodePoint(97 + index), cell]));
