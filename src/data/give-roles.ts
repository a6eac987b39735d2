import type { Column } from './columns.ts';
import type { Dataset } from './dataset.ts';

/** The roles whose cells are read as they are. */
export type WordRole = 'text' | 'direction' | 'label' | 'group' | 'note' | 'members' | 'measures';

/**
 * Reads columns in roles that their headers did not say, for a kind that knows what such a column is;
 * what was told of them as unknown or as headed twice is taken back.
 */
export function giveRoles(dataset: Dataset, roles: ReadonlyMap<Column, WordRole>): Dataset {
  const known = new Set([...roles.keys()].map(({ header, index }) => header || `#${index + 1}`));
  return {
    ...dataset,
    columns: dataset.columns.map((column) => ({
      ...column,
      role: roles.get(column) ?? column.role,
    })),
    rows: dataset.rows.map((row) => ({
      ...row,
      ...Object.fromEntries([...roles].map(([{ index }, role]) => [role, row.cells[index]!])),
    })),
    problems: dataset.problems.filter(
      ({ code, details }) =>
        !/^(?:unknown-column|repeated-header)$/.test(code) || !known.has(String(details[0])),
    ),
  };
}
