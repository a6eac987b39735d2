import { describeChange } from '../../data/format-change.ts';
import { plainQuantity } from '../../data/format-quantity.ts';
import type { Dataset } from '../../data/dataset.ts';
import { sayQuantity, withStatus } from '../../data/surety.ts';
import { factWords } from '../../locale/fact-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import type { Basis } from '../../locale/vocabulary.ts';
import { printDecimal } from '../../text/decimal.ts';
import { formatDate } from '../../text/format-date.ts';
import { isolate } from '../../text/isolate.ts';
import { wordsOf, type Fact, type FactLayout } from './layout.ts';

/** So many figures are told in the summary; the box itself has them all. */
const MOST_TOLD = 3;

/** How many figures there are, and the first of them, those highlighted before the others. */
export function describeFacts(
  { facts, shareOf }: FactLayout,
  basis: Basis,
  language: Language,
): string {
  const words = factWords[language];
  const first = facts.toSorted((a, b) => Number(b.highlighted) - Number(a.highlighted));
  const told = first.length > MOST_TOLD + 1 ? MOST_TOLD : first.length;
  const said = first
    .slice(0, told)
    .map((fact) => mainOf(fact, basis, shareOf, language).join(figureWords[language].comma));
  if (told < first.length) said.push(words.more(first.length - told));
  const stop = figureWords[language].stop.trim();
  return joinSentences([words.kind(facts.length), said.join(words.semicolon) + stop], language);
}

/** One figure in words: its name and value, how it changed, its share, and what is added. */
export function describeFact(
  fact: Fact,
  basis: Basis,
  shareOf: string,
  language: Language,
): string {
  const { text, row } = fact;
  return [...mainOf(fact, basis, shareOf, language), text, dateOf(fact, language), row.note]
    .filter(Boolean)
    .join(figureWords[language].comma);
}

function mainOf(fact: Fact, basis: Basis, shareOf: string, language: Language): readonly string[] {
  const { row, unit, share } = fact;
  const { titled, aside } = figureWords[language];
  const name = row.group ? aside(isolate(row.label), isolate(row.group)) : isolate(row.label);
  const spoken = wordsOf(row.value, language);
  const value = spoken
    ? withStatus(spoken, row.value.status, language)
    : sayQuantity(row.value, unit, language);
  return [
    titled(name, value),
    describeChange(row.change, basis, language),
    share ? sayShare(fact, shareOf, language) : '',
  ].filter(Boolean);
}

/** A share, of what, and how sure it is. */
export const sayShare = ({ share, row }: Fact, shareOf: string, language: Language): string =>
  withStatus(factWords[language].share(share, shareOf), row.share.status, language);

/** The date of a row that has one beside its name; '' for others. */
export const dateOf = ({ row: { date, label } }: Fact, language: Language): string => {
  const said = date ? formatDate(date, language) : '';
  return said === label ? '' : said;
};

/**
 * Every figure shown, printed plainly in the unit said of all or, where none is, in single ones: so it
 * is the same in every language.
 */
export function figuresOfFacts(
  { facts }: FactLayout,
  { unit }: Dataset,
): ReadonlyMap<string, string> {
  const figures = new Map([['rows', String(facts.length)]]);
  for (const { row } of facts) {
    const { id, value, change, share } = row;
    figures.set(`${id}.value`, plainQuantity(value, unit));
    figures.set(`${id}.qualifier`, value.qualifier ?? '');
    figures.set(`${id}.words`, value.words ?? '');
    figures.set(`${id}.change`, change.decimal ? printDecimal(change.decimal) : '');
    figures.set(`${id}.change-qualifier`, change.qualifier ?? '');
    figures.set(`${id}.change-status`, change.decimal ? change.status : '');
    figures.set(`${id}.share`, share.decimal ? printDecimal(share.decimal) : '');
    figures.set(`${id}.share-qualifier`, share.qualifier ?? '');
    figures.set(`${id}.share-status`, share.decimal ? share.status : '');
  }
  return figures;
}
