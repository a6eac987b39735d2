import { html } from 'lit';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { GraphicKind } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import { TIER_STRIP_ATTRIBUTES, type TierStripSettings } from './layout.ts';
import { tierStripStyles } from './styles.ts';

/** Parts of a whole in order, as one strip. */
export const tierStrip: GraphicKind<TierStripSettings> = {
  name: 'tier-strip',
  roles: ['label', 'value', 'qualifier', 'status', 'note'],
  attributes: TIER_STRIP_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, tierStripStyles],
  shell: figureShell,
  draw: () => ({ body: html``, summary: '' }),
};
