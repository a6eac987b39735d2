import { cellReader } from '../../data/cell-reader.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { checkAddress } from '../../frame/address.ts';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import { eventWords } from '../../locale/event-words.ts';
import { readImages } from '../../data/light-images.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { describeEvents, figuresOfEvents } from './describe.ts';
import { admitEvents } from './events.ts';
import { EVENT_TIMELINE_ATTRIBUTES, layoutEvents, type EventTimelineSettings } from './layout.ts';
import { eventAxisStyles } from './styles-wide.ts';
import { eventListStyles } from './styles.ts';
import { timelineTemplate, type EventSource } from './template.ts';

/** Events on a line of time: dates of a year, month or day, eras, images, a source for each. */
export const eventTimeline: GraphicKind<EventTimelineSettings> = {
  name: 'event-timeline',
  roles: ['label', 'date', 'text', 'group', 'status', 'source', 'source-href', 'note'],
  mostRows: 200,
  drawsBy: ['label', 'text'],
  datesLabels: true,
  attributes: EVENT_TIMELINE_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, eventListStyles, eventAxisStyles],
  shell: figureShell,
  admit: admitEvents,
  draw: drawEventTimeline,
};

function drawEventTimeline(subject: Subject<EventTimelineSettings>): Drawing {
  const { dataset, settings, locale } = subject;
  const { language } = locale;
  const layout = layoutEvents(dataset, settings, language);
  const sources = sourcesOf(dataset);
  const slotOf = ({ id }: Row): string => `image-${id}`;
  const images = readImages(
    subject,
    [...layout.events, ...layout.undated].map(({ row }) => slotOf(row)),
  );
  return {
    body: timelineTemplate(
      layout,
      { slotOf, sourceOf: (row) => sources.of.get(row) ?? null },
      locale,
    ),
    summary: describeEvents(layout, language),
    figures: () => figuresOfEvents(layout),
    remarks: [
      ...(layout.scale === 'true' ? [] : [eventWords[language][layout.scale]]),
      ...(layout.isUnordered ? [eventWords[language].unordered] : []),
    ],
    problems: [...layout.problems, ...sources.problems, ...images.problems],
  };
}

/** Who says so of each event; an address without a name is named by its host. */
function sourcesOf(dataset: Dataset): {
  readonly of: ReadonlyMap<Row, EventSource>;
  readonly problems: readonly Finding[];
} {
  const nameOf = cellReader(dataset, 'source');
  const hrefOf = cellReader(dataset, 'source-href');
  const problems: Finding[] = [];
  const of = new Map<Row, EventSource>();
  for (const row of dataset.rows) {
    const href = hrefOf(row);
    const address = href ? checkAddress(href) : null;
    if (href && !address) problems.push(found('address-refused', 'source-href', href));
    const name = nameOf(row) || (address ? address.hostname : '');
    if (name) of.set(row, { name, href: address && href });
  }
  return { of, problems };
}
