import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/language.ts';
import { unseenTemplate } from '../../marks/unseen.ts';
import { printDecimal, type Decimal } from '../../text/decimal.ts';
import { countWords, counterWords } from './describe.ts';
import { isWithin, type PlanLayout, type Strand, type Tally } from './layout.ts';

type Part = TemplateResult | typeof nothing;

/** How much is spelled out, then the strands one after the other. */
export function planTemplate(
  { strands, tally, isOpen }: PlanLayout,
  locale: Locale,
): TemplateResult {
  const isCounted = tally.sum !== null;
  return html`${tallyTemplate(tally, locale)}
    <ol class="strands ${strands.length > 9 ? 'long' : ''}" role="list">
      ${strands.map((strand) => strandTemplate(strand, isCounted, isOpen, locale))}
    </ol>`;
}

function tallyTemplate(tally: Tally, locale: Locale): Part {
  const words = counterWords(tally, locale.language);
  if (!words) return nothing;
  return html`<div class="tally">
    <p><span class="counter" part="counter" lang=${locale.ownLang ?? nothing}>${words}</span></p>
    ${isWithin(tally) ? cellsTemplate(tally.sum!.decimal!, tally.tasks!.decimal!, 'all') : nothing}
  </div>`;
}

function strandTemplate(
  strand: Strand,
  isCounted: boolean,
  isOpen: boolean,
  locale: Locale,
): TemplateResult {
  const { row, number, title, text, keywords, measures } = strand;
  const count = isCounted || measures.length > 0 ? countTemplate(strand, locale) : nothing;
  return html`<li class="strand" part="strand">
    <span class="numeral">${number}</span>
    <div class="words">
      <p class="title"><span part="label">${title}</span></p>
      ${chainTemplate(keywords)}${text ? html`<p class="text"><span>${text}</span></p>` : nothing}${
        measures.length > 0
          ? measuresTemplate(measures, count, isOpen)
          : count === nothing
            ? nothing
            : html`<p class="said">${count}</p>`
      }${row.note ? html`<p class="remark"><span>${row.note}</span></p>` : nothing}
    </div>
  </li>`;
}

const chainTemplate = (keywords: readonly string[]): Part =>
  keywords.length > 0
    ? html`<ul class="chain" part="chain" role="list">
        ${keywords.map((keyword) => html`<li class="keyword">${keyword}</li>`)}
      </ul>`
    : nothing;

/** The measures that are written out, behind how many they are. */
const measuresTemplate = (
  measures: readonly string[],
  count: Part,
  isOpen: boolean,
): TemplateResult =>
  html`<details class="measures" part="measures" ?open=${isOpen}>
    <summary>${count}</summary>
    <ul role="list">
      ${measures.map((measure) => html`<li><span>${measure}</span></li>`)}
    </ul>
  </details>`;

/** The number in words, beside as many cells as are counted in the strip of all. */
function countTemplate(strand: Strand, locale: Locale): TemplateResult {
  const { seen, heard } = countWords(strand, locale.language);
  const { decimal, status } = strand.count;
  const lang = locale.ownLang ?? nothing;
  const cells = decimal ? cellsTemplate(decimal, decimal, 'own') : nothing;
  if (seen === heard) return html`${cells}<span class="count" lang=${lang}>${seen}</span>`;
  return html`${cells}<span
      class="count ${status === 'calculated' ? 'badge dashed' : ''}"
      aria-hidden="true"
      lang=${lang}
      >${status === 'calculated' ? seen : heard}</span
    >${unseenTemplate(heard, locale)}`;
}

/** More cells than this are too narrow to be told apart, and are drawn as one. */
const MOST_CELLS = { all: 120, own: 24 } as const;

/** A strip of cells, one for each that is counted, the first so many of them filled. */
function cellsTemplate(filled: Decimal, all: Decimal, size: keyof typeof MOST_CELLS): Part {
  const [part, total] = [filled, all].map((count) => Number(printDecimal(count)));
  const isSolid = total! > MOST_CELLS[size];
  if (total === 0 || (isSolid && size === 'own')) return nothing;
  const width = isSolid ? 1 : total!;
  const edge = isSolid ? Math.round((part! / total!) * 1e4) / 1e4 : part!;
  const gap = size === 'own' ? 0.2 : Math.min(0.2, Math.round(width * 6) / 1000);
  const path = (name: string, from: number, to: number): Part =>
    to > from
      ? svg`<path class=${name} d=${isSolid ? `M${from} 0H${to}V1H${from}z` : cellsPath(from, to, gap)}></path>`
      : nothing;
  return html`<svg
    class="cells ${size}"
    aria-hidden="true"
    viewBox="0 0 ${isSolid ? 1 : width - gap} 1"
    width=${size === 'own' ? `${Math.round(width * 60) / 100}em` : '100%'}
    preserveAspectRatio="none"
  >
    ${path('rest', edge, width)}${path('filled', 0, edge)}
  </svg>`;
}

/** Cells from one up to another; the gaps between few of them are no wider than between many. */
function cellsPath(from: number, to: number, gap: number): string {
  let path = '';
  for (let at = from; at < to; at++) path += `M${at} 0h${1 - gap}v1H${at}z`;
  return path;
}
