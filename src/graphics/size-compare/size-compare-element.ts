import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { sizeCompare } from './kind.ts';
import { SIZE_COMPARE_ATTRIBUTES } from './layout.ts';

/**
 * Sizes as squares to one scale.
 *
 * @summary Sizes as squares to one scale.
 * @tag size-compare
 */
export class SizeCompareElement extends GraphicElement {
  static override readonly kind = sizeCompare;
  static override properties: PropertyDeclarations = propertiesOf(SIZE_COMPARE_ATTRIBUTES);
  static override styles = [...sizeCompare.styles];
}
