import { cellReader } from '../data/cell-reader.ts';
import type { Dataset, Row } from '../data/dataset.ts';
import { refuseRows } from '../data/refuse-rows.ts';
import { found, type Finding } from '../problems/finding.ts';
import { dateOf } from './slots.ts';

/**
 * Where most rows have a date, and at least two, time stays time: the others have no place on it and
 * are set aside aloud. A few dates among names are names.
 */
export function admitDates(dataset: Dataset): Dataset {
  const rows = dataset.rows.map((row) => (row.date ? row : { ...row, date: dateOf(row) }));
  const dated = rows.filter(({ date }) => date);
  if (dataset.curve || dated.length < 2 || dated.length * 2 <= rows.length) return dataset;
  const refused = undatedRows(dataset, rows);
  const told = new Set([...refused.values()].map(({ details: [number] }) => number));
  // What was told of a cell that was to be taken as a name is told of its row instead.
  const problems = dataset.problems.filter(
    ({ code, details: [number] }) => code !== 'date-not-read' || !told.has(number),
  );
  return refuseRows({ ...dataset, rows, problems }, refused);
}

function undatedRows(dataset: Dataset, rows: readonly Row[]): ReadonlyMap<Row, Finding> {
  const written = cellReader(dataset, 'date');
  const undated = rows.filter(({ date }) => !date);
  return new Map(
    undated.map((row) => [row, found('not-a-date', row.number, written(row) || row.label)]),
  );
}
