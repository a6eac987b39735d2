import type { Language } from '../locale/language.ts';
import { fitUnit, formatNoun, NO_UNIT, sameNoun, type Unit } from '../text/unit.ts';
import type { Dataset, Row } from './dataset.ts';
import { unitOfNoun } from './format-quantity.ts';
import { isBare, isRatio, unitOfCell, type Quantity } from './quantity.ts';

/**
 * The unit each row's value is printed in: that of the dataset, `head`, or where the row counts
 * something else, the one that fits all rows of its noun. Among cells that say per cent a bare number
 * is none, and a bare zero goes with the other bare numbers.
 */
export function unitsOfRows(dataset: Dataset, head: Unit, language: Language): (row: Row) => Unit {
  if (dataset.eachAlone)
    return ({ value }) => {
      const own = ownUnit(value, dataset.unit, language);
      return own.magnitude === head.magnitude && own.noun === head.noun ? head : own;
    };
  const others = new Map<string, Unit>();
  const hasBare = dataset.isRatioByCell && dataset.rows.some(({ value }) => isBare(value));
  return ({ value }) => {
    const { noun, printed } = value;
    if (hasBare && noun === '' && value.decimal) return NO_UNIT;
    if (!isOfOtherKind(value, dataset, language)) return head;
    const key = formatNoun(noun, 'en') || noun;
    const own = unitOfCell(printed, language);
    // 6.5萬 is 65,000 in English, which has no word for 萬.
    const bare = fitUnit(own, value.decimal ? [value.decimal] : [], language);
    const unit = others.get(key) ?? (noun === '' ? bare : unitOfNoun(dataset, own, language));
    others.set(key, unit);
    return unit;
  };
}

/**
 * 101 minutes are none of 662 million, nor 662 million of 59 people: a magnitude without a noun goes
 * only with what has a magnitude too, as 244億 does with 718.1億元, and in English with the same one.
 * Where one unit is said of all, a magnitude is no other: 6.5萬 in a column of 家 is so many 家.
 */
function isOfOtherKind(
  { noun, printed }: Quantity,
  { unit: said, isByCell }: Dataset,
  language: Language,
): boolean {
  if (noun === said.noun || !(noun || isByCell)) return false;
  if (noun !== '' && said.noun !== '') return !countsAlike(noun, said.noun);
  const { magnitude } = unitOfCell(printed, language);
  if (magnitude > 0 && said.magnitude > 0) return language === 'en' && magnitude !== said.magnitude;
  return magnitude > 0 ? noun === '' : said.magnitude > 0 && noun !== '';
}

/**
 * The unit a figure is printed in by itself: what its own cell says, else what its column or the
 * author says of all.
 */
export function ownUnit({ decimal, printed }: Quantity, declared: Unit, language: Language): Unit {
  const { magnitude, noun } = unitOfCell(printed, language);
  const isOther = noun !== '' && !countsAlike(noun, declared.noun);
  const unit = {
    magnitude: magnitude || (isOther ? 0 : declared.magnitude),
    noun: noun || declared.noun,
  };
  return fitUnit(unit, decimal ? [decimal] : [], language);
}

/** No amount is in the unit of a ratio, nor the other way round, though one may say no unit. */
export const countsAlike = (a: string, b: string): boolean =>
  isRatio(a) === isRatio(b) && sameNoun(a, b);
