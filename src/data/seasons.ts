import { parseDate } from '../text/date.ts';
import { toHalfWidth } from '../text/half-width.ts';
import { isSeason } from './season.ts';
import type { DataWishes } from './dataset.ts';
import type { Grid } from './grid.ts';

/**
 * The grid with seasons and fiscal years written out, 2009-10 as 2009/2010: by itself that is October,
 * but where every date of a column, or of the heads, is followed by the next year’s two digits, nobody
 * counts months like this. Itself where there are none, and for a kind that reads no dates.
 */
export function withSeasons(grid: Grid, { roles, isTable }: DataWishes): Grid {
  if (!isTable && !roles.includes('date')) return grid;
  const isSeasonal = grid.header.map((_, at) =>
    areSeasons(grid.rows.map(({ cells }) => cells[at]!)),
  );
  const across = areSeasons(grid.header);
  if (!across && !isSeasonal.includes(true)) return grid;
  return {
    ...grid,
    header: across ? grid.header.map(written) : grid.header,
    rows: grid.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, at) => (isSeasonal[at] ? written(cell) : cell)),
    })),
  };
}

const areSeasons = (texts: readonly string[]): boolean => {
  const dates = texts.map(toHalfWidth).filter(parseDate);
  return new Set(dates).size > 1 && dates.map(withoutMark).every(isSeason);
};

const withoutMark = (text: string): string => text.replace(/\D+$/, '');

const written = (text: string): string => {
  const plain = toHalfWidth(text);
  const [year, mark] = [Number(plain.slice(0, 4)), plain.slice(7)];
  return isSeason(withoutMark(plain)) ? `${year}/${year + 1}${mark}` : text;
};
