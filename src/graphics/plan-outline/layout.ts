import type { SettingsOf } from '../../data/attributes.ts';
import { cellReader } from '../../data/cell-reader.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { spelledInDigits, stripNumber } from '../../data/numbering.ts';
import { NOTHING, parseQuantity, type Quantity } from '../../data/quantity.ts';
import { splitMeasures, splitMembers } from '../../data/members.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { compareDecimals, printDecimal, sumDecimals } from '../../text/decimal.ts';
import { estimateWidth } from '../../text/width.ts';

/** What an author can tell a plan outline beyond what every graphic takes. */
export const PLAN_OUTLINE_ATTRIBUTES = { tasks: 'text', open: 'flag' } as const;

export type PlanOutlineSettings = SettingsOf<typeof PLAN_OUTLINE_ATTRIBUTES>;

/** One strand of the plan, in the order given. */
export interface Strand {
  readonly row: Row;
  /** From 1. */
  readonly number: number;
  readonly title: string;
  /** What is said of it beside its title; '' for nothing. */
  readonly text: string;
  readonly keywords: readonly string[];
  /** The measures that are written out. */
  readonly measures: readonly string[];
  /**
   * How many there are: those written out, else the number given; missing where neither is known, as it
   * is of one running text that nothing parts.
   */
  readonly count: Quantity;
  /** The number given, where another number is written out. */
  readonly given: Quantity | null;
}

/** All measures together. */
export interface Tally {
  /** Null where no strand has a number. */
  readonly sum: Quantity | null;
  /** How many tasks the plan has in all, where the author says so. */
  readonly tasks: Quantity | null;
  /** Strands that are not counted, where others are. */
  readonly unknown: number;
}

export interface PlanLayout {
  readonly strands: readonly Strand[];
  readonly tally: Tally;
  readonly isOpen: boolean;
  readonly problems: readonly Finding[];
}

/** Numbers the strands and counts their measures; what does not agree is told, and nothing is left out. */
export function layoutPlan(dataset: Dataset, settings: PlanOutlineSettings): PlanLayout {
  const problems: Finding[] = [];
  const textOf = cellReader(dataset, 'text');
  const measuresOf = cellReader(dataset, 'measures');
  const strands = dataset.rows.map((row, index): Strand => {
    const text = textOf(row);
    return {
      row,
      number: index + 1,
      title: stripNumber(row.label, index + 1) || text,
      text: row.label ? text : '',
      keywords: splitMembers(row.members),
      ...countMeasures(row, measuresOf(row), problems),
    };
  });
  const tally = addUp(strands, readTasks(settings.tasks, problems));
  const { sum, tasks } = tally;
  if (isBeyond(tally))
    problems.push(
      found('tasks-differ', printDecimal(tasks!.decimal!), printDecimal(sum!.decimal!)),
    );
  return { strands, tally, isOpen: settings.open ?? false, problems };
}

const holdsSum = ({ sum, tasks }: Tally): boolean =>
  sum !== null && tasks !== null && compareDecimals(sum.decimal!, tasks.decimal!) <= 0;

/** Whether all that are counted are within all there are said to be, of which the number is exact. */
export const isWithin = (tally: Tally): boolean => !tally.tasks?.qualifier && holdsSum(tally);

/** Whether more are counted than there are said to be; about 34 may be 36. */
export const isBeyond = (tally: Tally): boolean =>
  tally.sum !== null && tally.tasks !== null && !tally.tasks.qualifier && !holdsSum(tally);

/** The measures of a row and how many they are; a column of measures may hold their numbers alone. */
function countMeasures(
  row: Row,
  cell: string,
  problems: Finding[],
): Pick<Strand, 'measures' | 'count' | 'given'> {
  const inCell = row.value.decimal || cell === '' ? null : readCount(cell);
  const number = wholeNumber(inCell ?? row.value, row.number, problems);
  const measures = inCell ? [] : splitMeasures(cell);
  if (measures.every(isRunning)) return { measures, count: number, given: null };
  const count = { ...NOTHING, decimal: { int: BigInt(measures.length), places: 0 } };
  const agrees = !number.decimal || compareDecimals(number.decimal, count.decimal) === 0;
  if (agrees) return { measures, count, given: null };
  problems.push(found('count-differs', row.number, number.printed, measures.length));
  return { measures, count, given: number };
}

/** The number of measures that a cell gives in place of them: 3, 逾3項, three measures. */
const readCount = (cell: string): Quantity | null =>
  parseQuantity(spelledInDigits(cell).replace(/ (?:measure|task|action)s?$/i, ''));

/** A text in which there may be several measures, or a number of them that was not read: 數十項措施. */
const isRunning = (measure: string, _: number, { length }: readonly string[]): boolean =>
  length === 1 &&
  (estimateWidth(measure) > 30 ||
    /。.|[.!?]\s+\p{Lu}|[項项](?:措施|任[務务]|[舉举]措)?$|\b(?:measures|tasks|actions)$/iu.test(
      measure,
    ));

/** A number that counts something; half a measure, less than none and a share are told and left out. */
function wholeNumber(value: Quantity, row: number, problems: Finding[]): Quantity {
  const { decimal, noun, printed } = value;
  if (!decimal || (/^\d+$/.test(printDecimal(decimal)) && noun !== '%')) return value;
  problems.push(found('not-a-number', row, 'value', printed, 'whole measures'));
  return { ...NOTHING, printed };
}

/** Reads the `tasks` attribute, `34`, `逾34` or `34項`; anything but a whole number above zero is told. */
function readTasks(text: string | undefined, problems: Finding[]): Quantity | null {
  const given = (text ?? '').trim();
  if (given === '') return null;
  const tasks = parseQuantity(given);
  if (tasks?.decimal && /^[1-9]\d*$/.test(printDecimal(tasks.decimal)) && tasks.noun !== '%')
    return tasks;
  problems.push(found('setting-not-read', 'tasks', given, 'a whole number such as 34'));
  return null;
}

function addUp(strands: readonly Strand[], tasks: Quantity | null): Tally {
  const counts = strands.flatMap(({ count }) => (count.decimal ? [count] : []));
  if (counts.length === 0) return { sum: null, tasks, unknown: 0 };
  const words = new Set(counts.flatMap(({ qualifier }) => qualifier ?? []));
  const [qualifier = null] = words;
  // Over 5 and 4 are over 9; what is nearly 5 and over 4 is only about 9. How sure the least sure is.
  const sum: Quantity = {
    ...NOTHING,
    decimal: sumDecimals(counts.map(({ decimal }) => decimal!)),
    qualifier: words.size > 1 ? 'about' : qualifier,
    status: counts.find(({ status }) => status !== 'reported')?.status ?? 'reported',
  };
  return { sum, tasks, unknown: strands.length - counts.length };
}
