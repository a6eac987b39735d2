import { found, type Finding } from '../problems/finding.ts';
import { withoutMark } from '../text/mark.ts';
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
    const namesOf = ({ id, label, group, number }: T): readonly string[] => [
      label,
      group,
      id === String(number) ? '' : id,
    ];
    // Nobody writes Tea* who means the tea that has a footnote; #3 is a place, whatever a page's language.
    const ways: readonly ((row: T) => boolean)[] = [
      (row) => namesOf(row).includes(name),
      (row) => namesOf(row).map(withoutMark).includes(name),
      ({ number }) => name === `#${number}`,
    ];
    const named = ways.map((way) => rows.filter(way)).find((found) => found.length > 0) ?? [];
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
