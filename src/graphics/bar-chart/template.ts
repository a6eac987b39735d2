import { html, nothing, type TemplateResult } from 'lit';
import { basisIn } from '../../data/basis.ts';
import { formatQuantity } from '../../data/format-quantity.ts';
import type { Quantity } from '../../data/quantity.ts';
import { isUnsure } from '../../data/said.ts';
import { statusWord, whyMissing } from '../../data/surety.ts';
import { barWords } from '../../locale/bar-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language, Locale } from '../../locale/language.ts';
import type { Basis } from '../../locale/vocabulary.ts';
import { badgeTemplate } from '../../marks/badge.ts';
import { changeTemplate } from '../../marks/change.ts';
import { unseenTemplate } from '../../marks/unseen.ts';
import { percent } from '../../scale/line.ts';
import { formatUnit, PER_CENT } from '../../text/unit.ts';
import { estimateWidth } from '../../text/width.ts';
import { describeBar, describeTotal } from './describe.ts';
import {
  showsChange,
  type BarBlock,
  type BarLayout,
  type BarSection,
  type PlacedBar,
} from './layout.ts';

/** What the template needs to know beside the layout. */
export interface BarSetting {
  readonly locale: Locale;
  readonly basis: Basis;
  readonly trendColors: string;
}

/** Bars as a list: each item is one datum in words, beside a fluid picture hidden from readers. */
export function barsTemplate(layout: BarLayout, setting: BarSetting): TemplateResult {
  const signed = layout.isSigned ? 'signed' : '';
  return html`<div class="bars ${mixedLook(layout) + signed} ${setting.trendColors}">
      ${layout.sections.map((section) => sectionTemplate(section, layout, setting))}
      ${totalTemplate(layout, setting)}
    </div>
    ${keyTemplate(layout, setting)}`;
}

/** Where nothing else needs the room of a phone, short names in a pair stand beside their bars. */
function mixedLook({ bars, sections, isSigned, hasChanges }: BarLayout): string {
  if (sections.length === 1) return '';
  const hasPairs = sections.some(({ blocks }) => blocks.some(({ grouped }) => grouped));
  const isLong = bars.some(({ row }) => estimateWidth(row.group || row.label) > MOST_BESIDE);
  if (isSigned || hasChanges) return 'mixed ';
  return hasPairs && !isLong ? 'mixed plain beside ' : 'mixed plain ';
}

/** In em. */
const MOST_BESIDE = 6;

const sectionTemplate = (
  section: BarSection,
  layout: BarLayout,
  setting: BarSetting,
): TemplateResult =>
  html`${headTemplate(section, layout, setting)}
    <ul class="rows" role="list">
      ${section.blocks.map((block, index) => {
        const unit =
          index === 0 && layout.sections.length > 1 ? headWords(section, layout, setting) : '';
        return blockTemplate(block, unit, layout, setting);
      })}
    </ul>`;

/** The heads of the columns; screen readers hear unit and basis with each value instead. */
function headTemplate(section: BarSection, layout: BarLayout, setting: BarSetting): TemplateResult {
  const { locale, basis } = setting;
  const { changeHead } = barWords[locale.language];
  const isOnly = layout.sections.length === 1;
  const hasChanges = isOnly
    ? layout.hasChanges
    : section.bars.some(({ row }) => showsChange(row.change));
  const named = !isOnly && section.blocks[0]?.grouped ? 'named' : '';
  return html`<div class="heads ${named}" aria-hidden="true" lang=${locale.ownLang ?? nothing}>
    <span class="head">${headWords(section, layout, setting)}</span>
    ${hasChanges ? html`<span class="head badge-head">${changeHead[basis]}</span>` : nothing}
  </div>`;
}

/** The unit, and whose scale it is where it is not its own. */
function headWords(
  { unit, like }: BarSection,
  { shares }: BarLayout,
  { locale: { language } }: BarSetting,
): string {
  const { head, sameScale } = barWords[language];
  const said = head(formatUnit(unit, language), shares);
  const same = like === null ? '' : sameScale(like);
  return [said, same].filter(Boolean).join(figureWords[language].comma);
}

/** The first block under a head says its unit too, which stands below its name on a phone. */
function blockTemplate(
  block: BarBlock,
  unit: string,
  layout: BarLayout,
  setting: BarSetting,
): TemplateResult {
  if (!block.grouped)
    return html`${block.bars.map((bar) => rowTemplate(bar, bar.row.label, layout, setting))}`;
  return html`<li class="block">
    <span class="block-label" part="label">${block.label}</span>
    ${unit ? html`<span class="head-below" aria-hidden="true" lang=${setting.locale.ownLang ?? nothing}>${unit}</span>` : nothing}
    <ul class="rows" role="list">
      ${block.bars.map((bar) => rowTemplate(bar, bar.row.group, layout, setting))}
    </ul>
  </li>`;
}

