import type { Grid } from './grid.ts';
import { hasTimesAcross, meltSeries, nameFirst } from './melt-series.ts';
import type { Melted, MeltWishes } from './melt.ts';

/**
 * Turns a wide table long for a kind on an axis of time. Where the columns are headed by dates and the
 * rows by names, as most sheets are, each row is a series and the headers are its dates.
 */
export function meltTimes(given: Grid, wishes: MeltWishes): Melted {
  const melted = meltSeries(given, wishes);
  if (!hasTimesAcross(melted, given)) return melted;
  const { grid, named } = nameFirst(melted, 'group');
  const header = grid.header.with(grid.header.length - 2, 'date');
  return { grid: { ...grid, header }, named };
}
