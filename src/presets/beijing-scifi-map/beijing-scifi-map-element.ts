import { HubMapElement } from '../../graphics/hub-map/hub-map-element.ts';
import { beijingScifiMap } from './preset.ts';

/**
 * How Beijing’s plan lays out its science fiction: a core district and five points around the city,
 * each with its role. With other data it is a hub map, with none of the story's words.
 *
 * @summary One core and five points of Beijing’s sci-fi plan.
 * @tag beijing-scifi-map
 */
export class BeijingScifiMapElement extends HubMapElement {
  static override readonly preset = beijingScifiMap;
}
