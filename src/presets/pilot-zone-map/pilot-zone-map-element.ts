import { TileMapElement } from '../../graphics/tile-map/tile-map-element.ts';
import { pilotZoneMap } from './preset.ts';

/**
 * Pilot zones by province.
 *
 * @summary Pilot zones by province.
 * @tag pilot-zone-map
 */
export class PilotZoneMapElement extends TileMapElement {
  static override readonly preset = pilotZoneMap;
}
