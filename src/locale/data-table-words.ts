import { inChinese, type ByLanguage } from './language.ts';
import { unitHead } from './figure-words.ts';

/** What a table to read says of itself. Names and figures arrive ready to print. */
export interface DataTableWords {
  /** How many rows and columns there are. */
  size(rows: number, columns: number): string;
  /** The column that rows are sorted by, and whether the largest comes first. */
  sorted(column: string, isDescending: boolean): string;
  /** The row with the largest figure of a column. */
  largest(column: string, label: string, figure: string): string;
  /** How many rows a search has found of all. */
  found(count: number, all: number): string;
  /** The unit of all figures, over the table. */
  unit(text: string): string;
  readonly showAll: (rows: number) => string;
  readonly showFewer: string;
  /** The head of a column without any, from 1. */
  column(number: number): string;
}

const s = (count: number): string => (count === 1 ? '' : 's');

const english: DataTableWords = {
  size: (rows, columns) => `Table of ${rows} row${s(rows)} and ${columns} column${s(columns)}.`,
  sorted: (column, isDescending) =>
    `Sorted by ${column}, ${isDescending ? 'descending' : 'ascending'}.`,
  largest: (column, label, figure) => `Highest ${column}: ${label}, ${figure}.`,
  found: (count, all) =>
    count === 0 ? `None of ${all} rows match.` : `Showing ${count} of ${all} rows.`,
  unit: unitHead,
  showAll: (rows) => `Show all ${rows} rows`,
  showFewer: 'Show fewer rows',
  column: (number) => `Column ${number}`,
};

const simplified: DataTableWords = {
  size: (rows, columns) => `表格共${rows}行、${columns}列。`,
  sorted: (column, isDescending) => `按“${column}”${isDescending ? '降序' : '升序'}排列。`,
  largest: (column, label, figure) => `“${column}”最高的是${label}：${figure}。`,
  found: (count, all) => (count === 0 ? `${all}行中没有符合的。` : `显示${all}行中的${count}行。`),
  unit: (text) => `单位：${text}`,
  showAll: (rows) => `显示全部${rows}行`,
  showFewer: '收起',
  column: (number) => `第${number}列`,
};

const hongKong: DataTableWords = {
  size: (rows, columns) => `表格共${rows}行、${columns}欄。`,
  sorted: (column, isDescending) =>
    `按「${column}」${isDescending ? '由大至小' : '由小至大'}排列。`,
  largest: (column, label, figure) => `「${column}」最高的是${label}：${figure}。`,
  found: (count, all) => (count === 0 ? `${all}行中沒有符合的。` : `顯示${all}行中的${count}行。`),
  unit: (text) => `單位：${text}`,
  showAll: (rows) => `顯示全部${rows}行`,
  showFewer: '收起',
  column: (number) => `第${number}欄`,
};

const taiwan: Partial<DataTableWords> = {
  size: (rows, columns) => `表格共${rows}列、${columns}欄。`,
  found: (count, all) => (count === 0 ? `${all}列中沒有符合的。` : `顯示${all}列中的${count}列。`),
  showAll: (rows) => `顯示全部${rows}列`,
};

export const dataTableWords: ByLanguage<DataTableWords> = inChinese(
  english,
  simplified,
  hongKong,
  taiwan,
);
