import type { Unit } from '../text/unit.ts';
import type { Row } from './dataset.ts';
import { plainQuantity } from './format-quantity.ts';

/** What rows say, in the author's unit and by their names, for authored sentences to rest on. */
export function figuresOfRows(rows: readonly Row[], unit: Unit): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const { id, value } of rows) {
    figures.set(`${id}.value`, plainQuantity(value, unit));
    figures.set(`${id}.qualifier`, value.qualifier ?? '');
    figures.set(`${id}.status`, value.status);
  }
  figures.set('rows', String(rows.length));
  return figures;
}