function rowTemplate(
  bar: PlacedBar,
  label: string,
  layout: BarLayout,
  setting: BarSetting,
): TemplateResult {
  const { locale, basis } = setting;
  const { change } = bar.row;
  const value = valueTemplate(bar, locale);
  return html`<li class="row">
    ${unseenTemplate(describeBar(bar, basis, locale.language), locale)}
    <span class="label" part="label" aria-hidden="true">${label}</span>
    ${layout.isSigned ? ghostTemplate(bar.negative ? value : nothing) : nothing}
    <span class="track" aria-hidden="true">${trackTemplate(bar, value)}</span>
    ${ghostTemplate(bar.negative ? nothing : value)}
    ${
      layout.hasChanges
        ? html`<span class="badge-cell" aria-hidden="true"
            >${showsChange(change) ? unlikeTemplate(change, setting) : nothing}</span
          >`
        : nothing
    }
  </li>`;
}

/**
 * The track holds an empty piece up to where the bar begins, the bar, and its value in a box of no
 * width, so that the value never moves the bar. It flows with the page's direction by itself.
 */
function trackTemplate(bar: PlacedBar, text: TemplateResult): TemplateResult {
  const value = html`<span class="at ${bar.negative ? 'before' : 'after'}">${text}</span>`;
  const lead = bar.start > 0 ? html`<svg class="lead" width=${percent(bar.start)}></svg>` : nothing;
  const zero = bar.zero > 0 ? zeroTemplate(bar.zero) : nothing;
  return bar.negative
    ? html`${zero}${lead}${value}${barTemplate(bar)}`
    : html`${zero}${lead}${barTemplate(bar)}${value}`;
}

/** A line of zero through all rows, laid over the track by the same flow. */
const zeroTemplate = (zero: number): TemplateResult =>
  html`<span class="zero"
    ><svg class="lead" width=${percent(zero)}></svg><span class="zero-line"></span
  ></span>`;

function barTemplate({
  length,
  highlighted,
  series,
  row,
}: PlacedBar): TemplateResult | typeof nothing {
  if (length === null) return nothing;
  const tone = highlighted ? 'highlighted' : `series-${Math.min(series, 3)}`;
  const sure = isUnsure(row.value) ? 'unsure' : '';
  return html`<svg class="bar ${tone} ${sure}" part="bar" width=${percent(length)}>
    <rect width="100%" height="100%"></rect>
  </svg>`;
}

function valueTemplate(bar: PlacedBar, { language, ownLang }: Locale): TemplateResult {
  const { value } = bar.row;
  if (!value.decimal) {
    const why = whyMissing(value, language);
    return html`<span class="missing" lang=${ownLang ?? nothing}>${why}</span>`;
  }
  const share = bar.share.decimal ? formatQuantity(bar.share, PER_CENT, language) : '';
  return html`<b class="value" part="value">${formatQuantity(value, bar.unit, language)}</b>${
      share ? html`${' '}<span class="share">${share}</span>` : nothing
    }${sureTemplate(value, language)}`;
}

/** How sure a value is, where a reader cannot take it for granted. */
function sureTemplate({ status }: Quantity, language: Language): TemplateResult | typeof nothing {
  const word = statusWord(status, language);
  return word ? html`${' '}<span class="share">${word}</span>` : nothing;
}

/** The value once more, unseen: it keeps exactly the room free that the longest bar's value needs. */
const ghostTemplate = (value: TemplateResult | typeof nothing): TemplateResult =>
  html`<span class="ghost" aria-hidden="true">${value}</span>`;

function totalTemplate(layout: BarLayout, setting: BarSetting): TemplateResult | typeof nothing {
  const { total } = layout;
  if (!total) return nothing;
  const { language } = setting.locale;
  const words = barWords[language];
  return html`<p class="total" part="total">
    ${unseenTemplate(describeTotal(total, setting.basis, language), setting.locale)}
    <span class="label" aria-hidden="true">${total.label || words.total}</span>
    <span class="value" aria-hidden="true"
      ><b>${formatQuantity(total.value, total.unit, language)}</b
      >${sureTemplate(total.value, language)}</span
    >
    ${
      showsChange(total.change)
        ? html`<span class="badge-cell" aria-hidden="true"
            >${unlikeTemplate(total.change, setting)}</span
          >`
        : nothing
    }
  </p>`;
}

/** A badge under its head; one that says itself that it is against something else says so here too. */
function unlikeTemplate(
  change: Quantity,
  { basis, locale: { language } }: BarSetting,
): TemplateResult | typeof nothing {
  const isAlike = basisIn(change.printed, basis) === basis;
  return isAlike ? badgeTemplate(change, language) : changeTemplate(change, basis, language);
}

/** What solid and dashed mean, where a dashed badge is shown. */
function keyTemplate(
  layout: BarLayout,
  { locale: { language, ownLang } }: BarSetting,
): TemplateResult | typeof nothing {
  const changes = [...layout.bars.map(({ row }) => row.change), layout.total?.change];
  const calculated = changes.some((change) => change?.decimal && change.status === 'calculated');
  if (!calculated) return nothing;
  const { statuses } = figureWords[language];
  return html`<p class="key" aria-hidden="true" lang=${ownLang ?? nothing}>
    <span><span class="badge solid">▲▼</span> <span>${barWords[language].solid}</span></span>
    <span><span class="badge dashed">▲▼</span> <span>${statuses.calculated}</span></span>
  </p>`;
}
