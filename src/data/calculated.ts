import { percentChange, signOf } from '../text/decimal.ts';
import type { Row } from './dataset.ts';

/**
 * A change that the source leaves out is calculated where the earlier figure is known, and says so;
 * never on a base of zero or less, where a percentage means nothing.
 */
export function withCalculatedChange(row: Row): Row {
  const [now, before] = [row.value.decimal, row.previous.decimal];
  if (row.change.decimal || !now || !before || signOf(before) <= 0) return row;
  const decimal = percentChange(now, before);
  return {
    ...row,
    change: { decimal, printed: '', noun: '%', qualifier: null, status: 'calculated' },
  };
}
