import { html, nothing, type TemplateResult } from 'lit';
import { formatWritten } from '../../data/format-written.ts';
import { statusWord, whyMissing } from '../../data/surety.ts';
import type { Locale } from '../../locale/language.ts';
import type { Basis } from '../../locale/vocabulary.ts';
import { changeTemplate } from '../../marks/change.ts';
import { keptTemplate } from '../../marks/kept.ts';
import { formatUnit } from '../../text/unit.ts';
import { estimateWidth } from '../../text/width.ts';
import type { CalloutLayout } from './layout.ts';

/**
 * The number large, a word before it small, how sure it is, then what it is and how it has changed; the
 * unseen sentence says the same. The figure is named by its label, or by the number where it has none.
 */
export function calloutBody(
  layout: CalloutLayout,
  basis: Basis,
  trendColors: string,
  { language, ownLang }: Locale,
): TemplateResult {
  const { value, unit, label } = layout;
  const number = value.decimal ? formatWritten(value, unit, language) : whyMissing(value, language);
  const [, before, figure = number] = /^([a-z ]+ |[約约逾近])(?=\d)(.*)/i.exec(number) ?? [];
  const said = unit.noun === '%' || !value.decimal ? '' : formatUnit(unit, language);
  const status = value.decimal ? statusWord(value.status, language) : '';
  return html`<div class="stat ${trendColors}" aria-hidden="true">
    <p
      class="number ${value.decimal ? sizeOf(figure) : 'missing'}"
      part="value"
      id=${label ? nothing : 'label'}
    >
      <span>${before ? html`<span class="before">${before}</span>` : nothing}${figure}</span
      >${said ? html`<span class="unit" part="unit">${said}</span>` : nothing}${
        status
          ? html`<span class="badge dashed" lang=${ownLang ?? nothing}>${status}</span>`
          : nothing
      }
    </p>
    <p class="label" part="label">
      <span id=${label ? 'label' : nothing}>${keptTemplate(label)}</span>
    </p>
    ${changeTemplate(layout.change, basis, language)}
  </div>`;
}

/** What of itself fits nowhere on a phone is set smaller, which its text alone tells. */
function sizeOf(number: string): string {
  const width = estimateWidth(number);
  return width > 9 ? 'long longer' : width > 5.5 ? 'long' : width > 4 ? 'wide' : '';
}
