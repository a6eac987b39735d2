import type { Dataset } from '../../data/dataset.ts';
import { figuresOfRows } from '../../data/figures.ts';
import { describeChange, formatWithUnit } from '../../data/format-quantity.ts';
import { whyMissing } from '../../data/surety.ts';
import { describePoint, whenOf } from '../../data/trend.ts';
import { beforeWords, type Movement } from '../../locale/before-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { trendWords } from '../../locale/trend-words.ts';
import type { Basis } from '../../locale/vocabulary.ts';
import {
  absDecimal,
  compareDecimals,
  printDecimal,
  subtractDecimals,
  type Decimal,
} from '../../text/decimal.ts';
import { isolate } from '../../text/isolate.ts';
import { formatNumber } from '../../text/number.ts';
import { formatUnit, inUnit } from '../../text/unit.ts';
import { wayOf, type Change } from './changes.ts';
import type { Item } from './items.ts';
import type { BeforeAfterLayout, Track } from './layout.ts';

/** One to three sentences: who rose and fell most, what does not compare, and what is shown in all. */
export function describeItems(layout: BeforeAfterLayout, language: Language): string {
  return joinSentences(
    [
      movesSentence(layout, language),
      apartSentence(layout, language),
      kindSentence(layout, language),
    ],
    language,
  );
}

/** A change with the item it is of. */
interface Move {
  readonly track: Track;
  readonly change: Change;
}

function movesSentence({ tracks }: BeforeAfterLayout, language: Language): string {
  const words = beforeWords[language];
  const moves = tracks.flatMap((track): readonly Move[] =>
    track.changes.whole ? [{ track, change: track.changes.whole }] : [],
  );
  if (moves.length === 0) return onlySentence(tracks, language);
  const said = [1, -1].flatMap((way) => {
    const most = largestOf(moves.filter(({ change }) => wayOf(change) === way));
    return most ? [moveSentence(most, language)] : [];
  });
  const [first] = moves as [Move];
  return said.length > 0 ? oneSentence(said, words.next) : flatSentence(first, language);
}

/** A rise and a fall in one sentence. */
const oneSentence = ([first = '', second]: readonly string[], next: string): string =>
  second === undefined ? first : first.replace(/[.。]$/, next) + second;

/** The largest of several moves, where it is known to be; otherwise one of them. */
interface Largest {
  readonly move: Move;
  readonly isMost: boolean;
}

/**
 * By per cent or by points, where these are known of all, else by the exact difference where all are
 * in one unit. Of equal ones, and of those that cannot be ranked, none is called the largest.
 */
function largestOf(moves: readonly Move[]): Largest | null {
  const [first] = moves;
  if (!first) return null;
  const amounts = new Set(
    moves.map(({ change: { amount } }) => (amount.decimal ? amount.noun : '')),
  );
  const units = new Set(moves.map(({ track }) => track.unit));
  const isByAmount = amounts.size === 1 && !amounts.has('');
  const isExact = units.size === 1 && moves.every(({ change }) => isExactChange(change));
  if (!isByAmount && !isExact) return { move: first, isMost: false };
  const sizeOf = ({ change }: Move): Decimal =>
    absDecimal(isByAmount ? change.amount.decimal! : differenceOf(change));
  const [most, next] = moves.toSorted((a, b) => compareDecimals(sizeOf(b), sizeOf(a)));
  const isMost = next !== undefined && compareDecimals(sizeOf(most!), sizeOf(next)) > 0;
  return { move: most!, isMost };
}

const isExactChange = ({ from, to }: Change): boolean =>
  !from.row.value.qualifier && !to.row.value.qualifier;

const differenceOf = ({ from, to }: Change): Decimal =>
  subtractDecimals(to.row.value.decimal!, from.row.value.decimal!);

function moveSentence({ move: { track, change }, isMost }: Largest, language: Language): string {
  const movement = movementOf(track, change, language);
  return beforeWords[language].moved(isolate(track.name), wayOf(change), movement, isMost);
}

function movementOf({ unit }: Item, { from, to, amount }: Change, language: Language): Movement {
  const value = (point: Change['from']): string => formatWithUnit(point.row.value, unit, language);
  const sign = amount.noun === 'pp' ? figureWords[language].points : '%';
  return {
    from: value(from),
    since: isolate(from.when),
    to: value(to),
    until: isolate(to.when),
    amount: amount.decimal ? formatNumber(absDecimal(amount.decimal), language) + sign : '',
  };
}

