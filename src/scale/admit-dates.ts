import { cellReader } from '../data/cell-reader.ts';
import type { Dataset, Row } from '../data/dataset.ts';
import { groupBy } from '../data/group-by.ts';
import { refuseRows } from '../data/refuse-rows.ts';
import { found, type Finding } from '../problems/finding.ts';
import { precisionOf, type Precision } from './dates.ts';
import { dateOf } from './slots.ts';

/**
 * Where most rows have a date, and at least two, time stays time: the others have no place on it and
 * are set aside aloud, as is a year among quarters, which would be a peak. A few dates among names are
 * names.
 */
export function admitDates(dataset: Dataset): Dataset {
  const rows = dataset.rows.map((row) => (row.date ? row : { ...row, date: dateOf(row) }));
  const dated = rows.filter(({ date }) => date);
  if (dataset.curve || dated.length < 2 || dated.length * 2 <= rows.length) return dataset;
  const refused = new Map([...undatedRows(dataset, rows), ...coarseRows(dated)]);
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

/** From the finest to the coarsest. */
const PRECISIONS: readonly Precision[] = ['day', 'month', 'quarter', 'half', 'year'];

const rankOf = ({ date }: Row): number => PRECISIONS.indexOf(precisionOf(date!));

/**
 * The rows of a series that stand for a longer time than most others of it: what they count may be a
 * sum of these, and is no point on their way.
 */
function coarseRows(rows: readonly Row[]): ReadonlyMap<Row, Finding> {
  const series = groupBy(rows, ({ group }) => group);
  const coarse = [...series.values()].flatMap((own) => {
    const usual = usualRank(own.map(rankOf));
    return own.filter((row) => rankOf(row) > usual);
  });
  return new Map(
    coarse.map((row) => [row, found('row-not-used', row.number, `${row.label} ${TOO_LONG}`)]),
  );
}

const TOO_LONG = 'is a longer time than those beside it';

/** The rank that more than half of all have, which is then the middle one; infinite where none has. */
function usualRank(ranks: readonly number[]): number {
  const middle = ranks.toSorted((a, b) => a - b)[Math.floor(ranks.length / 2)]!;
  const count = ranks.filter((rank) => rank === middle).length;
  return count * 2 > ranks.length ? middle : Infinity;
}
