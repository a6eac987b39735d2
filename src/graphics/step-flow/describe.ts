import type { Dataset } from '../../data/dataset.ts';
import { formatQuantity, plainQuantity } from '../../data/format-quantity.ts';
import { clearLeaders } from '../../data/rank.ts';
import { sayQuantity, withStatus } from '../../data/surety.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { stepWords } from '../../locale/step-words.ts';
import { printDecimal } from '../../text/decimal.ts';
import { isolate } from '../../text/isolate.ts';
import { PER_CENT } from '../../text/unit.ts';
import type { Step, StepLayout, StepTotal } from './layout.ts';

/** More steps than this are not all told at once. */
const MOST_TOLD = 6;

/** More than these that share the first place are not named. */
const MOST_WIDEST = 3;

/** The steps in their order with their values, the largest, and what they come to. */
export function describeSteps(layout: StepLayout, language: Language): string {
  const { steps, total } = layout;
  const words = stepWords[language];
  const { comma, titled, stop } = figureWords[language];
  const told = steps.length > MOST_TOLD ? MOST_TOLD - 1 : steps.length;
  const said = steps
    .slice(0, told)
    .map((step) => [isolate(step.row.label), valueOf(step, language)].filter(Boolean).join(comma));
  if (told < steps.length) said.push(words.more(steps.length - told));
  const last = withShare(steps.at(-1)!, language, words.last);
  return joinSentences(
    [
      words.path(steps.length, said),
      widestSentence(layout, language),
      last && last + stop.trim(),
      total &&
        titled(isolate(total.label) || words.total, totalValue(total, language)) + stop.trim(),
    ].filter((sentence) => sentence !== null),
    language,
  );
}

/** The steps with the longest bars; none where all are alike, or where they cannot be compared. */
const widestOf = ({ steps, isMixed }: StepLayout): readonly Step[] =>
  isMixed ? [] : clearLeaders(steps, ({ row }) => row.value);

function widestSentence(layout: StepLayout, language: Language): string {
  const names = widestOf(layout).map(({ row }) => isolate(row.label));
  return names.length > 0 && names.length <= MOST_WIDEST ? stepWords[language].widest(names) : '';
}

const valueOf = ({ row, unit }: Step, language: Language): string =>
  sayQuantity(row.value, unit, language);

const totalValue = ({ value, unit }: StepTotal, language: Language): string =>
  sayQuantity(value, unit, language);

/** Something said of a share, and how sure that is; '' where there is no share. */
function withShare({ share }: Step, language: Language, say: (share: string) => string): string {
  if (!share.decimal) return '';
  return withStatus(say(formatQuantity(share, PER_CENT, language)), share.status, language);
}

/** What a step is of the first: 佔申請的37.5%（推算）; '' where nothing is said of that. */
export const shareOfFirst = (step: Step, { steps }: StepLayout, language: Language): string =>
  withShare(step, language, (share) =>
    stepWords[language].ofFirst(share, isolate(steps[0]!.row.label)),
  );

/** One step in words: its place and name, its value, its share, its text and its note. */
export function describeStep(
  step: Step,
  text: string,
  layout: StepLayout,
  language: Language,
): string {
  const { row } = step;
  return [
    stepWords[language].step(layout.steps.indexOf(step) + 1, isolate(row.label)),
    valueOf(step, language),
    shareOfFirst(step, layout, language),
    text,
    row.note,
  ]
    .filter(Boolean)
    .join(figureWords[language].comma);
}

/** What all steps come to, in words. */
export const describeTotal = (total: StepTotal, language: Language): string =>
  [isolate(total.label) || stepWords[language].total, totalValue(total, language)].join(
    figureWords[language].comma,
  );

/** Every figure shown, in the author's unit, for authored sentences to rest on. */
export function figuresOfSteps(layout: StepLayout, { unit }: Dataset): ReadonlyMap<string, string> {
  const { steps, total } = layout;
  const idsOf = (some: readonly Step[]): string => some.map(({ row }) => row.id).join(' ');
  const figures = new Map([
    ['rows', String(steps.length)],
    ['order', idsOf(steps)],
    ['largest', idsOf(widestOf(layout))],
  ]);
  for (const { row, share } of steps) {
    figures.set(`${row.id}.value`, plainQuantity(row.value, unit));
    figures.set(`${row.id}.share`, share.decimal ? printDecimal(share.decimal) : '');
  }
  if (total) {
    figures.set('total.value', plainQuantity(total.value, total.unit));
    figures.set('total.status', total.value.status);
  }
  return figures;
}
