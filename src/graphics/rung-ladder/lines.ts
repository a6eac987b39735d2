import { isMove, isUpwards, type Standing } from './marks.ts';

/** One line across both lists: one that stands in both is one line, what nothing is said of shares one. */
export interface LineOfNames {
  readonly before: readonly Standing[];
  readonly after: readonly Standing[];
}

/** Where a line stands on its rung, from the top. */
type Ranked = readonly [rank: number, line: LineOfNames];

/**
 * In which order lines stand on a rung: what leaves upwards or comes from above is on top, what leaves
 * downwards or comes from below at the foot, so that the ways between rungs are short.
 */
const RANKS: readonly Readonly<Record<string, number>>[] = [
  { up: 0, gone: 3, down: 8 },
  { down: 1, new: 4, raised: 5, up: 7 },
];
const LEVEL = 2;
const TOGETHER = 6;

/**
 * The lines of one rung, those of equal rank in the order given. `isPacked` puts all that is not level
 * together, where ways between lines would be a tangle.
 */
export function linesOf(standings: readonly Standing[], isPacked: boolean): readonly LineOfNames[] {
  const rest = new Set(standings);
  const lines: Ranked[] = [];
  for (const before of standings.filter(({ list }) => list === 0)) {
    const after = [...rest].find(({ list, key }) => list === 1 && key === before.key);
    if (!after) continue;
    lines.push([LEVEL, { before: [before], after: [after] }]);
    rest.delete(before);
    rest.delete(after);
  }
  const together: Standing[] = [];
  for (const one of rest) {
    const mark = isMove(one) ? (isUpwards(one, one.partner!) ? 'up' : 'down') : one.mark;
    const rank = isPacked ? undefined : RANKS[one.list]![mark];
    if (rank === undefined) together.push(one);
    else lines.push([rank, sidesOf([one])]);
  }
  if (together.length > 0) lines.push([TOGETHER, sidesOf(together)]);
  return lines.toSorted(([a], [b]) => a - b).map(([, line]) => line);
}

const sidesOf = (standings: readonly Standing[]): LineOfNames => ({
  before: standings.filter(({ list }) => list === 0),
  after: standings.filter(({ list }) => list === 1),
});
