import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Row } from '../data/dataset.ts';
import { figureWords } from '../locale/figure-words.ts';
import type { Language, Locale } from '../locale/language.ts';
import type { Status } from '../locale/vocabulary.ts';
import type { AxisLabel } from '../scale/axis-labels.ts';
import type { BreakNote, NumberedBreak } from '../scale/breaks.ts';
import { rungClass, RUNGS, untilClass } from '../scale/ladder.ts';
import { percent } from '../scale/line.ts';
import { emFromTop, heightOf, shareFromTop, type PlotBox } from '../scale/plot-box.ts';
import type { PlacedText } from '../scale/plot-texts.ts';
import type { PlacedThreshold } from '../scale/threshold.ts';
import type { ValueAxis } from '../scale/value-axis.ts';
import { em } from './plot-text.ts';

/** Everything a plot is framed by. */
export interface PlotFrame {
  readonly axis: ValueAxis;
  readonly box: PlotBox;
  readonly labels: readonly AxisLabel[];
  /** What stands to the right of the plot, such as the names of lines. */
  readonly beyond?: TemplateResult;
  /** What stands in a plot without any value. */
  readonly missing: string;
  /** True where marks stand on zero, whose line lies over their feet then. */
  readonly onZero?: boolean;
  /** Where a script may lay a scrubber over the plot: its stops as printed, or '' where they are not. */
  readonly scrub?: string;
}

/**
 * A plot between its axes: labels of values before it, grid lines behind it, places below it. The
 * labels' column is as wide as the widest of them, which stands in it unseen, so nothing is measured.
 */
export const plotTemplate = (frame: PlotFrame, marks: TemplateResult): TemplateResult =>
  html`<div class="plot">
      ${axisTemplate(frame)}
      <svg class="canvas" aria-hidden="true" height=${em(heightOf(frame.box))}>
        ${gridTemplate(frame)}${marks}${frame.onZero ? rulesTemplate(frame, true) : nothing}${missingTemplate(frame)}
      </svg>
      ${frame.scrub === undefined ? nothing : html`<div class="scrub" data-stops=${frame.scrub || nothing}></div>`}
      ${frame.beyond ?? nothing} ${placesTemplate(frame.labels)}
    </div>
    ${lettersTemplate(frame.labels)}`;

const missingTemplate = ({ axis, missing }: PlotFrame): TemplateResult | typeof nothing =>
  axis.ticks.length > 0 ? nothing : svg`<text class="middle" x="50%" y="50%">${missing}</text>`;

const axisTemplate = ({ axis, box }: PlotFrame): TemplateResult =>
  html`<div class="y-axis ${untilClass(axis.until)}" aria-hidden="true">
    <span class="ghost">${axis.widest}</span>
    <svg height=${em(heightOf(box))}>
      ${axis.ticks.map(({ text, height }) => svg`<text x="100%" y=${percent(shareFromTop(height, box))} dy="0.35em">${text}</text>`)}
    </svg>
  </div>`;

/** The grid, and the line of zero with it where nothing stands on that. */
const gridTemplate = (frame: PlotFrame): TemplateResult =>
  svg`<g class=${untilClass(frame.axis.until) || nothing}>${rulesTemplate(frame, false)}</g>${frame.onZero ? nothing : rulesTemplate(frame, true)}`;

/** The line of zero, or those of all other ticks. */
const rulesTemplate = ({ axis, box }: PlotFrame, ofZero: boolean): readonly TemplateResult[] =>
  axis.ticks
    .filter(({ isZero }) => isZero === ofZero)
    .map(({ height }) => {
      const y = percent(shareFromTop(height, box));
      return svg`<line class=${ofZero ? 'zero-line' : 'grid-line'} x1="0" x2="100%" y1=${y} y2=${y}></line>`;
    });

/** The names of places with the year below the first of each, or letters where names have no room. */
export function placesTemplate(labels: readonly AxisLabel[]): TemplateResult {
  const rows = labels.map(({ lines, year }) => lines.length + (year === '' ? 0 : 1));
  const height = 0.4 + 0.94 * Math.max(1, ...rows);
  return html`<svg class="x-axis" aria-hidden="true" height=${em(height)}>
    ${labels.flatMap((label) => [...placeTemplate(label), ...letterTemplate(label)])}
  </svg>`;
}

/** A text of one line stands where it is; those of a longer one do each by themselves. */
function placeTemplate({ lines, year, x, from }: AxisLabel): readonly TemplateResult[] {
  const [only, ...more] = [...lines, year].filter(Boolean);
  if (from === null || only === undefined) return [];
  const at = percent(x);
  const look = rungClass(from);
  if (more.length === 0) return [svg`<text class=${look} x=${at} y="1.2em">${only}</text>`];
  const below = more.map((line) => svg`<tspan x=${at} dy="1.25em">${line}</tspan>`);
  return [svg`<text class=${look} y="1.2em"><tspan x=${at}>${only}</tspan>${below}</text>`];
}

