/** How many upright columns a line is looked at in: no plot is printed wider than so many pixels. */
export const SAMPLE_COLUMNS = 1400;

/** Whether a line has more points than could be seen in all columns. */
export const isCrowded = (count: number): boolean => count > SAMPLE_COLUMNS * 4;

/** An axis from its first moment to its last, in whatever they are counted. */
interface Axis {
  readonly from: number;
  readonly to: number;
}

/**
 * The indices of the points of a crowded line that can be seen: of those in each of 1400 equal columns
 * of the whole axis the least, the greatest and the last, in their order, so that no extreme is lost and
 * the line leaves every column where it did. It enters the next from there, its neighbour; only where
 * this is further away than a column is wide is the first kept too. Where values are missing, the ends
 * of the gap are kept. Null where `xs` are not in order, since nobody can tell then which points are
 * neighbours. Plain loops over plain numbers, since there may be a million of them.
 */
export function sampleIndices(
  xs: ArrayLike<number>,
  values: ArrayLike<number>,
  { from, to }: Axis = { from: 0, to: 1 },
): readonly number[] | null {
  const width = (to - from) / SAMPLE_COLUMNS;
  const kept: number[] = [];
  let before = from;
  let wasGap: boolean | null = null;
  for (let first = 0; first < xs.length;) {
    const start = xs[first]!;
    // Not less is true of what is no number, too.
    if (!(start >= before)) return null;
    const isGap = !Number.isFinite(values[first]);
    if (isGap !== wasGap || start - before > width) keep(kept, first);
    // Of an axis without a length all is one column.
    const end = width > 0 ? from + (Math.floor((start - from) / width) + 1) * width : Infinity;
    const next = keepColumn(kept, xs, values, first, end);
    if (next < 0) return null;
    before = xs[next - 1]!;
    wasGap = isGap;
    first = next;
  }
  return kept;
}

/**
 * Keeps what can be seen of a column: from its first point to its end, or to where values begin or cease
 * to be missing. The index of the point behind it; -1 where they are not in order.
 */
function keepColumn(
  kept: number[],
  xs: ArrayLike<number>,
  values: ArrayLike<number>,
  first: number,
  end: number,
): number {
  const isGap = !Number.isFinite(values[first]);
  let before = xs[first]!;
  let least = first;
  let most = first;
  let next = first + 1;
  for (; next < xs.length; next++) {
    const x = xs[next]!;
    const value = values[next]!;
    if (!(x < end) || Number.isFinite(value) === isGap) break;
    if (x < before) return -1;
    before = x;
    if (value < values[least]!) least = next;
    else if (value > values[most]!) most = next;
  }
  keep(kept, Math.min(least, most));
  keep(kept, Math.max(least, most));
  keep(kept, next - 1);
  return next;
}

function keep(kept: number[], index: number): void {
  if (index !== kept.at(-1)) kept.push(index);
}
