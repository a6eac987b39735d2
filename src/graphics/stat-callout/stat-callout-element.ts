import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { statCallout } from './kind.ts';
import { CALLOUT_ATTRIBUTES } from './layout.ts';

/**
 * One figure in the flow of the text: value, unit, what it is, its change and its source. Inline
 * by itself; a page may float or stretch it.
 *
 * @summary One number, what it is, and how it has changed.
 * @tag stat-callout
 * @csspart unit - The unit behind the number.
 */
export class StatCalloutElement extends GraphicElement {
  static override readonly kind = statCallout;
  static override properties: PropertyDeclarations = propertiesOf(CALLOUT_ATTRIBUTES);
  static override styles = [...statCallout.styles];

  /** The number as printed: `1089.6`, `over 70 billion`, `−3.8%`. @attr value */
  declare value: string | undefined;
  /** Over, about or nearly, where the number does not say so itself. @attr qualifier */
  declare qualifier: string | undefined;
  /** How sure the value is: calculated, preliminary, target, unconfirmed; reported unless said. @attr status */
  declare status: string | undefined;
  /** What the number is; it also names the figure. @attr label */
  declare label: string | undefined;
  /** The change, with its sign: `+10.2%`, `−3.8%`, `+1.2pp`. @attr change */
  declare change: string | undefined;
  /** How sure the change is; a calculated one is dashed. @attr change-status */
  declare changeStatus: string | undefined;
}
