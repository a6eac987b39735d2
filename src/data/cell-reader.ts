import type { Role } from '../locale/vocabulary.ts';
import type { Dataset, Row } from './dataset.ts';

/** Reads what a row says in the column of a role, as printed; '' where there is no such column. */
export function cellReader(
  { columns }: Pick<Dataset, 'columns'>,
  role: Role,
): (row: Row) => string {
  const index = columns.find((column) => column.role === role)?.index;
  return ({ cells }) => (index === undefined ? '' : cells[index]!);
}
