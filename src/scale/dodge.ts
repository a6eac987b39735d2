/** Something that wants to stand at a height and takes room there; both in em, from the top. */
export interface Dodger {
  /** The middle it wants. */
  readonly at: number;
  readonly height: number;
}

/**
 * The tops of labels beside each other's ends, moved up and down just as far as they need to stand
 * clear of each other, within `room` from the top; more of them than fit reach below it.
 */
export function dodge(labels: readonly Dodger[], room: number): readonly number[] {
  const order = labels.map((_, index) => index).toSorted((a, b) => labels[a]!.at - labels[b]!.at);
  const tops = labels.map(({ at, height }) => Math.max(0, at - height / 2));
  let foot = 0;
  for (const index of order) {
    tops[index] = Math.max(tops[index]!, foot);
    foot = tops[index] + labels[index]!.height;
  }
  let limit = Math.max(
    room,
    labels.reduce((all, { height }) => all + height, 0),
  );
  for (const index of order.toReversed()) {
    tops[index] = Math.min(tops[index]!, limit - labels[index]!.height);
    limit = tops[index];
  }
  return tops;
}
