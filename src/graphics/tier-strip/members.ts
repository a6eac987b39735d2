import type { Dataset } from '../../data/dataset.ts';
import { readHeader, roleOfHeader } from '../../data/header-roles.ts';

/** The names in a cell such as 杭州、深圳、廣州. */
export const splitMembers = (text: string): readonly string[] =>
  text
    .split(/[、,，;；]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** Several names without a figure or the end of a sentence among them; 1,000 is none, nor is prose. */
const NAMES = /^[^、,;；，。.!?！？\d]{1,30}(?:[、,;；][^、,;；，。.!?！？\d]{1,30})+$/;

/**
 * Reads a column that nothing else is known of as the members, where a cell of it is a list of names:
 * 城市 says what they are, and not that they are members.
 */
export function takeMembers(dataset: Dataset): Dataset {
  const { columns, rows, problems } = dataset;
  const isListed = columns.some(({ role }) => role === 'members');
  const column = columns.find(
    ({ role, header, index }) =>
      !role &&
      !roleOfHeader(readHeader(header).name) &&
      rows.some(({ cells }) => NAMES.test(cells[index]!)),
  );
  if (isListed || !column) return dataset;
  const { index, header } = column;
  const name = header || `#${index + 1}`;
  return {
    ...dataset,
    columns: columns.map((given) => (given === column ? { ...given, role: 'members' } : given)),
    rows: rows.map((row) => ({ ...row, members: row.cells[index]! })),
    problems: problems.filter(
      ({ code, details }) => code !== 'unknown-column' || details[0] !== name,
    ),
  };
}
