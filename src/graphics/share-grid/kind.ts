import { html } from 'lit';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { GraphicKind } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import { SHARE_GRID_ATTRIBUTES, type ShareGridSettings } from './layout.ts';
import { shareGridStyles } from './styles.ts';

/** A part of a whole, as cells. */
export const shareGrid: GraphicKind<ShareGridSettings> = {
  name: 'share-grid',
  roles: ['label', 'value', 'qualifier', 'status', 'note'],
  attributes: SHARE_GRID_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, shareGridStyles],
  shell: figureShell,
  draw: () => ({ body: html``, summary: '' }),
};
