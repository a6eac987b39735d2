import { precisionOf, type Precision } from '../../scale/dates.ts';
import type { CalendarDate } from '../../text/calendar.ts';
import { parseDate } from '../../text/date.ts';
import { toHalfWidth } from '../../text/half-width.ts';
import { yearsAt } from '../../text/time.ts';
import { takeWord, type Words } from '../../text/words.ts';

/** When an event was, as exactly as that is known. `from`, `at` and `to` are years on a line. */
export interface EventDate {
  /** The date that it is told by: the year of early 2020, the first of 2010–2012. */
  readonly date: CalendarDate;
  /** Its first moment and its last. */
  readonly from: number;
  readonly to: number;
  /** Where it is placed. */
  readonly at: number;
  /** Null where it is no date of the calendar: early 2020, about 2003. */
  readonly precision: Precision | null;
  /** How it is printed where no form of ours says it; '' where one does. */
  readonly written: string;
  /** True where it may be another one: about 2003, before 2030. */
  readonly isRough: boolean;
  /** Of what goes on for a time its last date, 2012 of 2010–2012; null where nobody can tell. */
  readonly last?: EventDate | null;
}

const ABOUT =
  /^(?:about |around |circa |approx\w*\.? |ca?\. ?|c(?=\d)|大?[約约]|[~≈]) ?|左右$|前[後后]$/i;

/** Which part of a year, a decade or a month is meant, as shares of it. */
const PARTS: Words<readonly [from: number, to: number]> = [
  [/^(?:early|(?:the )?(?:start|beginning) of)[ -]|(?<=[年代月\d])初$|(?<=月)上旬$/i, [0, 1 / 3]],
  [/^(?:mid|(?:the )?middle of)[ -]|(?<=[年代月])中[期葉叶]?$|(?<=月)中旬$/i, [1 / 3, 2 / 3]],
  [/^(?:late|(?:the )?end of)[ -]|(?<=[年代月\d])[底末]$|(?<=月)下旬$/i, [2 / 3, 1]],
  [/^spring (?:of )?|(?<=年)春[季天]?$/i, [1 / 6, 5 / 12]],
  [/^summer (?:of )?|(?<=年)夏[季天]?$/i, [5 / 12, 2 / 3]],
  [/^(?:autumn|fall) (?:of )?|(?<=年)秋[季天]?$/i, [2 / 3, 11 / 12]],
  // A winter is at either end of its year.
  [/^winter (?:of )?|(?<=年)冬[季天]?$/i, [0, 1]],
  [/^(?:before|by) |(?<=[年月日\d])[之以]?前$/i, [0, 0]],
  [/^after |(?<=[年月日\d])[之以]?[後后]$/i, [1, 1]],
];

/**
 * Reads what `parseDate` does, and besides: about 2003, early 2020, 2019年夏, 1990s, 2010–2012 by its
 * beginning, 2030年前, 44 BC and 民國38年. Null for anything else.
 */
export function readEventDate(text: string): EventDate | null {
  const plain = toHalfWidth(text).replaceAll(/\s+/g, ' ');
  if (plain === '' || plain.length > 40) return null;
  const date = parseDate(plain);
  // How sure it is is read by itself: 2030（目標）.
  if (date && !date.sure) return { ...whole(date), precision: precisionOf(date) };
  const read = readAbout(plain) ?? readEra(plain) ?? readPart(plain) ?? readSpan(plain);
  // About 2003 has words of ours; whatever else is no plain date is printed as it is written.
  return read && (read.written ? { ...read, written: text.trim() } : read);
}

const whole = (date: CalendarDate, length = 0): EventDate => {
  const [from, to] = [yearsAt(date, 0), yearsAt(date, 1) + length];
  return { date, from, to, at: (from + to) / 2, precision: null, written: '', isRough: false };
};

function readAbout(text: string): EventDate | null {
  const rest = text.replace(ABOUT, '');
  const read = rest === text ? null : readEventDate(rest);
  return read && { ...read, precision: null, isRough: true };
}

/** Years of other counts, and tens of years. */
function readEra(text: string): EventDate | null {
  const republic = text.replace(/^民[國国](\d{1,3})年/, (_, year) => `${1911 + Number(year)}年`);
  const date = republic === text ? null : parseDate(republic);
  if (date) return { ...whole(date), precision: precisionOf(date), written: text };
  const [, bc = '', year = bc] =
    /^(?:(?:公元|西元)前(\d{1,4})年?|(\d{1,4}) ?BCE?)$/i.exec(text) ?? [];
  if (year) return { ...whole({ year: 1 - Number(year) }), precision: 'year', written: text };
  const tens = /^(\d{3}0)(?:s|年代)$/.exec(text)?.[1];
  return tens ? { ...whole({ year: Number(tens) }, 9), written: text } : null;
}

function readPart(text: string): EventDate | null {
  const [part, rest] = takeWord(text, PARTS);
  const all = part && readEventDate(rest);
  if (!all) return null;
  const [from, to] = part.map((share) => all.from + share * (all.to - all.from)) as [
    number,
    number,
  ];
  const isRough = all.isRough || part[0] === part[1];
  return { ...all, from, to, at: (from + to) / 2, precision: null, written: text, isRough };
}

/** It is placed where it begins; 24–26 May 2026 says the month at its end alone. */
function readSpan(text: string): EventDate | null {
  const [, first = '', last = ''] = /^([^()]+?) ?(?:[-—~至到]| to ) ?([^()]+)$/.exec(text) ?? [];
  // 2024-02-30 and 2024-13 are dates that somebody mistyped; 1914-18 is none.
  const isYear = /^\d{4}$/.test(first) && /^\d{1,2}(?![\d年])/.test(last);
  const isEnd = isYear ? /^\d\d$/.test(last) && last > first.slice(2) : /[^\d-]|^\d{4}$/.test(last);
  if (!isEnd) return null;
  const read = parseDate(first) ?? parseDate(first + last.replace(/^[^ ]+/, ''));
  return read && { ...whole(read), written: text, last: readLast(first, last, read) };
}

/** The end of a span, which may leave out how it begins: 1914–18, 2003年5月至8月. */
function readLast(first: string, last: string, start: CalendarDate): EventDate | null {
  for (let kept = 0; kept < first.length; kept++) {
    const date = parseDate(first.slice(0, kept) + last);
    if (date && yearsAt(date, 1) > yearsAt(start, 0))
      return { ...whole(date), precision: precisionOf(date) };
  }
  return null;
}
