import { formatDecimal } from '../data/format-quantity.ts';
import { parseQuantity, type Quantity, type Reading } from '../data/quantity.ts';
import { figureWords } from '../locale/figure-words.ts';
import type { Language } from '../locale/language.ts';
import { found, type Finding } from '../problems/finding.ts';
import type { Decimal } from '../text/decimal.ts';
import { sameNoun, type Unit } from '../text/unit.ts';
import { emFromTop, numberIn, type PlotBox } from './plot-box.ts';
import { TEXT_LINE, type Spot } from './plot-texts.ts';
import { heightOn, type ValueScale } from './value-scale.ts';

/** A line across the plot: what it is called and where it stands. */
export interface Threshold {
  readonly label: string;
  readonly value: Decimal;
  /** The same with its qualifier. */
  readonly said: Quantity;
}

/** The line on its scale, with its name and value as they are written. */
export interface PlacedThreshold {
  readonly height: number;
  readonly text: string;
}

/**
 * Reads the `threshold` attribute: `千億元: 1000`, or a number alone, in the unit of the values.
 * Anything else is told, by the attribute’s `name` and with an example, and left out.
 */
export function readThreshold(
  text: string | undefined,
  reading: Reading,
  problems: Finding[],
  name = 'threshold',
  example = 'limit: 1000',
): Threshold | null {
  if (text === undefined || text.trim() === '') return null;
  const { label = '', number } =
    /^(?:(?<label>.*)[:：])?(?<number>[^:：]*)$/.exec(text)?.groups ?? {};
  const value = number ? parseQuantity(number, reading) : null;
  const isOfKind = value && sameNoun(value.noun, reading.unit.noun) && !isMixed(value, reading);
  if (value?.decimal && isOfKind) return { label: label.trim(), value: value.decimal, said: value };
  problems.push(found('setting-not-read', name, text, `a number such as “${example}”`));
  return null;
}

/** 50% is no sum of money, and no index either. */
const isMixed = ({ noun }: Quantity, { unit }: Reading): boolean =>
  (noun === '%') !== (unit.noun === '%') && noun !== '';

/** Puts the line on a scale that holds it. */
export function placeThreshold(
  { label, value, said }: Threshold,
  scale: ValueScale,
  unit: Unit,
  language: Language,
): PlacedThreshold {
  const printed = formatDecimal(value, unit, language, said);
  const text = label ? figureWords[language].titled(label, printed) : printed;
  return { height: heightOn(numberIn(value, unit), scale), text };
}

/** Where its name may stand: at either end of the line, over it or under it. */
export const thresholdSpots = (
  { height, text }: PlacedThreshold,
  box: PlotBox,
): readonly Spot[] => {
  const y = emFromTop(height, box);
  return [y - GAP - TEXT_LINE, y + GAP].flatMap((top): readonly Spot[] => [
    { text, anchor: 'start', x: 0, top },
    { text, anchor: 'end', x: 1, top },
  ]);
};

/** The air between the line and its name, in em. */
const GAP = 0.2;
