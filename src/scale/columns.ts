import type { Row } from '../data/dataset.ts';
import { SAID } from '../data/said.ts';
import type { Status } from '../locale/vocabulary.ts';
import { drawnValue } from './plot-box.ts';
import type { SlotPlan } from './slots.ts';
import type { Unit } from '../text/unit.ts';
import { heightOn, linearScale, type ValueScale } from './value-scale.ts';

/** One column, as shares of the plot: `foot` and `top` are heights on the scale from its foot. */
export interface PlacedColumn {
  readonly row: Row;
  readonly slot: number;
  readonly series: number;
  readonly x: number;
  readonly width: number;
  /** Where it begins, at zero or on the column below it. */
  readonly foot: number;
  /** Where it ends; equal to `foot` where the value is zero, null where it is missing. */
  readonly top: number | null;
  readonly negative: boolean;
}

/** How a column is drawn: plain as its source reports it, otherwise by how sure its value is. */
export type ColumnLook = '' | 'pale' | 'calculated' | 'ahead' | 'claimed';

/** What is said of a time to come, and may still be missed; all else that is said is claimed. */
const AHEAD: readonly Status[] = ['forecast', 'target'];

/** That a value is only about so much is printed over it, so what it is said to be comes first. */
export function columnLookOf({ value: { status, qualifier } }: Row): ColumnLook {
  if (SAID.includes(status)) return AHEAD.includes(status) ? 'ahead' : 'claimed';
  if (qualifier !== null || status === 'preliminary') return 'pale';
  return status === 'calculated' ? status : '';
}

/** How much of its place a column leaves free, and of its room in a group. */
const GAP = 0.24;
const GROUP_GAP = 0.08;

/** Few columns do not swell to fill a wide plot; this is the most of it that one takes. */
const MOST_PITCH = 0.28;

/** The scale that all columns of a plan stand on; stacked ones by their sums. */
export function columnScale(
  { slots }: SlotPlan,
  unit: Unit,
  stacked: boolean,
  also: readonly number[] = [],
): ValueScale {
  const values = slots.flatMap(({ rows }) => {
    const known = rows.flatMap((row) => (row && drawnValue(row, unit)) ?? []);
    if (!stacked) return known;
    const sum = (sign: number): number =>
      known.filter((value) => value * sign > 0).reduce((all, value) => all + value, 0);
    return [sum(1), sum(-1)];
  });
  return linearScale([...values, ...also], true);
}

/**
 * The same scale from the lowest to the highest of what stands on it, for a plot that has no ticks to
 * end on.
 */
export function tightScale(
  scale: ValueScale,
  columns: readonly PlacedColumn[],
  also: readonly number[] = [],
): ValueScale {
  const heights = [
    ...columns.flatMap(({ foot, top }) => (top === null ? [] : [foot, top])),
    ...also,
  ];
  const valueAt = (height: number): number => scale.from + height * (scale.to - scale.from);
  const [from, to] = [valueAt(Math.min(...heights)), valueAt(Math.max(...heights))];
  return from < to
    ? { ...scale, from, to, ticks: scale.ticks.filter((tick) => tick <= to) }
    : scale;
}

/** Columns side by side in the order of their series, or one upon the other from zero. */
export function placeColumns(
  { slots, series }: SlotPlan,
  unit: Unit,
  scale: ValueScale,
  stacked: boolean,
): readonly PlacedColumn[] {
  const pitch = 1 / slots.length;
  const side = stacked ? 1 : series.length;
  const room = (Math.min(pitch, MOST_PITCH) * (1 - GAP)) / side;
  const width = side > 1 ? room * (1 - GROUP_GAP) : room;
  return slots.flatMap(({ rows }, slot) => {
    const reach = { up: 0, down: 0 };
    return rows.flatMap((row, index): PlacedColumn | [] => {
      if (!row) return [];
      const at = stacked ? 0 : index;
      const x = (slot + 0.5) * pitch + (at - side / 2) * room + (room - width) / 2;
      const value = drawnValue(row, unit);
      const negative = value !== null && value < 0;
      const way = negative ? 'down' : 'up';
      const base = stacked ? reach[way] : 0;
      if (stacked && value !== null) reach[way] += value;
      const top = value === null ? null : heightOn(base + value, scale);
      return { row, slot, series: index, x, width, foot: heightOn(base, scale), top, negative };
    });
  });
}
