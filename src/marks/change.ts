import { html, nothing, type TemplateResult } from 'lit';
import type { Quantity } from '../data/quantity.ts';
import { changeWords } from '../locale/change-words.ts';
import { figureWords } from '../locale/figure-words.ts';
import type { Language } from '../locale/language.ts';
import type { Basis } from '../locale/vocabulary.ts';
import { badgeTemplate } from './badge.ts';

/** A change beside a figure: its badge, what it is measured against, and whether it is calculated. */
export function changeTemplate(
  change: Quantity,
  basis: Basis,
  language: Language,
): TemplateResult | typeof nothing {
  if (!change.decimal && change.status !== 'not-given') return nothing;
  const { statuses, comma } = figureWords[language];
  const remarks = [
    changeWords[language].against[basis],
    change.status === 'calculated' ? statuses.calculated : '',
  ].filter(Boolean);
  return html`<span class="change"
    >${badgeTemplate(change, language)}${
      remarks.length > 0 ? html` <span class="against">${remarks.join(comma)}</span>` : nothing
    }</span
  >`;
}
