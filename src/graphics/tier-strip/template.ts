import { html, nothing, type TemplateResult } from 'lit';
import { formatQuantity } from '../../data/format-quantity.ts';
import type { Quantity } from '../../data/quantity.ts';
import { isUnsure } from '../../data/said.ts';
import { statusWord, whyMissing } from '../../data/surety.ts';
import { barWords } from '../../locale/bar-words.ts';
import type { Locale } from '../../locale/language.ts';
import { unseenTemplate } from '../../marks/unseen.ts';
import { rungClass, untilClass } from '../../scale/ladder.ts';
import { percent } from '../../scale/line.ts';
import { PER_CENT, type Unit } from '../../text/unit.ts';
import { describeTier, describeTotal } from './describe.ts';
import type { Tier, TierLayout } from './layout.ts';

/** What the template needs to know beside the layout. */
export interface TierSetting {
  readonly locale: Locale;
  /** What is counted, in which unit; '' where nothing is to be said. */
  readonly head: string;
  /** What the names under a part are, in the author's words. */
  readonly membersHead: string;
  /** True where they are of another year than the counts, and so do not stand among these. */
  readonly areApart: boolean;
}

/** The strip, hidden from readers, and its parts as an ordered list: name, value, share, members. */
export function tiersTemplate(layout: TierLayout, setting: TierSetting): TemplateResult {
  const { head } = setting;
  return html`<div class="parts">
    ${head ? html`<p class="head" lang=${setting.locale.ownLang ?? nothing}>${head}</p>` : nothing}
    ${stripTemplate(layout, setting)}
    <ol class="tiers" role="list">
      ${layout.tiers.map((tier) => tierTemplate(tier, layout, setting))}
    </ol>
    ${totalTemplate(layout, setting)} ${setting.areApart ? apartTemplate(layout, setting) : nothing}
  </div>`;
}

/** So many parts leave no room for the gaps between them. */
const MOST_GAPS = 24;

function stripTemplate(layout: TierLayout, { locale }: TierSetting): TemplateResult {
  const drawn = layout.tiers.filter(({ width }) => width > 0);
  const dense = drawn.length > MOST_GAPS ? 'dense' : '';
  return html`<div class="over" aria-hidden="true">
      ${drawn.map((tier) => overTemplate(tier, layout.unit, locale))}
    </div>
    <div class="strip ${dense}" part="strip" aria-hidden="true">
      ${drawn.map((tier) => partTemplate('part', tier, percent(tier.width)))}${
        layout.rest > 0
          ? html`<svg class="rest" width=${percent(layout.rest)}>
              <rect width="100%" height="100%"></rect>
            </svg>`
          : nothing
      }
    </div>`;
}

/** The value where it has room over its part, and the names where all of them have. */
function overTemplate(
  { row, width, valueFrom, nameFrom }: Tier,
  unit: Unit,
  { language }: Locale,
): TemplateResult {
  const value = html`<b>${formatQuantity(row.value, unit, language)}</b>`;
  const alone =
    valueFrom !== nameFrom
      ? html`<span class="${rungClass(valueFrom)} ${untilClass(nameFrom)}">${value}</span>`
      : nothing;
  const both =
    nameFrom === null
      ? nothing
      : html`<span class=${rungClass(nameFrom)}>${row.label} ${value}</span>`;
  return html`<span class="name">${alone}${both}</span
    ><svg class="lead" width=${percent(width)}></svg>`;
}

/** A part in its tone, on the strip or as its sign in the list. */
function partTemplate(
  name: 'part' | 'sign',
  { row, tone, highlighted }: Tier,
  width: string,
): TemplateResult {
  const look = highlighted ? 'highlighted' : '';
  const sure = isUnsure(row.value) ? 'unsure' : '';
  return html`<svg class="${name} ${look} ${sure}" width=${width}>
    <rect width="100%" height="100%" fill-opacity=${String(highlighted ? 1 : tone)}></rect>
  </svg>`;
}

function tierTemplate(tier: Tier, layout: TierLayout, setting: TierSetting): TemplateResult {
  const { locale } = setting;
  const { row, share, width, members, highlighted } = tier;
  const { language } = locale;
  return html`<li class="tier ${highlighted ? 'highlighted' : ''}">
    ${unseenTemplate(describeTier(tier, layout, language), locale)}
    <span class="key" aria-hidden="true"
      >${width > 0 ? partTemplate('sign', tier, '100%') : nothing}</span
    >
    <span class="label" part="label" aria-hidden="true">${row.label}</span>
    <span class="figures" aria-hidden="true">${valueTemplate(row.value, layout.unit, locale)}</span>
    <span class="shares" aria-hidden="true"
      >${
        share.decimal
          ? html`<span class="share">${formatQuantity(share, PER_CENT, language)}</span>`
          : nothing
      }</span
    >
    ${row.note ? html`<p class="remark">${row.note}</p>` : nothing}
    ${members.length > 0 && !setting.areApart ? membersTemplate(members, setting.membersHead) : nothing}
  </li>`;
}

/** Names under a line of their own, each list under what its part is called. */
const apartTemplate = ({ tiers }: TierLayout, { membersHead }: TierSetting): TemplateResult =>
  html`<div class="apart">
    <p class="who-head">${membersHead}</p>
    ${tiers.map(({ row, members }) =>
      members.length > 0 ? membersTemplate(members, row.label) : nothing,
    )}
  </div>`;

const membersTemplate = (members: readonly string[], head: string): TemplateResult =>
  html`<div class="who">
    ${head ? html`<span class="who-head">${head}</span>` : nothing}
    <ul class="members" role="list">
      ${members.map((name) => html`<li class="member" part="member">${name}</li>`)}
    </ul>
  </div>`;

function valueTemplate(value: Quantity, unit: Unit, { language, ownLang }: Locale): TemplateResult {
  if (!value.decimal) {
    const why = whyMissing(value, language);
    return html`<span class="missing" lang=${ownLang ?? nothing}>${why}</span>`;
  }
  const said = statusWord(value.status, language);
  return html`${
      said ? html`<span class="missing" lang=${ownLang ?? nothing}>${said}</span>${' '}` : nothing
    }<b class="value" part="value">${formatQuantity(value, unit, language)}</b>`;
}

function totalTemplate(
  layout: TierLayout,
  { locale }: TierSetting,
): TemplateResult | typeof nothing {
  const { total, unit } = layout;
  if (!total) return nothing;
  return html`<p class="total" part="total">
    ${unseenTemplate(describeTotal(total, layout, locale.language), locale)}
    <span class="label" aria-hidden="true">${total.label || barWords[locale.language].total}</span>
    <span class="figures" aria-hidden="true">${valueTemplate(total.value, unit, locale)}</span>
  </p>`;
}
