/** How many upright columns a line is looked at in: no plot is printed wider than so many pixels. */
export const SAMPLE_COLUMNS = 1400;

/**
 * The indices of the points that can be seen where there are too many: of those in each of 1400
 * equal columns the first, the least, the greatest and the last, in their order, so that no extreme
 * is lost and the line enters and leaves every column where it did. Null where all may stay. Points
 * must be in order of `xOf`, which gives shares of 1.
 */
export function sampleIndices(
  count: number,
  xOf: (index: number) => number,
  valueOf: (index: number) => number,
): readonly number[] | null {
  if (count <= SAMPLE_COLUMNS * 4) return null;
  const kept: number[] = [];
  let first = 0;
  while (first < count) {
    const column = columnOf(xOf(first));
    let [least, most, last] = [first, first, first];
    while (last + 1 < count && columnOf(xOf(last + 1)) === column) {
      last += 1;
      const value = valueOf(last);
      if (value < valueOf(least)) least = last;
      if (value > valueOf(most)) most = last;
    }
    for (const index of [first, Math.min(least, most), Math.max(least, most), last]) {
      if (index !== kept.at(-1)) kept.push(index);
    }
    first = last + 1;
  }
  return kept;
}

const columnOf = (x: number): number =>
  Math.min(SAMPLE_COLUMNS - 1, Math.floor(x * SAMPLE_COLUMNS));
