import type { Dataset } from '../../data/dataset.ts';
import { formatQuantity, formatWithUnit } from '../../data/format-quantity.ts';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { DerivedColumn, Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import type { Language } from '../../locale/language.ts';
import { PER_CENT } from '../../text/unit.ts';
import { describeShares, figuresOfShares } from './describe.ts';
import {
  layoutShares,
  SHARE_GRID_ATTRIBUTES,
  type ShareGrid,
  type ShareGridSettings,
  type ShareLayout,
} from './layout.ts';
import { shareGridStyles } from './styles.ts';
import { sharesTemplate } from './template.ts';

/** A part of a whole as cells, one grid for each row, each with a whole of its own. */
export const shareGrid: GraphicKind<ShareGridSettings> = {
  name: 'share-grid',
  roles: ['label', 'group', 'date', 'value', 'whole', 'share', 'qualifier', 'status', 'note'],
  mixesUnits: true,
  mostRows: 200,
  attributes: SHARE_GRID_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, shareGridStyles],
  shell: figureShell,
  draw: drawShares,
};

function drawShares({ dataset, settings, locale }: Subject<ShareGridSettings>): Drawing {
  const { language } = locale;
  const layout = layoutShares(dataset, settings, language);
  return {
    body: sharesTemplate(layout, locale),
    summary: describeShares(layout, language),
    figures: () => figuresOfShares(layout, dataset),
    derived: derivedColumns(layout, dataset, language),
    problems: layout.problems,
  };
}

/** The author's whole and the shares that were calculated have no column among those given. */
function derivedColumns(
  { grids }: ShareLayout,
  { columns }: Dataset,
  language: Language,
): readonly DerivedColumn[] {
  const byRow = new Map(grids.map((grid) => [grid.row, grid]));
  const column = (role: 'whole' | 'share', say: (grid: ShareGrid) => string): DerivedColumn[] =>
    columns.some((given) => given.role === role) || !grids.some((grid) => say(grid) !== '—')
      ? []
      : [{ header: { role }, cell: (row) => say(byRow.get(row)!) }];
  return [
    ...column('whole', ({ whole: { size } }) =>
      size ? formatWithUnit(size.said, size.unit, language) : '—',
    ),
    ...column('share', ({ part, share }) =>
      part ? formatQuantity(share, PER_CENT, language) : '—',
    ),
  ];
}
