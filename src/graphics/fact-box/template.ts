import { html, nothing, type TemplateResult } from 'lit';
import { isUnsure } from '../../data/said.ts';
import { statusWord } from '../../data/surety.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Locale } from '../../locale/language.ts';
import type { Basis } from '../../locale/vocabulary.ts';
import { changeTemplate } from '../../marks/change.ts';
import { unseenTemplate } from '../../marks/unseen.ts';
import { dateOf, describeFact, sayShare } from './describe.ts';
import type { Fact, FactLayout } from './layout.ts';

/** What the template needs to know beside the layout. */
export interface FactSetting {
  readonly locale: Locale;
  readonly basis: Basis;
  readonly trendColors: string;
}

type Part = TemplateResult | typeof nothing;

/** The figures as a list, each said once and whole for those who listen. */
export function factsTemplate(layout: FactLayout, setting: FactSetting): TemplateResult {
  const { form, facts, isLedger, isStacked } = layout;
  const look = [
    form,
    columnsFor(facts.length),
    isLedger ? 'ledger' : '',
    isStacked ? 'stacked' : '',
    setting.trendColors,
  ].filter(Boolean);
  return html`<ul class="facts ${look.join(' ')}" role="list">
    ${facts.map((fact) => factTemplate(fact, layout, setting))}
  </ul>`;
}

/** Into how many columns so many figures go, so that with the first in two places no row has a hole. */
function columnsFor(count: number): string {
  if (count < 3) return count === 1 ? 'one' : 'two';
  if (count % 4 === 0 || count === 7) return 'four';
  return count % 3 === 1 ? 'two' : 'three';
}

function factTemplate(fact: Fact, layout: FactLayout, setting: FactSetting): TemplateResult {
  const { row, size, highlighted, numeral } = fact;
  const { locale, basis } = setting;
  const look = [
    `size-${size}`,
    highlighted ? 'accent' : '',
    isUnsure(row.value) ? 'unsure' : '',
    row.value.decimal || row.value.words ? '' : 'none',
  ].filter(Boolean);
  return html`<li class="fact ${look.join(' ')}">
    ${unseenTemplate(describeFact(fact, basis, layout.shareOf, locale.language), locale)}
    <p class="number" part="value" aria-hidden="true">
      ${numeral.before ? html`<span class="qualifier">${numeral.before}</span>` : nothing}
      <b class="value ${numeral.spoken ? 'spoken' : ''}">${numeral.figure}</b>
      ${numeral.unit ? html`<span class="unit">${numeral.unit}</span>` : nothing}
    </p>
    <div class="words" aria-hidden="true">
      <p class="label" part="label">
        ${row.group ? figureWords[locale.language].aside(row.label, row.group) : row.label}
      </p>
      ${[fact.text, dateOf(fact, locale.language), row.note].map((text) =>
        text ? html`<p class="more">${text}</p>` : nothing,
      )}
      ${extrasTemplate(fact, layout, setting)}
    </div>
  </li>`;
}

/** How sure the value is, how it changed, and what it is a share of. */
function extrasTemplate(
  fact: Fact,
  { shareOf }: FactLayout,
  { locale: { language, ownLang }, basis }: FactSetting,
): Part {
  const { row, share } = fact;
  const sure = row.value.decimal || row.value.words ? statusWord(row.value.status, language) : '';
  const change = changeTemplate(row.change, basis, language);
  if (!sure && change === nothing && !share) return nothing;
  const look = row.share.status === 'reported' ? 'solid' : 'dashed';
  return html`<p class="extras" lang=${ownLang ?? nothing}>
    ${sure ? html`<span class="badge dashed">${sure}</span>` : nothing} ${change}
    ${
      share
        ? html`<span class="badge ${look} portion">${sayShare(fact, shareOf, language)}</span>`
        : nothing
    }
  </p>`;
}
