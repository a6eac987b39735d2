import { basisOf } from '../../data/basis.ts';
import type { Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { found } from '../../problems/finding.ts';
import { calloutShell } from '../../frame/callout-shell.ts';
import { shellStyles } from '../../frame/styles.ts';
import { badgeStyles } from '../../marks/badge-styles.ts';
import { describeCallout } from './describe.ts';
import {
  CALLOUT_ATTRIBUTES,
  gridOfCallout,
  layoutCallout,
  type CalloutSettings,
} from './layout.ts';
import { calloutStyles } from './styles.ts';
import { calloutBody } from './template.ts';

/** One number with its unit, what it is, and how it has changed. */
export const statCallout: GraphicKind<CalloutSettings> = {
  name: 'stat-callout',
  roles: ['label', 'value', 'qualifier', 'status', 'change', 'change-status', 'previous', 'note'],
  mostRows: 1,
  attributes: CALLOUT_ATTRIBUTES,
  wants: ['source'],
  styles: [shellStyles, badgeStyles, calloutStyles],
  shell: calloutShell,
  draw: drawCallout,
  gridOfSettings: gridOfCallout,
};

function drawCallout({ dataset, settings, locale }: Subject<CalloutSettings>): Drawing {
  const layout = layoutCallout(dataset, locale.language);
  const basis = basisOf(dataset.columns, settings.basis);
  return {
    body: calloutBody(layout, basis, settings.trendColors ?? 'neutral', locale),
    summary: describeCallout(layout, basis, locale.language),
    problems: layout.label ? [] : [found('missing-label')],
  };
}
