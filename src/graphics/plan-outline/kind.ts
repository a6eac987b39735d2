import type { Column } from '../../data/columns.ts';
import type { Dataset } from '../../data/dataset.ts';
import { giveRoles } from '../../data/give-roles.ts';
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
  facts: ['tasks'],
  attributes: PLAN_OUTLINE_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, planOutlineStyles],
  shell: figureShell,
  admit: readHeaders,
  draw: drawPlan,
};

/** What only in a plan is the head of a column of measures or of keywords. */
const HEADERS = [
  ['measures', /\b(?:measures|tasks|actions)$|(?:[舉举]措|任[務务]|行[動动])$/i],
  ['members', /^key points$|^[重要][點点]$/i],
] as const;

function readHeaders(dataset: Dataset): Dataset {
  const roles = new Map<Column, 'measures' | 'members'>();
  for (const [role, name] of HEADERS) {
    const column = dataset.columns.find((one) => !one.role && name.test(one.header.trim()));
    if (column && !dataset.columns.some((one) => one.role === role)) roles.set(column, role);
  }
  return giveRoles(dataset, roles);
}

function drawPlan({ dataset, settings, locale }: Subject<PlanOutlineSettings>): Drawing {
  const layout = layoutPlan(dataset, settings);
  return {
    body: planTemplate(layout, locale),
    summary: describePlan(layout, locale.language),
    figures: () => figuresOfPlan(layout),
    problems: layout.problems,
  };
}
