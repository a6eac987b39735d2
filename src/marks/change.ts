import { html, nothing, type TemplateResult } from 'lit';
import { basisIn } from '../data/basis.ts';
import type { Quantity } from '../data/quantity.ts';
import { changeWords } from '../locale/change-words.ts';
import { figureWords } from '../locale/figure-words.ts';
import type { Language } from '../locale/language.ts';
import type { Basis } from '../locale/vocabulary.ts';
import { badgeTemplate } from './badge.ts';

/** A word beside a badge; with nothing to say, nothing. */
const besideTemplate = (said: string): TemplateResult | typeof nothing =>
  said ? html` <span class="against">${said}</span> ` : nothing;

/**
 * A change beside a figure: its badge, what it is measured against, and whether it is calculated.
 * Chinese says first what it is against: 同比 ▲10.2%.
 */
export function changeTemplate(
  change: Quantity,
  basis: Basis,
  language: Language,
): TemplateResult | typeof nothing {
  if (!change.decimal && change.status !== 'not-given') return nothing;
  const { statuses, comma } = figureWords[language];
  const against = changeWords[language].against[basisIn(change.printed, basis)];
  const [before, after] = language === 'en' ? ['', against] : [against, ''];
  const status = change.status === 'calculated' ? statuses.calculated : '';
  return html`<span class="change"
    >${besideTemplate(before)}${badgeTemplate(change, language)}${besideTemplate(
      [after, status].filter(Boolean).join(comma),
    )}</span
  >`;
}
