import { calculatedQuantity, NOTHING, type Quantity } from '../../data/quantity.ts';
import { isSaid } from '../../data/said.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { compareDecimals, percentChange, signOf, subtractDecimals } from '../../text/decimal.ts';
import type { Unit } from '../../text/unit.ts';
import type { Item, Point } from './items.ts';

/** What an item did between two of its points. */
export interface Change {
  /** The same as `to` where the source gives a change and no earlier value is known. */
  readonly from: Point;
  readonly to: Point;
  /** In per cent or points; nothing where it cannot be said honestly. */
  readonly amount: Quantity;
}

/** All that is known of how an item changed. */
export interface Changes {
  /** From the first to the last of the values that compare; null where there are no two. */
  readonly whole: Change | null;
  /** What the source itself says, step by step, then what was calculated from first to last. */
  readonly shown: readonly Change[];
}

/**
 * Reads what the source says of an item's changes, and works out what it leaves open. Nothing is said
 * across a change of definition, not even what the author gives; that is told.
 */
export function changesOf(item: Item, problems: Finding[]): Changes {
  const { name, points, unit } = item;
  const all = givenChanges(item);
  const given = all.filter((change) => !isAcross(change, points));
  if (given.length < all.length)
    problems.push(found('setting-impossible', 'change', `${name || 'a value'} counts otherwise`));
  const run = lastRun(points);
  const [from, to] = [run[0], run.at(-1)];
  if (!from || !to || run.length < 2) return { whole: null, shown: given };
  const twice = [from, to].find(({ isDated, when }) => isDated && standsTwice(when, points));
  if (twice) {
    const why = `${name || 'a value'} stands twice at ${twice.when}`;
    problems.push(found('setting-impossible', 'change', why));
    return { whole: null, shown: given };
  }
  const said = given.find((change) => change.from === from && change.to === to);
  const whole = said ?? { from, to, amount: amountBetween(from, to, unit) };
  return { whole, shown: said || !whole.amount.decimal ? given : [...given, whole] };
}

/** Which of two values of one time is meant, nobody can say. */
const standsTwice = (time: string, points: readonly Point[]): boolean =>
  points.filter(({ row, when }) => when === time && row.value.decimal).length > 1;

const isAcross = ({ from, to }: Change, points: readonly Point[]): boolean =>
  points
    .slice(points.indexOf(from) + (from === to ? 0 : 1), points.indexOf(to) + 1)
    .some(({ row }) => row.break !== '');

/**
 * Measured values of the last stretch without a change of definition that has two of them: what lies
 * before and after such a change is never held against each other.
 */
function lastRun(points: readonly Point[]): readonly Point[] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point.row.break !== '') runs.push([]);
    if (point.row.value.decimal && !isSaid(point.row)) runs.at(-1)!.push(point);
  }
  return runs.findLast((run) => run.length > 1) ?? [];
}

/**
 * A change in an author's row is against the value before it. A row of a wide table comes here once
 * for each of its columns; its change is that of the last one. What was worked out from a row's own
 * earlier value stands as well, between exact figures that are not per cent.
 */
function givenChanges({ points, unit }: Item): readonly Change[] {
  const changes: Change[] = [];
  points.forEach((to, index) => {
    const amount = to.row.change;
    const from = points.slice(0, index).findLast(({ row }) => row.value.decimal) ?? to;
    const isGiven =
      amount.printed === ''
        ? isOwn(from, to, unit)
        : amount.decimal || amount.status === 'not-given';
    const isLast = points[index + 1]?.row.number !== to.row.number;
    if (isGiven && isLast && to.row.value.decimal) changes.push({ from, to, amount });
  });
  return changes;
}

/** Whether a row has its change from its own earlier value, by our rules for what may be worked out. */
const isOwn = (from: Point, to: Point, { noun }: Unit): boolean =>
  from !== to &&
  from.given === to.given &&
  to.row.change.decimal !== null &&
  noun !== '%' &&
  ![from, to].some(({ row }) => row.value.qualifier || isSaid(row));

/**
 * Per cent, or points where the values are per cent; only between exact figures whose times are both
 * said, and never on a base of zero or less.
 */
function amountBetween(from: Point, to: Point, unit: Unit): Quantity {
  const [a, b] = [from.row.value, to.row.value];
  if (!from.isDated || !to.isDated || a.qualifier || b.qualifier) return NOTHING;
  if (unit.noun === '%') return calculatedQuantity(subtractDecimals(b.decimal!, a.decimal!), 'pp');
  if (signOf(a.decimal!) <= 0 || signOf(b.decimal!) < 0) return NOTHING;
  return calculatedQuantity(percentChange(b.decimal!, a.decimal!), '%');
}

/** Above zero where it rose, below where it fell. */
export const wayOf = ({ from, to }: Change): number =>
  compareDecimals(to.row.value.decimal!, from.row.value.decimal!);
