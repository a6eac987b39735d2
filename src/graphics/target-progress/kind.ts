import { html } from 'lit';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { GraphicKind } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import { TARGET_PROGRESS_ATTRIBUTES, type TargetProgressSettings } from './layout.ts';
import { targetProgressStyles } from './styles.ts';

/** The way to a target. */
export const targetProgress: GraphicKind<TargetProgressSettings> = {
  name: 'target-progress',
  roles: ['label', 'value', 'qualifier', 'status', 'note'],
  attributes: TARGET_PROGRESS_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, targetProgressStyles],
  shell: figureShell,
  draw: () => ({ body: html``, summary: '' }),
};
