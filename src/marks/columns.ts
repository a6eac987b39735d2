import { css, nothing, svg, type CSSResult, type TemplateResult } from 'lit';
import type { Row } from '../data/dataset.ts';
import type { Status } from '../locale/vocabulary.ts';
import type { PlacedColumn } from '../scale/columns.ts';
import { percent } from '../scale/line.ts';
import { emFromTop, heightOf, type PlotBox } from '../scale/plot-box.ts';

/** How a value can be that is not final yet, or not measured. */
export const UNSURE: readonly Status[] = [
  'preliminary',
  'forecast',
  'target',
  'claim',
  'unconfirmed',
];

/** Whether a value is drawn pale: it is about so much, or unsure. */
const isPale = ({ value }: Row): boolean =>
  value.qualifier !== null || UNSURE.includes(value.status);

/** The colour of a series; those beyond the eighth share the last one. */
export const toneOf = (series: number, count: number): string =>
  count === 1 ? 'only' : `series-${Math.min(series, 7)}`;

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
    return svg`<rect class="column ${tone} ${isPale(row) ? 'pale' : ''}" part="column" x=${percent(x)} y=${percent(Math.min(a!, b!))} width=${percent(width)} height=${percent(Math.abs(a! - b!))}></rect>`;
  })}`;

/** What is pale keeps a firm outline, so that it is still seen on every ground. */
export const columnStyles: CSSResult = css`
  .column {
    fill: var(--_pm-tone);
  }
  .pale {
    fill-opacity: 0.28;
    stroke: var(--_pm-tone);
    stroke-dasharray: 3 2;
  }
`;
