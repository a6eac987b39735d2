import { found } from '../problems/finding.ts';
import type { Dataset, DataWishes, Row } from './dataset.ts';
import { isTotalLabel } from './header-roles.ts';
import { compareDecimals } from '../text/decimal.ts';
import { subtotalsIn } from './subtotal-labels.ts';
import { sumOfRows } from './total.ts';

const isSubtotal = (cell: string): boolean => /^(?:小[计計]|sub-?\s?total)$/i.test(cell);

/** Sets subtotals aside aloud; a table shows them, and so does what has each value stand alone. */
export function withoutSubtotals(dataset: Dataset, { isTable, eachAlone }: DataWishes): Dataset {
  const sums = isTable || eachAlone ? new Map<Row, string>() : subtotalsAmong(dataset);
  if (sums.size === 0) return dataset;
  // A wide table's row is several here, and is told of once.
  const told = new Map([...sums].map(([{ number }, words]) => [number, words]));
  const { rows, account, problems } = dataset;
  const setAside = [...told.keys()].map((row) => ({ row, reason: 'row-not-used' }));
  return {
    ...dataset,
    rows: rows.filter((row) => !sums.has(row)),
    account: {
      ...account,
      read: account.read - setAside.length,
      setAside: [...account.setAside, ...setAside],
    },
    problems: [
      ...problems,
      ...[...told].map(([row, words]) =>
        found('row-not-used', row, 'a subtotal is no item', words),
      ),
    ],
  };
}

/** Rows that sum up some of the others, each with the words that say so. */
function subtotalsAmong(dataset: Dataset): ReadonlyMap<Row, string> {
  const { rows, columns } = dataset;
  const labels = subtotalsIn(rows.map(({ label }) => label));
  const spare = columns.filter(({ role }) => !role);
  const saying = (row: Row): string => {
    if (labels.includes(row.label)) return row.label;
    const found = spare.find(({ index }) => saysSum(row, index, rows));
    return found ? `${row.label} ${row.cells[found.index]}` : '';
  };
  return new Map(rows.map((row) => [row, saying(row)] as const).filter(([, words]) => words));
}

/**
 * Whether a row says in a column that nothing is drawn from that it is a sum: 亞洲 | 小計. A total there,
 * 亞洲 | 合計, is one only where the others of its name come to it: many sheets count all ages and some.
 */
function saysSum(row: Row, index: number, rows: readonly Row[]): boolean {
  const cell = row.cells[index]!;
  if (isSubtotal(cell)) return !rows.every(({ cells }) => isSubtotal(cells[index]!));
  if (!isTotalLabel(cell, cell) || !row.value.decimal) return false;
  const parts = rows.filter(
    (other) => nameOf(other) === nameOf(row) && !isTotalLabel(other.cells[index]!, ''),
  );
  const sum = sumOfRows(parts);
  return sum !== null && compareDecimals(sum, row.value.decimal) === 0;
}

/** What rows that are parts of one thing have in common. */
const nameOf = ({ label, group, date }: Row): string => JSON.stringify([label, group, date]);
