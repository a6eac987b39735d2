import { html } from 'lit';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { GraphicKind } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import { SIZE_COMPARE_ATTRIBUTES, type SizeCompareSettings } from './layout.ts';
import { sizeCompareStyles } from './styles.ts';

/** Sizes as squares to one scale. */
export const sizeCompare: GraphicKind<SizeCompareSettings> = {
  name: 'size-compare',
  roles: ['label', 'value', 'qualifier', 'status', 'note'],
  attributes: SIZE_COMPARE_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, sizeCompareStyles],
  shell: figureShell,
  draw: () => ({ body: html``, summary: '' }),
};
