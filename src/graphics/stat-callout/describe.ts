import { describeChange } from '../../data/format-change.ts';
import { sayQuantity } from '../../data/surety.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import type { Basis } from '../../locale/vocabulary.ts';
import type { CalloutLayout } from './layout.ts';

/** The callout in one sentence: what it is, how much, and how that has changed. */
export function describeCallout(
  { label, value, change, unit }: CalloutLayout,
  basis: Basis,
  language: Language,
): string {
  const words = figureWords[language];
  const said = [sayQuantity(value, unit, language), describeChange(change, basis, language)];
  const title = label && words.titled(label.replace(/^[a-z](?=[a-z]*\b)/, upper), '');
  return title + said.filter(Boolean).join(words.comma) + words.stop.trim();
}

/** A label that goes on from its number, such as jobs, begins a sentence here; iPads does not. */
const upper = (letter: string): string => letter.toUpperCase();
