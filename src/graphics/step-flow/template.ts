import { html, nothing, type TemplateResult } from 'lit';
import type { Row } from '../../data/dataset.ts';
import { formatDecimal } from '../../data/format-quantity.ts';
import type { Quantity } from '../../data/quantity.ts';
import { isUnsure } from '../../data/said.ts';
import { statusWord, whyMissing } from '../../data/surety.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Locale } from '../../locale/language.ts';
import { stepWords } from '../../locale/step-words.ts';
import { unseenTemplate } from '../../marks/unseen.ts';
import { percent } from '../../scale/line.ts';
import { formatUnit, gapBefore, type Unit } from '../../text/unit.ts';
import { describeStep, describeTotal, shareOfFirst } from './describe.ts';
import type { Step, StepLayout, StepTotal } from './layout.ts';

/** A figure longer than this is set smaller and may be parted. */
const MOST_LARGE = 9;

/** The steps as an ordered list along their path; nothing joins their bars to each other. */
export function stepsTemplate(
  layout: StepLayout,
  textOf: (row: Row) => string,
  locale: Locale,
): TemplateResult {
  const { steps, total, across } = layout;
  return html`<div class="steps ${across === null ? '' : `across-${Math.floor(across)}`}">
    <ol class="path" role="list">
      ${steps.map((step) => stepTemplate(step, textOf(step.row), layout, locale))}
    </ol>
    ${total ? totalTemplate(total, locale) : nothing}
  </div>`;
}

function stepTemplate(
  step: Step,
  text: string,
  layout: StepLayout,
  locale: Locale,
): TemplateResult {
  const { row, highlighted } = step;
  const share = shareOfFirst(step, layout, locale.language);
  return html`<li class="step ${highlighted ? 'highlighted' : ''}">
    ${unseenTemplate(describeStep(step, text, layout, locale.language), locale)}
    <p class="name" aria-hidden="true"><span class="label" part="label">${row.label}</span></p>
    <p class="count" aria-hidden="true">${valueTemplate(row.value, step.unit, locale)}</p>
    <div class="track" aria-hidden="true"><div class="room">${barTemplate(step)}</div></div>
    <div class="says" aria-hidden="true">
      ${share ? html`<p class="line portion" lang=${locale.ownLang ?? nothing}>${share}</p>` : nothing}
      ${[text, row.note].map((said) => (said ? html`<p class="line">${said}</p>` : nothing))}
    </div>
    <span class="way" aria-hidden="true"
      ><svg class="arrow" viewBox="0 0 8 14"><path d="M1 1l6 6l-6 6"></path></svg
    ></span>
  </li>`;
}

/** A stretch of the path as wide as the count; a hairline for zero. */
function barTemplate({ row, width, highlighted }: Step): TemplateResult | typeof nothing {
  if (width === null) return nothing;
  const look = highlighted ? 'highlighted' : '';
  return html`<svg
    class="bar ${look} ${isUnsure(row.value) ? 'unsure' : ''}"
    part="bar"
    width=${percent(width)}
  >
    <rect width="100%" height="100%"></rect>
  </svg>`;
}

/** The figure large, its qualifier and unit small beside it, and how sure it is behind them. */
function valueTemplate(value: Quantity, unit: Unit, locale: Locale): TemplateResult {
  const { language, ownLang } = locale;
  const small = (name: string, text: string): TemplateResult | typeof nothing =>
    text ? html`<span class=${name} lang=${ownLang ?? nothing}>${text}</span>` : nothing;
  if (!value.decimal) return html`${small('missing', whyMissing(value, language))}`;
  const figure = formatDecimal(value.decimal, unit, language);
  const noun = unit.noun === '%' ? '' : formatUnit(unit, language);
  const long = figure.length > MOST_LARGE ? 'long' : '';
  const status = statusWord(value.status, language);
  return html`<span class="number" part="value"
      >${
        value.qualifier
          ? html`<span class="unit">${figureWords[language].qualify(value.qualifier, '')}</span>`
          : nothing
      }<b class="value ${long}">${figure}</b>${
        noun ? html`<span class="unit">${gapBefore(noun, language)}${noun}</span>` : nothing
      }</span
    >${status ? html`${' '}${small('badge dashed', status)}` : nothing}`;
}

const totalTemplate = (total: StepTotal, locale: Locale): TemplateResult =>
  html`<p class="total" part="total">
    ${unseenTemplate(describeTotal(total, locale.language), locale)}
    <span class="label" aria-hidden="true">${total.label || stepWords[locale.language].total}</span>
    <span class="sum" aria-hidden="true">${valueTemplate(total.value, total.unit, locale)}</span>
  </p>`;
