import { found } from '../problems/finding.ts';
import { toHalfWidth } from '../text/half-width.ts';
import type { Dataset, Row } from './dataset.ts';

/** A comma that can only be a decimal sign: 12,5, 0,125, 12.345,6. */
const DECIMAL = /^\D{0,4}(?:\d{1,3}(?:\.\d{3})*,(?:\d{1,2}|\d{4,})|0,\d+)(?!\d)/;

/** What is one number where commas are decimal signs, and another where they part thousands. */
const EITHER = /^\D{0,4}[1-9]\d{0,2}(?:[.,]\d{3})+(?!\d)/;

/**
 * Beside a figure with a decimal comma 1,234 may be little more than one, and 1.089 more than a
 * thousand; nobody's guess is drawn as a fact, so these stand as they were written, and are told.
 */
export function withoutGuesses(dataset: Dataset): Dataset {
  const { rows } = dataset;
  const proof = rows.find(
    ({ value }) => value.decimal === null && DECIMAL.test(toHalfWidth(value.printed)),
  )?.value.printed;
  if (proof === undefined) return dataset;
  const isGuess = ({ value }: Row): boolean =>
    value.decimal !== null && EITHER.test(toHalfWidth(value.printed));
  const told = rows.flatMap((row) =>
    isGuess(row) ? [found('decimal-comma', row.number, row.value.printed, proof)] : [],
  );
  const kept = rows.map((row): Row => {
    const { value } = row;
    return isGuess(row)
      ? { ...row, value: { ...value, decimal: null, words: value.printed } }
      : row;
  });
  return { ...dataset, rows: kept, problems: [...dataset.problems, ...told] };
}
