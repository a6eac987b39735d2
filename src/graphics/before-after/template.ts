import { html, nothing, svg, type TemplateResult } from 'lit';
import { isSaid } from '../../data/said.ts';
import type { Locale } from '../../locale/language.ts';
import { pointWords } from '../../locale/point-words.ts';
import type { Basis } from '../../locale/vocabulary.ts';
import { badgeTemplate } from '../../marks/badge.ts';
import { unseenTemplate } from '../../marks/unseen.ts';
import { rungClass, untilClass } from '../../scale/ladder.ts';
import { percent } from '../../scale/line.ts';
import type { Anchor } from '../../scale/plot-texts.ts';
import { formatUnit } from '../../text/unit.ts';
import { describeTrack } from './describe.ts';
import {
  sidesOf,
  type Bar,
  type Dot,
  type DumbbellRow,
  type Dumbbells,
  type Step,
} from './dumbbell.ts';
import type { BeforeAfterLayout } from './layout.ts';
import {
  breaksTemplate,
  changeTemplate,
  joinTemplate,
  keyTemplate,
  missingTemplate,
  timeTemplate,
} from './template-remarks.ts';

type Part = TemplateResult | typeof nothing;

/** What the templates need to know beside the layout. */
export interface BeforeAfterSetting {
  readonly locale: Locale;
  readonly basis: Basis;
  readonly trendColors: string;
}

/** Tracks as a list: each item is one datum in words, beside a fluid picture hidden from readers. */
export function dumbbellsTemplate(
  layout: BeforeAfterLayout,
  { rows, isBeside }: Dumbbells,
  setting: BeforeAfterSetting,
): TemplateResult {
  const look = isBeside ? 'beside' : 'below';
  return html`${headTemplate(layout, setting.locale)}
    <ul class="items ${look} ${setting.trendColors}" role="list">
      ${rows.map((row) => rowTemplate(row, isBeside, setting))}
    </ul>
    ${keyTemplate(layout, setting.locale)}`;
}

/** The unit, and the two times where these are the same for all items. */
export function headTemplate(
  { unit, times, form }: BeforeAfterLayout,
  { language, ownLang }: Locale,
): Part {
  const said = unit ? pointWords[language].head(formatUnit(unit, language)) : '';
  const keyed = form === 'slope' ? [] : (times ?? []).filter(Boolean);
  if (said === '' && keyed.length === 0) return nothing;
  return html`<p class="heads" aria-hidden="true">
    ${said ? html`<span lang=${ownLang ?? nothing}>${said}</span>` : nothing}
    ${keyed.map((when, index) => {
      const look = index === keyed.length - 1 ? 'last' : 'first';
      return html`<span>${dotTemplate(look)}<span>${when}</span></span>`;
    })}
  </p>`;
}

function rowTemplate(
  row: DumbbellRow,
  isBeside: boolean,
  { locale, basis }: BeforeAfterSetting,
): TemplateResult {
  const { track, zero, dots, bars, changes, steps, settings } = row;
  const [before, after] = isBeside ? sidesOf(dots) : [null, null];
  return html`${scaleTemplate(row.scale, locale)}
    <li class="item ${track.highlighted ? 'highlighted' : ''}">
      ${unseenTemplate(describeTrack(track, basis, locale.language), locale)}
      <span class="top" aria-hidden="true">
        ${track.name ? html`<span class="label" part="label">${track.name}</span>` : nothing}
        ${
          changes.length > 0
            ? html`<span class="changes"
                >${changes.map((change) => changeTemplate(change, locale))}</span
              >`
            : nothing
        }
      </span>
      ${ghostTemplate('before', before, locale)}
      <span class="track" aria-hidden="true">
        ${steps.length > 0 ? stepsTemplate(steps, settings, locale) : nothing}
        <span class="lane">
          <span class="base"></span>
          ${layerTemplate(zero, html`<span class="zero"></span>`)} ${bars.map(barTemplate)}
          ${dots.map((dot) => layerTemplate(dot.x, dotTemplate(dot.look, isSaid(dot.point.row))))}
          ${sideTemplate('before', before, locale)}${sideTemplate('after', after, locale)}
        </span>
        ${isBeside ? nothing : labelsTemplate(row, locale)}
        ${missingTemplate(track, '', locale)}${breaksTemplate(track, '', locale)}
      </span>
      ${ghostTemplate('after', after, locale)}
    </li>`;
}

