import type { Language } from '../locale/language.ts';
import { signOf } from '../text/decimal.ts';
import { fitUnit, formatNoun, NO_UNIT, sameNoun, type Unit } from '../text/unit.ts';
import type { Dataset, Row } from './dataset.ts';
import { unitOfNoun } from './format-quantity.ts';
import { unitOfCell, type Quantity } from './quantity.ts';

/**
 * The unit each row's value is printed in: that of the dataset, `head`, or where the row counts
 * something else, the one that fits all rows of its noun.
 */
export function unitsOfRows(dataset: Dataset, head: Unit, language: Language): (row: Row) => Unit {
  const others = new Map<string, Unit>();
  return ({ value: { decimal, noun, printed } }) => {
    const isBare = noun === '' && decimal !== null && signOf(decimal) !== 0;
    if (isBare && dataset.isRatioByCell) return NO_UNIT;
    if (noun === '' || noun === head.noun) return head;
    if (countsAlike(noun, head.noun)) return head;
    const key = formatNoun(noun, 'en') || noun;
    const unit = others.get(key) ?? unitOfNoun(dataset, unitOfCell(printed, language), language);
    others.set(key, unit);
    return unit;
  };
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

const isRatio = (noun: string): boolean => noun === '%' || noun === 'pp';

/** No amount is in the unit of a ratio, nor the other way round, though one may say no unit. */
export const countsAlike = (a: string, b: string): boolean =>
  isRatio(a) === isRatio(b) && sameNoun(a, b);
