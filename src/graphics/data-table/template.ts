import { html, nothing, type TemplateResult } from 'lit';
import { csvHref } from '../../data/format-csv.ts';
import { dataTableWords } from '../../locale/data-table-words.ts';
import { downloadWords } from '../../locale/download-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Locale } from '../../locale/language.ts';
import { keptTemplate } from '../../marks/kept.ts';
import { unseenTemplate } from '../../marks/unseen.ts';
import { percent } from '../../scale/line.ts';
import type { TableCell, TableRow } from './cells.ts';
import type { TableColumn } from './column-look.ts';
import { plainCell } from './describe.ts';
import { LONGEST_FIGURE } from './fit.ts';
import type { TableLayout } from './layout.ts';
import type { Shade } from './shades.ts';

/**
 * The table, whole: what a script adds, sorting and a search field, has its places kept free from the
 * start. Styles turn rows into cards, so each part carries its role in so many words.
 */
export function dataTableTemplate(
  layout: TableLayout,
  caption: string,
  locale: Locale,
): TemplateResult {
  const { fit, canSearch, query } = layout;
  const table = tableTemplate(layout, caption, locale);
  return html`${canSearch || query ? findTemplate(layout, locale) : nothing}${unitTemplate(layout, locale)}${allTemplate(layout, locale)}${
    fit.scrolls
      ? html`<div class="scroll" role="region" aria-labelledby="caption" tabindex="0">
          ${table}
        </div>`
      : html`<div class="scroll">${table}</div>`
  }${keyTemplate(layout, locale)}${afterTemplate(layout, locale)}`;
}

/** The place of the search field, and how many rows are found. */
const findTemplate = (
  { query, rows, all, fit }: TableLayout,
  { language, ownLang }: Locale,
): TemplateResult =>
  html`<div class="find ${fit.cards.replace('cards', 'find')}">
    <div class="tools"></div>
    <p class="matches" lang=${ownLang ?? nothing}>
      ${query ? dataTableWords[language].found(rows.length, all.length) : ''}
    </p>
  </div>`;

/** The unit of all figures, once. */
const unitTemplate = (
  { unit }: TableLayout,
  { language, ownLang }: Locale,
): TemplateResult | typeof nothing =>
  unit
    ? html`<p class="all-in" lang=${ownLang ?? nothing}>${dataTableWords[language].unit(unit)}</p>`
    : nothing;

/** What tints mean, for those who see them. */
const keyTemplate = ({ key }: TableLayout, { ownLang }: Locale): readonly TemplateResult[] =>
  key.map((text) => html`<p class="key" aria-hidden="true" lang=${ownLang ?? nothing}>${text}</p>`);

function tableTemplate(layout: TableLayout, caption: string, locale: Locale): TemplateResult {
  const { columns, rows, foot, query, fit, first, trendColors } = layout;
  return html`<table
    class="grid ${fit.cards} ${fit.bare} ${fit.isCompact ? 'compact' : ''} ${trendColors}"
    part="table"
    role="table"
  >
    <caption id="caption" class="unseen">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => headTemplate(column, layout, locale))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row, index) => rowTemplate(row, layout, index >= first ? 'more' : '', locale))}
    </tbody>
    ${
      // The total of all is none of those that were found.
      foot.length > 0 && !query
        ? html`<tfoot role="rowgroup">
            ${foot.map((row) => rowTemplate(row, layout, '', locale))}
          </tfoot>`
        : nothing
    }
  </table>`;
}

/** What a script needs to know of a column stands at its head: its name in `sort`, and which way first. */
function headTemplate(
  { index, head, title, key, look }: TableColumn,
  { order, fit, bars, lead, canSort }: TableLayout,
  locale: Locale,
): TemplateResult {
  const unit = head.slice(title.length);
  const named = title
    ? html`${title}${unit ? html`<span class="unit" lang=${locale.ownLang ?? nothing}>${unit}</span>` : nothing}`
    : unseenTemplate(dataTableWords[locale.language].column(index + 1), locale);
  // A head ends where its figures do; a rank before the names begins at the edge, as they do.
  const isRank = index < lead;
  const sorted = order?.column === index ? order.direction : nothing;
  const arrow = canSort || order ? html`<span class="arrow" aria-hidden="true"></span>` : nothing;
  return html`<th
    role="columnheader"
    scope="col"
    class="${look} ${bars.includes(index) ? 'over-bars' : ''} ${isRank ? 'rank' : index === lead ? 'lead' : ''}"
    aria-sort=${sorted}
    aria-labelledby="head-${index}"
    data-key=${key}
    data-first=${look === 'words' ? 'ascending' : 'descending'}
  >
    <span class="name" id="head-${index}"
      >${
        look === 'figures' && !isRank && !bars.includes(index)
          ? html`${arrow}${named}`
          : html`${named}${arrow}`
      }</span
    ><svg class="least" width=${`${fit.widths[index]!.toFixed(1)}em`} aria-hidden="true"></svg
    >${canSort ? html`<span class="sort"></span>` : nothing}
  </th>`;
}

