import type { Dataset } from '../../data/dataset.ts';
import { figuresOfRows } from '../../data/figures.ts';
import { describeChange } from '../../data/format-change.ts';
import { groupBy } from '../../data/group-by.ts';
import { isSaid } from '../../data/said.ts';
import { sayQuantity, whyMissing, withStatus } from '../../data/surety.ts';
import type { Quantity } from '../../data/quantity.ts';
import { describePoint } from '../../data/point.ts';
import { beforeWords } from '../../locale/before-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import type { Movement } from '../../locale/trend-words.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { pointWords } from '../../locale/point-words.ts';
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
import type { Item, Point } from './items.ts';
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
  const lead = moves.find(({ track }) => track.highlighted) ?? moves[0];
  if (!lead) return onlySentence(tracks, language);
  const ranked = canRank(tracks, moves) ? moves : [lead];
  const said = [1, -1].flatMap((way) => {
    const most = largestOf(ranked.filter(({ change }) => wayOf(change) === way));
    return most ? [moveSentence(most, language)] : [];
  });
  return said.length > 0 ? oneSentence(said, words.next) : flatSentence(lead, language);
}

/**
 * Only moves in one unit between the same two times are held against each other, where all that is
 * known of every item is among them.
 */
function canRank(tracks: readonly Track[], moves: readonly Move[]): boolean {
  const alike = new Set(moves.map(({ track }) => track.unit));
  const times = new Set(moves.map(({ change: { from, to } }) => `${from.when}\n${to.when}`));
  const isWhole = tracks.every(
    ({ joins, known, changes: { whole, shown } }) =>
      joins.every(({ look }) => look !== 'dotted') &&
      (whole ?? (shown.length === 0 && known.filter(({ row }) => !isSaid(row)).length < 2)),
  );
  return alike.size === 1 && times.size === 1 && isWhole;
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
 * By per cent or by points, where these are known of all, else by the exact difference. Of equal ones, and of those that cannot be ranked, none is called the largest.
 */
function largestOf(moves: readonly Move[]): Largest | null {
  const [first] = moves;
  if (!first) return null;
  const amounts = new Set(
    moves.map(({ change: { amount } }) => (amount.decimal && !amount.qualifier ? amount.noun : '')),
  );
  const isByAmount = amounts.size === 1 && !amounts.has('');
  const isExact = moves.every(({ change }) => isExactChange(change));
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
  const { points, qualify } = figureWords[language];
  const number = amount.decimal && formatNumber(absDecimal(amount.decimal), language);
  const size =
    number && (amount.noun === 'pp' ? points(number) : number + (amount.noun === '±' ? '' : '%'));
  return {
    from: sayQuantity(from.row.value, unit, language),
    since: saidTime(from),
    to: sayQuantity(to.row.value, unit, language),
    until: saidTime(to),
    amount: size ? withStatus(qualify(amount.qualifier, size), amount.status, language) : '',
  };
}

/** When a value is from, where somebody has said so: no one writes 由之前的5升至之後的8. */
const saidTime = ({ isDated, when }: Point): string => (isDated ? isolate(when) : '');

function flatSentence({ track, change: { from, to } }: Move, language: Language): string {
  const told = [to, from].find(({ row }) => row.value.status !== 'reported') ?? to;
  const said = sayQuantity(told.row.value, track.unit, language);
  return beforeWords[language].flat(isolate(track.name), said, saidTime(from), saidTime(to));
}

/** A value with a change that its source gives, the only value there is, or that nothing can be compared. */
function onlySentence(tracks: readonly Track[], language: Language): string {
  const known = tracks.flatMap((track) => track.known.map((point) => ({ track, point })));
  const changed = known.filter((one) => changeTo(one)?.decimal);
  const only = changed.find(({ track }) => track.highlighted) ?? changed[0] ?? known[0];
  const { only: says, noValues } = pointWords[language];
  if (!only) return noValues();
  const { aside, comma, titled, stop } = figureWords[language];
  const { name, unit } = only.track;
  const when = saidTime(only.point);
  const what = name && when ? aside(isolate(name), when) : isolate(name) || when;
  const value = sayQuantity(only.point.row.value, unit, language);
  const change = changeTo(only);
  const said = change?.decimal ? value + comma + describeChange(change, '', language) : value;
  if (known.length === 1) return says(what, said);
  return change?.decimal ? titled(what, said) + stop.trim() : beforeWords[language].none;
}

/** What the source says an item's change to a point was, if anything. */
const changeTo = ({ track, point }: { track: Track; point: Point }): Quantity | undefined =>
  track.changes.shown.find(({ to }) => to === point)?.amount;

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
  const values = track.points.map(({ row }) => {
    const said = describePoint({ ...row, group: '', break: '' }, track.unit, language);
    return row.break ? said + words.comma + row.break : said;
  });
  const changes = track.changes.shown.map(({ from, to, amount }) => {
    const isOurs = amount.status === 'calculated';
    const said = describeChange(amount, isOurs ? '' : basis, language);
    const whole = from === to ? isolate(to.when) : period(isolate(from.when), isolate(to.when));
    const since =
      from.isDated && to.isDated && track.known.length > (from === to ? 1 : 0) ? whole : '';
    return since ? over(since, said) : said;
  });
  const said = [...values, ...changes].join(next);
  return track.name ? words.titled(isolate(track.name), said) : said;
}

/** 2021年：沒有數據. What stands for the values that are not there; '' where all are. */
export function describeMissing({ points, known }: Track, language: Language): string {
  const { titled, listed } = figureWords[language];
  const missing = points.filter((point) => !known.includes(point));
  return [...groupBy(missing, ({ row }) => whyMissing(row.value, language))]
    .map(([why, points]) => [why, points.map(({ when }) => when).filter(Boolean)] as const)
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
