import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import { describePlan, figuresOfPlan } from './describe.ts';
import { layoutPlan, PLAN_OUTLINE_ATTRIBUTES, type PlanOutlineSettings } from './layout.ts';
import { planOutlineStyles } from './styles.ts';
import { planTemplate } from './template.ts';

/** The numbered strands of a plan with their keywords and measures, and how many of all are spelled out. */
export const planOutline: GraphicKind<PlanOutlineSettings> = {
  name: 'plan-outline',
  roles: ['label', 'members', 'measures', 'value', 'qualifier', 'status', 'text', 'note'],
  drawsBy: ['label', 'text'],
  mostRows: 200,
  attributes: PLAN_OUTLINE_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, planOutlineStyles],
  shell: figureShell,
  draw: drawPlan,
};

function drawPlan({ dataset, settings, locale }: Subject<PlanOutlineSettings>): Drawing {
  const layout = layoutPlan(dataset, settings);
  return {
    body: planTemplate(layout, locale),
    summary: describePlan(layout, locale.language),
    figures: () => figuresOfPlan(layout),
    problems: layout.problems,
  };
}
