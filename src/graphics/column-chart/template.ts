import { html, nothing, svg, type TemplateResult } from 'lit';
import { describePoint } from '../../data/trend.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Locale } from '../../locale/language.ts';
import { trendWords } from '../../locale/trend-words.ts';
import { columnsTemplate, toneOf, UNSURE } from '../../marks/columns.ts';
import {
  acrossKey,
  acrossTemplate,
  headTemplate,
  keyTemplate,
  notesTemplate,
  plotTemplate,
  suretyWords,
  textTemplate,
  uprightTemplate,
  type KeyEntry,
} from '../../marks/plot.ts';
import { unseenListTemplate, type UnseenGroup } from '../../marks/unseen-list.ts';
import { formatUnit } from '../../text/unit.ts';
import type { ColumnLayout } from './layout.ts';

/** Columns on a grid, with every value as a list for those who listen. */
export function columnChartTemplate(layout: ColumnLayout, locale: Locale): TemplateResult {
  const { axis, box, axisLabels, notes, unit } = layout;
  const head = trendWords[locale.language].head(formatUnit(unit, locale.language));
  return html`${headTemplate(head, locale)} ${keyTemplate(keyOf(layout, locale))}
  ${unseenListTemplate([itemsOf(layout, locale)], locale)}
  ${plotTemplate({ axis, box, labels: axisLabels }, marksTemplate(layout))} ${notesTemplate(notes)}`;
}

function marksTemplate(layout: ColumnLayout): TemplateResult {
  const { columns, plan, highlighted, box, threshold, texts, breaks } = layout;
  return svg`${breaks.map((broken) => uprightTemplate(broken, box))}${columnsTemplate(columns, plan.series.length, highlighted, box)}${threshold ? acrossTemplate(threshold.height, box) : nothing}${texts.threshold ? textTemplate(texts.threshold, 'limit') : nothing}${texts.sums.map((text) => textTemplate(text, 'sum'))}${texts.values.map((text) => textTemplate(text, layout.stacked ? 'inner' : 'datum'))}`;
}

/** The names of series, and what is meant by pale and by a line that has no room for its name. */
function keyOf(
  { plan, columns, threshold, texts }: ColumnLayout,
  { language }: Locale,
): readonly KeyEntry[] {
  const { series } = plan;
  const named = series.length > 1 ? series : [];
  const rows = columns.map(({ row }) => row);
  const isAbout = rows.some(({ value }) => value.decimal && value.qualifier !== null);
  const pale = [
    isAbout ? trendWords[language].pale : '',
    suretyWords(rows, UNSURE, language),
  ].filter(Boolean);
  return [
    ...named.map((text, index) => ({ look: `column ${toneOf(index, series.length)}`, text })),
    ...(pale.length > 0
      ? [{ look: 'column only pale', text: pale.join(figureWords[language].listed) }]
      : []),
    ...acrossKey(threshold, texts.threshold),
  ];
}

/** Each value in words. */
const itemsOf = ({ columns, unit }: ColumnLayout, { language }: Locale): UnseenGroup => ({
  title: '',
  items: columns.map(({ row }) => row),
  say: (row) => describePoint(row, unit, language),
});
