/** How many upright columns a line is looked at in: no plot is printed wider than so many pixels. */
export const SAMPLE_COLUMNS = 1400;

/** Whether a line has more points than could be seen in all columns. */
export const isCrowded = (count: number): boolean => count > SAMPLE_COLUMNS * 4;

/**
 * The indices, from `from` up to `to`, of the points of a crowded line that can be seen: of those in
 * each of 1400 equal columns of the whole axis the first, the least, the greatest and the last, in
 * their order, so that no extreme is lost and the line enters and leaves every column where it did.
 * `xs` are shares of 1 in order; no value between is missing. Plain loops over plain numbers, since there may be
 * a million of them.
 */
export function sampleIndices(
  xs: ArrayLike<number>,
  values: ArrayLike<number>,
  from = 0,
  to = xs.length,
): readonly number[] {
  const kept: number[] = [];
  for (let first = from; first < to;) {
    const column = Math.floor(xs[first]! * SAMPLE_COLUMNS);
    // The last column holds the axis's end too.
    const end = column < SAMPLE_COLUMNS - 1 ? (column + 1) / SAMPLE_COLUMNS : Infinity;
    let [least, most, last] = [first, first, first];
    while (last + 1 < to && xs[last + 1]! < end) {
      last += 1;
      if (values[last]! < values[least]!) least = last;
      if (values[last]! > values[most]!) most = last;
    }
    keep(kept, first);
    keep(kept, Math.min(least, most));
    keep(kept, Math.max(least, most));
    keep(kept, last);
    first = last + 1;
  }
  return kept;
}

function keep(kept: number[], index: number): void {
  if (index !== kept.at(-1)) kept.push(index);
}
