import { html, nothing, svg, type TemplateResult } from 'lit';
import { figureWords } from '../../locale/figure-words.ts';
import type { Locale } from '../../locale/language.ts';
import { isoDate } from '../../text/iso-date.ts';
import { arrowOf, describeStanding, listName, rollWords, rungName, wordsOf } from './describe.ts';
import type { LadderLayout, LadderRung, Line } from './layout.ts';
import type { List } from './lists.ts';
import type { Standing } from './marks.ts';
import { LEVEL, type Stroke } from './ways.ts';

/**
 * One rung under the other, the two lists side by side on each: what stands in both is level, what
 * moves has its way drawn. Every name is said whole in a list of its own, the picture is for the eye.
 */
export function ladderTemplate(layout: LadderLayout, locale: Locale): TemplateResult {
  const { lists, rungs } = layout;
  const look = `${lists.length > 1 ? 'two' : ''} ${rungs.some(({ name }) => name) ? 'named' : ''}`;
  return html`<div class="lists ${look}">
    ${
      lists[0]!.name
        ? html`<div class="heads" aria-hidden="true">
            ${lists.map((list) => listTemplate(list, locale))}
          </div>`
        : nothing
    }
    <ol class="ladder" role="list">
      ${rungs.map((rung, index) => rungTemplate(rung, index, layout, locale))}
    </ol>
  </div>`;
}

const listTemplate = (list: List, { language, ownLang }: Locale): TemplateResult =>
  list.date
    ? html`<time class="when" lang=${ownLang ?? nothing} datetime=${isoDate(list.date)}
        >${listName(list, language)}</time
      >`
    : html`<span class="when">${list.name}</span>`;

function rungTemplate(
  { name, rolls, passing, lines }: LadderRung,
  index: number,
  layout: LadderLayout,
  locale: Locale,
): TemplateResult {
  const { language, ownLang } = locale;
  const { lists, rungs } = layout;
  const counts = rolls.map((roll) => rollWords(roll, language));
  const heads = lists.map((list, at) => headTemplate(list, counts[at]!, at, locale));
  // What crosses the rule between two rungs goes past the foot of one and the head of the next.
  const below = rungs[index + 1]?.passing ?? [];
  return html`<li class="rung">
    ${
      rungs.some((rung) => rung.name)
        ? html`<p class="name" lang=${name ? nothing : (ownLang ?? nothing)}>
            <span>${rungName(layout, index, language)}</span>
          </p>`
        : nothing
    }
    <ul class="unseen" role="list" lang=${ownLang ?? nothing}>
      ${saidOf(lines, counts, layout, locale).map((text) => html`<li>${text}</li>`)}
    </ul>
    <div class="lines" aria-hidden="true">
      ${acrossTemplate('above', heads, passing)}${lines.map((line) => lineTemplate(line, layout, locale))}${acrossTemplate(
        'below',
        lists.map(() => nothing),
        below,
      )}
    </div>
  </li>`;
}

/** The date, where one list stands under the other, and how many the list has on this rung. */
const headTemplate = (
  list: List,
  count: string,
  at: number,
  locale: Locale,
): TemplateResult | typeof nothing =>
  list.name || count
    ? html`<p class="own list-${at}">
        ${list.name ? listTemplate(list, locale) : nothing}
        <span class="count" lang=${locale.ownLang ?? nothing}>${count}</span>
      </p>`
    : nothing;

/** One line through both lists, with what goes past it. */
const acrossTemplate = (
  name: string,
  cells: readonly (TemplateResult | typeof nothing)[],
  passing: readonly Stroke[],
): TemplateResult =>
  html`<div class="line ${name}">
    ${cells.map((cell, list) => [
      list > 0 ? gutterTemplate(passing) : nothing,
      html`<div class="cell">${cell}</div>`,
    ])}
  </div>`;

/** Both lists of a rung in words: how many each has, then every name. */
function saidOf(
  lines: readonly Line[],
  counts: readonly string[],
  layout: LadderLayout,
  { language }: Locale,
): readonly string[] {
  const { titled } = figureWords[language];
  const dated = counts.flatMap((count, list) => {
    const name = listName(layout.lists[list], language);
    return count ? [name ? titled(name, count) : count] : [];
  });
  const names = lines.flatMap(({ before, after, strokes }) => {
    // What is level is said once, of both lists.
    if (strokes.some(({ look }) => look === 'stays'))
      return [describeStanding(after[0]!, layout, language, before[0]!)];
    return [...before, ...after].map((one) => describeStanding(one, layout, language));
  });
  return [...dated, ...names];
}

function lineTemplate(
  { before, after, strokes }: Line,
  layout: LadderLayout,
  locale: Locale,
): TemplateResult {
  const items = (ones: readonly Standing[]): readonly TemplateResult[] =>
    ones.map((one) => itemTemplate(one, layout, locale));
  if (layout.lists.length < 2)
    return html`<div class="line"><div class="cell">${items(before)}</div></div>`;
  const start = strokes.find(({ path }) => path.startsWith(LEVEL));
  const isTied = strokes.some(({ look }) => look === 'stays');
  return html`<div class="line">
    <div class="cell ${start ? 'leads' : ''}">
      ${items(before)}${
        start
          ? html`<span class="lead">${strokesTemplate([{ ...start, path: `${LEVEL}H100` }])}</span>`
          : nothing
      }
    </div>
    ${gutterTemplate(strokes)}
    <div class="cell ${isTied ? 'tied' : ''}">${items(after)}</div>
  </div>`;
}

function itemTemplate(
  one: Standing,
  layout: LadderLayout,
  { language, ownLang }: Locale,
): TemplateResult {
  const words = wordsOf(one, layout, language);
  const arrow = arrowOf(one);
  const { row, mark, list, isSaid } = one;
  const look = `list-${list} ${mark} ${isSaid ? 'said' : ''} ${layout.lit.has(row) ? 'lit' : ''}`;
  return html`<span class="item ${look}"
    ><span class="label" part="label">${row.label}</span> ${
      words
        ? html`<span class="words" lang=${ownLang ?? nothing}
            >${arrow ? html`<span class="arrow">${arrow}</span> ` : nothing}${words}</span
          >`
        : nothing
    }
    ${row.note ? html`<span class="words">${row.note}</span>` : nothing}</span
  >`;
}

/** The ways beside one line. */
function gutterTemplate(strokes: readonly Stroke[]): TemplateResult {
  const end = strokes.find(({ isEnd }) => isEnd);
  return html`<div class="gutter">
    ${strokes.length > 0 ? strokesTemplate(strokes) : nothing}
    ${end ? html`<span class="tip ${end.isLit ? 'lit' : ''}"></span>` : nothing}
  </div>`;
}

/** Stretched to the height of their line, however high its words make it. */
const strokesTemplate = (strokes: readonly Stroke[]): TemplateResult =>
  html`<svg class="ways" viewBox="0 0 100 100" preserveAspectRatio="none">
    ${strokes.map(
      ({ path, look, isSure, isLit }) =>
        svg`<path class="${look} ${isSure ? '' : 'dashed'} ${isLit ? 'lit' : ''}" d=${path}></path>`,
    )}
  </svg>`;
