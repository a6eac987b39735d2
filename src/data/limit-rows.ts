import { found } from '../problems/finding.ts';
import type { Dataset } from './dataset.ts';

/**
 * More rows than a kind has room for: those beyond are set aside aloud, each of the author's once. A
 * wide table's rows are several here, and one of which anything is drawn is not set aside.
 */
export function limitRows(dataset: Dataset, most: number): Dataset {
  const { rows, account, problems } = dataset;
  const kept = rows.slice(0, most);
  const drawn = new Set(kept.map(({ number }) => number));
  const over = [...new Set(rows.slice(most).map(({ number }) => number))].filter(
    (number) => !drawn.has(number),
  );
  const setAside = [...account.setAside, ...over.map((row) => ({ row, reason: 'row-not-used' }))];
  return {
    ...dataset,
    rows: kept,
    problems: [
      ...problems,
      ...over.map((number) => found('row-not-used', number, `only ${most} can be shown`)),
    ],
    account: { ...account, read: account.given - setAside.length, setAside },
  };
}
