import { foldUnits } from '../../data/fold-units.ts';
import { basisOf } from '../../data/basis.ts';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import { badgeStyles } from '../../marks/badge-styles.ts';
import { describeFacts, figuresOfFacts } from './describe.ts';
import { FACT_BOX_ATTRIBUTES, layoutFacts, type FactBoxSettings } from './layout.ts';
import { factBoxStyles } from './styles.ts';
import { factsTemplate } from './template.ts';

/** More figures than this are no box of facts; those beyond are set aside aloud. */
const MOST_FACTS = 60;

/** A few figures to remember, each with its own unit and one line of words, as a box or a strip. */
export const factBox: GraphicKind<FactBoxSettings> = {
  name: 'fact-box',
  roles: [
    'label',
    'group',
    'value',
    'qualifier',
    'status',
    'change',
    'change-status',
    'previous',
    'share',
    'date',
    'text',
    'note',
  ],
  mostRows: MOST_FACTS,
  mixesUnits: true,
  eachAlone: true,
  melt: foldUnits,
  attributes: FACT_BOX_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, badgeStyles, factBoxStyles],
  shell: figureShell,
  draw: drawFactBox,
};

function drawFactBox({ dataset, settings, locale }: Subject<FactBoxSettings>): Drawing {
  const layout = layoutFacts(dataset, settings, locale.language);
  const basis = basisOf(dataset.columns, settings.basis);
  const trendColors = settings.trendColors ?? 'neutral';
  return {
    body: factsTemplate(layout, { locale, basis, trendColors }),
    summary: describeFacts(layout, basis, locale.language),
    figures: () => figuresOfFacts(layout, dataset),
    problems: layout.problems,
  };
}
