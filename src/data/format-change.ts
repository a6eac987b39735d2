import { basisIn } from './basis.ts';
import { changeWords } from '../locale/change-words.ts';
import { figureWords } from '../locale/figure-words.ts';
import type { Language } from '../locale/language.ts';
import type { Basis } from '../locale/vocabulary.ts';
import { absDecimal, signOf, type Decimal } from '../text/decimal.ts';
import { formatNumber, formatSigned } from '../text/number.ts';
import type { Quantity } from './quantity.ts';

/** A change as a badge shows it: ▲ 10.2%, ▼ 3.8%; the arrow is its sign. */
export function formatChange(change: Quantity, language: Language): string {
  const { decimal } = change;
  if (!decimal) return figureWords[language].statuses['not-given'];
  const arrow = signOf(decimal) === 0 ? '' : signOf(decimal) > 0 ? '▲ ' : '▼ ';
  return arrow + amountOf(change, decimal, language);
}

/**
 * A change with its sign, for tables: +10.2%, −3.8%, nearly +20%; a dash when missing. One that says
 * itself what it is against keeps that, as its header may say otherwise.
 */
export function formatSignedChange(
  { decimal, noun, qualifier, printed }: Quantity,
  language: Language,
): string {
  if (!decimal) return '—';
  const amount = withChangeUnit(formatSigned(decimal, language), noun, language);
  const said = figureWords[language].qualify(qualifier, amount);
  const against = changeWords[language].against[basisIn(printed)];
  return language === 'en' ? `${said} ${against}`.trim() : against + said;
}

/** A change in words: 同比增長10.2%, down 3.8% year on year; the status is said where it matters. */
export function describeChange(change: Quantity, basis: Basis, language: Language): string {
  const { statuses, aside } = figureWords[language];
  if (!change.decimal) return change.status === 'not-given' ? statuses['not-given'] : '';
  const amount = amountOf(change, change.decimal, language);
  const said = changeWords[language].change(
    basisIn(change.printed, basis),
    signOf(change.decimal),
    amount,
  );
  return change.status === 'reported' ? said : aside(said, statuses[change.status]);
}

/** Without its sign, but with its qualifier: nearly 20%. */
const amountOf = ({ noun, qualifier }: Quantity, value: Decimal, language: Language): string =>
  figureWords[language].qualify(
    qualifier,
    withChangeUnit(formatNumber(absDecimal(value), language), noun, language),
  );

/** Percentage points are never called per cent, nor is a difference. */
const withChangeUnit = (number: string, noun: string, language: Language): string =>
  noun === 'pp' ? figureWords[language].points(number) : number + (noun === '±' ? '' : '%');
