import { parseDate } from '../text/date.ts';
import { toHalfWidth } from '../text/half-width.ts';
import type { Grid } from './grid.ts';
import { meltSeries } from './melt-series.ts';
import type { Melted, MeltWishes } from './melt.ts';

/**
 * Turns a wide table long for a kind on an axis of time. Where the columns are headed by dates and the
 * rows by names, as most sheets are, each row is a series and the headers are its dates.
 */
export function meltTimes(given: Grid, wishes: MeltWishes): Melted {
  const melted = meltSeries(given, wishes);
  const { grid, named } = melted;
  const { header, rows } = grid;
  const heads = rows.map(({ cells }) => cells.at(-2)!);
  const names = rows.map(({ cells }) => cells[0]!);
  if (grid === given || header.length < 3 || !areDates(heads) || areDates(names)) return melted;
  // The role is given by the header's own words, unless these have a sign that parts such words.
  const name = /[:;：；]/.test(header[0]!) ? 'group' : header[0]!;
  return {
    grid: { ...grid, header: [name, ...header.slice(1, -2), 'date', header.at(-1)!] },
    named: `${named};group:${name}`,
  };
}

/** Whether most of them are dates, and at least two; the others will be told. */
function areDates(texts: readonly string[]): boolean {
  const count = texts.filter((text) => parseDate(toHalfWidth(text))).length;
  return count > 1 && count * 2 > texts.length;
}
