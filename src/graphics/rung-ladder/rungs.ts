import type { Column } from '../../data/columns.ts';
import type { Dataset } from '../../data/dataset.ts';
import { giveRoles } from '../../data/give-roles.ts';
import { readHeader } from '../../data/header-roles.ts';

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
  if (!rung || !label) return dataset;
  return giveRoles(
    dataset,
    new Map([
      [rung, 'group'],
      [label, 'label'],
    ]),
  );
}
