import { parseDate } from '../text/date.ts';
import { toHalfWidth } from '../text/half-width.ts';
import { saysTime } from '../text/times.ts';
import type { Grid } from './grid.ts';
import { giveRole, hasTimesAcross, meltSeries, namesAt } from './melt-series.ts';
import type { Melted, MeltWishes } from './melt.ts';

/**
 * Turns a wide table long for a kind on an axis of time. Where the columns are headed by times and the
 * rows by names, as most sheets are, each row is a series and the headers are its dates, or where no
 * calendar knows them, as FY2022 and Jan, its places in the order given.
 */
export function meltTimes(given: Grid, wishes: MeltWishes): Melted {
  const melted = meltSeries(given, wishes);
  if (!hasTimesAcross(melted, given)) return melted;
  const { grid, named } = giveRole(melted, namesAt(given), 'group');
  const heads = grid.rows.map(({ cells }) => cells.at(-2)!);
  const isPlace = (head: string): boolean => saysTime(head) && !parseDate(toHalfWidth(head));
  const header = grid.header.with(grid.header.length - 2, heads.some(isPlace) ? 'label' : 'date');
  return { grid: { ...grid, header }, named };
}