const letterTemplate = ({ letter, x, from }: AxisLabel): readonly TemplateResult[] =>
  letter === ''
    ? []
    : [svg`<text class=${untilClass(from)} x=${percent(x)} y="1.2em">${letter}</text>`];

/** What the letters below a narrow plot stand for. */
function lettersTemplate(labels: readonly AxisLabel[]): TemplateResult | typeof nothing {
  const [first] = labels;
  if (!first || first.letter === '') return nothing;
  return html`<ul class="plot-notes ${untilClass(first.from)}" aria-hidden="true">
    ${labels.map(({ letter, name }) => html`<li><b>${letter}</b> <span>${name}</span></li>`)}
  </ul>`;
}

/** A line across the plot at a height of its scale. */
export function acrossTemplate(height: number, box: PlotBox): TemplateResult {
  const y = percent(shareFromTop(height, box));
  return svg`<line class="threshold" part="threshold" x1="0" x2="100%" y1=${y} y2=${y}></line>`;
}

/** ①, ② …; plain numbers in brackets beyond twenty. */
export const noteMark = (index: number): string =>
  index < 20 ? String.fromCodePoint(0x24_60 + index) : `(${index + 1})`;

/**
 * An upright line through the plot with the number of its note above it, where it has its own; below
 * the narrowest rung two of them could touch, and the notes say when without them.
 */
export function uprightTemplate({ x, index }: NumberedBreak, box: PlotBox): TemplateResult {
  const at = percent(x);
  const foot = percent(emFromTop(0, box) / heightOf(box));
  return svg`<line class="break" part="break" x1=${at} x2=${at} y1="1.15em" y2=${foot}></line>${index === null ? nothing : svg`<text class="note-mark ${rungClass(RUNGS[0])}" x=${at} y="0.8em">${noteMark(index)}</text>`}`;
}

/** The notes that the numbers in the plot lead to, from `first` on. */
export const notesTemplate = (
  notes: readonly BreakNote[],
  name = '',
  first = 0,
): TemplateResult | typeof nothing =>
  notes.length === 0
    ? nothing
    : html`<ul class="plot-notes ${name}" aria-hidden="true">
        ${notes.map(
          ({ when, text }, index) =>
            html`<li>
              <span>${noteMark(first + index)}</span> <b>${when}</b> <span>${text}</span>
            </li>`,
        )}
      </ul>`;

/** The unit over a plot; each item says it in words. */
export const headTemplate = (text: string, { ownLang }: Locale): TemplateResult | typeof nothing =>
  text === ''
    ? nothing
    : html`<p class="plot-head" aria-hidden="true" lang=${ownLang ?? nothing}>${text}</p>`;

/** The colour of a series; those beyond the eighth share the last one. */
export const toneOf = (series: number, count: number): string =>
  count === 1 ? 'only' : `series-${Math.min(series, 7)}`;

/** One entry of the key: how something is drawn, and what that means. */
export interface KeyEntry {
  /** Classes of the swatch: `column series-1`, `line dashed`. */
  readonly look: string;
  readonly text: string;
  /** What lies over the swatch, such as stripes. */
  readonly over?: TemplateResult;
  /** A class that hides it from the width on at which the plot says it itself. */
  readonly until?: string;
}

/** A line across whose name has no room in the plot at every width is named in the key below that. */
export const acrossKey = (
  across: PlacedThreshold | null,
  placed: PlacedText | null,
): readonly KeyEntry[] =>
  !across || !placed || placed.from === RUNGS[0]
    ? []
    : [{ look: 'threshold', text: across.text, until: untilClass(placed.from) }];

/** How sure the values are that are drawn otherwise, in words, each once: 預測、目標. */
export function suretyWords(
  rows: readonly Row[],
  statuses: readonly Status[],
  language: Language,
): string {
  const { statuses: names, listed } = figureWords[language];
  const found = statuses.filter((status) => rows.some(({ value }) => value.status === status));
  return found.map((status) => names[status]).join(listed);
}

/** What the looks of marks mean; nothing where every mark is named where it stands. */
export const keyTemplate = (
  entries: readonly KeyEntry[],
  name = '',
): TemplateResult | typeof nothing =>
  entries.length === 0
    ? nothing
    : html`<ul class="plot-key ${name}" aria-hidden="true">
        ${entries.map((entry) => html`<li class=${entry.until ?? nothing}>${swatchTemplate(entry)}<span>${entry.text}</span></li>`)}
      </ul>`;

const swatchTemplate = ({ look, over }: KeyEntry): TemplateResult =>
  look.startsWith('column')
    ? html`<svg class="swatch">
        <rect class=${look} x="15%" width="70%" height="100%"></rect>
        ${over ?? nothing}
      </svg>`
    : html`<svg class="swatch">
        <line class=${look} x1="0" x2="100%" y1="50%" y2="50%"></line>
      </svg>`;
