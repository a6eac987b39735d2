import { describeChange } from '../../data/format-quantity.ts';
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
  const title = label && words.titled(label, '');
  return title + said.filter(Boolean).join(words.comma) + words.stop.trim();
}
