import { html, nothing, svg, type TemplateResult } from 'lit';
import { describePoint } from '../../data/point.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Locale } from '../../locale/language.ts';
import { trendWords } from '../../locale/trend-words.ts';
import { columnsKey, columnsTemplate } from '../../marks/columns.ts';
import {
  acrossKey,
  acrossTemplate,
  headTemplate,
  keyTemplate,
  notesTemplate,
  plotTemplate,
  toneOf,
  uprightTemplate,
  type KeyEntry,
} from '../../marks/plot.ts';
import { textTemplate } from '../../marks/plot-text.ts';
import { unseenListTemplate, type UnseenGroup } from '../../marks/unseen-list.ts';
import { formatUnit } from '../../text/unit.ts';
import type { ColumnLayout } from './layout.ts';

/** Columns on a grid, with every value as a list for those who listen. */
export function columnChartTemplate(layout: ColumnLayout, locale: Locale): TemplateResult {
  const { axis, box, axisLabels, notes, unit } = layout;
  const head = trendWords[locale.language].head(formatUnit(unit, locale.language));
  const { missing } = figureWords[locale.language];
  return html`${headTemplate(head, locale)} ${keyTemplate(keyOf(layout, locale))}
  ${unseenListTemplate([itemsOf(layout, locale)], locale)}
  ${plotTemplate({ axis, box, labels: axisLabels, missing, onZero: true }, marksTemplate(layout))}
  ${notesTemplate(notes)}`;
}

function marksTemplate(layout: ColumnLayout): TemplateResult {
  const { columns, plan, highlighted, box, threshold, texts, breaks } = layout;
  return svg`${breaks.map((broken) => uprightTemplate(broken, box))}${columnsTemplate(columns, plan.series.length, highlighted, box)}${threshold ? acrossTemplate(threshold.height, box) : nothing}${texts.threshold ? textTemplate(texts.threshold, 'limit') : nothing}${texts.sums.map((text) => textTemplate(text, 'sum'))}${texts.values.map((text) => textTemplate(text, 'datum'))}`;
}

/** The names of series, what the looks of columns mean, a line that has no room for its name. */
const keyOf = (
  { plan: { series }, columns, highlighted, threshold, texts }: ColumnLayout,
  { language }: Locale,
): readonly KeyEntry[] => [
  ...(series.length > 1 ? series : []).map((text, index) => ({
    look: `column ${toneOf(index, series.length)}`,
    text,
  })),
  ...columnsKey(columns, highlighted, language),
  ...acrossKey(threshold, texts.threshold),
];

/** Each value in words, then what stands over the stacks. */
const itemsOf = ({ columns, totals, unit }: ColumnLayout, { language }: Locale): UnseenGroup => ({
  title: '',
  items: [...columns.map(({ row }) => row), ...totals.flatMap((row) => row ?? [])],
  say: (row) => describePoint(row, unit, language),
});
