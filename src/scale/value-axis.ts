import type { Language } from '../locale/language.ts';
import type { Unit } from '../text/unit.ts';
import { estimateWidth } from '../text/width.ts';
import { AXIS_SIZE } from './wrap.ts';
import { RUNGS, type Rung } from './ladder.ts';
import type { PlacedText } from './plot-texts.ts';
import { tickTexts } from './tick-text.ts';
import { heightOn, type ValueScale } from './value-scale.ts';

/** A tick of the axis of values: its label and its height, as a share of the scale. */
export interface ValueTick {
  readonly text: string;
  readonly height: number;
  readonly isZero: boolean;
}

/** The axis of values beside a plot. */
export interface ValueAxis {
  readonly scale: ValueScale;
  readonly ticks: readonly ValueTick[];
  /** The widest label, which keeps room for all of them. */
  readonly widest: string;
  /** The rung from which every value stands at its mark, so that the axis would only repeat them. */
  readonly until: Rung | null;
}

/** The axis of a scale with its labels in the page's language. */
export function axisOf(scale: ValueScale, unit: Unit, language: Language): ValueAxis {
  const texts = tickTexts(scale, unit, language);
  const ticks = scale.ticks.map((tick, index) => ({
    text: texts[index]!,
    height: heightOn(tick, scale),
    isZero: tick === 0,
  }));
  const widest = texts.reduce((a, b) => (estimateWidth(b) > estimateWidth(a) ? b : a), '');
  return { scale, ticks, widest, until: null };
}

/** The same axis beside marks with these values at them: seen only where one of them is not. */
export function axisUntil(axis: ValueAxis, values: readonly PlacedText[]): ValueAxis {
  if (values.length === 0 || values.some(({ from }) => from === null)) return axis;
  return { ...axis, until: RUNGS[Math.max(...values.map(({ from }) => RUNGS.indexOf(from!)))]! };
}

/** Free room between the axis's labels and the plot, in em. */
const AXIS_GAP = 0.5;

/** How wide the axis is beside its plot in a figure of a rung's width; in em. */
export const widthOfAxis = ({ widest, until }: ValueAxis, rung: Rung): number =>
  until !== null && rung >= until ? 0 : estimateWidth(widest) * AXIS_SIZE + AXIS_GAP;

/** How wide the plot is beside its axis, in a figure of a rung's width; in em. */
export const widthBeside = (axis: ValueAxis, rung: Rung, beyond = 0): number =>
  Math.max(1, rung - widthOfAxis(axis, rung) - beyond);
