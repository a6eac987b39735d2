import { describeChange, formatWithUnit } from '../../data/format-quantity.ts';
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
  const figure = formatWithUnit(value, unit, language);
  const status = value.decimal && value.status !== 'reported' ? words.statuses[value.status] : '';
  const said = [
    status ? words.aside(figure, status) : figure,
    describeChange(change, basis, language),
  ];
  const title = label && words.titled(label, '');
  return title + said.filter(Boolean).join(words.comma) + words.stop.trim();
}
