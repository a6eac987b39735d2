import { html } from 'lit';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { GraphicKind } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import { BEFORE_AFTER_ATTRIBUTES, type BeforeAfterSettings } from './layout.ts';
import { beforeAfterStyles } from './styles.ts';

/** What was, and what is. */
export const beforeAfter: GraphicKind<BeforeAfterSettings> = {
  name: 'before-after',
  roles: ['label', 'value', 'qualifier', 'status', 'note'],
  attributes: BEFORE_AFTER_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, beforeAfterStyles],
  shell: figureShell,
  draw: () => ({ body: html``, summary: '' }),
};
