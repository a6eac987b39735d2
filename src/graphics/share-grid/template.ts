import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatWithUnit } from '../../data/format-quantity.ts';
import { isUnsure } from '../../data/said.ts';
import { whyMissing } from '../../data/surety.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Locale } from '../../locale/language.ts';
import { unseenTemplate } from '../../marks/unseen.ts';
import { cellsPath, cutPath, type CellMark, type CellPlan } from './cells.ts';
import {
  captionOf,
  dateOf,
  describeGrid,
  joinKeys,
  paleWords,
  restWords,
  unitWords,
} from './describe.ts';
import { formatShare, qualifyShare } from './format-share.ts';
import type { ShareGrid, ShareLayout } from './layout.ts';

/** Half the width of a mark in widths of a cell; the strokes in `styles.ts` are twice as wide. */
const MARKS: Readonly<Record<ShareLayout['shape'], CellMark>> = {
  dots: { radius: 0.37, isRound: true },
  squares: { radius: 0.43, isRound: false },
};

/** More grids than this are small, beside their words, so that a phone has several to a screen. */
const MOST_LARGE = 12;

/** Every row as a grid of its own beside its words, in a list; none is joined with another. */
export function sharesTemplate(layout: ShareLayout, locale: Locale): TemplateResult {
  const { grids, shape } = layout;
  const { language } = locale;
  const units = grids.map((grid) => unitWords(grid, shape, language));
  const kinds = new Set(units.filter(Boolean));
  // What all grids have in common is said once.
  const [common = ''] = kinds.size === 1 ? kinds : [];
  const key = joinKeys([common, paleWords(layout, language)], language);
  const count = ['', 'one', 'two'][grids.length] ?? (grids.length > MOST_LARGE ? 'crowd' : 'many');
  return html`<ul class="shares ${shape} ${count}" role="list">
      ${grids.map((grid, index) =>
        gridTemplate(grid, shape, count === 'one' ? key : common ? '' : units[index]!, locale),
      )}
    </ul>
    ${count === 'one' ? nothing : lineTemplate('key', key, locale)}`;
}

function gridTemplate(
  grid: ShareGrid,
  shape: ShareLayout['shape'],
  key: string,
  locale: Locale,
): TemplateResult {
  const { row, cells, isOpen } = grid;
  const { language } = locale;
  const aside = [dateOf(grid, language), row.note]
    .filter(Boolean)
    .join(figureWords[language].comma);
  const look = cells ? (isUnsure(row.value) ? 'unsure' : '') : 'bare';
  return html`<li class="portion ${look}">
    ${unseenTemplate(describeGrid(grid, language), locale)}
    <div class="words" aria-hidden="true">
      <p>
        <span class="label" part="label"
          >${row.group === '' ? row.label : figureWords[language].aside(row.label, row.group)}</span
        >
      </p>
      ${numberTemplate(grid, locale)} ${lineTemplate('caption', captionOf(grid, language), locale)}
      ${lineTemplate('other', restWords(grid, language), locale)}
      ${lineTemplate('remark', aside, { ownLang: null })} ${lineTemplate('key', key, locale)}
    </div>
    ${cells ? cellsTemplate(cells, isOpen, MARKS[shape]) : nothing}
  </li>`;
}

/** A line of ours; its language is on the words alone, so that the line keeps to the page's side. */
const lineTemplate = (
  name: string,
  text: string,
  { ownLang }: Pick<Locale, 'ownLang'>,
): TemplateResult | typeof nothing =>
  text
    ? html`<p class="line" aria-hidden="true">
        <span class=${name} lang=${ownLang ?? nothing}>${text}</span>
      </p>`
    : nothing;

/** The share large, else the value alone, else why there is none. */
function numberTemplate(
  { row, part, share }: ShareGrid,
  locale: Locale,
): TemplateResult | typeof nothing {
  const { language } = locale;
  if (share.decimal) {
    const { qualifier, status } = share;
    const figure = formatShare({ ...share, qualifier: null }, language);
    return html`<p class="number" part="value">
      <span
        >${
          qualifier
            ? html`<span class="qualifier">${qualifyShare(qualifier, '', language)}</span>`
            : nothing
        }${valueTemplate(figure)}</span
      >
      ${
        status === 'reported'
          ? nothing
          : html`<span class="badge dashed">${figureWords[language].statuses[status]}</span>`
      }
    </p>`;
  }
  const alone = part && formatWithUnit(part.said, part.unit, language);
  return alone
    ? html`<p class="number alone" part="value">${valueTemplate(alone)}</p>`
    : lineTemplate('missing', whyMissing(row.value, language), locale);
}

/** A figure stays whole, unless it is longer than any that a newspaper would set large. */
const valueTemplate = (figure: string): TemplateResult =>
  html`<b class="value ${figure.length > 9 ? 'long' : ''}">${figure}</b>`;

/** As wide as its cells up to a size that is easy to overlook at once; styles let it shrink. */
function cellsTemplate(plan: CellPlan, isOpen: boolean, mark: CellMark): TemplateResult {
  const { total, columns, rows, filled, part, soft } = plan;
  const [from, to] = soft;
  const sure = isOpen ? total - 1 : total;
  const path = (name: string, start: number, end: number): TemplateResult | typeof nothing =>
    end > start ? svg`<path class=${name} d=${cellsPath(start, end, columns)}></path>` : nothing;
  // The air around a mark is left out at the edges, so that the grid stands flush with its words; a
  // hair of it stays, since a box that ends within a pixel would cut the last row.
  const air = Math.round((0.46 - mark.radius) * 100) / 100;
  const width = Math.min(columns * 1.5, 25);
  return html`<svg
    class="cells"
    part="cells"
    aria-hidden="true"
    viewBox="${air} ${air} ${columns - 2 * air} ${rows - 2 * air}"
    width="${Math.round(width * 100) / 100}em"
  >
    ${path('rest', to, sure)}${path('ground', to, sure)}${path('rest open', sure, total)}${path('ground', sure, total)}${path('filled', 0, filled)}${path('soft', from, to)}${
      part > 0 ? svg`<path class="cut" d=${cutPath(filled, part, columns, mark)}></path>` : nothing
    }
  </svg>`;
}
