import { estimateWidth } from '../../text/width.ts';
import type { ToldEvent } from './layout.ts';

/** How an event stands in the list, in em. */
export interface Height {
  /** From its dot to where the gap after it begins; its words may need more. */
  readonly body: number;
  /** True where the time after it is long enough to be told. */
  readonly isLong: boolean;
}

/** The measure of a narrow figure and its lines, a gap with words, the name of an era; all in em. */
const MEASURE = 15.5;
const LINE = 1.45;
const GAP = 1.6;
const ERA = 1.9;

/** The most that two events stand apart; below that what is so many times as long is drawn so. */
const FAR = 16;

/** The share of the longest time from which others are told in words too. */
const LONG = 0.37;

/** How far apart events stand down the page: as in time, as far as their words and the page let them. */
export function heightsOf(
  events: readonly ToldEvent[],
  lengths: readonly number[],
): readonly Height[] {
  const needs = lengths.map((_, index) => needOf(events[index]!) + GAP);
  const longest = Math.max(...lengths);
  const each = Math.min(
    Math.max(...needs.map((need, index) => (lengths[index]! ? need / lengths[index]! : 0))),
    FAR / longest,
  );
  return lengths.map((length, index) => {
    const isNew = events[index]!.row.group !== events[index + 1]!.row.group;
    return {
      body: Math.max(0, length * each - GAP - (isNew ? ERA : 0)),
      isLong: length > longest * LONG,
    };
  });
}

/** Its date and a line for each that its words fill. */
function needOf({ title, text, row }: ToldEvent): number {
  const lines = [title, text, row.note].map((part) => Math.ceil(estimateWidth(part) / MEASURE));
  return lines.reduce((sum, count) => sum + count, 1) * LINE;
}
