/** How many upright columns a line is looked at in: no plot is printed wider than so many pixels. */
export const SAMPLE_COLUMNS = 1400;

/** Whether a line has more points than could be seen in all columns. */
export const isCrowded = (count: number): boolean => count > SAMPLE_COLUMNS * 4;

/** The axis of points that stand at shares of it. */
const SHARES = { from: 0, to: 1 };

/**
 * The indices of the points of a crowded line that can be seen: of those in each of 1400 equal columns
 * of the whole axis the first, the least, the greatest and the last, in their order, so that no
 * extreme is lost and the line enters and leaves every column where it did. Where values are missing,
 * the ends of the gap are kept. Null where `xs` are not in order, since nobody can tell then which
 * points are neighbours. Plain loops over plain numbers, since there may be a million of them.
 */
export function sampleIndices(
  xs: ArrayLike<number>,
  values: ArrayLike<number>,
  { from, to }: typeof SHARES = SHARES,
): readonly number[] | null {
  const perUnit = SAMPLE_COLUMNS / (to - from);
  const kept: number[] = [];
  let before = from;
  for (let first = 0; first < xs.length;) {
    // Not less is true of what is no number, too.
    if (!(xs[first]! >= before)) return null;
    before = xs[first]!;
    const isGap = !Number.isFinite(values[first]);
    const column = Math.floor((before - from) * perUnit);
    // The last column holds the axis's end too.
    const end = column < SAMPLE_COLUMNS - 1 ? from + (column + 1) / perUnit : Infinity;
    let least = first;
    let most = first;
    let next = first + 1;
    for (; next < xs.length; next++) {
      const x = xs[next]!;
      const value = values[next]!;
      if (!(x < end) || Number.isFinite(value) === isGap) break;
      if (x < before) return null;
      before = x;
      if (value < values[least]!) least = next;
      else if (value > values[most]!) most = next;
    }
    keep(kept, first);
    keep(kept, Math.min(least, most));
    keep(kept, Math.max(least, most));
    keep(kept, next - 1);
    first = next;
  }
  return kept;
}

function keep(kept: number[], index: number): void {
  if (index !== kept.at(-1)) kept.push(index);
}
