import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import { describeLadder, figuresOfLadder, remarksOn } from './describe.ts';
import { layoutLadder, RUNG_LADDER_ATTRIBUTES, type RungLadderSettings } from './layout.ts';
import { keepTwoLists } from './lists.ts';
import { takeRungs } from './rungs.ts';
import { rungLadderStyles } from './styles.ts';
import { ladderTemplate } from './template.ts';
import { meltLists } from './wide.ts';

/** Two lists of what stands on which rung: what moves, what is new, what is no longer listed. */
export const rungLadder: GraphicKind<RungLadderSettings> = {
  name: 'rung-ladder',
  roles: ['label', 'group', 'text', 'date', 'whole', 'status', 'note'],
  drawsBy: ['label', 'text'],
  melt: meltLists,
  attributes: RUNG_LADDER_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, rungLadderStyles],
  shell: figureShell,
  admit: (dataset) => keepTwoLists(takeRungs(dataset)),
  draw: drawLadder,
};

function drawLadder({ dataset, settings, locale }: Subject<RungLadderSettings>): Drawing {
  const { language } = locale;
  const layout = layoutLadder(dataset, settings, language);
  return {
    body: ladderTemplate(layout, locale),
    summary: describeLadder(layout, language),
    figures: () => figuresOfLadder(layout),
    remarks: remarksOn(layout, language),
    problems: layout.problems,
  };
}
