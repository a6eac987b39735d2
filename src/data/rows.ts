import { leftOverRow, longRow, shortRow, tooManyRows } from '../problems/data-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { MAX_ROWS, type Furniture, type Grid, type GridRow, type SetAside } from './grid.ts';

/**
 * Squares rows to their header: a short row is filled with missing values, a long one set aside,
 * since nobody can tell which of its cells is one too many. Rows beyond the limit are set aside.
 */
export function squareRows(
  header: readonly string[],
  rows: readonly GridRow[],
  furniture: Furniture = {},
  given: number = rows.length,
): Grid {
  const problems: Problem[] = [];
  const setAside: SetAside[] = [];
  const kept: GridRow[] = [];
  for (const row of rows.slice(0, MAX_ROWS)) {
    const found = fitRow(row, header.length);
    if (found.problem) problems.push(found.problem);
    if (found.row) kept.push(found.row);
    else setAside.push({ row: row.number, reason: found.problem!.text });
  }
  if (rows.length > MAX_ROWS) {
    problems.push(tooManyRows(rows.length, MAX_ROWS));
    for (const { number } of rows.slice(MAX_ROWS)) {
      setAside.push({ row: number, reason: leftOverRow(number, 'beyond the limit').text });
    }
  }
  return { header, rows: kept, furniture, problems, given, setAside };
}

function fitRow(row: GridRow, width: number): { row?: GridRow; problem?: Problem } {
  const { number, cells } = row;
  if (cells.length > width) return { problem: longRow(number, cells.length, width) };
  if (cells.length === width) return { row };
  const filled = [...cells, ...Array<string>(width - cells.length).fill('')];
  return { row: { ...row, cells: filled }, problem: shortRow(number, cells.length, width) };
}
