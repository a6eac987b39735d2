import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { tileMap } from './kind.ts';
import { TILE_MAP_ATTRIBUTES } from './layout.ts';

/**
 * A map of equal tiles.
 *
 * @summary A map of equal tiles.
 * @tag tile-map
 */
export class TileMapElement extends GraphicElement {
  static override readonly kind = tileMap;
  static override properties: PropertyDeclarations = propertiesOf(TILE_MAP_ATTRIBUTES);
  static override styles = [...tileMap.styles];
}
