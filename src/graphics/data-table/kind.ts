import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import { describeTable, figuresOfTable } from './describe.ts';
import { DATA_TABLE_ATTRIBUTES, layoutTable, type DataTableSettings } from './layout.ts';
import { dataTableStyles } from './styles.ts';
import { toolStyles } from './styles-tools.ts';
import { dataTableTemplate } from './template.ts';

/** A table to read: sortable and searchable with script, whole without it. */
export const dataTable: GraphicKind<DataTableSettings> = {
  name: 'data-table',
  roles: [],
  isTable: true,
  hasTotal: true,
  mixesUnits: true,
  mostRows: 2000,
  attributes: DATA_TABLE_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, toolStyles, dataTableStyles],
  shell: figureShell,
  draw: drawDataTable,
};

function drawDataTable({ dataset, settings, locale }: Subject<DataTableSettings>): Drawing {
  const { language } = locale;
  const layout = layoutTable(dataset, settings, language);
  const summary = describeTable(layout, language);
  const caption = settings.headline ?? dataset.furniture.headline ?? summary;
  return {
    body: dataTableTemplate(layout, caption, locale),
    summary,
    figures: () => figuresOfTable(layout),
    problems: layout.problems,
  };
}
