import { html } from 'lit';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { GraphicKind } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import { TILE_MAP_ATTRIBUTES, type TileMapSettings } from './layout.ts';
import { tileMapStyles } from './styles.ts';

/** A map of equal tiles. */
export const tileMap: GraphicKind<TileMapSettings> = {
  name: 'tile-map',
  roles: ['label', 'value', 'qualifier', 'status', 'note'],
  attributes: TILE_MAP_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, tileMapStyles],
  shell: figureShell,
  draw: () => ({ body: html``, summary: '' }),
};
