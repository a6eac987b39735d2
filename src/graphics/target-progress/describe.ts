import type { Dataset } from '../../data/dataset.ts';
import { figuresOfRows } from '../../data/figures.ts';
import { formatQuantity, formatWithUnit } from '../../data/format-quantity.ts';
import { NOTHING, POINTS, type Quantity } from '../../data/quantity.ts';
import { sayQuantity } from '../../data/surety.ts';
import { whenOf } from '../../data/point.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { targetWords, type EvenChange } from '../../locale/target-words.ts';
import { printDecimal } from '../../text/decimal.ts';
import { isolate } from '../../text/isolate.ts';
import { NO_UNIT, PER_CENT } from '../../text/unit.ts';
import type { PlacedItem, TargetLayout } from './layout.ts';
import type { Goal } from './progress.ts';
import { capital, goalName } from './names.ts';
import type { Rate } from './rates.ts';

/** Some words, and the figure of ours that stands in them; '' where there is none. */
export interface Phrase {
  readonly text: string;
  readonly figure: string;
}

/** 27.7%, about 17%, 3.0 percentage points. */
function formatShare(share: Quantity, language: Language): string {
  const { decimal } = share;
  // What is rounded to nothing is more than that: nothing itself has no places.
  if (decimal?.int === 0n && decimal.places > 0) {
    const least = { ...share, decimal: { ...decimal, int: 1n }, qualifier: null };
    return targetWords[language].under(formatShare(least, language));
  }
  if (share.noun !== POINTS.noun) return formatQuantity(share, PER_CENT, language);
  return figureWords[language].points(formatQuantity(share, NO_UNIT, language));
}

/** The value an item stands at, with its unit and how sure it is. */
export const valueText = ({ last, unit, rows }: PlacedItem, language: Language): string =>
  sayQuantity(
    (last ?? rows.findLast(({ value }) => !value.decimal))?.value ?? NOTHING,
    unit,
    language,
  );

/**
 * The value at the target’s date where there is a later one; how far the target is reached: a share
 * where it has one, else how far off it is; then how it stands.
 */
export function describeProgress(
  goal: Goal,
  item: PlacedItem,
  language: Language,
): readonly Phrase[] {
  const { stood, standings } = targetWords[language];
  const { judged, standing } = goal;
  const isEarlier = judged !== null && judged !== item.last;
  const then = isEarlier
    ? stood(whenOf(judged, language), sayQuantity(judged.value, item.unit, language))
    : '';
  const far = howFar(goal, item, language);
  return [{ text: then, figure: '' }, far, { text: standings[standing], figure: '' }].filter(
    ({ text }) => text,
  );
}

function howFar(
  { reached, from, left, isAbove }: Goal,
  { unit }: PlacedItem,
  language: Language,
): Phrase {
  const words = targetWords[language];
  if (reached.decimal) {
    const figure = formatShare(reached, language);
    const base = from && formatWithUnit(from.value, unit, language);
    const text = base ? words.way(figure, base, whenOf(from, language)) : words.reached(figure);
    return { text, figure };
  }
  if (!left.decimal) return { text: '', figure: '' };
  const isRatio = left.noun === POINTS.noun;
  const figure = isRatio ? formatShare(left, language) : formatWithUnit(left, unit, language);
  return { text: words.left(figure, isAbove), figure };
}

/** What is still needed a year, and what it was so far. */
export function describeRates({ goals, soFar }: PlacedItem, language: Language): readonly Phrase[] {
  const { needed, neededOnce, soFar: sayPast } = targetWords[language];
  const ahead = goals.flatMap(({ required }) =>
    required ? phraseOf(required, required.isYearly ? needed : neededOnce, language) : [],
  );
  return soFar ? [...ahead, phraseOf(soFar, sayPast, language)] : ahead;
}

function phraseOf(
  { amount, way, since, until }: Rate,
  say: (change: EvenChange) => string,
  language: Language,
): Phrase {
  const figure = formatShare(amount, language);
  const [from, to] = [whenOf(since, language), whenOf(until, language)];
  return { text: say({ amount: figure, way, since: from, until: to }), figure };
}

/** What we have worked out says so. */
function saidWhole({ text, figure }: Phrase, language: Language): string {
  const { aside, statuses } = figureWords[language];
  return figure ? aside(text, statuses.calculated) : text;
}

/** Where an item stands, and how far it is to each of its targets, in a sentence. */
function describeStand(item: PlacedItem, language: Language): string {
  const { name, last, goals, unit } = item;
  const words = targetWords[language];
  const { titled, comma, stop } = figureWords[language];
  const when = last ? whenOf(last, language) : '';
  const value = valueText(item, language);
  const stand = last
    ? words.stands(isolate(name), when, value)
    : name
      ? titled(isolate(name), value)
      : value;
  const aims = goals.map((goal) => {
    const aim = titled(
      goalName(goal.row, language),
      formatWithUnit(goal.row.value, unit, language),
    );
    const phrases = describeProgress(goal, item, language);
    return [aim, ...phrases.map((phrase) => saidWhole(phrase, language))].join(comma);
  });
  const said = [stand, ...(aims.length > 0 ? aims : [words.noTarget])].join(words.next);
  return capital(said) + stop.trim();
}

/** An item in sentences: where it stands, what is needed, how it went so far. */
export function describeItem(item: PlacedItem, rates: boolean, language: Language): string {
  const { stop } = figureWords[language];
  const phrases = rates ? describeRates(item, language) : [];
  const said = phrases.map((phrase) => saidWhole(phrase, language) + stop.trim());
  return joinSentences([describeStand(item, language), ...said], language);
}

/** One to three sentences: all of a single item; of several where the first two stand, and how many. */
export function describeTargets({ items, rates }: TargetLayout, language: Language): string {
  const [first, ...more] = items;
  if (!first || more.length === 0) return first ? describeItem(first, rates, language) : '';
  const stands = items.slice(0, 2).map((item) => describeStand(item, language));
  const there = items.filter(({ goals }) =>
    goals.some(({ standing }) => standing === 'met' || standing === 'passed'),
  );
  const kind = targetWords[language].kind(items.length, there.length);
  return joinSentences([...stands, kind], language);
}

/** A rate with its sign, in plain digits. */
const plainRate = (rate: Rate | null): string =>
  rate?.amount.decimal ? (rate.way < 0 ? '-' : '') + printDecimal(rate.amount.decimal) : '';

/**
 * The figures of all rows, and by the id of each target row the share that is reached, the rate that
 * is required and the rate so far where these are said, for authored sentences to rest on.
 */
export function figuresOfTargets(
  { items, rates }: TargetLayout,
  { rows, unit }: Dataset,
): ReadonlyMap<string, string> {
  const figures = new Map(figuresOfRows(rows, unit));
  for (const { goals, soFar } of items) {
    for (const { row, reached, required, standing } of goals) {
      figures.set(`${row.id}.reached`, reached.decimal ? printDecimal(reached.decimal) : '');
      figures.set(`${row.id}.standing`, standing);
      figures.set(`${row.id}.required`, plainRate(rates ? required : null));
      figures.set(`${row.id}.so-far`, plainRate(rates ? soFar : null));
    }
  }
  return figures;
}
