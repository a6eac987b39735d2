import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { beforeAfter } from './kind.ts';
import { BEFORE_AFTER_ATTRIBUTES } from './layout.ts';

/**
 * What was, and what is.
 *
 * @summary What was, and what is.
 * @tag before-after
 */
export class BeforeAfterElement extends GraphicElement {
  static override readonly kind = beforeAfter;
  static override properties: PropertyDeclarations = propertiesOf(BEFORE_AFTER_ATTRIBUTES);
  static override styles = [...beforeAfter.styles];
}
