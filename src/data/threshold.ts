import { sameNoun } from '../text/unit.ts';
import { found, type Finding } from '../problems/finding.ts';
import type { Decimal } from '../text/decimal.ts';
import { parseQuantity, type Quantity, type Reading } from './quantity.ts';

/** A line across the plot: what it is called and where it stands. */
export interface Threshold {
  readonly label: string;
  readonly value: Decimal;
  /** The same with its qualifier. */
  readonly said: Quantity;
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
