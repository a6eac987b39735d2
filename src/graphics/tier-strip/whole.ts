import type { Dataset, Row } from '../../data/dataset.ts';
import { checkTotal, HUNDRED, whyNoSum, type WhyNoSum } from '../../data/total.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { compareDecimals, signOf, sumDecimals, type Decimal } from '../../text/decimal.ts';

/** Why parts make no whole that they could be shares of; '' where they do. */
export type WhyNoShares = WhyNoSum | 'negative' | 'zero' | 'over';

/** What the parts are parts of. */
export interface Whole {
  /** What the parts that can be drawn come to. */
  readonly sum: Decimal;
  /** What the strip stands for from end to end: the total given or the sum, whichever is more. */
  readonly span: Decimal;
  /** True where the sum can be told: each part is known exactly, and none is only said beside facts. */
  readonly isComplete: boolean;
  readonly isPercent: boolean;
  readonly whyNoShares: WhyNoShares;
}

const isNegative = ({ value: { decimal } }: Row): boolean =>
  decimal !== null && signOf(decimal) < 0;

/** True for what can be a part of a whole, were it but known. */
export const isPart = (row: Row): boolean => !isNegative(row);

/** Finds the whole; what stands in its way is told by its row, a total that differs with the sum. */
export function wholeOf(
  { rows, total, unit }: Dataset,
  say: (sum: Decimal) => string,
  problems: Finding[],
): Whole {
  const isPercent = unit.noun === '%';
  const sum = sumDecimals(rows.filter(isPart).flatMap(({ value }) => value.decimal ?? []));
  const given = total?.value.decimal ?? (isPercent ? HUNDRED : null);
  const why = rows.some(isNegative) ? 'negative' : whyNoSum(rows);
  const differs = given ? compareDecimals(given, sum) : 0;
  for (const row of rows.filter(isNegative))
    problems.push(found('no-part', row.number, row.value.printed, row.label));
  // Parts that are too much already are so whatever the others may be.
  checkTotal(total, differs < 0 || why === '' ? sum : null, rows.length, say, problems);
  const span = given && differs > 0 ? given : sum;
  return {
    sum,
    span,
    isComplete: why === '',
    isPercent,
    whyNoShares: whyNoShares(why, given, differs, span),
  };
}

/** With a total given, a part that is not known does not keep the others from having a share. */
function whyNoShares(
  why: WhyNoShares,
  given: Decimal | null,
  differs: number,
  span: Decimal,
): WhyNoShares {
  if (given ? why === 'negative' : why !== '') return why;
  if (signOf(span) === 0) return 'zero';
  return differs < 0 ? 'over' : '';
}
