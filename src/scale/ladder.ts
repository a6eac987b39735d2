/**
 * The widths, in em of the figure's text, at which labels are decided upon beforehand. Styles show
 * a label from its rung on by container query, so nothing is ever measured.
 */
export const RUNGS = [10, 13, 17.5, 22.5, 30, 40, 56.25, 75] as const;

export type Rung = (typeof RUNGS)[number];

/** `from-40`, `from-56`: the class of a label that fits from that rung on. */
export const rungClass = (rung: Rung | null): string =>
  rung === null ? 'from-never' : `from-${Math.floor(rung)}`;

/** `until-40`: the class of what is shown below that rung only; '' for what is shown always. */
export const untilClass = (rung: Rung | null): string =>
  rung === null ? '' : `until-${Math.floor(rung)}`;

/** A label's box in em, for a figure of a given width. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether two boxes share any room. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a label may stand: each place gives its box at a width, or null where it has no room. */
export interface Candidate<P extends string> {
  readonly place: P;
  /** True where the label belongs, and goes back to on figures wide enough if it has given way. */
  readonly isHome?: boolean | undefined;
  box(width: number): Box | null;
}

/**
 * A label's place and the rung from which it is seen; null when it fits nowhere. Where it has had to
 * give way and its home is free on wider figures, `home` is the rung from which it is there.
 */
export interface Placement<P extends string> {
  readonly place: P;
  readonly from: Rung | null;
  readonly home: Rung | null;
}

/**
 * Places labels in order of importance, each at the first of its candidate places that is free at
 * the most rungs without a gap up to the widest. Boxes already taken at a rung stay taken.
 */
export function placeLabels<P extends string>(
  labels: readonly (readonly Candidate<P>[])[],
  taken: (width: number) => readonly Box[] = () => [],
): readonly Placement<P>[] {
  if (labels.length === 0) return [];
  const boxes = new Map<Rung, Box[]>(RUNGS.map((rung) => [rung, [...taken(rung)]]));
  return labels.map((candidates) => {
    const fits = candidates.map((candidate) => ({ candidate, from: lowestRung(candidate, boxes) }));
    const [best] = fits.toSorted((a, b) => (a.from ?? Infinity) - (b.from ?? Infinity));
    const { candidate, from } = best!;
    const belongs = fits.find((fit) => fit !== best && fit.candidate.isHome);
    const home = belongs?.from ?? null;
    for (const rung of RUNGS) {
      const there = home !== null && rung >= home ? belongs!.candidate : candidate;
      const box = from !== null && rung >= from ? there.box(rung) : null;
      if (box) boxes.get(rung)!.push(box);
    }
    return { place: candidate.place, from, home };
  });
}

/** The lowest rung from which a candidate is free at every wider rung too. */
function lowestRung<P extends string>(
  candidate: Candidate<P>,
  boxes: ReadonlyMap<Rung, readonly Box[]>,
): Rung | null {
  const free = (rung: Rung): boolean => {
    const box = candidate.box(rung);
    return box !== null && !boxes.get(rung)!.some((other) => overlaps(box, other));
  };
  const blocked = RUNGS.findLastIndex((rung) => !free(rung));
  return RUNGS[blocked + 1] ?? null;
}
