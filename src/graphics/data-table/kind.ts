import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { LateRoom } from '../../frame/late-room.ts';
import { shellStyles } from '../../frame/styles.ts';
import { hasRoleName } from './column-look.ts';
import { describeTable } from './describe.ts';
import {
  DATA_TABLE_ATTRIBUTES,
  layoutTable,
  type DataTableSettings,
  type LateParts,
} from './layout.ts';
import { dataTableStyles } from './styles.ts';
import { heatStyles } from './styles-heat.ts';
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
  styles: [shellStyles, figureStyles, toolStyles, dataTableStyles, heatStyles],
  shell: figureShell,
  draw: drawDataTable,
};

/** Sorts, searches and shades rows. */
export const arrangeRoom = new LateRoom(() => import('./arrange.ts'));

/** Names columns that are headed by the names of roles, as those of the notation are. */
export const roleNamesRoom = new LateRoom(() => import('../../locale/table-words.ts'));

/** What this table cannot be drawn without, beside what all need. */
function partsFor({ dataset, settings, locale }: Subject<DataTableSettings>): LateParts {
  const { sort, query, bars, heat } = settings;
  const isOurs = dataset.columns.some(({ header }) => hasRoleName(header));
  return {
    arrange: sort || query || bars || heat ? arrangeRoom.enter() : null,
    names: isOurs ? roleNamesRoom.enter().tableWords[locale.language].columns : null,
  };
}

function drawDataTable(subject: Subject<DataTableSettings>): Drawing {
  const { dataset, settings, locale } = subject;
  const { language } = locale;
  const layout = layoutTable(dataset, settings, partsFor(subject), language);
  const summary = describeTable(layout, language);
  const caption = settings.headline ?? dataset.furniture.headline ?? summary;
  return {
    body: dataTableTemplate(layout, caption, locale),
    summary,
    problems: layout.problems,
  };
}
