import { meltNamed } from '../../data/melt.ts';
import { tellSeries } from '../../data/series-column.ts';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import { shellStyles } from '../../frame/styles.ts';
import { badgeStyles } from '../../marks/badge-styles.ts';
import type { Language } from '../../locale/language.ts';
import { barWords } from '../../locale/bar-words.ts';
import { basisOf } from '../../data/basis.ts';
import { formatQuantity } from '../../data/format-quantity.ts';
import { NOTHING } from '../../data/quantity.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { DerivedColumn, Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { PER_CENT } from '../../text/unit.ts';
import { describeBars, figuresOfBars } from './describe.ts';
import { BAR_ATTRIBUTES, layoutBars, type BarLayout, type BarSettings } from './layout.ts';
import { mixedStyles } from './styles-mixed.ts';
import { barStyles } from './styles.ts';
import { barsTemplate } from './template.ts';

/** Horizontal bars: one for each row, sorted or as given, with share and change where known. */
export const barChart: GraphicKind<BarSettings> = {
  name: 'bar-chart',
  roles: [
    'label',
    'group',
    'value',
    'share',
    'change',
    'previous',
    'qualifier',
    'status',
    'change-status',
    'note',
  ],
  hasTotal: true,
  mixesUnits: true,
  melt: meltNamed,
  tellSeries,
  attributes: BAR_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, badgeStyles, barStyles, mixedStyles],
  shell: figureShell,
  draw: drawBars,
};

function drawBars({ dataset, settings, locale }: Subject<BarSettings>): Drawing {
  const { language } = locale;
  const layout = layoutBars(dataset, settings, language);
  const basis = basisOf(dataset.columns, settings.basis);
  const setting = { locale, basis, trendColors: settings.trendColors ?? 'neutral' };
  return {
    body: barsTemplate(layout, setting),
    summary: describeBars(layout, language),
    figures: () => figuresOfBars(layout, dataset),
    derived: shareColumn(layout, dataset, language),
    remarks: layout.rounds ? [barWords[language].rounding] : [],
    problems: layout.problems,
  };
}

function shareColumn(
  layout: BarLayout,
  { columns }: Dataset,
  language: Language,
): readonly DerivedColumn[] {
  if (layout.shares === 'none' || columns.some(({ role }) => role === 'share')) return [];
  const shares = new Map(layout.bars.map(({ row, share }) => [row, share]));
  return [
    {
      header: { role: 'share', status: 'calculated' },
      cell: (row) => formatQuantity(shares.get(row) ?? NOTHING, PER_CENT, language),
    },
  ];
}
