import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { tierStrip } from './kind.ts';
import { TIER_STRIP_ATTRIBUTES } from './layout.ts';

/**
 * Parts of a whole in order, as one strip.
 *
 * @summary Parts of a whole in order, as one strip.
 * @tag tier-strip
 */
export class TierStripElement extends GraphicElement {
  static override readonly kind = tierStrip;
  static override properties: PropertyDeclarations = propertiesOf(TIER_STRIP_ATTRIBUTES);
  static override styles = [...tierStrip.styles];
}
