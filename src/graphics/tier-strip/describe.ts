import { formatQuantity, joinUnit, plainQuantity } from '../../data/format-quantity.ts';
import type { Dataset } from '../../data/dataset.ts';
import { readHeader } from '../../data/header-roles.ts';
import { NOTHING, type Quantity } from '../../data/quantity.ts';
import { rankRows } from '../../data/rank.ts';
import { sayQuantity, withStatus } from '../../data/surety.ts';
import { barWords } from '../../locale/bar-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { tierWords } from '../../locale/tier-words.ts';
import type { Role } from '../../locale/vocabulary.ts';
import { printDecimal } from '../../text/decimal.ts';
import { isolate } from '../../text/isolate.ts';
import { formatUnit, PER_CENT } from '../../text/unit.ts';
import type { Tier, TierLayout, TierTotal } from './layout.ts';

/** 佔9.5%（推算）; '' where there is no share. */
function shareIn(share: Quantity, language: Language): string {
  if (!share.decimal) return '';
  const said = barWords[language].share(formatQuantity(share, PER_CENT, language));
  return withStatus(said, share.status, language);
}

/** One part in words: name, value with unit and status, share, each where it is known. */
export const describeTier = (
  { row, share }: Tier,
  { unit }: TierLayout,
  language: Language,
): string =>
  [isolate(row.label), sayQuantity(row.value, unit, language), shareIn(share, language)]
    .filter(Boolean)
    .join(figureWords[language].comma);

/** What all parts come to, in words. */
export const describeTotal = (
  { label, value }: TierTotal,
  { unit }: TierLayout,
  language: Language,
): string =>
  (isolate(label) || barWords[language].total) +
  figureWords[language].comma +
  sayQuantity(value, unit, language);

/** Two or three sentences: what there is in all, the largest part, the first and the last. */
export function describeTiers(given: TierLayout, language: Language): string {
  // A share that its value belies stands where it was given, with a notice; no sentence rests on it.
  const layout = {
    ...given,
    tiers: given.tiers.map((tier) => (tier.isWrong ? { ...tier, share: NOTHING } : tier)),
  };
  const { tiers, total, unit } = layout;
  const words = tierWords[language];
  const said = total ? joinUnit(formatQuantity(total.value, unit, language), unit, language) : '';
  const missing = tiers.filter(({ row }) => !row.value.decimal).length;
  const [first, last] = [tiers[0]!, tiers.at(-1)!];
  return joinSentences(
    [
      words.kind(tiers.length, said),
      largestSentence(layout, language),
      tiers.length > 2
        ? words.ends(describeTier(first, layout, language), describeTier(last, layout, language))
        : '',
      missing > 0 ? barWords[language].missing(missing) : '',
    ],
    language,
  );
}

function largestSentence({ tiers, unit }: TierLayout, language: Language): string {
  const words = barWords[language];
  const { leaders, isAlone } = rankRows(tiers, ({ row }) => row);
  const [first] = leaders;
  if (!first) return '';
  const value = sayQuantity(first.row.value, unit, language);
  const names = leaders.map(({ row }) => isolate(row.label));
  if (isAlone) return words.range(names[0]!, value, '', '');
  if (names.length > 1) return words.tied(words.list(names), value);
  const { share } = first;
  const said = share.decimal && formatQuantity(share, PER_CENT, language);
  return words.largest(names[0]!, value, said, withStatus('', share.status, language));
}

/** What any column of values or of members is called. */
const COMMON = /^(?:values?|members|[數数]值|名[單单])$/i;

/** A column's header in the author's words; '' where it only says what any such column is called. */
export function ownHeader({ columns }: Dataset, wanted: Role): string {
  const { name } = readHeader(columns.find(({ role }) => role === wanted)?.header ?? '');
  return COMMON.test(name) ? '' : name;
}

/** The line over the strip. */
export function describeHead(dataset: Dataset, layout: TierLayout, language: Language): string {
  const unit = layout.unit.noun === '%' ? '' : formatUnit(layout.unit, language);
  const isCalculated = layout.shares === 'calculated';
  return tierWords[language].head(ownHeader(dataset, 'value'), unit, isCalculated);
}

/** Every figure shown, in the author's unit, for authored sentences to rest on. */
export function figuresOfTiers(
  { tiers, total }: TierLayout,
  { unit }: Dataset,
): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const { row, share, members } of tiers) {
    figures.set(`${row.id}.value`, plainQuantity(row.value, unit));
    figures.set(`${row.id}.share`, share.decimal ? printDecimal(share.decimal) : '');
    figures.set(`${row.id}.members`, String(members.length));
  }
  figures.set('total', total ? plainQuantity(total.value, unit) : '');
  figures.set('rows', String(tiers.length));
  return figures;
}
