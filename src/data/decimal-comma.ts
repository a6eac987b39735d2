import { found, type Finding } from '../problems/finding.ts';
import { toHalfWidth } from '../text/half-width.ts';
import type { Dataset, Row } from './dataset.ts';
import { groupBy } from './group-by.ts';

/** A comma that can only be a decimal sign: 12,5, 0,125, 12.345,6. */
const DECIMAL = /^\D{0,4}(?:\d{1,3}(?:\.\d{3})*,(?:\d{1,2}|\d{4,})|0,\d+)(?!\d)/;

/** What is one number where commas are decimal signs, and another where they part thousands. */
const EITHER = /^\D{0,4}[1-9]\d{0,2}[.,]\d{3}(?![\d.,])/;

/** What only a comma between thousands can make: 1,234,567 and 1,234.5. */
const THOUSANDS = /\d,\d{3}(?:,\d{3}|\.\d)/;

/**
 * Beside a figure with a decimal comma 1,234 may be little more than one, and 1.089 more than a
 * thousand; nobody's guess is drawn as a fact, so these stand as they were written, and are told. Where
 * others show that commas part thousands, it is that one figure which is a slip, and told as such.
 */
export function withoutGuesses(dataset: Dataset): Dataset {
  const proofs = proofsIn(dataset.rows);
  const told: Finding[] = [];
  const rows = dataset.rows.map((row): Row => {
    const { value, group, number } = row;
    const proof = proofs.get(group);
    if (!proof || !value.decimal || !EITHER.test(toHalfWidth(value.printed))) return row;
    told.push(found('decimal-comma', number, value.printed, proof));
    return { ...row, value: { ...value, decimal: null, words: value.printed } };
  });
  return told.length === 0
    ? dataset
    : { ...dataset, rows, problems: [...dataset.problems, ...told] };
}

/** In each series the first figure that has a decimal comma beyond doubt; none where others part thousands. */
function proofsIn(rows: readonly Row[]): ReadonlyMap<string, string> {
  const proofs = new Map<string, string>();
  for (const [group, members] of groupBy(rows, (row) => row.group)) {
    const texts = members.map(({ value }) => toHalfWidth(value.printed));
    const at = members.findIndex(({ value }, i) => !value.decimal && DECIMAL.test(texts[i]!));
    if (at >= 0 && !texts.some((text) => THOUSANDS.test(text)))
      proofs.set(group, members[at]!.value.printed);
  }
  return proofs;
}
