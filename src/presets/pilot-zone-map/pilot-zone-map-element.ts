import { TileMapElement } from '../../graphics/tile-map/tile-map-element.ts';
import { pilotZoneMap } from './preset.ts';

/**
 * China's cross-border e-commerce pilot zones by province, November 2022, on a map of equal tiles.
 * With other data it is a tile map filled by value, and none of the story's words or rings.
 *
 * @summary Cross-border e-commerce pilot zones by province.
 * @tag pilot-zone-map
 */
export class PilotZoneMapElement extends TileMapElement {
  static override readonly preset = pilotZoneMap;
}
