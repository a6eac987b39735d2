import { html, nothing, type TemplateResult } from 'lit';
import { formatQuantity, joinUnit } from '../../data/format-quantity.ts';
import { statusWord, whyMissing } from '../../data/surety.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language, Locale } from '../../locale/language.ts';
import { sizeWords } from '../../locale/size-words.ts';
import { unseenTemplate } from '../../marks/unseen.ts';
import { formatNoun, gapBefore } from '../../text/unit.ts';
import {
  describeBlock,
  describeEach,
  describeItem,
  describeLens,
  describeMetres,
  describeVersion,
  isAlike,
  leadName,
  sayTimes,
} from './describe.ts';
import type { SizeItem, SizeLayout, SizePanel } from './layout.ts';
import { blockPicture, nestPicture, squarePicture } from './template-squares.ts';

type Part = TemplateResult | typeof nothing;

/** The panels of a size compare; where figures have versions, with a switch that needs no script. */
export function sizesTemplate(layout: SizeLayout, locale: Locale): TemplateResult {
  const [only, ...others] = layout.panels as readonly [SizePanel, ...SizePanel[]];
  if (others.length === 0) return panelTemplate(only, layout, locale);
  return html`<fieldset class="versions">
    <legend lang=${locale.ownLang ?? nothing}>${sizeWords[locale.language].versions}</legend>
    ${layout.panels.map((panel, index) => versionTemplate(panel, index, layout, locale))}
  </fieldset>`;
}

/**
 * A choice with its panel right behind it, so that one rule shows the panel that is chosen. The others
 * are hidden from the eye alone: who listens, and who prints, gets all of them, each under its name.
 */
const versionTemplate = (
  panel: SizePanel,
  index: number,
  layout: SizeLayout,
  locale: Locale,
): TemplateResult =>
  html`<input id="version-${index}" type="radio" name="version" ?checked=${index === 0} /><label
      for="version-${index}"
      >${describeVersion(panel, index === 0, locale.language)}</label
    >${panelTemplate(panel, layout, locale)}`;

const panelTemplate = (panel: SizePanel, layout: SizeLayout, locale: Locale): TemplateResult =>
  html`<div class="sizes ${panel.form}">
    <div class="told">
      ${leadTemplate(panel, layout, locale)}
      <p class="key" lang=${locale.ownLang ?? nothing}>${keyWords(layout, locale)}</p>
    </div>
    <ul class="items ${fewOf(panel.items.length)}" role="list">
      ${panel.items.map((item, index) => itemTemplate(item, index, panel, layout, locale))}
    </ul>
  </div>`;

/** A few stand beside each other where there is room, and one above the other where there is none. */
const fewOf = (count: number): string => (count <= 3 ? `few few-${count}` : '');

/** How many times the smallest the largest is, large; nothing where there is nothing to compare. */
function leadTemplate(
  panel: SizePanel,
  { isArea }: SizeLayout,
  { language, ownLang }: Locale,
): Part {
  const { ratio } = panel;
  if (!ratio || isAlike(ratio)) return nothing;
  const large = leadName(ratio.large, panel, language);
  const small = leadName(ratio.small, panel, language);
  const { before, after } = sizeWords[language];
  const { calculated } = figureWords[language].statuses;
  const times = sayTimes(ratio, language);
  return html`<p class="lead" lang=${ownLang ?? nothing}>
    <span class="before">${before(large, small, times.verb, isArea)}</span>
    <span class="times">${times.before}<b class="ratio">${times.number}</b>${times.after}</span>
    ${after(small, isArea)} <span class="sure">${calculated}</span>
  </p>`;
}

function keyWords({ each, isArea }: SizeLayout, { language }: Locale): string | TemplateResult {
  if (!each) return sizeWords[language].scale(isArea);
  return html`<svg class="swatch" viewBox="0 0 8 8" aria-hidden="true">
      <path class="units" d="M0 4h8"></path></svg
    >${describeEach(each, language)}`;
}

function itemTemplate(
  item: SizeItem,
  index: number,
  panel: SizePanel,
  layout: SizeLayout,
  locale: Locale,
): TemplateResult {
  return html`<li class="item">
    ${unseenTemplate(describeItem(item, panel, locale.language), locale)}
    <span class="words" aria-hidden="true">${wordsTemplate(item, locale)}</span>
    ${pictureTemplate(item, index, panel, layout, locale.language)}
  </li>`;
}

/** Where two squares are nested, the larger one’s item holds the picture of both. */
function pictureTemplate(
  item: SizeItem,
  index: number,
  { form, items }: SizePanel,
  { columns }: SizeLayout,
  language: Language,
): Part {
  if (item.block) return blockPicture(item.block, columns, item.highlighted ? 'accent' : 'plain');
  if (form === 'nest') return index === 0 ? nestPicture(item, items[1]!, language) : nothing;
  return squarePicture(item, language);
}

function wordsTemplate(item: SizeItem, { language, ownLang }: Locale): TemplateResult {
  const { name, aside, row, block, lens } = item;
  const { comma } = figureWords[language];
  const ours = [
    describeMetres(item, language),
    row.value.decimal ? statusWord(row.value.status, language) : '',
    block ? describeBlock(block, language) : '',
    lens ? describeLens(lens, language) : '',
  ].filter(Boolean);
  return html`<span class="label" part="label">${name}</span>${
      aside.length > 0 ? html` <span class="aside">${aside.join(comma)}</span>` : nothing
    } <span class="figure-line">${valueTemplate(item, language)}</span>${ours.map(
      (text) => html`<span class="more" lang=${ownLang ?? nothing}>${text}</span>`,
    )}${row.note ? html`<span class="more">${row.note}</span>` : nothing}`;
}

function valueTemplate({ row: { value }, unit }: SizeItem, language: Language): Part {
  if (!value.decimal) return html`<span class="more">${whyMissing(value, language)}</span>`;
  const number = formatQuantity(value, unit, language);
  const noun = unit.noun === '%' ? '' : formatNoun(unit.noun, language);
  return html`<span class="amount"
    ><b class="value" part="value">${joinUnit(number, { ...unit, noun: '' }, language)}</b
    >${gapBefore(noun, language)}<span class="unit">${noun}</span></span
  >`;
}
