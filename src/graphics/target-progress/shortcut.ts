import type { Dataset, Row } from '../../data/dataset.ts';
import { readThreshold } from '../../data/threshold.ts';
import type { Language } from '../../locale/language.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { parseDate } from '../../text/date.ts';
import { toHalfWidth } from '../../text/half-width.ts';
import type { Unit } from '../../text/unit.ts';
import type { ItemRows } from './items.ts';

/** What the attribute is read by. */
export interface ShortcutSubject {
  readonly dataset: Dataset;
  /** The unit that most items are in. */
  readonly head: Unit;
  readonly language: Language;
  readonly problems: Finding[];
}

/**
 * The targets of the `target` attribute, `2027: 1000; 2030: 1500`, for every item in the unit of the
 * column that has none of its own. What cannot be read, or is wanted by no item, is told.
 */
export function withShortcut(
  items: readonly ItemRows[],
  text: string,
  subject: ShortcutSubject,
): readonly ItemRows[] {
  const { head, problems } = subject;
  const rows = text.split(/[;；]/).flatMap((part) => targetRow(part, subject) ?? []);
  const needs = ({ unit, targets }: ItemRows): boolean =>
    unit === head && !targets.some(({ value }) => value.decimal);
  if (rows.length > 0 && !items.some(needs))
    problems.push(found('setting-impossible', 'target', 'the rows have targets of their own'));
  return rows.length === 0
    ? items
    : items.map((item) => (needs(item) ? { ...item, targets: rows } : item));
}

/** A row as if the author had given it: by its date, by a name of its own, or by nothing. */
function targetRow(text: string, { dataset, language, problems }: ShortcutSubject): Row | null {
  const reading = { unit: dataset.unit, language };
  const read = readThreshold(text, reading, problems, 'target', '2027: 1000');
  const [any] = dataset.rows;
  if (!read || !any) return null;
  const date = parseDate(toHalfWidth(read.label));
  return {
    ...any,
    number: 0,
    id: 'target',
    label: date ? '' : read.label,
    group: '',
    date,
    value: { ...read.said, status: 'target' },
    note: '',
    break: '',
    cells: [],
  };
}
