import { figuresOfRows } from '../../data/figures.ts';
import { meltTimes } from '../../data/melt-times.ts';
import { tellSeries } from '../../data/series-column.ts';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import { admitDates } from '../../scale/admit-dates.ts';
import { describeMultiples } from './describe.ts';
import { layoutMultiples, MULTIPLES_ATTRIBUTES, type MultiplesSettings } from './layout.ts';
import { multiplesStyles } from './styles.ts';
import { multiplesTemplate } from './template.ts';

/** Small plots beside each other, one for each group, all on one axis. */
export const smallMultiples: GraphicKind<MultiplesSettings> = {
  name: 'small-multiples',
  roles: ['label', 'date', 'group', 'value', 'qualifier', 'status', 'break', 'note'],
  melt: meltTimes,
  tellSeries,
  datesLabels: true,
  attributes: MULTIPLES_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, multiplesStyles],
  shell: figureShell,
  admit: admitDates,
  draw: drawMultiples,
};

function drawMultiples({ dataset, settings, locale }: Subject<MultiplesSettings>): Drawing {
  const layout = layoutMultiples(dataset, settings, locale.language);
  return {
    body: multiplesTemplate(layout, locale),
    summary: describeMultiples(layout, locale.language),
    figures: () => figuresOfRows(dataset.rows, dataset.unit),
    problems: layout.problems,
  };
}
