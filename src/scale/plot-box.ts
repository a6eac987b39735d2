import type { Row } from '../data/dataset.ts';
import { printDecimal, type Decimal } from '../text/decimal.ts';
import { inUnit, type Unit } from '../text/unit.ts';

/** The heights of a plot's parts, in em of the figure: room for labels above and below its body. */
export interface PlotBox {
  readonly head: number;
  readonly body: number;
  readonly foot: number;
}

/** The whole height of a plot in em. */
export const heightOf = ({ head, body, foot }: PlotBox): number => head + body + foot;

/** How far below the plot's top a height on its scale lies, in em. */
export const emFromTop = (height: number, { head, body }: PlotBox): number =>
  head + (1 - height) * body;

/** The same as a share of the whole plot. */
export const shareFromTop = (height: number, box: PlotBox): number =>
  emFromTop(height, box) / heightOf(box);

/** A decimal as a number of the shown unit, for drawing only: no text is ever made from it. */
export const numberIn = (value: Decimal, unit: Unit): number =>
  Number(printDecimal(inUnit(value, unit)));

/** A row's value for drawing; null where it is missing. */
export const drawnValue = ({ value }: Row, unit: Unit): number | null =>
  value.decimal ? numberIn(value.decimal, unit) : null;
