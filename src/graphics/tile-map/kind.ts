import type { Dataset } from '../../data/dataset.ts';
import { refuseRows } from '../../data/refuse-rows.ts';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import { ladderStyles } from '../../marks/ladder.ts';
import { untilStyles } from '../../marks/until.ts';
import { describeMap, figuresOfMap } from './describe.ts';
import { layoutTiles, TILE_MAP_ATTRIBUTES, type TileMapSettings } from './layout.ts';
import { placeRows, takeNation } from './places.ts';
import { tileListStyles } from './styles-list.ts';
import { tileMapStyles } from './styles.ts';
import { tileMapTemplate } from './template.ts';

/** A map of equal tiles: China's provinces by name, or any other grid by row and column. */
export const tileMap: GraphicKind<TileMapSettings> = {
  name: 'tile-map',
  roles: ['label', 'group', 'value', 'row', 'column', 'qualifier', 'status', 'note'],
  hasTotal: true,
  drawsBy: ['value', 'group'],
  // More tiles than these are too small to read, and their classes would take long to find.
  mostRows: 1000,
  attributes: TILE_MAP_ATTRIBUTES,
  wants: ['headline', 'source'],
  // What hides things comes last: it is about things that are shown in different ways.
  styles: [shellStyles, figureStyles, tileMapStyles, tileListStyles, ladderStyles, untilStyles],
  shell: figureShell,
  admit: admitRows,
  draw: drawTiles,
};

function admitRows(given: Dataset): Dataset {
  const dataset = takeNation(given);
  return refuseRows(dataset, placeRows(dataset, 'en').refused);
}

function drawTiles({ dataset, settings, locale }: Subject<TileMapSettings>): Drawing {
  const layout = layoutTiles(dataset, settings, locale.language);
  return {
    body: tileMapTemplate(layout, dataset.columns, locale),
    summary: describeMap(layout, locale.language),
    figures: () => figuresOfMap(layout, dataset),
    problems: layout.problems,
  };
}
