import { formatQuantity } from '../../data/format-quantity.ts';
import type { Quantity } from '../../data/quantity.ts';
import { clearLeaders } from '../../data/rank.ts';
import { withStatus, whyMissing } from '../../data/surety.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { planWords } from '../../locale/plan-outline-words.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { printDecimal, subtractDecimals } from '../../text/decimal.ts';
import { isolate } from '../../text/isolate.ts';
import { NO_UNIT } from '../../text/unit.ts';
import { isBeyond, type PlanLayout, type Strand, type Tally } from './layout.ts';

/** How many strands, how many of the tasks are spelled out, and where the most are. */
export function describePlan({ strands, tally }: PlanLayout, language: Language): string {
  const words = planWords[language];
  const counter = counterWords(tally, language);
  const stop = figureWords[language].stop.trim();
  return joinSentences(
    [words.plan(strands.length), counter && counter + stop, mostWords(strands, language)],
    language,
  );
}

/** A count of measures is not calculated, it is counted: 24 (our count). */
function sureWords(text: string, { status }: Quantity, language: Language): string {
  return status === 'calculated'
    ? figureWords[language].aside(text, planWords[language].counted)
    : withStatus(text, status, language);
}

const numberOf = (quantity: Quantity, language: Language): string =>
  formatQuantity(quantity, NO_UNIT, language);

const isOne = ({ decimal }: Quantity): boolean => printDecimal(decimal!) === '1';

/** How much of the plan is spelled out; '' where nothing is known of it. */
export function counterWords(tally: Tally, language: Language): string {
  const { sum, tasks, unknown } = tally;
  const words = planWords[language];
  const all = tasks && withStatus(numberOf(tasks, language), tasks.status, language);
  if (!sum) return all ? words.tasks(all) : '';
  const number = numberOf(sum, language);
  const said = !all
    ? words.inAll(number)
    : isBeyond(tally)
      ? words.over(number, all)
      : words.spelled(number, all, isOne(sum));
  const sure = sureWords(said, sum, language);
  return unknown > 0 ? words.unknown(sure, unknown) : sure;
}

/** How many measures a strand has: what is read, and what is heard. */
export function countWords(
  { count, given, measures }: Strand,
  language: Language,
): { readonly seen: string; readonly heard: string } {
  const words = planWords[language];
  if (!count.decimal) {
    const missing = measures.length > 0 ? words.uncounted : whyMissing(count, language);
    return { seen: missing, heard: missing };
  }
  const number = numberOf(count, language);
  const seen = given ? words.written(numberOf(given, language), number) : words.measures(number);
  return { seen, heard: sureWords(seen, count, language) };
}

/** More leaders than two are no news. */
const MOST_LEADERS = 2;

/** The strands with the most measures; '' where they are many, all alike, or not all known. */
function mostWords(strands: readonly Strand[], language: Language): string {
  const leaders = clearLeaders(strands, ({ count }) => count);
  const [first] = leaders;
  if (!first || leaders.length > MOST_LEADERS) return '';
  const words = planWords[language];
  const names = leaders.map(({ number, title }) =>
    figureWords[language].aside(words.strand(number), isolate(title)),
  );
  return words.most(names, numberOf(first.count, language), isOne(first.count));
}

/** Every figure shown, for authored sentences to rest on. */
export function figuresOfPlan({ strands, tally }: PlanLayout): ReadonlyMap<string, string> {
  const { sum, tasks } = tally;
  const figures = new Map([
    ['strands', String(strands.length)],
    ['measures.sum', sum ? printDecimal(sum.decimal!) : ''],
    ['measures.status', sum?.status ?? ''],
    ['tasks', tasks ? printDecimal(tasks.decimal!) : ''],
    ['tasks.qualifier', tasks?.qualifier ?? ''],
    [
      'tasks.rest',
      tasks && sum ? printDecimal(subtractDecimals(tasks.decimal!, sum.decimal!)) : '',
    ],
  ]);
  for (const { row, count, keywords } of strands) {
    figures.set(`${row.id}.measures`, count.decimal ? printDecimal(count.decimal) : '');
    figures.set(`${row.id}.qualifier`, count.qualifier ?? '');
    figures.set(`${row.id}.keywords`, String(keywords.length));
  }
  return figures;
}
