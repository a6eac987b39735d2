import { figureWords } from '../locale/figure-words.ts';
import type { Language } from '../locale/language.ts';
import type { Unit } from '../text/unit.ts';
import { formatQuantity } from './format-quantity.ts';
import type { Quantity } from './quantity.ts';

/**
 * The plus sign that an author wrote before a value, where it is the news: rents +3.8%; '' where there
 * is none. A minus sign is part of the number.
 */
export const plusOf = ({ printed }: Quantity): string => (/^\D*[+＋▲↑]/.test(printed) ? '+' : '');

/** A value that stands for itself, with the plus sign it was written with: +3.8%, nearly +20%. */
export const formatWritten = (value: Quantity, unit: Unit, language: Language): string =>
  figureWords[language].qualify(
    value.qualifier,
    plusOf(value) + formatQuantity({ ...value, qualifier: null }, unit, language),
  );
