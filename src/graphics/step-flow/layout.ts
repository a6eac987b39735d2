import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { formatDecimal, formatWithUnit, valueUnit } from '../../data/format-quantity.ts';
import { groupBy } from '../../data/group-by.ts';
import { readHighlight } from '../../data/highlight.ts';
import { calculatedQuantity, NOTHING, type Quantity } from '../../data/quantity.ts';
import { unitsOfRows } from '../../data/row-units.ts';
import { checkTotal, sumOfRows, sumQuantity, whyNoSum } from '../../data/total.ts';
import type { Language } from '../../locale/language.ts';
import { stepWords } from '../../locale/step-words.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { RUNGS, type Rung } from '../../scale/ladder.ts';
import { lineFromZero, placeOnLine } from '../../scale/line.ts';
import { compareDecimals, percentOf, signOf, type Decimal } from '../../text/decimal.ts';
import { formatNoun, type Unit } from '../../text/unit.ts';
import { estimateWidth } from '../../text/width.ts';

/** What an author can tell a path of steps beyond what every graphic takes. */
export const STEP_FLOW_ATTRIBUTES = {
  order: 'text',
  flow: ['apart', 'same'],
  highlight: 'text',
  total: 'flag',
  noTotal: 'flag',
} as const;

export type StepFlowSettings = SettingsOf<typeof STEP_FLOW_ATTRIBUTES>;

/** One step on the path. */
export interface Step {
  readonly row: Row;
  /** The unit its value is printed in. */
  readonly unit: Unit;
  /** Its count as a share of the largest; null where it has none that can be drawn. */
  readonly width: number | null;
  readonly highlighted: boolean;
  /** How much of the first step it is, where the author says that the same things pass on. */
  readonly share: Quantity;
}

/** What all steps come to. */
export interface StepTotal {
  readonly label: string;
  readonly value: Quantity;
  readonly unit: Unit;
}

export interface StepLayout {
  /** In the order of the path. */
  readonly steps: readonly Step[];
  readonly total: StepTotal | null;
  /** From which width the steps have room beside each other; null where they never have. */
  readonly across: Rung | null;
  /** True where counts only fall and nobody says that one step comes out of the other. */
  readonly looksLikeFunnel: boolean;
  /** True where some steps are counted in another unit than those with bars. */
  readonly isMixed: boolean;
  readonly problems: readonly Finding[];
}

/**
 * Places steps in the author's order, never sorted, each as wide as its count on one scale from zero.
 * What is missing, below zero or counted in another unit keeps its place and gets no width.
 */
export function layoutSteps(
  dataset: Dataset,
  settings: StepFlowSettings,
  language: Language,
): StepLayout {
  const told: Finding[] = [];
  const unitOf = unitsOfRows(dataset, valueUnit(dataset, language), language);
  const rows = orderRows(dataset.rows, settings.order, told);
  const { bars, isMixed } = barsOf(rows, unitOf, told);
  const widthOf = widthsOf(bars);
  const highlighted = readHighlight(settings.highlight, rows, told);
  const shareOf = sharesOf(rows, settings, isMixed, told);
  const steps = rows.map((row): Step => ({
    row,
    unit: unitOf(row),
    width: widthOf(row),
    highlighted: highlighted.has(row),
    share: shareOf(row),
  }));
  const { total, problems } = totalOf(dataset, settings, isMixed ? null : steps, language);
  return {
    steps,
    total,
    across: rungFor(steps, language),
    looksLikeFunnel: bars.length > 1 && riseIn(bars) === null && !steps.some(hasShare),
    isMixed,
    problems: [...told, ...problems],
  };
}

const hasShare = ({ share }: Step): boolean => share.decimal !== null;

/** The steps that `order` names first, in its order; those it does not name follow as given. */
const orderRows = (
  rows: readonly Row[],
  order: string | undefined,
  problems: Finding[],
): readonly Row[] => [...new Set([...readHighlight(order, rows, problems, 'order'), ...rows])];

/**
 * The rows with a value that can be held against each other: those of the unit that most are counted
 * in, the first of several. Chinese counters, 46家 and 146個, all count one by one.
 */
function rowsOnScale(rows: readonly Row[], unitOf: (row: Row) => Unit): ReadonlySet<Row> {
  const counted = rows.filter(({ value }) => value.decimal);
  const alike = groupBy(counted, (row) => formatNoun(unitOf(row).noun, 'en'));
  const [most = []] = [...alike.values()].toSorted((a, b) => b.length - a.length);
  return new Set(most);
}

/** The rows that get a bar, and whether others are counted in another unit. */
function barsOf(
  rows: readonly Row[],
  unitOf: (row: Row) => Unit,
  problems: Finding[],
): { readonly bars: readonly Row[]; readonly isMixed: boolean } {
  const counted = rowsOnScale(rows, unitOf);
  return {
    bars: rows.filter((row) => counted.has(row) && !isBelowZero(row, problems)),
    isMixed: rows.some((row) => row.value.decimal && !counted.has(row)),
  };
}

