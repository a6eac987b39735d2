import { html, nothing, svg, type TemplateResult } from 'lit';
import { describePoint } from '../../data/trend.ts';
import type { Locale } from '../../locale/language.ts';
import { trendWords } from '../../locale/trend-words.ts';
import { columnsTemplate, isPale, toneOf } from '../../marks/columns.ts';
import {
  acrossTemplate,
  headTemplate,
  keyTemplate,
  listTemplate,
  notesTemplate,
  plotTemplate,
  textTemplate,
  uprightTemplate,
  type KeyEntry,
} from '../../marks/plot.ts';
import { formatUnit } from '../../text/unit.ts';
import type { ColumnLayout } from './layout.ts';

/** Columns on a grid, with every value as a list for those who listen. */
export function columnChartTemplate(layout: ColumnLayout, locale: Locale): TemplateResult {
  const { axis, box, axisLabels, breaks, unit } = layout;
  const head = trendWords[locale.language].head(formatUnit(unit, locale.language));
  return html`${headTemplate(head, locale)} ${keyTemplate(keyOf(layout, locale))}
  ${listTemplate(itemsOf(layout, locale), locale)}
  ${plotTemplate({ axis, box, labels: axisLabels }, marksTemplate(layout))}
  ${notesTemplate(breaks.map(({ when, note }) => ({ when, text: note })))}`;
}

function marksTemplate(layout: ColumnLayout): TemplateResult {
  const { columns, plan, highlighted, box, threshold, texts, breaks } = layout;
  return svg`${breaks.map(({ x }, index) => uprightTemplate(x, index, box))}${columnsTemplate(columns, plan.series.length, highlighted, box)}${threshold ? acrossTemplate(threshold.height, box) : nothing}${texts.threshold ? textTemplate(texts.threshold, 'limit') : nothing}${texts.sums.map((text) => textTemplate(text, 'sum'))}${texts.values.map((text) => textTemplate(text, layout.stacked ? 'inner' : 'datum'))}`;
}

/** The names of series, and what is meant by pale and by a line that has no room for its name. */
function keyOf(
  { plan, columns, threshold, texts }: ColumnLayout,
  locale: Locale,
): readonly KeyEntry[] {
  const words = trendWords[locale.language];
  const { series } = plan;
  const named = series.length > 1 ? series : [];
  const pale = columns.some(({ row, top }) => top !== null && isPale(row));
  const isNamed = texts.threshold?.from !== null && (texts.threshold?.from ?? 99) <= 17.5;
  return [
    ...named.map((text, index) => ({ look: `column ${toneOf(index, series.length)}`, text })),
    ...(pale ? [{ look: 'column only pale', text: words.pale }] : []),
    ...(threshold && !isNamed ? [{ look: 'threshold', text: threshold.text }] : []),
  ];
}

/** More items than this are a burden to step through; the table has them all. */
const MOST_ITEMS = 50;

/** Each value in words; of very many only the notable ones, and where the others are. */
function itemsOf({ columns, unit }: ColumnLayout, { language }: Locale): readonly string[] {
  const say = (index: number): string => describePoint(columns[index]!.row, unit, language);
  if (columns.length <= MOST_ITEMS) return columns.map((_, index) => say(index));
  const tops = columns.map(({ top }) => top ?? 0);
  const notable = [
    0,
    tops.indexOf(Math.max(...tops)),
    tops.indexOf(Math.min(...tops)),
    columns.length - 1,
  ];
  const chosen = [...new Set(notable)].toSorted((a, b) => a - b);
  return [...chosen.map(say), trendWords[language].more(columns.length - chosen.length)];
}