function rowTemplate(
  row: TableRow,
  layout: TableLayout,
  more: string,
  locale: Locale,
): TemplateResult {
  const { columns, lead, highlighted, foot, shade } = layout;
  const isFoot = foot.includes(row);
  return html`<tr role="row" class="${more} ${highlighted.has(row) ? 'highlighted' : ''}">
    ${columns.map(({ index, head, look }) => {
      const cell = row.cells[index]!;
      if (index !== lead && isBlank(cell, look, isFoot))
        return html`<td role="cell" class="${look} blank"></td>`;
      const shown = isFoot ? null : shade(row, index);
      const drawn = cellTemplate(cell, layout, index, shown, locale);
      return index === lead
        ? html`<th role="rowheader" scope="row" class="${look} lead">${drawn}</th>`
        : html`<td
            role="cell"
            class="${look} ${index < lead ? 'rank' : ''} ${shown?.tint ?? ''}"
            data-head=${head}
          >
            ${drawn}
          </td>`;
    })}
  </tr>`;
}

/** A remark that nobody made is nothing missing, nor is what no total has. */
const isBlank = ({ printed }: TableCell, look: TableColumn['look'], isFoot: boolean): boolean =>
  printed === '' && (isFoot || look === 'words');

/** What a cell shows; one of a column with bars has the same room for its figure as all others. */
function cellTemplate(
  cell: TableCell,
  { columns, bars, widest }: TableLayout,
  index: number,
  shade: Shade | null,
  locale: Locale,
): TemplateResult {
  const { text, missing } = cell;
  const { look } = columns[index]!;
  if (look !== 'figures' && !missing)
    return html`<span class="text" lang=${(text !== cell.printed && locale.ownLang) || nothing}
      >${keptTemplate(text)}</span
    >`;
  const value = missing ? missingTemplate(missing, locale) : figureTemplate(cell, locale);
  return bars.includes(index)
    ? html`<span class="barred"
        ><span class="room" data-widest=${widest(index)}>${value}</span
        >${barTemplate(cell, shade)}</span
      >`
    : value;
}

const figureTemplate = ({ text, status, pad }: TableCell, { ownLang }: Locale): TemplateResult =>
  html`<span class="said"
    ><span
      class="value ${text.length > LONGEST_FIGURE ? 'long' : ''}"
      part="value"
      data-pad=${pad || nothing}
      >${text}</span
    >${status ? html` <span class="status" lang=${ownLang ?? nothing}>${status}</span>` : nothing}</span
  >`;

/** A dash for those who see, the reason for all where one is given. */
const missingTemplate = (missing: string, locale: Locale): TemplateResult =>
  missing === figureWords[locale.language].missing
    ? html`<span class="none" aria-hidden="true">—</span>${unseenTemplate(missing, locale)}`
    : html`<span class="none" lang=${locale.ownLang ?? nothing}>${missing}</span>`;

/** A track as long as the column's scale; what stands before the bar is of its own width. */
function barTemplate({ isUnsure }: TableCell, shade: Shade | null): TemplateResult {
  const bar = shade?.bar;
  const part = (name: string, width: number): TemplateResult =>
    html`<svg class=${name} width=${percent(width)} aria-hidden="true">
      <rect width="100%" height="100%"></rect>
    </svg>`;
  return html`<span class="track"
    >${
      bar
        ? html`${bar.lead > 0 ? part('gap', bar.lead) : nothing}${part(`bar ${isUnsure ? 'unsure' : ''} ${bar.isBelow ? 'below' : ''}`, bar.width)}`
        : nothing
    }</span
  >`;
}

/**
 * All rows, where some are not seen yet. It stands before the table, where styles of every browser can
 * tell from it which rows are seen, and is drawn below.
 */
function allTemplate(
  { rows, first }: TableLayout,
  { language, ownLang }: Locale,
): TemplateResult | typeof nothing {
  if (rows.length <= first) return nothing;
  const { showAll, showFewer } = dataTableWords[language];
  return html`<details class="all">
    <summary lang=${ownLang ?? nothing}>
      <span class="open">${showAll(rows.length)}</span><span class="close">${showFewer}</span>
    </summary>
  </details>`;
}

/** The table as a file to take away. */
const afterTemplate = (layout: TableLayout, locale: Locale): TemplateResult =>
  html`<p class="after">
    <a
      part="download"
      download="data.csv"
      href=${csvHref(linesOf(layout, locale))}
      lang=${locale.ownLang ?? nothing}
      >${downloadWords[locale.language].download}</a
    >
  </p>`;

/** All rows as given, whatever is searched for. */
function linesOf(
  { columns, all, foot }: TableLayout,
  { language }: Locale,
): readonly (readonly string[])[] {
  const line = ({ cells }: TableRow): readonly string[] =>
    cells.map((cell) => plainCell(cell, language));
  return [columns.map(({ name }) => name), ...[...all, ...foot].map(line)];
}
