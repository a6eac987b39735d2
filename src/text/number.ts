import type { Language } from '../locale/language.ts';
import { printDecimal, signOf, type Decimal } from './decimal.ts';

/** U+2212: as wide as a plus sign, and no line breaks after it as it may after a hyphen. */
export const MINUS = '−';

/**
 * A number in the house style of the language: English groups by commas from four digits on,
 * Chinese only from five (GB/T 15835: 1089.6, but 65,000). Decimals stay as printed. Years do not
 * come through here.
 */
export function formatNumber(value: Decimal, language: Language): string {
  const printed = printDecimal(value);
  const sign = printed.startsWith('-') ? MINUS : '';
  const point = printed.indexOf('.');
  const end = point < 0 ? printed.length : point;
  const whole = printed.slice(sign.length, end);
  const isShort = whole.length <= (language === 'en' ? 3 : 4);
  return sign + (isShort ? whole : groupThousands(whole)) + printed.slice(end);
}

const groupThousands = (digits: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

/** As formatNumber, with a plus sign before what is above zero: +46, −3, 0. */
export const formatSigned = (value: Decimal, language: Language): string =>
  (signOf(value) > 0 ? '+' : '') + formatNumber(value, language);
