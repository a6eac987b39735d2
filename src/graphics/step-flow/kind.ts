import { cellReader } from '../../data/cell-reader.ts';
import { foldUnits } from '../../data/fold-units.ts';
import { formatQuantity } from '../../data/format-quantity.ts';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { DerivedColumn, Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import type { Language } from '../../locale/language.ts';
import { stepWords } from '../../locale/step-words.ts';
import { PER_CENT } from '../../text/unit.ts';
import { describeSteps, figuresOfSteps } from './describe.ts';
import {
  layoutSteps,
  STEP_FLOW_ATTRIBUTES,
  type StepFlowSettings,
  type StepLayout,
} from './layout.ts';
import { stepFlowStyles } from './styles.ts';
import { stepsTemplate } from './template.ts';

/** Counts along a path of steps, each as wide as its count; never a funnel that the figures are not. */
export const stepFlow: GraphicKind<StepFlowSettings> = {
  name: 'step-flow',
  roles: ['label', 'value', 'qualifier', 'status', 'text', 'note'],
  melt: foldUnits,
  mixesUnits: true,
  hasTotal: true,
  attributes: STEP_FLOW_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, stepFlowStyles],
  shell: figureShell,
  draw: drawSteps,
};

function drawSteps({ dataset, settings, locale }: Subject<StepFlowSettings>): Drawing {
  const { language } = locale;
  const words = stepWords[language];
  const layout = layoutSteps(dataset, settings, language);
  return {
    body: stepsTemplate(layout, cellReader(dataset, 'text'), locale),
    summary: describeSteps(layout, language),
    figures: () => figuresOfSteps(layout, dataset),
    derived: shareColumn(layout, language),
    remarks: [
      ...(layout.looksLikeFunnel ? [words.apart] : []),
      ...(layout.isMixed ? [words.unlike] : []),
    ],
    problems: layout.problems,
  };
}

/** Shares of the first step, where there are any. */
function shareColumn({ steps }: StepLayout, language: Language): readonly DerivedColumn[] {
  const shares = new Map(steps.map(({ row, share }) => [row, share]));
  if (!steps.some(({ share }) => share.decimal)) return [];
  return [
    {
      header: { role: 'share', status: 'calculated' },
      cell: (row) => formatQuantity(shares.get(row)!, PER_CENT, language),
    },
  ];
}
