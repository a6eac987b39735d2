import { found, type Finding } from '../problems/finding.ts';
import type { Row } from './dataset.ts';

/** What can be chosen by its names. */
export type Named = Pick<Row, 'id' | 'label' | 'group' | 'number'>;

/**
 * The rows, or whatever has names, that the `highlight` attribute or one like it names, by label, by
 * group or by place, `#3`, which a page in translation keeps; several are parted by semicolons. A name
 * that is nobody's is told with the nearest one that is.
 */
export function readHighlight<T extends Named>(
  text: string | undefined,
  rows: readonly T[],
  problems: Finding[],
  attribute = 'highlight',
): ReadonlySet<T> {
  const chosen = new Set<T>();
  for (const name of (text ?? '').split(/[;；]/).map((part) => part.trim())) {
    if (name === '') continue;
    // A story's rows have names of their own; an author's only have numbers, which are no labels.
    const called = rows.filter(({ id, label, group, number }) =>
      [label, group, id === String(number) ? '' : id].includes(name),
    );
    const named = called.length > 0 ? called : rows.filter(({ number }) => name === `#${number}`);
    for (const row of named) chosen.add(row);
    if (named.length === 0)
      problems.push(
        found(
          'highlight-unknown',
          name,
          rows.flatMap(({ label, group }) => [label, group]).filter(Boolean),
          attribute,
        ),
      );
  }
  return chosen;
}
