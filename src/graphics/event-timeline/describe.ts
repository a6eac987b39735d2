import { statusWord } from '../../data/surety.ts';
import { eventWords } from '../../locale/event-words.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import type { Status } from '../../locale/vocabulary.ts';
import { formatDate } from '../../text/format-date.ts';
import { isolate } from '../../text/isolate.ts';
import { isoDate } from '../../text/iso-date.ts';
import { elapsedBetween, type Elapsed } from './elapsed.ts';
import type { PlacedEvent, TimelineOfEvents } from './layout.ts';

/** How sure an event is: a target or a forecast is one that is planned; '' for one that was. */
export const sureWord = (status: Status, language: Language): string =>
  status === 'target' || status === 'forecast'
    ? eventWords[language].planned
    : statusWord(status, language);

/** How many events from when to when, the longest time between two, and how many are not sure. */
export function describeEvents({ events }: TimelineOfEvents, language: Language): string {
  const words = eventWords[language];
  const say = ({ date }: PlacedEvent): string => formatDate(date, language);
  const [first] = events;
  if (events.length === 1)
    return joinSentences(
      [words.only(say(first!), isolate(first!.title || first!.text)), unsureOf(events, language)],
      language,
    );
  const longest = longestOf(events);
  const gap = events[longest]!.gap!.elapsed;
  return joinSentences(
    [
      words.span(events.length, say(first!), say(events.at(-1)!)),
      // Of two events the one gap is the span, which the first sentence has told.
      gap && events.length > 2
        ? words.longest(words.stretch(gap), say(events[longest - 1]!), say(events[longest]!))
        : '',
      unsureOf(events, language),
    ],
    language,
  );
}

function unsureOf(events: readonly PlacedEvent[], language: Language): string {
  const counts = new Map<string, number>();
  for (const { status } of events) {
    const word = sureWord(status, language);
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts.size === 0
    ? ''
    : eventWords[language].unsure([...counts].map(([word, count]) => [count, word]));
}

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
  events.forEach(({ row: { id }, date, status }, index) => {
    figures.set(`${id}.date`, isoDate(date));
    figures.set(`${id}.status`, status);
    for (const before of events.slice(0, index)) {
      const years = elapsedBetween(before.date, date)?.years ?? 0;
      figures.set(`${id}.years-since-${before.row.id}`, String(years));
    }
  });
  return figures;
}
