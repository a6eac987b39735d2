import { daysIn } from '../text/calendar.ts';
import type { Curve } from './grid.ts';
import { sampleIndices } from './sample.ts';

/** A curve with the indices of the values that are listed as rows. */
export interface ListedCurve extends Omit<Curve, 'whole'> {
  readonly listed: readonly number[];
}

/** No `Date` is further from 1970, in milliseconds; months up to more than that were endless to count. */
const FURTHEST = 8.64e15;

/**
 * The curve of numbers at moments; null where these are not in order or beyond all calendars. `isTime`
 * says that they are milliseconds since 1970 and not years.
 */
export function curveOf(
  moments: Float64Array,
  numbers: Float64Array,
  isTime: boolean,
): ListedCurve | null {
  const axis = { from: moments[0]!, to: moments.at(-1)! };
  const isDated = Math.max(Math.abs(axis.from), Math.abs(axis.to)) <= FURTHEST;
  const kept = isDated ? sampleIndices(moments, numbers, axis) : null;
  if (!kept) return null;
  const indices = Float64Array.from(kept);
  const places = indices.map((index) => moments[index]!);
  const values = indices.map((index) => numbers[index]!);
  if (isTime) turnIntoYears(places);
  const from = places[0]!;
  const span = places.at(-1)! - from || 1;
  const xs = places.map((years) => (years - from) / span);
  return { xs, values, listed: listedOf(kept, numbers) };
}

const DAY = 86_400_000;

/**
 * Turns moments in order into years, whole at New Year and each of twelve months as long as another, as
 * dates are placed. It goes from month to month, since a `Date` for each took longer than all the rest.
 */
function turnIntoYears(moments: Float64Array): void {
  const date = new Date(moments[0]!);
  let year = date.getUTCFullYear();
  let month = date.getUTCMonth();
  let from = (Math.floor(moments[0]! / DAY) - date.getUTCDate() + 1) * DAY;
  let to = from + daysIn(year, month + 1) * DAY;
  for (let at = 0; at < moments.length; at++) {
    while (moments[at]! >= to) {
      month = (month + 1) % 12;
      if (month === 0) year += 1;
      from = to;
      to += daysIn(year, month + 1) * DAY;
    }
    moments[at] = year + (month + (moments[at]! - from) / (to - from)) / 12;
  }
}

/** About so many values of a curve are listed, its ends and its extremes among them. */
const LISTED = 50;

function listedOf(kept: readonly number[], values: Float64Array): readonly number[] {
  const stride = Math.ceil(kept.length / LISTED);
  const finite = kept.filter((index) => Number.isFinite(values[index]!));
  let [least, most] = [finite[0] ?? 0, finite[0] ?? 0];
  for (const index of finite) {
    if (values[index]! < values[least]!) least = index;
    if (values[index]! > values[most]!) most = index;
  }
  const listed = new Set([least, most, kept.at(-1)!]);
  for (let at = 0; at < kept.length; at += stride) listed.add(kept[at]!);
  return [...listed].toSorted((a, b) => a - b);
}
