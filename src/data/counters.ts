import type { Grid } from './grid.ts';
import { readHeader } from './header-roles.ts';

/** How columns are headed that rank rows or call them by number. */
const COUNTERS =
  /(?:^|[\s_])(?:rank(?:ing)?|id|code|no\.|#|№)$|^(?:pos\.?|position|place)$|(?:[名位]次|排[名行]|序[號号]|[編编代][號号碼码])$/i;

const cellsOf = ({ rows }: Grid, index: number): readonly string[] =>
  rows.map(({ cells }) => cells[index]!);

const hasDigits = (cell: string): boolean => /\d/.test(cell);

/** A figure with a sign or two at most; District 1 is a name. */
const isNumber = (cell: string): boolean => /^\W*[A-Z]?\d+\D{0,2}$/i.test(cell);

/** Whether a column says 1, 2, 3 and so on, row by row, and nothing else with a number. */
export const countsRows = ({ rows }: Grid, index: number): boolean =>
  rows.every(({ cells, number }, at) => {
    const cell = cells[index]!;
    return hasDigits(cell) ? isNumber(cell) && Number(/\d+/.exec(cell)) === number : at > 0;
  });

/**
 * Whether a column is a rank, a code or a number of its rows, which is no value while another column
 * can be: by its header, or the first where it counts rows that have names elsewhere.
 */
export function isCounter(grid: Grid, index: number): boolean {
  const { name } = readHeader(grid.header[index]!);
  if (COUNTERS.test(name)) return cellsOf(grid, index).some(isNumber);
  const isNames = (_: unknown, at: number): boolean => {
    const cells = cellsOf(grid, at);
    return at > 0 && cells.filter(hasDigits).length * 2 < cells.length;
  };
  return index === 0 && countsRows(grid, 0) && grid.header.some(isNames);
}
