import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { stepFlow } from './kind.ts';
import { STEP_FLOW_ATTRIBUTES } from './layout.ts';

/**
 * Counts along a path of steps in the author's order, each bar as wide as its count on one scale from
 * zero. It is no funnel: shares between steps are said only where the author says that the same things
 * pass on, and the counts allow it.
 *
 * @summary Counts along a path, each as wide as its count.
 * @tag step-flow
 * @csspart bar - The bar of a step.
 * @csspart total - The line of the total.
 */
export class StepFlowElement extends GraphicElement {
  static override readonly kind = stepFlow;
  static override properties: PropertyDeclarations = propertiesOf(STEP_FLOW_ATTRIBUTES);
  static override styles = [...stepFlow.styles];

  /** Labels in the order of the path, separated by semicolons; in the order of the rows unless given. @attr order */
  declare order: string | undefined;
  /** `same` where the same things pass from step to step, so that each is given as a share of the first. @attr flow */
  declare flow: 'apart' | 'same' | undefined;
  /** The label of the step in the accent colour; separate several with semicolons. @attr highlight */
  declare highlight: string | undefined;
  /** Show the total of the steps, given or added up. @attr total */
  declare total: boolean;
  /** Show no total, where a preset or the data would. @attr no-total */
  declare noTotal: boolean;
}
