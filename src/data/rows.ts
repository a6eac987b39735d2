import { found, type Finding } from '../problems/finding.ts';
import {
  MAX_COLUMNS,
  mostRows,
  type Furniture,
  type Grid,
  type GridRow,
  type SetAside,
} from './grid.ts';

/**
 * Squares rows to their header: a short row is filled with missing values, a long one set aside,
 * since nobody can tell which of its cells is one too many, unless these are blank. Rows beyond the
 * limit are set aside, columns beyond it left out. `given` counts rows that never came so far too.
 */
export function squareRows(
  header: readonly string[],
  rows: readonly GridRow[],
  furniture: Furniture = {},
  given: number = rows.length,
): Grid {
  const problems: Finding[] = [];
  const most = mostRows(Math.min(header.length, MAX_COLUMNS));
  const setAside: SetAside[] = [];
  const kept: GridRow[] = [];
  if (header.length > MAX_COLUMNS)
    problems.push(found('too-many-columns', header.length, MAX_COLUMNS));
  for (const row of rows.slice(0, most)) {
    const { number, cells } = row;
    if (cells.slice(header.length).some((cell) => cell !== '')) {
      problems.push(found('long-row', number, cells.length, header.length));
      setAside.push({ row: number, reason: 'long-row' });
      continue;
    }
    if (cells.length < header.length)
      problems.push(found('short-row', number, cells.length, header.length));
    kept.push(fitRow(row, Math.min(header.length, MAX_COLUMNS)));
  }
  if (rows.length > most) {
    problems.push(found('too-many-rows', rows.length, most));
    for (const { number } of rows.slice(most)) {
      setAside.push({ row: number, reason: 'too-many-rows' });
    }
  }
  return { header: header.slice(0, MAX_COLUMNS), rows: kept, furniture, problems, given, setAside };
}

function fitRow(row: GridRow, width: number): GridRow {
  const cells = row.cells.slice(0, width);
  for (let at = 0; at < width; at++) cells[at] ??= '';
  return { ...row, cells };
}
