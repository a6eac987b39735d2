import { estimateWidth } from '../text/width.ts';
import { RUNGS, type Rung } from './ladder.ts';

/** A stretch of time in years, whole at New Year; `from` is always less than `to`. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** Where a moment stands on the span, as a share of 1. */
export const shareOfSpan = (years: number, { from, to }: YearSpan): number =>
  (years - from) / (to - from);

/** A tick at the start of a year; its label is seen from a rung on, or never. */
export interface YearTick {
  readonly year: number;
  readonly share: number;
  readonly from: Rung | null;
  /** True where less than a label's room is left behind it, so that its label ends where the span does. */
  readonly atEnd: boolean;
}

const STEPS = [1, 2, 5, 10, 20, 50, 100] as const;

/**
 * One tick a year with labels that thin out where the figure is narrow: at each rung the smallest
 * step of 1, 2, 5, 10 … years whose labels stand clear of each other. More than 200 years get ticks
 * at the widest such steps only, so that the work is bounded.
 */
export function yearTicks(span: YearSpan, fontSize: number): readonly YearTick[] {
  const first = Math.ceil(span.from);
  const count = Math.floor(span.to) - first + 1;
  const stride = STEPS.find((step) => count / step <= 200) ?? Math.ceil(count / 200);
  const ticks: YearTick[] = [];
  for (let year = first; year <= span.to && ticks.length <= 200; year += stride) {
    const share = shareOfSpan(year, span);
    const atEnd = ticks.length > 0 && (1 - share) * NARROW < estimateWidth('2024') * fontSize;
    ticks.push({ year, share, from: labelRung(year - first, share, span, fontSize), atEnd });
  }
  return ticks;
}

/** The narrowest figure with such an axis, in em. */
const NARROW = 30;

function labelRung(since: number, share: number, span: YearSpan, fontSize: number): Rung | null {
  const wide = estimateWidth('2024') * fontSize;
  const shown = (rung: Rung): boolean => {
    const perYear = rung / (span.to - span.from);
    const step = STEPS.find((years) => years * perYear >= wide * 1.5) ?? 1000;
    // What ends where the span does is nearer to the label before it.
    const room = (1 - share) * rung;
    const isClear = room >= wide || (since > 0 && step * perYear + room >= wide * 2.3);
    return since % step === 0 && isClear;
  };
  const hidden = RUNGS.findLastIndex((rung) => !shown(rung));
  return RUNGS[hidden + 1] ?? null;
}
