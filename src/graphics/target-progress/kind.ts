import { meltSeries } from '../../data/melt-series.ts';
import type { Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import { LateRoom } from '../../frame/late-room.ts';
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
  datesLabels: true,
  attributes: TARGET_PROGRESS_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, targetProgressStyles],
  shell: figureShell,
  draw: drawTargets,
};

/** Draws the ways to targets, which only items with several dated values have. */
export const pathRoom = new LateRoom(() => import('./template-path.ts'));

function drawTargets({ dataset, settings, locale }: Subject<TargetProgressSettings>): Drawing {
  const { language } = locale;
  const layout = layoutTargets(dataset, settings, language, (subject, problems) =>
    pathRoom.enter().layoutPath(subject, problems),
  );
  return {
    body: targetsTemplate(layout, pathRoom.here, locale),
    summary: describeTargets(layout, language),
    figures: () => figuresOfTargets(layout, dataset),
    problems: layout.problems,
  };
}
