import type { Column } from '../../data/columns.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { giveRoles, type WordRole } from '../../data/give-roles.ts';
import { readHeader } from '../../data/header-roles.ts';
import { readBearing } from './bearing.ts';

const CORE = /^(?:core|hub|cent(?:re|er)|核心?|中心|[樞枢][紐纽])$/i;

const POINT = /^(?:points?|spokes?|nodes?|[節节]?[點点]|外[圍围]|[周週][邊边])$/i;

/** Whether a cell says no more than that its row is the core. */
export const saysCore = (cell: string): boolean => CORE.test(cell.trim());

/** Whether a cell says no more than that its row is the core or a point. */
export const saysRank = (cell: string): boolean => saysCore(cell) || POINT.test(cell.trim());

/** Whether any cell of a row but its name calls it the core, whatever the column is headed. */
export function isCalledCore({ cells }: Row, { columns }: Pick<Dataset, 'columns'>): boolean {
  return columns.some(({ role, index }) => role !== 'label' && saysCore(cells[index]!));
}

/** Headers of what a place does, which elsewhere is the office of a speaker. */
const TEXT = /^(?:分工|角色|[職职]能|功能|定位|roles?|functions?)$/i;

/** Headers of where a place lies, where its cells are bearings. */
const DIRECTION = /^(?:位置|location|position|where)$/i;

/** Reads the columns that only a core and its points have. Each role is given once. */
export function withHubRoles(dataset: Dataset): Dataset {
  const { columns, rows } = dataset;
  const roles = new Map<Column, WordRole>();
  for (const column of columns) {
    const role = column.role ? null : roleOf(column, rows);
    const isTaken =
      columns.some((other) => other.role === role) || [...roles.values()].includes(role!);
    if (role && !isTaken) roles.set(column, role);
  }
  return roles.size > 0 ? giveRoles(dataset, roles) : dataset;
}

function roleOf({ header, index }: Column, rows: readonly Row[]): WordRole | null {
  const cells = rows.map((row) => row.cells[index]!).filter((cell) => cell.trim() !== '');
  const { name } = readHeader(header);
  if (cells.some(saysCore)) return 'group';
  if (DIRECTION.test(name) && cells.every((cell) => readBearing(cell) !== null)) return 'direction';
  return TEXT.test(name) ? 'text' : null;
}
