import type { Dataset } from '../../data/dataset.ts';
import { giveRoles } from '../../data/give-roles.ts';
import { readHeader, roleOfHeader } from '../../data/header-roles.ts';

/** Several names without a figure or the end of a sentence among them; 1,000 is none, nor is prose. */
const NAMES = /^[^、,;；，。.!?！？\d]{1,30}(?:[、,;；][^、,;；，。.!?！？\d]{1,30})+$/;

/**
 * Reads a column that nothing else is known of as the members, where a cell of it is a list of names:
 * 城市 says what they are, and not that they are members.
 */
export function takeMembers(dataset: Dataset): Dataset {
  const { columns, rows } = dataset;
  const isListed = columns.some(({ role }) => role === 'members');
  const column = columns.find(
    ({ role, header, index }) =>
      !role &&
      !roleOfHeader(readHeader(header).name) &&
      rows.some(({ cells }) => NAMES.test(cells[index]!)),
  );
  return isListed || !column ? dataset : giveRoles(dataset, new Map([[column, 'members']]));
}
