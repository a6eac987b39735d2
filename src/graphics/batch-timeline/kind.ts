import type { Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import { shellStyles } from '../../frame/styles.ts';
import { formatDecimal } from '../../data/format-quantity.ts';
import { describeTimeline, figuresOfTimeline } from './describe.ts';
import { layoutTimeline } from './layout.ts';
import { timelineStyles } from './styles.ts';
import { timelineTemplate } from './template.ts';

/** Batches on a true line of time: what each added, what it revoked, and what they come to. */
export const batchTimeline: GraphicKind = {
  name: 'batch-timeline',
  roles: ['label', 'date', 'value', 'revoked', 'total', 'group', 'qualifier', 'status', 'note'],
  needs: ['date', 'value'],
  datesLabels: true,
  attributes: {},
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, timelineStyles],
  shell: figureShell,
  draw: drawTimeline,
};

function drawTimeline({ dataset, asOf, locale }: Subject): Drawing {
  const { language } = locale;
  const layout = layoutTimeline(dataset, asOf, language);
  const totals = new Map(layout.batches.map(({ row, total }) => [row, total]));
  const given = dataset.columns.some(({ role }) => role === 'total');
  // What the source leaves out of its own column stands beside that, by what it is.
  const isWhole = given && dataset.rows.every(({ total }) => total.decimal);
  const status = given ? ({ status: 'calculated' } as const) : {};
  const sum = (row: (typeof dataset.rows)[number]): string => {
    const total = given && row.total.decimal ? null : totals.get(row);
    if (given && !total) return '';
    return total ? formatDecimal(total, layout.unit, language) : '—';
  };
  return {
    body: timelineTemplate(layout, locale),
    summary: describeTimeline(layout, language),
    figures: () => figuresOfTimeline(layout, dataset.unit, asOf),
    derived: isWhole ? [] : [{ header: { role: 'total', ...status }, cell: sum }],
    problems: layout.problems,
  };
}