/** What stands on one scale, over the first of those that do. */
const scaleTemplate = (scale: string, { ownLang }: Locale): Part =>
  scale
    ? html`<li class="scale" aria-hidden="true" lang=${ownLang ?? nothing}>${scale}</li>`
    : nothing;

/**
 * Something at a share of the track: an empty piece up to there, then the thing itself in a box
 * without a width. It flows with the page's direction by itself.
 */
const layerTemplate = (x: number, thing: TemplateResult): TemplateResult =>
  html`<span class="layer"
    >${x > 0 ? html`<svg class="lead" width=${percent(x)}></svg>` : nothing}${thing}</span
  >`;

const barTemplate = ({ start, length, look }: Bar): TemplateResult =>
  layerTemplate(start, joinTemplate(look, percent(length)));

/** Hollow before, full after; dashed all round where the value is only said. */
const dotTemplate = (look: Dot['look'], said = false): TemplateResult =>
  html`<svg class="dot ${look} ${said ? 'said' : ''}">
    ${svg`<circle part="dot" cx="50%" cy="50%" r=${look === 'last' && !said ? '58%' : '42%'}></circle>`}
  </svg>`;

const sideTemplate = (side: 'before' | 'after', dot: Dot | null, locale: Locale): Part =>
  dot
    ? layerTemplate(dot.x, html`<span class="at ${side}">${figureTemplate(dot, locale)}</span>`)
    : nothing;

/** The value once more, unseen: it keeps exactly the room free that the longest of them needs. */
const ghostTemplate = (side: 'before' | 'after', dot: Dot | null, locale: Locale): Part =>
  dot
    ? html`<span class="ghost ${side}" aria-hidden="true">${figureTemplate(dot, locale)}</span>`
    : nothing;

const figureTemplate = ({ value, time, look }: Dot, locale: Locale): TemplateResult =>
  html`<b class="value ${look}" part="value">${value}</b>${
      time ? html`${' '}${timeTemplate(time, locale)}` : nothing
    }`;

/** Changes over what joins their dots, where labels have room below these. */
const stepsTemplate = (
  steps: readonly Step[],
  settings: DumbbellRow['settings'],
  { language }: Locale,
): TemplateResult =>
  html`<span class="spots ${rungClass(settings[0]?.from ?? null)}"
    >${steps.map(({ x, change }) =>
      layerTemplate(x, html`<span class="spot">${badgeTemplate(change.amount, language)}</span>`),
    )}</span
  >`;

/** Labels below their dots where these have room, and a list of them where they have none. */
function labelsTemplate({ dots, steps, settings }: DumbbellRow, locale: Locale): Part {
  if (dots.length === 0) return nothing;
  const until = untilClass(settings[0]?.from ?? null);
  return html`${settings.map(({ anchors, from }, index) => {
      const next = untilClass(settings[index + 1]?.from ?? null);
      return html`<span class="spots ${rungClass(from)} ${next}"
        >${dots.map((dot, at) => spotTemplate(dot, anchors[at]!, locale))}</span
      >`;
    })}<span class="list ${until}">${dots.map((dot) => entryTemplate(dot, steps, locale))}</span>`;
}

/** A dot with what it says, and the change that leads to it. */
function entryTemplate(dot: Dot, steps: readonly Step[], locale: Locale): TemplateResult {
  const step = steps.find(({ change }) => change.to === dot.point);
  return html`<span
    ><span class="mark">${dotTemplate(dot.look, isSaid(dot.point.row))}</span
    ><b class="value ${dot.look}">${dot.value}</b
    >${dot.time ? timeTemplate(dot.time, locale) : nothing}${
      step ? badgeTemplate(step.change.amount, locale.language) : nothing
    }</span
  >`;
}

const spotTemplate = (dot: Dot, anchor: Anchor, locale: Locale): TemplateResult =>
  layerTemplate(
    dot.x,
    html`<span class="spot ${anchor}">
      <b class="value ${dot.look}" part="value">${dot.value}</b>
      ${dot.time ? timeTemplate(dot.time, locale) : nothing}
    </span>`,
  );
