import { parseQuantity } from '../../data/quantity.ts';
import type { Language } from '../../locale/language.ts';
import { found, type Finding } from '../../problems/finding.ts';
import {
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  signOf,
  type Decimal,
} from '../../text/decimal.ts';
import { fitUnit, type Unit } from '../../text/unit.ts';
import { floatOf, kindOfNoun, measureOf, nameOf, type Measures } from './measure.ts';
import { niceAbove, niceBelow, trimDecimal } from './nice.ts';

/** What one unit square stands for. */
export interface UnitSize {
  readonly value: Decimal;
  /** What it is printed in: 200家, 1萬平方米. */
  readonly unit: Unit;
  /** By the measure that all rows share. */
  readonly size: Decimal;
}

/** The unit squares of one row as a compact block. */
export interface UnitBlock {
  /** How many there are, to a tenth. */
  readonly count: Decimal;
  /** False where the count is rounded. */
  readonly isExact: boolean;
  /** How many squares each line of the block has; the last of all may be a part of one. */
  readonly lines: readonly number[];
}

/** More squares than this are a grey field and no count. */
const MOST_SQUARES = 1000;

/** What is much less than one square is drawn as a sliver, so that it can be seen to be there. */
const SLIVER = 0.1;

const ONE: Decimal = { int: 1n, places: 0 };

/**
 * Reads `unit-size`: a number in the unit of the values, or with one of its own. Without it a square
 * stands for the round number just below the smallest value. What makes more than 1,000 squares in all
 * gives way to the next round number that does not, which is told where an author has given it. Null
 * where nothing is above zero.
 */
export function readUnitSize(
  text: string | undefined,
  { rows, kind, bare }: Measures,
  language: Language,
  problems: Finding[],
): UnitSize | null {
  const [smallest, ...rest] = rows
    .filter(({ size }) => size && signOf(size) > 0)
    .toSorted((a, b) => compareDecimals(a.size!, b.size!));
  if (!smallest) return null;
  const inKind = { ...bare, noun: smallest.unit.noun };
  const given = readGiven(text, inKind, kind, language, problems);
  const noun = given?.noun ?? inKind.noun;
  const whole = [smallest, ...rest].reduce((sum, { size }) => sum + floatOf(size!), 0);
  const one = floatOf(measureOf(ONE, noun));
  let value = given?.value ?? niceBelow(floatOf(smallest.size!) / one);
  const isCrowded = (): boolean => whole / one / floatOf(value) > MOST_SQUARES;
  if (given && isCrowded())
    problems.push(found('setting-impossible', 'unit-size', 'it makes more than 1000 squares'));
  while (isCrowded()) value = niceAbove(floatOf(value));
  // No language has a step of ten, so the largest that the number reaches is taken: 1萬, not 10,000.
  const unit = fitUnit({ magnitude: 1, noun: nameOf(noun, language, value) }, [value], language);
  return { value, unit, size: measureOf(value, noun) };
}

/** What the author says, where it is above zero and of the kind that is compared. */
function readGiven(
  text: string | undefined,
  unit: Unit,
  kind: string,
  language: Language,
  problems: Finding[],
): { value: Decimal; noun: string } | null {
  if (text === undefined || text === '') return null;
  const read = parseQuantity(text, { unit, language });
  const noun = read?.noun || unit.noun;
  if (read?.decimal && signOf(read.decimal) > 0 && kindOfNoun(noun) === kind)
    return { value: read.decimal, noun };
  problems.push(found('setting-not-read', 'unit-size', text, 'a number above zero'));
  return null;
}

/** So many squares side by side that the largest block is about twice as wide as high, ten at least. */
export function columnsFor(most: number): number {
  const wide = Math.ceil(Math.sqrt(2 * most));
  return Math.max(10, Math.round(wide / 5) * 5);
}

/** The squares of one size, in lines of so many. */
export function blockOf(size: Decimal, each: UnitSize, columns: number): UnitBlock {
  const count = trimDecimal(divideDecimals(size, each.size, 1));
  const isExact = compareDecimals(multiplyDecimals(count, each.size), size) === 0;
  const squares = floatOf(size) / floatOf(each.size);
  // What a float lacks or has too much of a whole square is no part of one.
  const whole = Math.max(SLIVER, Math.round(squares * 1e6) / 1e6);
  const lines = [...Array(Math.ceil(whole / columns)).keys()].map((line) =>
    Math.min(columns, whole - line * columns),
  );
  return { count, isExact, lines };
}
