import { html, type TemplateResult } from 'lit';
import { formatChange } from '../data/format-change.ts';
import type { Quantity } from '../data/quantity.ts';
import { figureWords } from '../locale/figure-words.ts';
import type { Language } from '../locale/language.ts';
import { signOf } from '../text/decimal.ts';

/** A dashed badge is calculated unless it says otherwise itself. */
function wordOf({ decimal, status }: Quantity, language: Language): string {
  const plain = !decimal || status === 'reported' || status === 'calculated';
  return plain ? '' : ` ${figureWords[language].statuses[status]}`;
}

/** Solid for what the source reports, dashed for what was calculated or is otherwise unsure. */
export function badgeTemplate(change: Quantity, language: Language): TemplateResult {
  const look = change.status === 'reported' ? 'solid' : 'dashed';
  const way = change.decimal ? ['falls', 'stays', 'rises'][signOf(change.decimal) + 1]! : 'stays';
  return html`<span class="badge ${look} ${way}" part="badge"
    >${formatChange(change, language)}${wordOf(change, language)}</span
  >`;
}
