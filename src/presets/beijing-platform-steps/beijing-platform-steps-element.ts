import { StepFlowElement } from '../../graphics/step-flow/step-flow-element.ts';
import { beijingPlatformSteps } from './preset.ts';

/**
 * The platforms that Beijing has set up between laboratory and production line, May 2026: proof of
 * concept, pilot scale, incubation. With other data it is a path of steps, with none of the story's
 * words.
 *
 * @summary Beijing’s platforms from lab to line.
 * @tag beijing-platform-steps
 */
export class BeijingPlatformStepsElement extends StepFlowElement {
  static override readonly preset = beijingPlatformSteps;
}
