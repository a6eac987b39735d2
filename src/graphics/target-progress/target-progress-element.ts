import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { targetProgress } from './kind.ts';
import { TARGET_PROGRESS_ATTRIBUTES } from './layout.ts';

/**
 * Where things are against their targets: a bar to the last value with a ring at each target, the
 * way so far and the way ahead on an axis of time, and the rate a year that is still required.
 *
 * @summary Progress to a target.
 * @tag target-progress
 * @csspart bar - A bar.
 * @csspart target - The ring of a target on its track.
 * @csspart line - A line of a path.
 * @csspart dot - A value or a target on a path.
 */
export class TargetProgressElement extends GraphicElement {
  static override readonly kind = targetProgress;
  static override properties: PropertyDeclarations = propertiesOf(TARGET_PROGRESS_ATTRIBUTES);
  static override styles = [...targetProgress.styles];

  /** The target, with its date or a name: `2027: 1000`; separate several with semicolons. @attr target */
  declare target: string | undefined;
  /** Whether the target means a rise or a fall; judged by the first value unless given. @attr goal */
  declare goal: 'rise' | 'fall' | undefined;
  /** Leave out the yearly rates, both the one so far and the one required. @attr no-rate */
  declare noRate: boolean;
}
