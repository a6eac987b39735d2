import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatDecimal } from '../../data/format-quantity.ts';
import { statusWord } from '../../data/surety.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Locale } from '../../locale/language.ts';
import { timelineWords } from '../../locale/timeline-words.ts';
import { unseenTemplate } from '../../marks/unseen.ts';
import { rungClass, RUNGS } from '../../scale/ladder.ts';
import { percent } from '../../scale/line.ts';
import { isoDate } from '../../text/iso-date.ts';
import { formatDate } from '../../text/format-date.ts';
import { formatUnit } from '../../text/unit.ts';
import { estimateWidth } from '../../text/width.ts';
import { countLabel, describeBatch, isDateLabel } from './describe.ts';
import { PLOT, PLOT_FROM, placeCounts } from './labels.ts';
import type { Band, PlacedBatch, TimelineLayout } from './layout.ts';

/**
 * A list of batches, which narrow figures show as it is, and a picture of it over time, which wide
 * ones show in its place. Time runs from left to right in every script.
 */
export const timelineTemplate = (layout: TimelineLayout, locale: Locale): TemplateResult =>
  html`${listTemplate(layout, locale)}
    <div class="plot" aria-hidden="true">
      ${stepsTemplate(layout, locale)} ${axisTemplate(layout)} ${dotsTemplate(layout)}
    </div>
    ${dotsKeyTemplate(layout, locale)}`;

/** The share of the plot a height is, from its top, with the headroom for the end label on top. */
const fromTop = (y: number): string =>
  percent((PLOT.headroom + (1 - y) * PLOT.height) / (PLOT.headroom + PLOT.height));

function stepsTemplate(layout: TimelineLayout, locale: Locale): TemplateResult {
  const { batches, bands } = layout;
  const texts = batches.map((batch) => countLabel(batch, layout.unit, locale.language));
  const places = placeCounts(batches, texts, endText(layout, locale));
  const zero = batches[0]!.before;
  const banded = bands.some(({ label }) => label !== '');
  return html`<svg class="steps">
    ${banded ? bands.map((band, index) => bandTemplate(band, index)) : nothing}
    <svg
      y=${fromTop(1)}
      width="100%"
      height=${percent(PLOT.height / (PLOT.headroom + PLOT.height))}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      overflow="visible"
    >
      <path class="area" d=${`${stepPath(batches)} V${inBox(1 - zero)} H0 Z`}></path>
      <path class="step-line" part="line" d=${stepPath(batches)}></path>
    </svg>
    ${zero > 0 ? svg`<line x2="100%" y1=${fromTop(zero)} y2=${fromTop(zero)}></line>` : nothing}
    ${batches.map((batch, index) => {
      const { place, from } = places[index]!;
      const before = place === 'before' || place === 'under';
      const below = place === 'inside' || place === 'under';
      const level = place === 'under' ? batch.before : batch.y;
      return svg`<text class="count ${before ? 'ends' : ''} ${rungClass(from)}" x=${percent(batch.x)} y=${fromTop(level)} dx=${before ? '-0.4em' : '0.4em'} dy=${below ? '1.2em' : '-0.4em'}>${texts[index]!}</text>`;
    })}
    ${endTemplate(layout, locale)}
  </svg>`;
}

/** A share in a box of 100 by 100, which is stretched to the plot. */
const inBox = (share: number): number => Math.round(share * 10_000) / 100;

/** Steps from zero: along to each batch, then up or down to what it came to. */
function stepPath(batches: readonly PlacedBatch[]): string {
  const steps = batches.map(({ x, y }) => `H${inBox(x)} V${inBox(1 - y)}`);
  return `M0 ${inBox(1 - batches[0]!.before)} ${steps.join(' ')} H100`;
}

const endText = ({ total, unit }: TimelineLayout, { language }: Locale): string =>
  formatDecimal(total, unit, language);

function endTemplate(layout: TimelineLayout, locale: Locale): TemplateResult {
  const { y } = layout.batches.at(-1)!;
  return svg`<text class="end ends" x="100%" y=${fromTop(y)} dy="-0.3em" part="total">${endText(layout, locale)}</text><text class="count ends" x="100%" y=${fromTop(y)} dy="-4.2em">${endNote(layout, locale)}</text>`;
}

/** What the figure at the line's end is: 累計（個）, and whether it was worked out. */
function endNote({ totalStatus, unit }: TimelineLayout, { language }: Locale): string {
  const { aside, comma } = figureWords[language];
  const said = formatUnit(unit, language);
  const total = timelineWords[language].total('').trim();
  return [said ? aside(total, said) : total, statusWord(totalStatus, language)]
    .filter(Boolean)
    .join(comma);
}

