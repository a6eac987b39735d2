import { html, nothing, svg, type TemplateResult } from 'lit';
import { isSaid } from '../../data/said.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Locale } from '../../locale/language.ts';
import { pointWords } from '../../locale/point-words.ts';
import { em, textTemplate } from '../../marks/plot-text.ts';
import type { LineLook } from '../../scale/lines.ts';
import { rungClass, RUNGS, untilClass, type Rung } from '../../scale/ladder.ts';
import { percent } from '../../scale/line.ts';
import { heightOf } from '../../scale/plot-box.ts';
import { formatUnit } from '../../text/unit.ts';
import { describeTrack } from './describe.ts';
import type { DotText } from './arrange.ts';
import { NAMED_FROM, type EndColumn, type EndLine, type SlopeEnd } from './ends.ts';
import type { BeforeAfterLayout, Track } from './layout.ts';
import { labelChanges, textOf } from './dumbbell.ts';
import {
  breaksTemplate,
  changeTemplate,
  keyTemplate,
  missingTemplate,
  timeTemplate,
} from './template-remarks.ts';
import { layoutSlopes, type SlopeLine, type SlopePlot } from './slope.ts';
import { headTemplate, type BeforeAfterSetting } from './template.ts';

/** Slopes between upright lines of time, with every item as a list for those who listen. */
export function slopesTemplate(
  layout: BeforeAfterLayout,
  setting: BeforeAfterSetting,
): TemplateResult {
  const { locale, basis, trendColors } = setting;
  const { tracks } = layout;
  const { language, ownLang } = locale;
  const plots = layoutSlopes(tracks, basis, language);
  return html`<ul class="unseen" role="list" lang=${ownLang ?? nothing}>
      ${tracks.map((track) => html`<li>${describeTrack(track, basis, language)}</li>`)}
    </ul>
    ${headTemplate(layout, locale)}
    <div class="slopes ${trendColors}" aria-hidden="true">
      ${plots.map((plot) => (plot.drawn ? plotTemplate(plot, layout.unit === null, locale) : nothing))}
      ${plots.map(({ drawn, lines }) => lines.map(({ track }) => tinyTemplate(track, drawn, layout, setting)))}
      ${tracks.map((track) => [
        missingTemplate(track, track.name, locale),
        breaksTemplate(track, track.name, locale),
      ])}
    </div>
    ${keyTemplate(layout, locale)}`;
}

/** An item as a line of text, with its changes. */
function tinyTemplate(
  track: Track,
  drawn: Rung | null,
  { unit }: BeforeAfterLayout,
  { locale, basis }: BeforeAfterSetting,
): TemplateResult {
  const texts = track.known.map((point) =>
    textOf(point, track, { unit, times: null }, locale.language),
  );
  return html`<p class="tiny ${untilClass(drawn)}">
    ${track.name && texts.length > 0 ? html`<span class="label">${track.name}</span>` : nothing}
    <span class="told"
      >${toldTemplate(texts, track.joins, locale)}${labelChanges(track, basis, locale.language).map(
        (change) => changeTemplate(change, locale),
      )}</span
    >
  </p>`;
}

/** Values in a line of text: an arrow leads to one that compares with the one before, dots to another. */
const toldTemplate = (
  dots: readonly DotText[],
  joins: readonly { readonly look: LineLook }[],
  locale: Locale,
): TemplateResult =>
  html`${dots.map(({ value, time }, index) => {
    const arrow = joins[index - 1]?.look === 'dotted' ? '⋯' : '→';
    const look = index === dots.length - 1 ? 'last' : 'first';
    return html`<span
      >${index > 0 ? html`<span class="arrow">${arrow}</span>${' '}` : nothing}${
        time ? html`${timeTemplate(time, locale)}${' '}` : nothing
      }<b class="value ${look}">${value}</b></span
    >`;
  })}`;

