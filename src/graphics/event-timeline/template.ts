import { html, nothing, type TemplateResult } from 'lit';
import type { Row } from '../../data/dataset.ts';
import { isUnsure } from '../../data/said.ts';
import { eventWords } from '../../locale/event-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Locale } from '../../locale/language.ts';
import { formatDate } from '../../text/format-date.ts';
import { isoDate } from '../../text/iso-date.ts';
import { axisTemplate, canNameEras } from './template-axis.ts';
import { sureWord } from './describe.ts';
import type { Gap, PlacedEvent, TimelineOfEvents } from './layout.ts';

/** Who says so of one event alone; the address has passed the gate. */
export interface EventSource {
  readonly name: string;
  readonly href: string | null;
}

/** What the page adds to the words of an event. */
export interface EventExtras {
  sourceOf(row: Row): EventSource | null;
  /** The slot of its image, where one can be shown or its `alt` read. */
  slotOf(row: Row): string;
}

type Part = TemplateResult | typeof nothing;

/**
 * One list of events: down the page along a rule, and on wide figures, where there are few, beside
 * each other below a line of time.
 */
export function timelineTemplate(
  layout: TimelineOfEvents,
  extras: EventExtras,
  locale: Locale,
): TemplateResult {
  const { wide, events } = layout;
  const named = canNameEras(layout) ? '' : 'era-cards';
  return html`<div class=${wide ? `time wide-${Math.floor(wide)} ${named}` : 'time'}>
    ${wide ? axisTemplate(layout, wide, locale.language) : nothing}
    <ol class="events" role="list">
      ${events.map((event) => eventTemplate(event, layout, extras, locale))}
    </ol>
  </div>`;
}

function eventTemplate(
  event: PlacedEvent,
  layout: TimelineOfEvents,
  extras: EventExtras,
  locale: Locale,
): TemplateResult {
  const { language, ownLang } = locale;
  const { row, date, title, text, status, gap, era } = event;
  const sure = sureWord(status, language);
  return html`<li class=${classesOf(event, layout)}>
    ${gap ? gapTemplate(gap, locale) : nothing}${era ? html`<p class="era"><span>${era}</span></p>` : nothing}
    <div class="body">
      <span class="date"
        ><time class="when" lang=${ownLang ?? nothing} datetime=${isoDate(date)}
          >${formatDate(date, language)}</time
        >${
          sure ? html` <span class="sure" lang=${ownLang ?? nothing}>${sure}</span>` : nothing
        }</span
      >
      ${title ? html`<span class="title" part="label">${title}</span>` : nothing}${sinceTemplate(event, layout, locale)}${
        text ? html`<p class="text">${text}</p>` : nothing
      }${row.note ? html`<p class="aside">${row.note}</p>` : nothing}
      <div class="image"><slot name=${extras.slotOf(row)}></slot></div>
      ${sourceTemplate(extras.sourceOf(row), locale)}
    </div>
  </li>`;
}

/** Unsure events are hollow; between the two of a pair the rule is drawn in the accent. */
function classesOf(event: PlacedEvent, { events, pair }: TimelineOfEvents): string {
  const place = events.indexOf(event);
  const from = pair ? events.indexOf(pair[0]) : Infinity;
  const to = pair ? events.indexOf(pair[1]) : -1;
  return [
    'event',
    isUnsure(event) ? 'unsure' : '',
    event.isHighlighted ? 'chosen' : '',
    place > from && place <= to ? 'led' : '',
    place >= from && place < to ? 'leads' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The words are seen where there is room for them, or where the time is not drawn as it was. */
function gapTemplate({ elapsed, isFolded, apart }: Gap, { language, ownLang }: Locale): Part {
  const words = eventWords[language];
  return html`<div class=${`gap apart-${apart}${isFolded ? ' folded' : ''}`}>
    ${
      elapsed
        ? html`<span
            class=${isFolded || apart > 1 ? 'later' : 'later unseen'}
            lang=${ownLang ?? nothing}
            >${words.later(words.stretch(elapsed))}</span
          >`
        : nothing
    }
  </div>`;
}

/** At the second of two events that belong together, how long after the first it was. */
function sinceTemplate(
  event: PlacedEvent,
  { pair, events }: TimelineOfEvents,
  { language, ownLang }: Locale,
): Part {
  if (!pair || event !== pair[1] || !pair[2]) return nothing;
  // Neighbours have the words already, in the gap between them.
  if (events.indexOf(event) - events.indexOf(pair[0]) < 2) return nothing;
  const words = eventWords[language];
  return html`<p class="after">
    <span class="since" lang=${ownLang ?? nothing}
      >${words.since(words.stretch(pair[2]), formatDate(pair[0].date, language))}</span
    >
  </p>`;
}

function sourceTemplate(source: EventSource | null, { language, ownLang }: Locale): Part {
  if (!source) return nothing;
  const { titled, source: word } = figureWords[language];
  const { name, href } = source;
  return html`<p class="from">
    <span lang=${ownLang ?? nothing}>${titled(word, '')}</span
    >${href ? html`<a href=${href}>${name}</a>` : html`<span>${name}</span>`}
  </p>`;
}