/** How wide each bar is; null for a row without one. */
function widthsOf(bars: readonly Row[]): (row: Row) => number | null {
  const line = lineFromZero(bars.map(({ value }) => value.decimal!));
  return (row) => (bars.includes(row) ? placeOnLine(row.value.decimal, line).length : null);
}

function isBelowZero({ value, number, label }: Row, problems: Finding[]): boolean {
  const isBelow = signOf(value.decimal!) < 0;
  if (isBelow) problems.push(found('no-width', number, value.printed, label));
  return isBelow;
}

/** The first step that has more than the one before it, of rows that all have a value. */
function riseIn(rows: readonly Row[]): Row | null {
  const index = rows.findIndex(
    ({ value }, at) => at > 0 && compareDecimals(value.decimal!, rows[at - 1]!.value.decimal!) > 0,
  );
  return rows[index] ?? null;
}

type ShareOf = (row: Row) => Quantity;

/** Shares of the first step, only where the author says that the same things pass on. */
function sharesOf(
  rows: readonly Row[],
  { flow }: StepFlowSettings,
  isMixed: boolean,
  problems: Finding[],
): ShareOf {
  if (flow !== 'same') return () => NOTHING;
  const [why, label] = whyNoFlow(rows, isMixed);
  const [first] = rows;
  if (why || !first) {
    problems.push(found('setting-impossible', 'flow', why, label));
    return () => NOTHING;
  }
  return (row) =>
    row === first
      ? NOTHING
      : calculatedQuantity(percentOf(row.value.decimal!, first.value.decimal!), '%');
}

/** Why nothing passes on, and the label that this concerns; '' where it may. */
function whyNoFlow(rows: readonly Row[], isMixed: boolean): readonly [why: string, label?: string] {
  const [first] = rows;
  if (isMixed) return ['mixed'];
  if (rows.length < 2) return ['one-step'];
  if (rows.some(({ value }) => !value.decimal)) return ['missing'];
  if (rows.some(({ value }) => value.qualifier)) return ['inexact'];
  const rise = riseIn(rows);
  if (rise) return ['rise', rise.label];
  if (signOf(rows.at(-1)!.value.decimal!) < 0) return ['below-zero'];
  return [signOf(first!.value.decimal!) === 0 ? 'from-zero' : ''];
}

/** The total as given, else added up where it is asked for; `steps` is null where units differ. */
function totalOf(
  { rows, total }: Dataset,
  { noTotal, total: isAsked, flow }: StepFlowSettings,
  steps: readonly Step[] | null,
  language: Language,
): Pick<StepLayout, 'total' | 'problems'> {
  const problems: Finding[] = [];
  if (noTotal || (!isAsked && !total)) return { total: null, problems };
  const sum = steps && flow !== 'same' ? sumOfRows(rows) : null;
  const unit = commonUnit(steps ?? [], language);
  if (total) {
    const say = (all: Decimal): string => formatDecimal(all, unit, language);
    checkTotal(total, sum, rows.length, say, problems);
    return { total: { label: total.label, value: total.value, unit }, problems };
  }
  if (sum)
    return { total: { label: '', value: sumQuantity(rows, sum, unit.noun), unit }, problems };
  const why = !steps ? 'mixed' : flow === 'same' ? 'same' : whyNoSum(rows);
  return { total: null, problems: [found('total-impossible', why)] };
}

/** The unit of all steps; that of any count where their counters differ, as 家 and 個 do. */
function commonUnit(steps: readonly Step[], language: Language): Unit {
  const units = steps.map(({ unit }) => unit);
  const [first = { magnitude: 0, noun: '' }] = units;
  return units.every(({ noun }) => noun === first.noun)
    ? first
    : { magnitude: first.magnitude, noun: stepWords[language].piece };
}

/** The widths from which steps may stand beside each other. */
const ACROSS = RUNGS.filter((rung) => rung >= 30 && rung < 75);

/** How large figures and their units are printed, and what is between two steps, in em. */
const VALUE_SIZE = 1.75;
const UNIT_SIZE = 0.8125;
const GAP = 1.9;

/** From which width each step has room for its value and each word of its label. */
function rungFor(steps: readonly Step[], language: Language): Rung | null {
  const needs = steps.map(({ row: { value, label }, unit }) =>
    Math.max(
      7,
      Math.min(12, valueWidth(value, unit, language)),
      Math.min(10, ...label.split(/\s/).map(wordWidth)),
    ),
  );
  const need = Math.max(...needs) + GAP;
  return ACROSS.find((rung) => rung >= need * steps.length) ?? null;
}

/** The figure large, what stands around it small. */
function valueWidth(value: Quantity, unit: Unit, language: Language): number {
  const figure = value.decimal ? formatDecimal(value.decimal, unit, language) : '';
  const all = estimateWidth(formatWithUnit(value, unit, language));
  const large = estimateWidth(figure);
  return large * VALUE_SIZE + (all - large) * UNIT_SIZE;
}

/** Han characters part anywhere. */
const wordWidth = (word: string): number =>
  /\p{Script=Han}/u.test(word) ? 0 : estimateWidth(word);
