import { html, nothing, type TemplateResult } from 'lit';
import type { Row } from '../../data/dataset.ts';
import { eventWords } from '../../locale/event-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Locale } from '../../locale/language.ts';
import { percent } from '../../scale/line.ts';
import { isoDate } from '../../text/iso-date.ts';
import { axisTemplate } from './template-axis.ts';
import { sayWhen, sureWord } from './describe.ts';
import type { Gap, PlacedEvent, TimelineOfEvents, ToldEvent } from './layout.ts';

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
  const { wide, events, undated, namesEras } = layout;
  const named = namesEras ? '' : 'era-cards';
  return html`<div class=${wide ? `time wide-${Math.floor(wide)} ${named}` : 'time'}>
    ${wide ? axisTemplate(layout, wide) : nothing}
    <ol class="events" role="list">
      ${events.map((event) => eventTemplate(event, layout, extras, locale))}
    </ol>
    ${undated.length > 0 ? undatedTemplate(undated, extras, locale) : nothing}
  </div>`;
}

/** What has no place on the line, with what stands where its date should. */
function undatedTemplate(
  undated: readonly ToldEvent[],
  extras: EventExtras,
  locale: Locale,
): TemplateResult {
  const { language, ownLang } = locale;
  return html`<p class="heading" lang=${ownLang ?? nothing}>${eventWords[language].undated}</p>
    <ul class="undated" role="list">
      ${undated.map(
        (event) =>
          html`<li class=${event.isHighlighted ? 'chosen' : nothing}>
            ${factsTemplate(event, [whenTemplate(event), nothing], extras, locale)}
          </li>`,
      )}
    </ul>`;
}

const whenTemplate = ({ written }: ToldEvent): Part =>
  written ? html`<span class="when">${written}</span>` : nothing;

function eventTemplate(
  event: PlacedEvent,
  layout: TimelineOfEvents,
  extras: EventExtras,
  locale: Locale,
): TemplateResult {
  const { language, ownLang } = locale;
  const { when, gap, era, card, height } = event;
  // What was before our count of years has no form for machines.
  const time = html`<time
    class="when"
    lang=${ownLang ?? nothing}
    datetime=${when.date.year > 0 ? isoDate(when.date) : nothing}
    >${sayWhen(when, language)}</time
  >`;
  return html`<li class=${classesOf(event, layout)}>
    ${skip(card && card.from)}
    <div class="card">
      ${gap ? gapTemplate(gap, locale) : nothing}${era ? html`<p class="era"><span>${era}</span></p>` : nothing}
      <div class="body">
        ${height ? html`<svg class="strut" width="0" height=${`${height.toFixed(1)}em`}></svg>` : nothing}
        ${factsTemplate(event, [time, sinceTemplate(event, layout, locale)], extras, locale)}
      </div>
    </div>
    ${skip(card && 1 - card.to)}
  </li>`;
}

/** The share of the line beside a card that stands below it. */
const skip = (share: number | null): Part =>
  share ? html`<svg class="skip" width=${percent(share)}></svg>` : nothing;

/** When it was, how sure that is, and all that is told of it. */
function factsTemplate(
  event: ToldEvent,
  [when, since]: readonly [when: Part, since: Part],
  extras: EventExtras,
  { language, ownLang, ...rest }: Locale,
): TemplateResult {
  const { row, title, text } = event;
  const sure = sureWord(event, language);
  return html`<span class="date"
      >${when}${
        sure
          ? html` <span class="badge dashed" lang=${(event.said ? null : ownLang) ?? nothing}
              >${sure}</span
            >`
          : nothing
      }</span
    >
    ${title ? html`<span class="title" part="label">${title}</span>` : nothing}${since}${
      text ? html`<p class="text">${text}</p>` : nothing
    }${row.note ? html`<p class="aside">${row.note}</p>` : nothing}
    <div class="image"><slot name=${extras.slotOf(row)}></slot></div>
    ${sourceTemplate(extras.sourceOf(row), { language, ownLang, ...rest })}`;
}

/** Unsure events are hollow; between the two of a pair the rule is drawn in the accent. */
function classesOf(event: PlacedEvent, { events, pair }: TimelineOfEvents): string {
  const place = events.indexOf(event);
  const from = pair ? events.indexOf(pair.first) : Infinity;
  const to = pair ? events.indexOf(pair.second) : -1;
  return [
    'event',
    event.isUnsure ? 'unsure' : '',
    event.isHighlighted ? 'chosen' : '',
    event.card?.isEnding ? 'ending' : '',
    place > from && place <= to ? 'led' : '',
    place >= from && place < to ? 'leads' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The words are seen where there is room for them, or where the time is not drawn as it was. */
function gapTemplate({ words, isFolded, isTold }: Gap, { language, ownLang }: Locale): Part {
  return html`<div class=${`gap${isTold ? ' told' : ''}${isFolded ? ' folded' : ''}`}>
    ${
      words
        ? html`<span class=${isTold ? 'later' : 'later unseen'} lang=${ownLang ?? nothing}
            >${eventWords[language].later(words)}</span
          >`
        : nothing
    }
  </div>`;
}

/** At the second of two events that belong together, how long after the first it was. */
function sinceTemplate(
  event: PlacedEvent,
  { pair }: TimelineOfEvents,
  { language, ownLang }: Locale,
): Part {
  // Neighbours have the words already, in the gap between them.
  if (!pair || event !== pair.second || !pair.words || pair.areNeighbours) return nothing;
  const { since } = eventWords[language];
  return html`<p class="after">
    <span class="since" lang=${ownLang ?? nothing}
      >${since(pair.words, sayWhen(pair.first.when, language))}</span
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
