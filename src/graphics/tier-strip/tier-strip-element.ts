import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { tierStrip } from './kind.ts';
import { TIER_STRIP_ATTRIBUTES } from './layout.ts';

/**
 * Parts of a whole in order, such as grades, tiers or phases: one strip, strong at its beginning and
 * pale at its end, over a list with each part's value, share and members.
 *
 * @summary Parts of a whole in order, as one strip.
 * @tag tier-strip
 * @csspart strip - The strip.
 * @csspart member - The name of one of those counted.
 * @csspart total - The line of the total.
 */
export class TierStripElement extends GraphicElement {
  static override readonly kind = tierStrip;
  static override properties: PropertyDeclarations = propertiesOf(TIER_STRIP_ATTRIBUTES);
  static override styles = [...tierStrip.styles];

  /** The label of the part in the accent colour; separate several with semicolons. @attr highlight */
  declare highlight: string | undefined;
  /** Show no shares. @attr no-shares */
  declare noShares: boolean;
}
