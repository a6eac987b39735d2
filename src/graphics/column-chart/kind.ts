import { figuresOfRows } from '../../data/figures.ts';
import { meltTimes } from '../../data/melt-times.ts';
import { tellSeries } from '../../data/series-column.ts';
import type { Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import { shellStyles } from '../../frame/styles.ts';
import { admitDates } from '../../scale/admit-dates.ts';
import { describeColumns } from './describe.ts';
import { COLUMN_ATTRIBUTES, layoutColumns, type ColumnSettings } from './layout.ts';
import { columnChartStyles } from './styles.ts';
import { columnChartTemplate } from './template.ts';

/** Upright columns over time or categories; groups side by side or stacked. */
export const columnChart: GraphicKind<ColumnSettings> = {
  name: 'column-chart',
  roles: ['label', 'date', 'group', 'value', 'qualifier', 'status', 'break', 'note'],
  melt: meltTimes,
  tellSeries,
  datesLabels: true,
  attributes: COLUMN_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, columnChartStyles],
  shell: figureShell,
  admit: admitDates,
  draw: drawColumns,
};

function drawColumns({ dataset, settings, locale }: Subject<ColumnSettings>): Drawing {
  const layout = layoutColumns(dataset, settings, locale.language);
  return {
    body: columnChartTemplate(layout, locale),
    summary: describeColumns(layout, locale.language),
    figures: () => figuresOfRows(dataset.rows, dataset.unit),
    problems: layout.problems,
  };
}
