import type { Basis, Role } from '../locale/vocabulary.ts';
import { takeWord, type Words } from '../text/words.ts';

const BASES: Words<Basis> = [
  [/同比|按年|年增|\byoy\b|year[ -]on[ -]year/i, 'yoy'],
  [/環比|环比|按月|月增|\bmom\b|month[ -]on[ -]month/i, 'mom'],
  [/按季|季增|\bqoq\b|quarter[ -]on[ -]quarter/i, 'qoq'],
];

/**
 * What a header or a cell says a change is measured against, else what is said for all. 環比 is against
 * the time before, and so against a quarter where the author says that.
 */
export const basisIn = (text: string, said: Basis = ''): Basis =>
  said === 'qoq' && /[環环]比/.test(text) ? said : (takeWord(text, BASES)[0] ?? said);

/** The same for the column of changes among others: its header knows better than an attribute. */
export const basisOf = (
  columns: readonly { readonly role: Role | null; readonly header: string }[],
  said?: Basis,
): Basis => basisIn(columns.find(({ role }) => role === 'change')?.header ?? '', said);
