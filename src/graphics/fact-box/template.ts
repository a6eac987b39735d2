import { html, nothing, type TemplateResult } from 'lit';
import { isUnsure } from '../../data/said.ts';
import { statusWord } from '../../data/surety.ts';
import { factWords } from '../../locale/fact-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Locale } from '../../locale/language.ts';
import type { Basis } from '../../locale/vocabulary.ts';
import { badgeTemplate } from '../../marks/badge.ts';
import { unseenTemplate } from '../../marks/unseen.ts';
import { dateOf, describeFact } from './describe.ts';
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
  const { form, facts, isLedger } = layout;
  return html`<ul
    class="facts ${form} ${columnsFor(facts.length)} ${isLedger ? 'ledger' : ''} ${setting.trendColors}"
    role="list"
  >
    ${facts.map((fact) => factTemplate(fact, layout, setting))}
  </ul>`;
}

/** Into how many columns so many figures go, so that the last row is as full as can be. */
function columnsFor(count: number): string {
  if (count < 3) return count === 1 ? 'one' : 'two';
  return count % 4 === 0 || count === 7 ? 'four' : 'three';
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
function extrasTemplate(fact: Fact, { shareOf }: FactLayout, setting: FactSetting): Part {
  const { row, share } = fact;
  const { language, ownLang } = setting.locale;
  const sure = row.value.decimal || row.value.words ? statusWord(row.value.status, language) : '';
  const hasChange = row.change.decimal || row.change.status === 'not-given';
  if (!sure && !hasChange && !share) return nothing;
  return html`<p class="extras" lang=${ownLang ?? nothing}>
    ${sure ? html`<span class="badge dashed">${sure}</span>` : nothing}
    ${hasChange ? changeTemplate(fact, setting) : nothing}
    ${
      share
        ? html`<span class="badge solid portion"
            >${factWords[language].share(share, shareOf)}</span
          >`
        : nothing
    }
  </p>`;
}

function changeTemplate({ row: { change } }: Fact, { locale, basis }: FactSetting): TemplateResult {
  const { against, statuses, comma } = figureWords[locale.language];
  const remarks = [
    against[basis],
    change.status === 'calculated' ? statuses.calculated : '',
  ].filter(Boolean);
  return html`<span class="change"
    >${badgeTemplate(change, locale.language)}${
      remarks.length > 0 ? html` <span class="against">${remarks.join(comma)}</span>` : nothing
    }</span
  >`;
}
