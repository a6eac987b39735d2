import type { Dataset } from '../../data/dataset.ts';
import { formatWithUnit } from '../../data/format-quantity.ts';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { DerivedColumn, Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import type { Language } from '../../locale/language.ts';
import { describeShares, figuresOfShares } from './describe.ts';
import { formatShare } from './format-share.ts';
import {
  layoutShares,
  SHARE_GRID_ATTRIBUTES,
  type ShareGrid,
  type ShareGridSettings,
  type ShareLayout,
} from './layout.ts';
import { shareGridStyles } from './styles.ts';
import { sharesTemplate } from './template.ts';

/** A part of a whole as cells, one grid for each row; none is joined with another. */
export const shareGrid: GraphicKind<ShareGridSettings> = {
  name: 'share-grid',
  roles: ['label', 'group', 'date', 'value', 'whole', 'share', 'qualifier', 'status', 'note'],
  mixesUnits: true,
  hasTotal: true,
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
  const column = (
    header: DerivedColumn['header'],
    say: (grid: ShareGrid) => string | null,
  ): DerivedColumn[] => {
    const said = new Map(grids.map((grid) => [grid.row, say(grid)]));
    return grids.some(({ row }) => said.get(row))
      ? [{ header, cell: (row) => said.get(row) || '—' }]
      : [];
  };
  return [
    ...(columns.some(({ role }) => role === 'whole')
      ? []
      : column(
          { role: 'whole' },
          ({ whole: { size } }) => size && formatWithUnit(size.said, size.unit, language),
        )),
    ...column({ role: 'share', status: 'calculated' }, ({ row, part, share }) =>
      part && share.decimal && share !== row.share ? formatShare(share, language) : null,
    ),
  ];
}
