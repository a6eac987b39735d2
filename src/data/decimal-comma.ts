import { found, type Finding } from '../problems/finding.ts';
import { toHalfWidth } from '../text/half-width.ts';
import type { Dataset, Row } from './dataset.ts';
import { groupBy } from './group-by.ts';
import { NOTHING } from './quantity.ts';

/** A comma that can only be a decimal sign: 12,5, 0,125, 12.345,6. */
const DECIMAL = /^\D{0,4}(?:\d{1,3}(?:\.\d{3})*,(?:\d{1,2}|\d{4,})|0,\d+)(?!\d)/;

/** What is one number where commas are decimal signs, and another where they part thousands. */
const EITHER = /^\D{0,4}[1-9]\d{0,2}[.,]\d{3}(?![\d.,])/;

/** What only a comma between thousands can make: 1,234,567 and 1,234.5. */
const THOUSANDS = /\d,\d{3}(?:,\d{3}|\.\d)/;

/** What is one number where points part thousands, and another where they are decimal signs. */
const POINT = /^\D{0,4}[1-9]\d{0,2}\.\d{3}(?![\d.,])/;

/** What only points between thousands can make, and what only a decimal point can. */
const MILLIONS = /^\D{0,4}\d{1,3}(?:\.\d{3}){2,}(?![\d.])/;
const FRACTION = /^\D{0,4}(?:\d{1,3}(?:,\d{3})+|\d+)\.(?:\d{1,2}|\d{4,})(?![\d.])|^\D{0,4}0\.\d/;

/** Languages that write 1.089 for what is little more than one; in all others it may be a thousand more. */
const POINTED = /^(?:en|zh|cmn|yue|ja|ko|th|he|hi|bn|ta|te|ur|ms|fil|tl|sw|ga|cy|mt)\b/;

/**
 * Beside a figure with a decimal comma 1,234 may be little more than one, and 1.089 more than a
 * thousand; so may that be beside 1.234.567, and on a page in German. Nobody's guess is drawn as a fact,
 * so these stand as they were written, and are told. Where others show which sign parts thousands, it is
 * that one figure which is a slip, and told as such.
 */
export function withoutGuesses(dataset: Dataset, tag = 'en'): Dataset {
  const doubts = doubtsIn(dataset.rows, tag);
  const told: Finding[] = [];
  const rows = dataset.rows.map((row): Row => {
    const { value, group, number, change } = row;
    const doubt = value.decimal && doubts.get(group)?.(toHalfWidth(value.printed));
    if (!doubt) return row;
    told.push(found(doubt.code, number, value.printed, doubt.proof));
    return {
      ...row,
      value: { ...value, decimal: null, words: value.printed },
      change: change.status === 'calculated' ? NOTHING : change,
    };
  });
  return told.length === 0
    ? dataset
    : { ...dataset, rows, problems: [...dataset.problems, ...told] };
}

/** Why a figure may be two, and what shows it. */
interface Doubt {
  readonly code: 'decimal-comma' | 'thousands-point';
  readonly proof: string;
}

/** In each series what is doubtful, by the others of it and by the language they were typed in. */
function doubtsIn(
  rows: readonly Row[],
  tag: string,
): ReadonlyMap<string, (text: string) => Doubt | null> {
  const proofs = proofsIn(rows);
  const doubts = new Map<string, (text: string) => Doubt | null>();
  for (const [group, members] of groupBy(rows, (row) => row.group)) {
    const texts = members.map(({ value }) => toHalfWidth(value.printed));
    const comma = proofs.get(group);
    const millions = texts.find((text) => MILLIONS.test(text));
    const isPointed = POINTED.test(tag) || texts.some((text) => FRACTION.test(text));
    const point = millions ?? (isPointed ? null : `as on a page in ${tag}`);
    doubts.set(group, (text) => {
      if (comma && EITHER.test(text)) return { code: 'decimal-comma', proof: comma };
      return point && POINT.test(text) ? { code: 'thousands-point', proof: point } : null;
    });
  }
  return doubts;
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
