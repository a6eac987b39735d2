import { figureWords } from '../locale/figure-words.ts';
import type { Language } from '../locale/language.ts';
import { printDecimal, type Decimal } from '../text/decimal.ts';
import { formatNumber } from '../text/number.ts';
import {
  fitUnit,
  formatUnit,
  gapBefore,
  inUnit,
  NO_UNIT,
  sameNoun,
  saysUnit,
  type Unit,
} from '../text/unit.ts';
import { allRows, type Dataset } from './dataset.ts';
import { NOTHING, unitOfCell, type Quantity } from './quantity.ts';

/** A per cent sign stands at the number, any other unit at the head of its column. */
const percentSign = (unit: Unit): string => (unit.noun === '%' ? '%' : '');

/** The number alone with its qualifier: 718.1, 逾700, 59.7%; a dash when missing. */
export function formatQuantity(quantity: Quantity, unit: Unit, language: Language): string {
  if (!quantity.decimal) return '—';
  return formatDecimal(quantity.decimal, unit, language, quantity);
}

/** The same with the unit behind it, as in a sentence: 718.1億元, over 70 billion yuan. */
export function formatWithUnit(quantity: Quantity, unit: Unit, language: Language): string {
  if (!quantity.decimal) return figureWords[language].missing;
  return joinUnit(formatDecimal(quantity.decimal, unit, language, quantity), unit, language);
}

/** A number with its unit as the language sets them; a per cent sign stands at the number already. */
export function joinUnit(number: string, unit: Unit, language: Language): string {
  const said = unit.noun === '%' ? '' : formatUnit(unit, language);
  return number + gapBefore(said, language) + said;
}

/** A bare decimal in the unit, with a qualifier where one is given. */
export function formatDecimal(
  value: Decimal,
  unit: Unit,
  language: Language,
  { qualifier, isYear }: Pick<Quantity, 'qualifier' | 'isYear'> = NOTHING,
): string {
  const print = isYear ? printDecimal : formatNumber;
  const number = print(inUnit(value, unit), language) + percentSign(unit);
  return figureWords[language].qualify(qualifier, number);
}

/**
 * Plain digits in the unit for figures that words rest on, and for the download; a figure that counts
 * something else is in the unit it was printed in.
 */
export function plainQuantity({ decimal, noun, printed }: Quantity, unit: Unit): string {
  if (!decimal) return '';
  const own = sameNoun(noun, unit.noun) ? unit : unitOfCell(printed, 'en');
  return printDecimal(inUnit(decimal, own));
}

/** The unit the values of a dataset are printed in; those of another kind have one of their own. */
export const valueUnit = (dataset: Dataset, language: Language): Unit =>
  dataset.eachAlone && !saysUnit(dataset.unit)
    ? NO_UNIT
    : unitOfNoun(dataset, dataset.unit, language);

/** The unit that fits all values of a dataset that count the same. */
export function unitOfNoun(dataset: Dataset, unit: Unit, language: Language): Unit {
  const values = allRows(dataset).flatMap(({ value: { decimal, noun } }) =>
    decimal && sameNoun(noun, unit.noun) ? [decimal] : [],
  );
  return fitUnit(unit, values, language);
}
