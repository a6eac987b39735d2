import { TargetProgressElement } from '../../graphics/target-progress/target-progress-element.ts';
import { beijingScifiTarget } from './preset.ts';

/**
 * Beijing’s sci-fi target for 2027.
 *
 * @summary Beijing’s sci-fi target for 2027.
 * @tag beijing-scifi-target
 */
export class BeijingScifiTargetElement extends TargetProgressElement {
  static override readonly preset = beijingScifiTarget;
}
