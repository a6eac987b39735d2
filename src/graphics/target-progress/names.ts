import type { Row } from '../../data/dataset.ts';
import type { Language } from '../../locale/language.ts';
import { targetWords } from '../../locale/target-words.ts';
import { formatDate } from '../../text/format-date.ts';
import { isolate } from '../../text/isolate.ts';

/** What a target is called within a sentence: 2027年目標, or the name that the author gave it. */
export const goalName = ({ date, label }: Row, language: Language): string =>
  date || label === ''
    ? targetWords[language].goal(date ? formatDate(date, language) : '')
    : isolate(label);

/** A text of ours where it begins a line. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What a target is called where that begins a line; an author’s own name stays as it is. */
export const goalTitle = (row: Row, language: Language): string =>
  row.date || row.label === '' ? capital(goalName(row, language)) : row.label;
