import { statusWord } from '../../data/surety.ts';
import { eventWords } from '../../locale/event-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { formatDate } from '../../text/format-date.ts';
import { isolate } from '../../text/isolate.ts';
import { isoDate } from '../../text/iso-date.ts';
import { elapsedBetween, type Elapsed } from './elapsed.ts';
import type { EventDate } from './event-date.ts';
import type { ReadEvent } from './events.ts';
import type { PlacedEvent, TimelineOfEvents, ToldEvent } from './layout.ts';

/** How sure an event is: a target or a forecast is one that is planned; '' for one that was. */
export const sureWord = ({ status, said }: ReadEvent, language: Language): string =>
  status === 'target' || status === 'forecast'
    ? eventWords[language].planned
    : said || statusWord(status, language);

/** When an event was, as exactly as that is known. */
export const sayWhen = ({ written, isRough, date }: EventDate, language: Language): string =>
  written || figureWords[language].qualify(isRough ? 'about' : null, formatDate(date, language));

/** How many events from when to when, the longest time between two, and how many are not sure. */
export function describeEvents(layout: TimelineOfEvents, language: Language): string {
  const { events, undated } = layout;
  const words = eventWords[language];
  return joinSentences(
    [
      ...(events.length > 1 ? saySpan(events, language) : [sayOnly(layout, language)]),
      undated.length > 0 ? words.undatedToo(undated.length) : '',
      unsureOf([...events, ...undated], language),
    ],
    language,
  );
}

/** That there is but one is said only where nothing else was given. */
function sayOnly(
  { events: [event], undated, isPartial }: TimelineOfEvents,
  language: Language,
): string {
  const { only, one } = eventWords[language];
  if (!event) return '';
  const { title, text, when } = event;
  const say = isPartial || undated.length > 0 ? one : only;
  return say(sayWhen(when, language), isolate(title || text));
}

/** Of two events the one gap is the span, which is told already. */
function saySpan(events: readonly PlacedEvent[], language: Language): readonly string[] {
  const words = eventWords[language];
  const say = (index: number): string => sayWhen(events.at(index)!.when, language);
  const span = words.span(events.length, say(0), say(-1));
  const longest = longestOf(events);
  const stretch = events[longest]!.gap!.words;
  return stretch && events.length > 2
    ? [span, words.longest(stretch, say(longest - 1), say(longest))]
    : [span];
}

function unsureOf(events: readonly ToldEvent[], language: Language): string {
  const counts = new Map<string, number>();
  for (const event of events) {
    const word = isolateSaid(event, language);
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts.size === 0
    ? ''
    : eventWords[language].unsure([...counts].map(([word, count]) => [count, word]));
}

const isolateSaid = (event: ToldEvent, language: Language): string => {
  const word = sureWord(event, language);
  return event.said ? isolate(word) : word;
};

/** The event after the longest gap; the first of several. */
function longestOf(events: readonly PlacedEvent[]): number {
  const amount = (elapsed: Elapsed | null | undefined): number =>
    elapsed ? elapsed.years * 372 + elapsed.months * 31 + elapsed.days : 0;
  const amounts = events.map(({ gap }) => amount(gap?.elapsed));
  return Math.max(1, amounts.indexOf(Math.max(...amounts)));
}

/**
 * Dates by row, `launch.date`; how many events there are, `events`; whole years between any two,
 * `launch.years-since-visit`; and how sure each is, `launch.status`.
 */
export function figuresOfEvents({ events }: TimelineOfEvents): ReadonlyMap<string, string> {
  const figures = new Map([['events', String(events.length)]]);
  events.forEach(({ row: { id }, when, status }, index) => {
    figures.set(`${id}.date`, isoDate(when.date));
    figures.set(`${id}.status`, status);
    for (const before of events.slice(0, index)) {
      const { years = 0, months, qualifier } = elapsedBetween(before.when, when) ?? {};
      const isShort = qualifier === 'nearly' && months === 0;
      figures.set(`${id}.years-since-${before.row.id}`, String(isShort ? years - 1 : years));
    }
  });
  return figures;
}
