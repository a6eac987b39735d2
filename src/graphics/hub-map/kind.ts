import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import { describeHub, figuresOfHub, schematicRemarks, wholeReader } from './describe.ts';
import { HUB_MAP_ATTRIBUTES, layoutHub, type HubMapSettings } from './layout.ts';
import { withHubRoles } from './roles.ts';
import { hubMapStyles } from './styles.ts';
import { hubTemplate } from './template.ts';

/** A schematic of one core and the points around it, which says that it is no map. */
export const hubMap: GraphicKind<HubMapSettings> = {
  name: 'hub-map',
  roles: ['label', 'group', 'direction', 'text', 'value', 'whole', 'qualifier', 'status', 'note'],
  mixesUnits: true,
  drawsBy: ['label', 'text'],
  attributes: HUB_MAP_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, hubMapStyles],
  shell: figureShell,
  admit: withHubRoles,
  draw: drawHubMap,
};

function drawHubMap({ dataset, settings, locale }: Subject<HubMapSettings>): Drawing {
  const { language } = locale;
  const layout = layoutHub(dataset, settings, language);
  return {
    body: hubTemplate(layout, { locale, wholeOf: wholeReader(dataset, language) }),
    summary: describeHub(layout, language),
    figures: () => figuresOfHub(layout, dataset),
    remarks: schematicRemarks(layout, language),
    problems: layout.problems,
  };
}