function flatSentence({ track, change: { from, to } }: Move, language: Language): string {
  const value = formatWithUnit(to.row.value, track.unit, language);
  const [since, until] = [isolate(from.when), isolate(to.when)];
  return beforeWords[language].flat(isolate(track.name), value, since, until);
}

/** The only value there is, or that nothing can be compared. */
function onlySentence(tracks: readonly Track[], language: Language): string {
  const known = tracks.flatMap((track) => track.known.map((point) => ({ track, point })));
  const [only] = known;
  const { only: says, noValues } = trendWords[language];
  if (!only) return noValues();
  if (known.length > 1) return beforeWords[language].none;
  const { name, unit } = only.track;
  const { aside } = figureWords[language];
  const when = whenOf(only.point.row, language);
  const what = name && when ? aside(isolate(name), when) : isolate(name) || when;
  return says(what, formatWithUnit(only.point.row.value, unit, language));
}

function apartSentence({ tracks }: BeforeAfterLayout, language: Language): string {
  const apart = tracks.filter(({ joins }) => joins.some(({ look }) => look === 'dotted'));
  const names = [...new Set(apart.map(({ name }) => isolate(name)).filter(Boolean))];
  if (apart.length === 0) return '';
  return beforeWords[language].apart(names.length > MOST_NAMES ? [] : names);
}

const MOST_NAMES = 4;

function kindSentence({ tracks, unit }: BeforeAfterLayout, language: Language): string {
  const words = beforeWords[language];
  const missing = tracks.filter(({ points, known }) => known.length < points.length).length;
  return joinSentences(
    [
      words.kind(tracks.length, unit ? formatUnit(unit, language) : ''),
      missing > 0 ? words.missing(missing) : '',
    ],
    language,
  );
}

/** One item in words: its name, every value with its time, then what is known of its changes. */
export function describeTrack(track: Track, basis: Basis, language: Language): string {
  const words = figureWords[language];
  const { next, period, over } = beforeWords[language];
  const values = track.points.map(({ row }) =>
    describePoint({ ...row, group: '' }, track.unit, language),
  );
  const changes = track.changes.shown.map(({ from, to, amount }) => {
    const isOurs = amount.status === 'calculated';
    const said = describeChange(amount, isOurs ? '' : basis, language);
    const since = from.isDated && to.isDated ? period(isolate(from.when), isolate(to.when)) : '';
    return since ? over(since, said) : said;
  });
  const said = [...values, ...changes].join(next);
  return track.name ? words.titled(isolate(track.name), said) : said;
}

/** 2021年：沒有數據. What stands for the values that are not there; '' where all are. */
export function describeMissing({ points, known }: Track, language: Language): string {
  const { titled, listed } = figureWords[language];
  const missing = points.filter((point) => !known.includes(point));
  const whys = new Map<string, string[]>();
  for (const { row, when } of missing) {
    const why = whyMissing(row.value, language);
    whys.set(why, [...(whys.get(why) ?? []), when].filter(Boolean));
  }
  return [...whys]
    .map(([why, times]) => (times.length > 0 ? titled(times.join(listed), why) : why))
    .join(beforeWords[language].next);
}

/** Every value, its difference from the one before it where they compare, and the changes shown. */
export function figuresOfItems(
  { tracks }: BeforeAfterLayout,
  { rows, unit }: Dataset,
): ReadonlyMap<string, string> {
  const figures = new Map(figuresOfRows(rows, unit));
  for (const { joins, changes, unit: own } of tracks) {
    for (const { from, to, look } of joins) {
      if (look === 'dotted') continue;
      const change = inUnit(differenceOf({ from, to, amount: to.row.change }), own);
      figures.set(`${to.row.id}.difference`, printDecimal(change));
    }
    for (const { to, amount } of changes.shown) {
      figures.set(`${to.row.id}.change`, amount.decimal ? printDecimal(amount.decimal) : '');
      figures.set(`${to.row.id}.change-status`, amount.status);
    }
  }
  figures.set('items', String(tracks.length));
  return figures;
}
