import { css, nothing, svg, type CSSResult, type TemplateResult } from 'lit';
import type { Row } from '../data/dataset.ts';
import { UNSURE } from '../data/said.ts';
import { figureWords } from '../locale/figure-words.ts';
import type { Language } from '../locale/language.ts';
import { trendWords } from '../locale/trend-words.ts';
import { isPale, type PlacedColumn } from '../scale/columns.ts';
import { percent } from '../scale/line.ts';
import { emFromTop, heightOf, type PlotBox } from '../scale/plot-box.ts';
import { suretyWords, type KeyEntry } from './plot.ts';

/** The colour of a series; those beyond the eighth share the last one. */
export const toneOf = (series: number, count: number): string =>
  count === 1 ? 'only' : `series-${Math.min(series, 7)}`;

/** Pale is what is unsure; what was calculated is lighter than what its source reports. */
const lookOf = (row: Row): string =>
  isPale(row) ? 'pale' : row.value.status === 'calculated' ? 'calculated' : '';

/** What the looks of columns mean, where there are any but the plain one. */
export function columnsKey(
  columns: readonly PlacedColumn[],
  language: Language,
): readonly KeyEntry[] {
  const rows = columns.flatMap(({ row, top }) => (top === null ? [] : [row]));
  const isAbout = rows.some(({ value }) => value.qualifier !== null);
  const { listed } = figureWords[language];
  const pale = [isAbout ? trendWords[language].pale : '', suretyWords(rows, UNSURE, language)];
  const texts = [
    ['pale', pale.filter(Boolean).join(listed)],
    ['calculated', suretyWords(rows, ['calculated'], language)],
  ] as const;
  return texts.flatMap(([look, text]) => (text ? [{ look: `column only ${look}`, text }] : []));
}

/** Columns as rectangles in shares of the plot. */
export const columnsTemplate = (
  columns: readonly PlacedColumn[],
  series: number,
  highlighted: ReadonlySet<Row>,
  box: PlotBox,
): TemplateResult =>
  svg`${columns.map(({ row, series: at, x, width, foot, top }) => {
    if (top === null) return nothing;
    const [a, b] = [emFromTop(foot, box), emFromTop(top, box)].map((y) => y / heightOf(box));
    const tone = highlighted.has(row) ? 'highlighted' : toneOf(at, series);
    return svg`<rect class="column ${tone} ${lookOf(row)}" part="column" x=${percent(x)} y=${percent(Math.min(a!, b!))} width=${percent(width)} height=${percent(Math.abs(a! - b!))}></rect>`;
  })}`;

/** What is pale keeps a firm outline, so that it is still seen on every ground. */
export const columnStyles: CSSResult = css`
  .column {
    fill: var(--_pm-tone);
  }
  .calculated {
    fill-opacity: 0.6;
    stroke: var(--_pm-tone);
  }
  .pale {
    fill-opacity: 0.28;
    stroke: var(--_pm-tone);
    stroke-dasharray: 3 2;
  }
`;
