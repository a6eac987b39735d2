import type { Column } from '../../data/columns.ts';
import type { Dataset } from '../../data/dataset.ts';
import { readHeader } from '../../data/header-roles.ts';
import type { Role } from '../../locale/vocabulary.ts';

/** How an editor heads the rungs; no other kind has them, so that no other reads these words so. */
const RUNG = /^(?:rung|tier|level|grade|rank)s?\b|[級级][别別]|^[等層层][級级次]|^[級级檔档]$/i;

/**
 * Reads a column whose header speaks of rungs as the rungs, where none is known, or else the first that
 * nothing is known of. Where it stands before the names it was taken for them.
 */
export function takeRungs(dataset: Dataset): Dataset {
  const { columns } = dataset;
  if (columns.some(({ role }) => role === 'group' || role === 'text')) return dataset;
  const free = columns.filter(({ role }) => !role);
  const speaks = ({ role, header }: Column): boolean =>
    (!role || role === 'label') && RUNG.test(readHeader(header).name);
  const rung = columns.find(speaks) ?? free[0];
  const names = columns.find(({ role }) => role === 'label')!;
  const label = rung === names ? free[0] : names;
  return rung && label ? withRoles(dataset, { group: rung, label }) : dataset;
}

/** The dataset with columns in other roles, and nothing told of columns that have one now. */
function withRoles(
  dataset: Dataset,
  { group, label }: Readonly<Record<'group' | 'label', Column>>,
): Dataset {
  const roleOf = (column: Column): Role | null =>
    column === group ? 'group' : column === label ? 'label' : column.role;
  const taken = [group, label].map(({ header, index }) => header || `#${index + 1}`);
  return {
    ...dataset,
    columns: dataset.columns.map((column) => ({ ...column, role: roleOf(column) })),
    rows: dataset.rows.map((row) => ({
      ...row,
      group: row.cells[group.index]!,
      label: row.cells[label.index]!,
    })),
    problems: dataset.problems.filter(
      ({ code, details }) => code !== 'unknown-column' || !taken.includes(String(details[0])),
    ),
  };
}
