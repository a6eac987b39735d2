import { meltTimes } from '../../data/melt-times.ts';
import { tellSeries } from '../../data/series-column.ts';
import { formatDecimal, valueUnit } from '../../data/format-quantity.ts';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { DerivedColumn, Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import type { Language } from '../../locale/language.ts';
import { trendWords } from '../../locale/trend-words.ts';
import { admitDates } from '../../scale/admit-dates.ts';
import { NO_UNIT } from '../../text/unit.ts';
import { describeLines, figuresOfLines } from './describe.ts';
import { layoutLines, LINE_ATTRIBUTES, type LineLayout, type LineSettings } from './layout.ts';
import { lineChartStyles } from './styles.ts';
import { stopsOf } from './stops.ts';
import { lineChartTemplate, toneOfLine } from './template.ts';

/** Lines over time or places: measured, claimed, broken off where values are missing. */
export const lineChart: GraphicKind<LineSettings> = {
  name: 'line-chart',
  roles: ['label', 'date', 'group', 'value', 'qualifier', 'status', 'break', 'note'],
  melt: meltTimes,
  tellSeries,
  hasCurve: true,
  mostRows: Infinity,
  datesLabels: true,
  attributes: LINE_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, lineChartStyles],
  shell: figureShell,
  admit: admitDates,
  draw: drawLines,
};

function drawLines({ dataset, settings, locale }: Subject<LineSettings>): Drawing {
  const { language } = locale;
  const layout = layoutLines(dataset, settings, language);
  const subject = { layout, unit: valueUnit(dataset, language), language };
  const stops = stopsOf(subject, (line) => toneOfLine(line, layout));
  return {
    body: lineChartTemplate(subject, stops, locale),
    summary: describeLines(subject),
    figures: () => figuresOfLines(layout, dataset),
    derived: indexColumn(layout, language),
    problems: layout.problems,
    stops,
  };
}

function indexColumn({ indexed }: LineLayout, language: Language): readonly DerivedColumn[] {
  if (!indexed) return [];
  return [
    {
      header: trendWords[language].indexName,
      cell: (row) => {
        const index = indexed.of(row);
        return index ? formatDecimal(index, NO_UNIT, language) : '—';
      },
    },
  ];
}
