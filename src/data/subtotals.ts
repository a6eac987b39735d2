import { found } from '../problems/finding.ts';
import type { Dataset, DataWishes, Row } from './dataset.ts';
import { isTotalLabel } from './header-roles.ts';
import { subtotalsIn } from './subtotal-labels.ts';

/** Whether a cell says by itself, in whatever column, that its row is a sum: 亞洲 | 小計, 亞洲 | 合計. */
const saysSum = (cell: string): boolean =>
  isTotalLabel(cell, cell) || /^(?:小[计計]|sub-?\s?total)$/i.test(cell);

/** Sets subtotals aside aloud; a table shows them, and so does what has each value stand alone. */
export function withoutSubtotals(dataset: Dataset, { isTable, eachAlone }: DataWishes): Dataset {
  const sums = isTable || eachAlone ? [] : subtotalsAmong(dataset);
  if (sums.length === 0) return dataset;
  // A wide table's row is several here, and is told of once.
  const told = new Map(sums.map(({ number, label }) => [number, label]));
  const { rows, account, problems } = dataset;
  const setAside = [...told.keys()].map((row) => ({ row, reason: 'row-not-used' }));
  return {
    ...dataset,
    rows: rows.filter((row) => !sums.includes(row)),
    account: {
      ...account,
      read: account.read - setAside.length,
      setAside: [...account.setAside, ...setAside],
    },
    problems: [
      ...problems,
      ...[...told].map(([row, label]) =>
        found('row-not-used', row, 'a subtotal is no item', label),
      ),
    ],
  };
}

/**
 * Rows that sum up some of the others: by their labels, or by what they say in a column that nothing is
 * drawn from, unless all rows say so there.
 */
function subtotalsAmong({ rows, columns }: Dataset): readonly Row[] {
  const labels = subtotalsIn(rows.map(({ label }) => label));
  const spare = columns.filter(
    ({ role, index }) => !role && !rows.every(({ cells }) => saysSum(cells[index]!)),
  );
  return rows.filter(
    ({ label, cells }) =>
      labels.includes(label) || spare.some(({ index }) => saysSum(cells[index]!)),
  );
}
