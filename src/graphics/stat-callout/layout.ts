import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset } from '../../data/dataset.ts';
import { gridOf, type Grid } from '../../data/grid.ts';
import type { Quantity } from '../../data/quantity.ts';
import type { Language } from '../../locale/language.ts';
import { valueUnit } from '../../data/format-quantity.ts';
import type { Unit } from '../../text/unit.ts';

/** The one figure of a callout, given by attributes where a table would be too much. */
export const CALLOUT_ATTRIBUTES = {
  value: 'text',
  qualifier: 'text',
  status: 'text',
  label: 'text',
  change: 'text',
  changeStatus: 'text',
} as const;

export type CalloutSettings = SettingsOf<typeof CALLOUT_ATTRIBUTES>;

/** Everything a callout shows, ready to be put into words. */
export interface CalloutLayout {
  /** '' where the author gave none. */
  readonly label: string;
  readonly value: Quantity;
  readonly change: Quantity;
  readonly unit: Unit;
}

/** The first row is the figure; the frame has set the others aside aloud. */
export function layoutCallout(dataset: Dataset, language: Language): CalloutLayout {
  const { label, value, change } = dataset.rows[0]!;
  return { label: label.trim(), value, change, unit: valueUnit(dataset, language) };
}

/**
 * Attributes as the one row of a grid, or null when none of them speaks. A row without a name is set
 * aside, but a value can stand alone in a sentence: a blank then holds the name's place.
 */
export function gridOfCallout(settings: CalloutSettings): Grid | null {
  const { label, value, change, changeStatus, qualifier, status } = settings;
  if (value === undefined && label === undefined) return null;
  const header = ['label', 'value', 'qualifier', 'status', 'change', 'change-status'];
  const cells = [label || ' ', value, qualifier, status, change, changeStatus].map(
    (cell) => cell ?? '',
  );
  return gridOf(header, [{ number: 1, cells }]);
}
