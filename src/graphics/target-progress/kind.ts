import { meltSeries } from '../../data/melt-series.ts';
import type { Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import { shellStyles } from '../../frame/styles.ts';
import { describeTargets, figuresOfTargets } from './describe.ts';
import {
  layoutTargets,
  TARGET_PROGRESS_ATTRIBUTES,
  type TargetProgressSettings,
} from './layout.ts';
import { targetProgressStyles } from './styles.ts';
import { targetsTemplate } from './template.ts';

/** Where things are against their targets, and what is still required. */
export const targetProgress: GraphicKind<TargetProgressSettings> = {
  name: 'target-progress',
  roles: ['label', 'group', 'date', 'value', 'qualifier', 'status', 'note', 'break'],
  mixesUnits: true,
  melt: meltSeries,
  attributes: TARGET_PROGRESS_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, targetProgressStyles],
  shell: figureShell,
  draw: drawTargets,
};

function drawTargets({ dataset, settings, locale }: Subject<TargetProgressSettings>): Drawing {
  const layout = layoutTargets(dataset, settings, locale.language);
  return {
    body: targetsTemplate(layout, locale),
    summary: describeTargets(layout, locale.language),
    figures: () => figuresOfTargets(layout, dataset),
    problems: layout.problems,
  };
}
