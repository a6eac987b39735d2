import type { Finding } from '../problems/finding.ts';
import { tellAside, type Dataset, type Row } from './dataset.ts';

/**
 * Rows that a kind has no place for are set aside aloud, each with the reason it gives, before
 * anything is drawn: a province that nobody knows, a second row for one tile. A wide table's rows are
 * several here; they are told of once, and one of which anything is drawn is not set aside.
 */
export function refuseRows(dataset: Dataset, refused: ReadonlyMap<Row, Finding>): Dataset {
  if (refused.size === 0) return dataset;
  const { rows, account, problems } = dataset;
  const kept = rows.filter((row) => !refused.has(row));
  const drawn = new Set(kept.map(({ number }) => number));
  const reasons = new Map([...refused].map(([{ number }, { code }]) => [number, code]));
  const findings = [...refused].map(([row, finding]) => tellAside(finding, row, drawn));
  const told = new Map(findings.map((finding) => [finding.details.join(), finding]));
  const setAside = [...account.setAside];
  for (const [row, reason] of reasons) if (!drawn.has(row)) setAside.push({ row, reason });
  return {
    ...dataset,
    rows: kept,
    problems: [...problems, ...told.values()],
    account: { ...account, read: account.given - setAside.length, setAside },
  };
}
