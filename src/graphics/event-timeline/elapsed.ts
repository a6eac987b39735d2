import { eventWords } from '../../locale/event-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { ordinalOf } from '../../scale/dates.ts';
import type { EventDate } from './event-date.ts';

/** Years with the months beside them, or days alone. */
export interface Elapsed {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  /** About where the two dates are not known alike; nearly where a few days are wanting. */
  readonly qualifier: 'about' | 'nearly' | null;
}

/**
 * The time from the end of one event to a later one: whole years, months or days where both are known
 * alike, else about how long, no finer than the coarser of the two. Null where they may be of the same
 * time, or the first goes on while the second begins.
 */
export function elapsedBetween({ last, ...first }: EventDate, to: EventDate): Elapsed | null {
  return last === null ? null : elapsedSince(last ?? first, to);
}

function elapsedSince(from: EventDate, to: EventDate): Elapsed | null {
  const { precision } = from;
  const isAlike = precision === to.precision && !from.isRough && !to.isRough;
  if (!isAlike || !precision || precision === 'half' || precision === 'quarter')
    return elapsedAbout(from, to);
  const between = ordinalOf(to.date) - ordinalOf(from.date);
  if (precision === 'year') return elapsed(between, 0, 0);
  if (precision === 'month') return inMonths(between);
  const [{ year, month = 1, day = 1 }, end] = [from.date, to.date];
  const months = (end.year - year) * 12 + end.month! - month;
  const missing = day - end.day!;
  const isNearly = missing > 0 && missing <= FEW;
  const whole = months - (missing > 0 && !isNearly ? 1 : 0);
  return whole > 1 || (whole === 1 && missing <= 0)
    ? inMonths(whole, isNearly ? 'nearly' : null)
    : elapsed(0, 0, between);
}

/** So few days short of a month an editor rounds up, and says so. */
const FEW = 7;

/** What is known to more than half a year is no ground to count months on. */
const COARSE = 0.6;

function elapsedAbout(from: EventDate, to: EventDate): Elapsed | null {
  const [least, most] = [to.from - from.to, to.to - from.from];
  // It may be less than half of what else it may be, so that no number would be true of it.
  if (least * 2 < most - 0.01) return null;
  const years = to.at - from.at;
  const isCoarse = Math.max(from.to - from.from, to.to - to.from) > COARSE;
  return isCoarse
    ? elapsed(Math.round(years), 0, 0, 'about')
    : inMonths(Math.round(years * 12), 'about');
}

type Qualifier = Elapsed['qualifier'];

const inMonths = (months: number, qualifier: Qualifier = null): Elapsed | null =>
  elapsed(Math.floor(months / 12), months % 12, 0, qualifier);

const elapsed = (
  years: number,
  months: number,
  days: number,
  qualifier: Qualifier = null,
): Elapsed | null => (years + months + days > 0 ? { years, months, days, qualifier } : null);

/** How long that is; '' where nobody can tell. */
export const sayElapsed = (elapsed: Elapsed | null, language: Language): string =>
  elapsed
    ? figureWords[language].qualify(elapsed.qualifier, eventWords[language].stretch(elapsed))
    : '';
