import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { beforeAfter } from './kind.ts';
import { BEFORE_AFTER_ATTRIBUTES } from './layout.ts';

/**
 * Items at two times or more: as dots on a track that begins at zero, or as slopes. Dashes lead to
 * targets and forecasts, dots across a change of definition, where no percentage is given; items in
 * other units have scales of their own.
 *
 * @summary What was, and what is.
 * @tag before-after
 * @csspart dot - A value.
 * @csspart line - What joins two values.
 */
export class BeforeAfterElement extends GraphicElement {
  static override readonly kind = beforeAfter;
  static override properties: PropertyDeclarations = propertiesOf(BEFORE_AFTER_ATTRIBUTES);
  static override styles = [...beforeAfter.styles];

  /** Dots on tracks, or slopes between upright lines of time; dots unless given. @attr form */
  declare form: 'dumbbell' | 'slope' | undefined;
  /** The item in the accent colour; separate several with semicolons. @attr highlight */
  declare highlight: string | undefined;
  /** Show no changes, given or worked out. @attr no-changes */
  declare noChanges: boolean;
}
