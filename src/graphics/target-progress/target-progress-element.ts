import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { targetProgress } from './kind.ts';
import { TARGET_PROGRESS_ATTRIBUTES } from './layout.ts';

/**
 * The way to a target.
 *
 * @summary The way to a target.
 * @tag target-progress
 */
export class TargetProgressElement extends GraphicElement {
  static override readonly kind = targetProgress;
  static override properties: PropertyDeclarations = propertiesOf(TARGET_PROGRESS_ATTRIBUTES);
  static override styles = [...targetProgress.styles];
}
