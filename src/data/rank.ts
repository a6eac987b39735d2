import { addDecimals, compareDecimals, type Decimal } from '../text/decimal.ts';
import type { Row } from './dataset.ts';
import type { Quantity } from './quantity.ts';
import { isSaid } from './said.ts';

/** The items with the highest value and those with the lowest, in their order. */
export interface Ranking<T> {
  /** Empty only where no item has a value that can be ranked. */
  readonly leaders: readonly T[];
  /** Empty where all values are equal, a single one among them. */
  readonly trailers: readonly T[];
  /** True where one value stands by itself beside others that it cannot be held against. */
  readonly isAlone: boolean;
}

/**
 * Ranks what can be told as a fact, which no value is that is only said or out of scope. Where nothing
 * else is there, what is said is ranked, and its status has to be told with it.
 */
export function rankRows<T>(items: readonly T[], rowOf: (item: T) => Row | null): Ranking<T> {
  const valued = items.flatMap((item) => {
    const row = rowOf(item);
    const decimal = row && row.value.status !== 'out-of-scope' && row.value.decimal;
    return decimal ? [{ item, decimal, said: isSaid(row) }] : [];
  });
  const facts = valued.filter(({ said }) => !said);
  const ranked = (facts.length > 0 ? facts : valued).toSorted((a, b) =>
    compareDecimals(b.decimal, a.decimal),
  );
  const equalTo = (end: (typeof ranked)[number] | undefined): readonly T[] =>
    ranked.flatMap(({ item, decimal }) =>
      end && compareDecimals(decimal, end.decimal) === 0 ? [item] : [],
    );
  const leaders = equalTo(ranked[0]);
  return {
    leaders,
    trailers: leaders.length < ranked.length ? equalTo(ranked.at(-1)) : [],
    isAlone: ranked.length === 1 && valued.length > 1,
  };
}

/** The most that a figure may be: over 700 may be more than 750, but nobody calls 1,400 that. */
export const mostOf = (decimal: Decimal, isOver: boolean): Decimal =>
  isOver ? addDecimals(decimal, decimal) : decimal;

const isExact = ({ decimal, qualifier, status }: Quantity): boolean =>
  decimal !== null && !qualifier && (status === 'reported' || status === 'calculated');

/**
 * Those that are the highest beyond doubt, in their order: only what is reported or calculated exactly
 * competes. Empty where all are alike, where a value is missing, and where one that does not compete
 * might be as high.
 */
export function clearLeaders<T>(items: readonly T[], valueOf: (item: T) => Quantity): readonly T[] {
  const values = items.map(valueOf);
  const [top] = values.toSorted(
    (a, b) => (a.decimal && b.decimal && compareDecimals(b.decimal, a.decimal)) || 0,
  );
  if (!top || values.some(({ decimal }) => !decimal)) return [];
  const highest = values.map(({ decimal }) => compareDecimals(decimal!, top.decimal!) === 0);
  const isClear = values.every((value, index) =>
    highest[index]
      ? isExact(value)
      : compareDecimals(mostOf(value.decimal!, value.qualifier === 'over'), top.decimal!) < 0,
  );
  return isClear && highest.includes(false) ? items.filter((_, index) => highest[index]) : [];
}
