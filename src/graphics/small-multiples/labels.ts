import { overlaps, type Box } from '../../scale/ladder.ts';
import { emFromTop, type PlotBox } from '../../scale/plot-box.ts';
import type { Anchor } from '../../scale/plot-texts.ts';
import { AXIS_SIZE } from '../../scale/wrap.ts';
import { estimateWidth } from '../../text/width.ts';
import type { Panel, PanelValue } from './layout.ts';

/** A value with its place: `x` is a share of the panel, `y` its base line in em of the figure. */
export interface PanelLabel {
  readonly text: string;
  readonly anchor: Anchor;
  readonly x: number;
  readonly y: number;
}

/** The least width of a panel, in em of the texts in it. */
export const NARROWEST = 10.2;

const SHARES = { start: 0, middle: 0.5, end: 1 } as const;

/** How far above the line of the highest tick texts stand. */
export const TOP_GAP = 0.3;

/** How high a figure stands over its base line. */
const HIGH = 0.7;

/** What the values of a panel are placed between. */
export type PanelGround = Pick<Panel, 'top' | 'columns' | 'last' | 'peak'>;

/** The last value at its place, and the highest one where it has room beside that. */
export function placeValues(panel: PanelGround, box: PlotBox): readonly PanelLabel[] {
  const { top, last, peak } = panel;
  if (!last) return [];
  const label = lastLabel(last, panel, box);
  if (!peak) return [label];
  const tick: PanelLabel = { text: top, anchor: 'start', x: 0, y: box.head - TOP_GAP };
  const taken = [boxOf(label), boxOf(tick)];
  const free = peakLabels(peak, panel, box).find((own) =>
    taken.every((other) => !overlaps(boxOf(own), other)),
  );
  return free ? [label, free] : [label];
}

/**
 * The last value may stand before the axis ends, and over the middle of a column that is as wide; it
 * keeps within the panel, clear of the highest tick's label, which stands at the panel's start, and
 * off that tick's line.
 */
function lastLabel(last: PanelValue, panel: PanelGround, box: PlotBox): PanelLabel {
  const { point, text, height, falls } = last;
  const at = placeOf(last, panel.columns);
  const y = emFromTop(height, box);
  const before = NARROWEST * at.x - SHARES[at.anchor] * estimateWidth(text);
  const isCrowded = height > 0.7 && before < estimateWidth(panel.top) + 0.3;
  const isBelow = point.value! < 0 || ((falls || isCrowded) && height * box.body > 1.2);
  const above = y - 0.45;
  const isStruck = above < box.head + HIGH;
  return { ...at, y: isBelow ? y + 1.05 : isStruck ? box.head - TOP_GAP : above };
}

/** Over its mark, else over the line of the highest tick; no line is there, as none is higher. */
function peakLabels(peak: PanelValue, panel: PanelGround, box: PlotBox): readonly PanelLabel[] {
  const at = placeOf(peak, panel.columns);
  const above = emFromTop(peak.height, box) - 0.35;
  const own = above < box.head + HIGH - 0.1 ? [] : [{ ...at, y: above }];
  return [...own, { ...at, y: box.head - TOP_GAP }];
}

function placeOf({ point, text }: PanelValue, columns: PanelGround['columns']) {
  const column = columns.find(({ row }) => row === point.row) ?? { x: point.x, width: 0 };
  const isWithin = estimateWidth(text) < column.width * NARROWEST;
  const anchor = isWithin ? 'middle' : anchorAt(point.x);
  return { text, anchor, x: column.x + column.width * SHARES[anchor] };
}

const anchorAt = (x: number): Anchor => (x > 0.65 ? 'end' : x < 0.35 ? 'start' : 'middle');

/** In a panel of the least width; all lengths in em of the figure, the widths of its texts. */
function boxOf({ text, anchor, x, y }: PanelLabel): Box {
  const wide = estimateWidth(text) * AXIS_SIZE;
  const left = x * NARROWEST * AXIS_SIZE - SHARES[anchor] * wide;
  return { left: left - 0.2, right: left + wide + 0.2, top: y - HIGH, bottom: y + 0.15 };
}
