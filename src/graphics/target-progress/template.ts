import { html, nothing, type TemplateResult } from 'lit';
import { formatWithUnit } from '../../data/format-quantity.ts';
import { describePoint, whenOf } from '../../data/point.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Locale } from '../../locale/language.ts';
import { targetWords } from '../../locale/target-words.ts';
import { unseenListTemplate } from '../../marks/unseen-list.ts';
import { percent } from '../../scale/line.ts';
import {
  describeItem,
  describeProgress,
  describeRates,
  valueText,
  type Phrase,
} from './describe.ts';
import type { PlacedItem, TargetLayout, Track } from './layout.ts';
import { capital, goalTitle } from './names.ts';
import type { Goal } from './progress.ts';
import type * as pathParts from './template-path.ts';

/** What draws the ways there, which a page loads where there are any. */
export type PathParts = typeof pathParts;

/** Items as a list: each a bar to its last value, its targets as rings, and its way there. */
export function targetsTemplate(
  layout: TargetLayout,
  way: PathParts | null,
  locale: Locale,
): TemplateResult {
  const { items } = layout;
  const isBare = items.length > 1 && items.every(({ path }) => path === null);
  return html`<ul class="targets ${isBare ? 'bare' : ''}" role="list">
      ${items.map((item) => itemTemplate(item, layout, way, locale))}
    </ul>
    ${keysTemplate(layout, way, locale)}`;
}

function itemTemplate(
  item: PlacedItem,
  { rates }: TargetLayout,
  way: PathParts | null,
  locale: Locale,
): TemplateResult {
  const { name, unit, rows, path } = item;
  const { language } = locale;
  const group = {
    title: describeItem(item, rates, language),
    items: rows,
    say: (row: PlacedItem['rows'][number]) => describePoint(row, unit, language),
  };
  const phrases = rates ? describeRates(item, language) : [];
  return html`<li class="target">
    ${unseenListTemplate([group], locale)}
    ${name === '' ? nothing : html`<p class="label" part="label" aria-hidden="true">${name}</p>`}
    ${bulletTemplate(item, locale)}
    ${
      phrases.length === 0
        ? nothing
        : html`<ul class="rates" aria-hidden="true" lang=${locale.ownLang ?? nothing}>
            ${phrases.map((phrase, at) => {
              const look = at === phrases.length - 1 && item.soFar ? '' : 'needed';
              return html`<li class=${look}><bdi dir="ltr">${phraseTemplate(phrase)}</bdi></li>`;
            })}
          </ul>`
    }
    ${path && way ? way.pathTemplate(path, locale) : nothing}
  </li>`;
}

/** The value over its bar’s end, the track, and under it a line for each target at its ring. */
function bulletTemplate(item: PlacedItem, locale: Locale): TemplateResult {
  const { goals, track } = item;
  return html`<div class="bullet" aria-hidden="true">
    ${(item.last ? endTemplate : tagTemplate)(track.end, valueTemplate(item, locale))}
    ${trackTemplate(track)}
    ${goals.map((goal, index) => tagTemplate(track.rings[index]!, goalTemplate(goal, item, locale)))}
    ${
      goals.length === 0
        ? html`<p class="when" lang=${locale.ownLang ?? nothing}>
            ${capital(targetWords[locale.language].noTarget)}
          </p>`
        : nothing
    }
  </div>`;
}

/** 2024年 480.2億元, or that there are no data. */
function valueTemplate(item: PlacedItem, { language, ownLang }: Locale): TemplateResult {
  const text = valueText(item, language);
  if (!item.last) return html`<span class="when" lang=${ownLang ?? nothing}>${text}</span>`;
  const when = whenOf(item.last, language);
  return html`<span class="when">${when}</span> <b class="amount" part="value">${text}</b>`;
}

/** Words that end where the bar does, and begin with the track where they are longer than the bar. */
const endTemplate = (at: number, words: TemplateResult): TemplateResult =>
  html`<p class="tag before">
    <span><bdi dir="ltr">${words}</bdi></span
    >${leadTemplate(1 - at)}
  </p>`;

/**
 * Words at a place on the track: to the side of it that has more room, in a line of their own, so
 * that they wrap where they must and meet no others. The place flows with the page’s direction; the
 * words are ours and run from the left.
 */
const tagTemplate = (at: number, words: TemplateResult): TemplateResult =>
  at >= 0.5
    ? endTemplate(at, words)
    : html`<p class="tag">
        ${leadTemplate(at)}<span><bdi dir="ltr">${words}</bdi></span>
      </p>`;

const leadTemplate = (share: number): TemplateResult | typeof nothing =>
  share > 0 ? html`<svg class="lead" width=${percent(share)}></svg>` : nothing;

function trackTemplate({ bar, zero, ticks, rings }: Track): TemplateResult {
  return html`<div class="track">
    ${leadTemplate(bar.start)}
    ${
      bar.length === null
        ? nothing
        : html`<svg class="bar" part="bar" width=${percent(bar.length)}>
            <rect width="100%" height="100%"></rect>
          </svg>`
    }
    ${zero > 0 ? overTemplate(zero, html`<span class="zero-mark"></span>`) : nothing}
    ${ticks.map((at) => overTemplate(at, html`<span class="tick-mark"></span>`))}
    ${rings.map((at) => overTemplate(at, ringTemplate()))}
  </div>`;
}

/** Something that stands at a share of the track, laid over it by the same flow. */
const overTemplate = (at: number, mark: TemplateResult): TemplateResult =>
  html`<span class="over">${leadTemplate(at)}${mark}</span>`;

const ringTemplate = (): TemplateResult =>
  html`<svg class="ring" part="target"><circle cx="50%" cy="50%" r="36%"></circle></svg>`;

/** 2027年目標 1000億元，已達48.0%. */
function goalTemplate(goal: Goal, item: PlacedItem, locale: Locale): TemplateResult {
  const { language } = locale;
  const { comma } = figureWords[language];
  const value = formatWithUnit(goal.row.value, item.unit, language);
  const phrases = describeProgress(goal, item, language);
  return html`<span class="when">${goalTitle(goal.row, language)}</span>
    <b class="amount">${value}</b
    >${phrases.map((phrase) => html`<span lang=${locale.ownLang ?? nothing}>${comma}${phraseTemplate(phrase)}</span>`)}`;
}

/** Words with the figure of ours in them, over a dashed line as all that is calculated. */
function phraseTemplate({ text, figure }: Phrase): TemplateResult {
  const at = figure === '' ? -1 : text.indexOf(figure);
  if (at < 0) return html`${text}`;
  return html`${text.slice(0, at)}<b class="ours">${figure}</b>${text.slice(at + figure.length)}`;
}

/** What is dashed or dotted: figures of ours, and what the ways have of that. */
function keysTemplate(
  { items, rates }: TargetLayout,
  way: PathParts | null,
  { language, ownLang }: Locale,
): TemplateResult {
  const isOurs = items.some(
    (item) =>
      (rates && describeRates(item, language).length > 0) ||
      item.goals.some((goal) =>
        describeProgress(goal, item, language).some(({ figure }) => figure),
      ),
  );
  return html`<div class="keys" lang=${ownLang ?? nothing}>
    ${way ? way.pathsKey(items, language) : nothing}
    ${
      isOurs
        ? html`<p class="plot-key tight" aria-hidden="true">
            <b class="ours">%</b> <span>${figureWords[language].statuses.calculated}</span>
          </p>`
        : nothing
    }
  </div>`;
}
