import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { tileMap } from './kind.ts';
import { TILE_MAP_ATTRIBUTES } from './layout.ts';

/**
 * A map of equal tiles, each with its name and number: China's provinces by any of their usual
 * names, or a grid of the author's own where rows have a `row` and a `column`. Places without data
 * and places out of scope look different from each other and from nought.
 *
 * @summary A map of equal tiles, filled by value or by group.
 * @tag tile-map
 * @csspart tile - A tile.
 * @csspart value - The number on a tile.
 */
export class TileMapElement extends GraphicElement {
  static override readonly kind = tileMap;
  static override properties: PropertyDeclarations = propertiesOf(TILE_MAP_ATTRIBUTES);
  static override styles = [...tileMap.styles];

  /** What the tones of the tiles stand for; values where there are any, otherwise groups. @attr fill */
  declare fill: 'value' | 'group' | undefined;
  /** The names of the tiles with a ring, separated by semicolons. @attr ring */
  declare ring: string | undefined;
  /** What the ring means. @attr ring-label */
  declare ringLabel: string | undefined;
}
