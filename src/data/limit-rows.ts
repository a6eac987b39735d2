import { found } from '../problems/finding.ts';
import type { Dataset } from './dataset.ts';

/** Rows that a kind has no room for are set aside aloud. */
export function limitRows(dataset: Dataset, most: number): Dataset {
  const { rows, account, problems } = dataset;
  const over = rows.slice(most);
  if (over.length === 0) return dataset;
  const setAside = [
    ...account.setAside,
    ...over.map(({ number }) => ({ row: number, reason: 'row-not-used' })),
  ];
  return {
    ...dataset,
    rows: rows.slice(0, most),
    problems: [
      ...problems,
      ...over.map(({ number }) => found('row-not-used', number, `only ${most} can be shown`)),
    ],
    account: { ...account, read: account.given - setAside.length, setAside },
  };
}
