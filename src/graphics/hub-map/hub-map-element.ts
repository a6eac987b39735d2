import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { hubMap } from './kind.ts';
import { HUB_MAP_ATTRIBUTES } from './layout.ts';

/**
 * A schematic of one core and the points around it, which says that it is no map; a list where it is
 * narrow, or where there are more than twelve points or long texts. The core is the row that `core`
 * names or a cell calls the core, else the first; none where rows could not be read.
 *
 * @summary One core and many points.
 * @tag hub-map
 * @csspart item - The core or a point, with its words.
 */
export class HubMapElement extends GraphicElement {
  static override readonly kind = hubMap;
  static override properties: PropertyDeclarations = propertiesOf(HUB_MAP_ATTRIBUTES);
  static override styles = [...hubMap.styles];

  /** The name of the row that is the core. @attr core */
  declare core: string | undefined;
  /** What directions are measured from if not the core, such as `the city centre`. @attr middle */
  declare middle: string | undefined;
  /** The names of the points to stress, separated by semicolons. @attr highlight */
  declare highlight: string | undefined;
}
