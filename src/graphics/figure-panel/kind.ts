import { figuresOfRows } from '../../data/figures.ts';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import { holdsParts } from '../../frame/panel-parts.ts';
import type { Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import { panelWords } from '../../locale/panel-words.ts';
import { panelStyles } from './styles.ts';
import { panelTemplate } from './template.ts';

/** A panel says nothing that not every graphic says: it has words, and figures in it. */
export const PANEL_ATTRIBUTES = {} as const;

const drawPanel = ({ dataset, parts = [], locale }: Subject): Drawing => ({
  body: panelTemplate(parts),
  summary: panelWords[locale.language].parts(parts.length),
  figures: () => figuresOfRows(dataset.rows, dataset.unit),
});

/** One frame around several figures, with their headline, deck, note and source. */
export const figurePanel: GraphicKind = {
  name: 'figure-panel',
  // Only a story has rows, from which its parts are made.
  roles: ['label', 'value'],
  holds: holdsParts,
  attributes: PANEL_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, panelStyles],
  shell: figureShell,
  draw: drawPanel,
};
