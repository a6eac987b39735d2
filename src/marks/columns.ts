import { css, nothing, svg, type CSSResult, type TemplateResult } from 'lit';
import type { Row } from '../data/dataset.ts';
import { UNSURE } from '../data/said.ts';
import { figureWords } from '../locale/figure-words.ts';
import type { Language } from '../locale/language.ts';
import { trendWords } from '../locale/trend-words.ts';
import { columnLookOf, type PlacedColumn } from '../scale/columns.ts';
import { percent } from '../scale/line.ts';
import { emFromTop, heightOf, type PlotBox } from '../scale/plot-box.ts';
import { suretyWords, toneOf, type KeyEntry } from './plot.ts';

/** The looks that need to be explained, in the order of the key. */
const LOOKS = ['pale', 'calculated', 'ahead', 'claimed'] as const;

/** What the looks of columns mean, where there are any but the plain one; in the colour of the columns. */
export function columnsKey(
  columns: readonly PlacedColumn[],
  highlighted: ReadonlySet<Row>,
  language: Language,
): readonly KeyEntry[] {
  const drawn = columns.flatMap(({ row, top }) => (top === null ? [] : [row]));
  return LOOKS.flatMap((look): KeyEntry | [] => {
    const rows = drawn.filter((row) => columnLookOf(row) === look);
    const text = meaningOf(rows, look, language);
    const tone = rows.every((row) => highlighted.has(row)) ? 'highlighted' : 'only';
    const over = look === 'claimed' ? { over: stripesTemplate(tone) } : {};
    return text ? { look: `column ${tone} ${look}`, text, ...over } : [];
  });
}

/** Why columns of one look have it: 約數、初步數字. */
function meaningOf(rows: readonly Row[], look: string, language: Language): string {
  const isAbout = look === 'pale' && rows.some(({ value }) => value.qualifier !== null);
  const surety = suretyWords(rows, ['calculated', ...UNSURE], language);
  const words = [isAbout ? trendWords[language].pale : '', surety];
  return words.filter(Boolean).join(figureWords[language].listed);
}

/** The stripes of claims, which the key's swatch holds for the whole plot, as it explains each of them. */
const stripesTemplate = (tone: string): TemplateResult =>
  svg`<pattern id="stripes" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="stripe" width="3.2" height="5"></rect></pattern><rect class="striped ${tone}" fill="url(#stripes)" x="15%" width="70%" height="100%"></rect>`;

/** Columns as rectangles in shares of the plot. */
export const columnsTemplate = (
  columns: readonly PlacedColumn[],
  series: number,
  highlighted: ReadonlySet<Row>,
  box: PlotBox,
): TemplateResult =>
  svg`${columns.map((column) => {
    const tone = highlighted.has(column.row) ? 'highlighted' : toneOf(column.series, series);
    return columnTemplate(column, tone, box);
  })}`;

/** One column; over a claim lies another of stripes, which show its colour between them. */
function columnTemplate(
  { row, x, width, foot, top }: PlacedColumn,
  tone: string,
  box: PlotBox,
): readonly TemplateResult[] {
  if (top === null) return [];
  const look = columnLookOf(row);
  const [a, b] = [emFromTop(foot, box), emFromTop(top, box)].map((y) => y / heightOf(box));
  const [left, from, wide, high] = [x, Math.min(a!, b!), width, Math.abs(a! - b!)].map(percent);
  const rect = (name: string, fill?: string): TemplateResult =>
    svg`<rect class=${name} part=${fill ? nothing : 'column'} fill=${fill ?? nothing} x=${left} y=${from} width=${wide} height=${high}></rect>`;
  const column = rect(`column ${tone} ${look}`);
  return look === 'claimed' ? [column, rect(`striped ${tone}`, 'url(#stripes)')] : [column];
}

/**
 * Filled is what is there, the paler the less it is settled; empty in dashes is what lies ahead, as lines
 * to it are dashed; striped is what is only claimed. All but plain columns keep a firm outline, so that
 * they are seen on every ground, and hide the grid, so that their tone is one.
 */
export const columnStyles: CSSResult = css`
  .column {
    fill: var(--_pm-tone);
  }
  .calculated {
    fill: color-mix(in srgb, var(--_pm-tone) 60%, var(--_pm-paper));
  }
  .pale {
    fill: color-mix(in srgb, var(--_pm-tone) 28%, var(--_pm-paper));
  }
  .ahead,
  .stripe {
    fill: var(--_pm-paper);
  }
  .calculated,
  .pale,
  .ahead,
  .striped {
    stroke: var(--_pm-tone);
  }
  .ahead {
    stroke-width: 1.5px;
    stroke-dasharray: 4 3;
  }
  @media (forced-colors: active) {
    .ahead,
    .stripe {
      fill: Canvas;
    }
    .calculated,
    .pale {
      fill: var(--_pm-tone);
      fill-opacity: 0.6;
    }
    .pale {
      fill-opacity: 0.28;
    }
  }
`;
