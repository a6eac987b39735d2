import { figureWords } from '../locale/figure-words.ts';
import type { Language } from '../locale/language.ts';
import type { Status } from '../locale/vocabulary.ts';
import type { Unit } from '../text/unit.ts';
import { joinUnit } from './format-quantity.ts';
import { formatWritten } from './format-written.ts';
import type { Quantity } from './quantity.ts';

/** How sure a value is or why it is not there, as far as that is known, or what is said for it. */
type Sureness = Pick<Quantity, 'status' | 'words'>;

/** How sure a figure is; '' for a reported one, which a reader can take for granted. */
export const statusWord = (status: Status, language: Language): string =>
  status === 'reported' ? '' : figureWords[language].statuses[status];

/** A figure as printed, and behind it how sure it is: 90（目標）. */
export function withStatus(text: string, status: Status, language: Language): string {
  const word = statusWord(status, language);
  return word ? figureWords[language].aside(text, word) : text;
}

/** What stands for a value that is not there: its words, 未公布, 不在範圍, else as told. */
export function whyMissing(
  { status, words }: Sureness,
  language: Language,
  otherwise = figureWords[language].missing,
): string {
  if (words) return withStatus(words, status, language);
  const isKnown = status === 'not-given' || status === 'out-of-scope';
  return isKnown ? statusWord(status, language) : otherwise;
}

/** A value in words: with its unit and how sure it is, or why it is not there. */
export const sayQuantity = (value: Quantity, unit: Unit, language: Language): string =>
  value.decimal
    ? withStatus(
        joinUnit(formatWritten(value, unit, language), unit, language),
        value.status,
        language,
      )
    : whyMissing(value, language);
