import { basisOf } from '../../data/basis.ts';
import { formatSignedChange } from '../../data/format-change.ts';
import { meltSeries } from '../../data/melt-series.ts';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { DerivedColumn, Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { LateRoom } from '../../frame/late-room.ts';
import { shellStyles } from '../../frame/styles.ts';
import { badgeStyles } from '../../marks/badge-styles.ts';
import { beforeWords } from '../../locale/before-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import type { Basis } from '../../locale/vocabulary.ts';
import type { Change } from './changes.ts';
import { describeItems, figuresOfItems } from './describe.ts';
import { layoutDumbbells } from './dumbbell.ts';
import {
  BEFORE_AFTER_ATTRIBUTES,
  layoutBeforeAfter,
  type BeforeAfterLayout,
  type BeforeAfterSettings,
} from './layout.ts';
import { beforeAfterStyles } from './styles.ts';
import { dumbbellsTemplate } from './template.ts';

/** What was and what is: dots on tracks or slopes, dotted where two values do not compare. */
export const beforeAfter: GraphicKind<BeforeAfterSettings> = {
  name: 'before-after',
  roles: [
    'label',
    'group',
    'date',
    'value',
    'previous',
    'change',
    'qualifier',
    'status',
    'change-status',
    'break',
    'note',
  ],
  mixesUnits: true,
  melt: meltSeries,
  mostRows: 1000,
  datesLabels: true,
  attributes: BEFORE_AFTER_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, badgeStyles, beforeAfterStyles],
  shell: figureShell,
  draw: drawItems,
};

/** Draws slopes, which most figures are not. */
export const slopeRoom = new LateRoom(() => import('./template-slope.ts'));

function drawItems({ dataset, settings, locale }: Subject<BeforeAfterSettings>): Drawing {
  const { language } = locale;
  const layout = layoutBeforeAfter(dataset, settings, language);
  const { form, unit, problems } = layout;
  const basis: Basis = settings.basis ? basisOf(dataset.columns, settings.basis) : '';
  const setting = { locale, basis, trendColors: settings.trendColors ?? 'neutral' };
  return {
    body:
      form === 'slope'
        ? slopeRoom.enter().slopesTemplate(layout, setting)
        : dumbbellsTemplate(layout, layoutDumbbells(layout, basis, language), setting),
    summary: describeItems(layout, language),
    figures: () => figuresOfItems(layout, dataset),
    derived: dataset.columns.some(({ role }) => role === 'previous')
      ? []
      : changeColumn(layout, language),
    remarks: unit || form === 'slope' ? [] : [beforeWords[language].scales],
    problems,
  };
}

/** Changes that were worked out stand in the row of the later value, with the times they are between. */
function changeColumn({ tracks }: BeforeAfterLayout, language: Language): readonly DerivedColumn[] {
  const changes = new Map<string, Change>();
  for (const { changes: all } of tracks) {
    for (const change of all.shown) {
      if (change.amount.status === 'calculated') changes.set(change.to.row.id, change);
    }
  }
  if (changes.size === 0) return [];
  const { aside } = figureWords[language];
  return [
    {
      header: { role: 'change', status: 'calculated' },
      cell: ({ id }) => {
        const change = changes.get(id);
        if (!change) return '—';
        const { from, to, amount } = change;
        const period = beforeWords[language].period(from.when, to.when);
        return aside(formatSignedChange(amount, language), period);
      },
    },
  ];
}
