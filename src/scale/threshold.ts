import { formatDecimal } from '../data/format-quantity.ts';
import type { Threshold } from '../data/threshold.ts';
import { figureWords } from '../locale/figure-words.ts';
import type { Language } from '../locale/language.ts';
import type { Unit } from '../text/unit.ts';
import type { Box } from './ladder.ts';
import { emFromTop, numberIn, type PlotBox } from './plot-box.ts';
import { TEXT_LINE, type Spot } from './plot-texts.ts';
import { heightOn, type ValueScale } from './value-scale.ts';

/** The line on its scale, with its name and value as they are written. */
export interface PlacedThreshold {
  readonly height: number;
  readonly text: string;
}

/** Puts the line on a scale that holds it; a name that has the figure in it needs no other. */
export function placeThreshold(
  { label, value, said }: Threshold,
  scale: ValueScale,
  unit: Unit,
  language: Language,
): PlacedThreshold {
  const printed = formatDecimal(value, unit, language, said);
  const isSaid = label.match(/[\d.,]+/g)?.includes(printed);
  const titled = label ? figureWords[language].titled(label, printed) : printed;
  const text = isSaid ? label : titled;
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

/** The room of the line across a plot of this width. */
export function boxOfThreshold({ height }: PlacedThreshold, box: PlotBox, width: number): Box {
  const y = emFromTop(height, box);
  return { left: 0, right: width, top: y - 0.05, bottom: y + 0.05 };
}

/** The air between the line and its name, in em. */
const GAP = 0.2;
