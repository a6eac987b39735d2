import type { ColumnsSoFar } from './columns.ts';

/**
 * Finds what tells series apart in a long table whose headers do not say so: in Year, Town, People the
 * towns recur, each once with each year. Drawn without it, all towns would be one line. Names are looked
 * at first, unless the author has called them labels, then columns that nothing is known of.
 */
export function tellSeries({ said, look, cells, named, taken }: ColumnsSoFar): void {
  const label = taken.get('label');
  const axis = taken.get('date') ?? label;
  if (axis === undefined) return;
  const places = cells(axis);
  if (!recur(places)) return;
  const used = new Set(taken.values());
  const isFree = (index: number): boolean =>
    index === label
      ? index !== axis && !named.has(index)
      : !used.has(index) &&
        (said[index] ?? 'date') === 'date' &&
        /text|year|date/.test(look(index));
  const columns = [...(label === undefined ? [] : [label]), ...said.keys()];
  const series = columns.find((index) => isFree(index) && recurs(cells(index), places));
  if (series === undefined) return;
  if (series === label) taken.delete('label');
  taken.set('group', series);
}

/** Whether at least half of the rows share their place with others; one row typed twice is no series. */
function recur(places: readonly string[]): boolean {
  const seen = new Set<string>();
  const again = new Set(places.filter((place) => seen.has(place) || !seen.add(place)));
  return 2 * places.filter((place) => again.has(place)).length >= Math.max(2, places.length);
}

/** Whether names stand with one place each; a few rows may stand twice by mistake, which is told. */
function recurs(names: readonly string[], places: readonly string[]): boolean {
  const pairs = new Set(names.map((name, row) => JSON.stringify([name, places[row]])));
  // Names that hardly recur are remarks.
  return 2 * new Set(names).size <= names.length && 10 * pairs.size >= 9 * names.length;
}
