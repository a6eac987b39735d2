import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { planOutline } from './kind.ts';
import { PLAN_OUTLINE_ATTRIBUTES } from './layout.ts';

/**
 * The numbered strands of a plan: each with its title, its chain of keywords, how many measures it has
 * and, where they are written out, the measures themselves behind a disclosure. A counter says how many
 * of all tasks are spelled out; it is added up from the rows and never typed.
 *
 * @summary The strands of a plan.
 * @tag plan-outline
 * @csspart counter - How many of all tasks are spelled out.
 * @csspart strand - One strand.
 * @csspart chain - The keywords of a strand.
 * @csspart measures - The disclosure with the measures of a strand.
 */
export class PlanOutlineElement extends GraphicElement {
  static override readonly kind = planOutline;
  static override properties: PropertyDeclarations = propertiesOf(PLAN_OUTLINE_ATTRIBUTES);
  static override styles = [...planOutline.styles];

  /** How many tasks the plan has in all, such as `34` or `about 34`; those listed are held against it. @attr tasks */
  declare tasks: string | undefined;
  /** Unfold the measures from the start; they are folded unless given. @attr open */
  declare open: boolean | undefined;
}
