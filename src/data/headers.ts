import type { Role } from '../locale/vocabulary.ts';
import { parseDate } from '../text/date.ts';
import { toHalfWidth } from '../text/half-width.ts';
import { readHeader, roleOfHeader } from './header-roles.ts';
import { parseQuantity } from './quantity.ts';

/** Where a header stands, named whole or without its unit; −1 when nowhere. */
export const findHeader = (name: string, headers: readonly string[]): number =>
  headers.findIndex((header) => header === name || readHeader(header).name === name);

/** One part of a `columns` attribute: what was said for a role, the role, and the header named. */
export interface NamedColumn {
  readonly text: string;
  readonly said: string;
  readonly role: Role | null;
  readonly header: string;
}

/** Takes `value: 營收; change: 同比` apart. */
export const readNamed = (text: string): readonly NamedColumn[] =>
  text
    .split(/[;；]/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [said = '', ...rest] = part.split(/[:：]/);
      const header = rest.join(':').trim();
      return { text: part, said: said.trim(), role: roleOfHeader(said.trim()), header };
    });

/** True for a row that may stand at the head of others: it has no figures but years. */
const mayBeHeader = (cells: readonly string[]): boolean =>
  cells.every((cell) => parseDate(toHalfWidth(cell)) ?? !isFigure(cell));

/**
 * True for a header that is not marked as one: a row of words of which one names a role, or one
 * with words or years over columns that hold nothing but figures in the rows below it.
 */
export const isHeader = (
  cells: readonly string[],
  below: readonly (readonly string[])[] = [],
): boolean =>
  mayBeHeader(cells) &&
  (cells.some((cell) => roleOfHeader(readHeader(cell).name)) ||
    cells.some(
      (cell, index) =>
        index > 0 &&
        isHeadOf(
          cell,
          below.map((row) => row[index] ?? ''),
        ),
    ));

/**
 * True for the first row of what keeps its header there, as CSV does, unless it holds figures as the row
 * below it does: then nobody wrote one. Under a blank first cell, or one that names a column, figures head
 * columns all the same, and so do those of other forms than the figures below: 2024年公司, 65+, 20%.
 */
export function headsRows(
  [first = '', ...others]: readonly string[],
  [below = '', ...rest]: readonly string[] = [],
): boolean {
  if (first === '' || roleOfHeader(readHeader(first).name)) return true;
  return !isLike(first, below) && !others.some((cell, index) => isLike(cell, rest[index] ?? ''));
}

/** Whether it is a bare figure, or one with the same sign or words behind it as the one below. */
function isLike(cell: string, below: string): boolean {
  const text = toHalfWidth(cell);
  if (parseDate(text) || !isFigure(text)) return false;
  const behind = (figure: string): string => figure.replace(/^.*\d/, '').trim();
  return behind(text) === '' || behind(text) === behind(toHalfWidth(below));
}

const isFigure = (cell: string): boolean => Boolean(parseQuantity(cell)?.decimal);

/** A dash is a missing value, no head; a year may be either, so figures other than years tell. */
function isHeadOf(head: string, cells: readonly string[]): boolean {
  const year = /^(?:1[89]|20)\d\d年?$/;
  const isHead = year.test(toHalfWidth(head)) || !parseQuantity(head);
  return isHead && cells.length > 0 && cells.every((cell) => isFigure(cell) && !year.test(cell));
}

/**
 * How many rows at the top hold only a title in their first cell, as spreadsheets have it; 0 unless
 * what may be a header of several columns follows.
 */
export function countTitles(rows: readonly (readonly string[])[]): number {
  const at = rows.findIndex((cells) => cells.slice(1).some((cell) => cell !== ''));
  return at > 0 && mayBeHeader(rows[at]!) ? at : 0;
}
