import { PlanOutlineElement } from '../../graphics/plan-outline/plan-outline-element.ts';
import { scifiPlanOutline } from './preset.ts';

/**
 * Beijing’s action plan for science fiction, 2025 to 2027: six strands with their keywords, and how many
 * of the 34 tasks the official reading spells out. With other data it is a plan outline, with none of
 * the story’s words.
 *
 * @summary The six strands of Beijing’s sci-fi plan.
 * @tag scifi-plan-outline
 */
export class ScifiPlanOutlineElement extends PlanOutlineElement {
  static override readonly preset = scifiPlanOutline;
}
