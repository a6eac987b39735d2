import type { Basis, Role } from '../locale/vocabulary.ts';
import { takeWord, type Words } from '../text/words.ts';

const BASES: Words<Basis> = [
  [/同比|按年|年增|\byoy\b|year[ -]on[ -]year/i, 'yoy'],
  [/環比|环比|按月|月增|\bmom\b|month[ -]on[ -]month/i, 'mom'],
  [/按季|季增|\bqoq\b|quarter[ -]on[ -]quarter/i, 'qoq'],
];

/** What a header says a change is measured against; '' when it does not say. */
export const basisOfHeader = (text: string): Basis => takeWord(text, BASES)[0] ?? '';

/** The same for the column of changes among others; '' where there is none. */
export const basisOf = (
  columns: readonly { readonly role: Role | null; readonly header: string }[],
): Basis => basisOfHeader(columns.find(({ role }) => role === 'change')?.header ?? '');