/** Where there are several units, each plot says its own. */
function plotTemplate(plot: SlopePlot, saysUnit: boolean, locale: Locale): TemplateResult {
  const { unit, drawn, times, from, ends } = plot;
  const { language, ownLang } = locale;
  const said = saysUnit ? pointWords[language].head(formatUnit(unit, language)) : '';
  const until = untilClass(from);
  return html`<div class="${rungClass(drawn)}">
    ${said ? html`<p class="heads" lang=${ownLang ?? nothing}>${said}</p>` : nothing}
    ${
      from === RUNGS[0]
        ? nothing
        : html`<p class="heads ${until}">
            ${times.map(({ short }) => short).join(figureWords[language].listed)}
          </p>`
    }
    <div class="slope">
      ${columnsTemplate(ends.wide[0], ends.narrow[0], 'left', locale)}
      <svg class="canvas" height=${em(heightOf(plot.box))}>
        ${times.map(({ x }) => svg`<line class="upright" x1=${percent(x)} x2=${percent(x)} y1="1.5em" y2="100%"></line>`)}
        ${plot.heads.map((head) => textTemplate(head, 'when'))} ${plot.lines.map(lineTemplate)}
        ${plot.values.map((text) => textTemplate(text, 'datum'))}
      </svg>
      ${columnsTemplate(ends.wide[1], ends.narrow[1], 'right', locale)}
    </div>
  </div>`;
}

const toneOf = (highlighted: boolean): string => (highlighted ? 'highlighted' : '');

const lineTemplate = ({ track, dots, strokes }: SlopeLine): TemplateResult =>
  svg`<g class=${toneOf(track.highlighted)}>${strokes.map(({ from, to, look }) => svg`<line class="stroke ${look}" part="line" x1=${percent(from.x)} y1=${percent(from.y)} x2=${percent(to.x)} y2=${percent(to.y)}></line>`)}${dots.map(({ point, x, y }) => svg`<circle class="end-dot ${isSaid(point.row) ? 'said' : ''}" part="dot" cx=${percent(x)} cy=${percent(y)} r="0.26em"></circle>`)}</g>`;

const columnsTemplate = (
  wide: EndColumn,
  narrow: EndColumn,
  side: 'left' | 'right',
  locale: Locale,
): TemplateResult =>
  html`${sideTemplate(wide, `${side} ${rungClass(NAMED_FROM)}`, locale)}${sideTemplate(narrow, `${side} ${untilClass(NAMED_FROM)}`, locale)}`;

const sideTemplate = ({ ends }: EndColumn, look: string, locale: Locale): TemplateResult =>
  html`<div class="ends ${look}">${ends.map((end) => endTemplate(end, locale))}</div>
    <svg class="leaders ${look}">
      ${ends.map(({ leader }) => (leader ? leaderTemplate(leader, look) : nothing))}
    </svg>`;

const leaderTemplate = ([dot, value]: readonly [number, number], look: string): TemplateResult => {
  const [from, to] = look.startsWith('left') ? [value, dot] : [dot, value];
  return svg`<line x1="0" x2="100%" y1=${em(from)} y2=${em(to)}></line>`;
};

/** Labels flow one after the other; what parts them is an empty piece of so many em. */
const endTemplate = ({ track, lines, gap }: SlopeEnd, locale: Locale): TemplateResult =>
  html`<svg class="gap" height=${em(gap)}></svg>
    <span class="end-label ${toneOf(track.highlighted)}"
      >${lines.map((line) => endLineTemplate(line, locale))}</span
    >`;

const endLineTemplate = (
  { before, value, after, change }: EndLine,
  locale: Locale,
): TemplateResult =>
  html`<span class="end-line"
    >${before ? html`<span>${before}</span>${' '}` : nothing}${
      value ? html`<b class="value" part="value">${value}</b>` : nothing
    }${after ? html`${value ? ' ' : ''}<span>${after}</span>` : nothing}${
      change
        ? html`${value || after ? ' ' : ''}${changeTemplate({ ...change, remark: '' }, locale)}`
        : nothing
    }</span
  >`;