function bandTemplate({ label, from, to }: Band, index: number): TemplateResult {
  const wide = estimateWidth(label) * PLOT.band + 0.8;
  const rung = RUNGS.find((width) => (to - from) * width >= wide) ?? null;
  return svg`<rect class="band band-${index % 2}" x=${percent(from)} y="0" width=${percent(to - from)} height="100%"></rect><text class="band-label ${rungClass(rung)}" x=${percent(from)} y="0" dx=${index === 0 ? nothing : '0.5em'} dy="1.3em">${label}</text>`;
}

const axisTemplate = ({ ticks }: TimelineLayout): TemplateResult =>
  html`<svg class="axis">
    ${ticks.map(
      ({ year, share, from, atEnd }) =>
        svg`<line x1=${percent(share)} x2=${percent(share)} y1="0" y2="5"></line><text class="${atEnd ? 'ends' : ''} ${rungClass(from)}" x=${atEnd ? '100%' : percent(share)} y="1.5em">${year}</text>`,
    )}
  </svg>`;

/** The largest dot's radius in em, and the least that it may have where dots are near each other. */
const RADIUS = 1.05;
const LEAST_RADIUS = 0.6;

/** The largest radius with which neighbours keep clear of each other in the narrowest plot. */
const roomFor = (batches: readonly PlacedBatch[]): number =>
  batches.slice(1).reduce((most, { x, radius: own }, at) => {
    const before = batches[at]!;
    return Math.max(
      LEAST_RADIUS,
      Math.min(most, ((x - before.x) * PLOT_FROM) / (own + before.radius)),
    );
  }, RADIUS);

/** A dot of radius nought would be no dot; what is under a pixel is drawn as one. */
const radius = (share: number, size = RADIUS): string =>
  `${Math.max(0.08, Math.round(share * size * 1000) / 1000)}em`;

function dotsTemplate({ batches }: TimelineLayout): TemplateResult {
  const most = roomFor(batches);
  return html`<svg class="dots">
    ${batches.map(
      ({ x, radius: size, revokedRadius }) =>
        svg`<circle class="dot" part="dot" cx=${percent(x)} cy="50%" r=${radius(size, most)}></circle>${
          revokedRadius > 0
            ? svg`<circle class="dot revoked" cx=${percent(x)} cy="50%" r=${radius(revokedRadius, most)}></circle>`
            : nothing
        }`,
    )}
  </svg>`;
}

/** What the dots mean, which have no axis of their own. */
function dotsKeyTemplate(
  { batches }: TimelineLayout,
  { language, ownLang }: Locale,
): TemplateResult {
  const isRevoked = batches.some(({ revokedRadius }) => revokedRadius > 0);
  return html`<p class="dots-key" aria-hidden="true" lang=${ownLang ?? nothing}>
    ${timelineWords[language].dots(isRevoked)}
  </p>`;
}

function listTemplate(layout: TimelineLayout, locale: Locale): TemplateResult {
  const { bands, batches } = layout;
  if (bands.every(({ label }) => label === '')) {
    return html`<ol class="batches" role="list">
      ${batches.map((batch) => batchTemplate(batch, layout, locale))}
    </ol>`;
  }
  return html`<ol class="batches" role="list">
    ${bands.map(
      (band) =>
        html`<li class="band-item">
          <span class="band-title">${band.label}</span>
          <ol class="batches" role="list">
            ${band.batches.map((batch) => batchTemplate(batch, layout, locale))}
          </ol>
        </li>`,
    )}
  </ol>`;
}

function batchTemplate(batch: PlacedBatch, layout: TimelineLayout, locale: Locale): TemplateResult {
  const { language } = locale;
  const { row, total, totalStatus } = batch;
  const sum = formatDecimal(total, layout.unit, language);
  const status = statusWord(totalStatus, language);
  const sure = statusWord(row.value.status, language);
  const said = timelineWords[language].total(sum);
  return html`<li class="batch">
    ${unseenTemplate(describeBatch(batch, layout.unit, language), locale)}
    <span class="when" aria-hidden="true"
      ><time datetime=${isoDate(row.date!)}>${formatDate(row.date!, language)}</time>${
        isDateLabel(batch) ? nothing : html`<span class="batch-name">${row.label}</span>`
      }</span
    >
    <svg class="batch-dot" aria-hidden="true">
      <circle class="dot" cx="50%" cy="50%" r=${radius(batch.radius)}></circle>
      ${
        batch.revokedRadius > 0
          ? svg`<circle class="dot revoked" cx="50%" cy="50%" r=${radius(batch.revokedRadius)}></circle>`
          : nothing
      }
    </svg>
    <span class="added" aria-hidden="true"
      ><b>${countLabel(batch, layout.unit, language)}</b
      >${sure ? html`<span class="batch-name">${sure}</span>` : nothing}</span
    >
    <span class="sum" aria-hidden="true"
      >${said}${status ? html`<span class="batch-name">${status}</span>` : nothing}</span
    >
  </li>`;
}
