import type { Finding } from '../problems/finding.ts';
import type { Dataset, Row } from './dataset.ts';

/**
 * Rows that a kind has no place for are set aside aloud, each with the reason it gives, before
 * anything is drawn: a province that nobody knows, a second row for one tile.
 */
export function refuseRows(dataset: Dataset, refused: ReadonlyMap<Row, Finding>): Dataset {
  if (refused.size === 0) return dataset;
  const { rows, account, problems } = dataset;
  const reasons = [...refused].map(([row, { code }]) => ({ row: row.number, reason: code }));
  const setAside = [...account.setAside, ...reasons];
  return {
    ...dataset,
    rows: rows.filter((row) => !refused.has(row)),
    problems: [...problems, ...refused.values()],
    account: { ...account, read: account.given - setAside.length, setAside },
  };
}
