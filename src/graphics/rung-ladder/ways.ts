import type { Row } from '../../data/dataset.ts';
import { isUnsure } from '../../data/said.ts';
import type { LineOfNames } from './lines.ts';
import { isMove } from './marks.ts';

/** A way from a place in the earlier list to one in the later, as much of it as lies beside one line. */
export interface Stroke {
  /** In hundredths of the gutter. */
  readonly path: string;
  readonly look: 'stays' | 'moves';
  readonly isSure: boolean;
  readonly isLit: boolean;
  /** True where it arrives. */
  readonly isEnd: boolean;
}

/** How a way begins that leaves the earlier list. */
export const LEVEL = 'M0 50';

/** More ways beside each other than this are a tangle; words say them all. */
const MOST_LANES = 8;

/** A way by the lines that it leads from and to, counted from the top over all rungs and their heads. */
interface Way {
  readonly from: number;
  readonly to: number;
  readonly isSure: boolean;
  readonly isLit: boolean;
}

/**
 * The strokes beside each line, by rung; the first of each rung are those beside its head. Null where
 * they would be a tangle, unless only what is level is wanted.
 */
export function strokesOf(
  rungs: readonly (readonly LineOfNames[])[],
  lit: ReadonlySet<Row>,
  isLevel: boolean,
): readonly (readonly (readonly Stroke[])[])[] | null {
  const lines = rungs.flatMap((rung): readonly (LineOfNames | null)[] => [null, ...rung]);
  const ways = isLevel ? [] : waysOf(lines, lit);
  const lanes = lanesOf(ways);
  const count = Math.max(0, ...lanes) + 1;
  if (count > MOST_LANES) return null;
  const beside = lines.map((line, at) => [
    ...(line ? straightOf(line) : []),
    ...ways.flatMap((way, index) => strokeOf(way, at, ((lanes[index]! + 1) / (count + 1)) * 100)),
  ]);
  let next = 0;
  return rungs.map((rung) => beside.slice(next, (next += rung.length + 1)));
}

function waysOf(lines: readonly (LineOfNames | null)[], lit: ReadonlySet<Row>): readonly Way[] {
  return lines.flatMap((line, to) =>
    (line?.after ?? []).filter(isMove).flatMap(({ partner, row }): readonly Way[] => {
      const from = lines.findIndex((other) =>
        other?.before.some((one) => one.row === partner!.row),
      );
      const isLit = lit.has(row) || lit.has(partner!.row);
      // What moves within one list comes from no line of the earlier one.
      return from < 0 ? [] : [{ from, to, isSure: !isUnsure(row.value), isLit }];
    }),
  );
}

const spanOf = ({ from, to }: Way): readonly [top: number, foot: number] => [
  Math.min(from, to),
  Math.max(from, to),
];

/** Ways that pass each other have lanes of their own. */
function lanesOf(ways: readonly Way[]): readonly number[] {
  const lanes: number[] = [];
  for (const way of ways) {
    const [top, foot] = spanOf(way);
    const taken = lanes.filter((_, at) => {
      const [start, end] = spanOf(ways[at]!);
      return start <= foot && end >= top;
    });
    let lane = 0;
    while (taken.includes(lane)) lane++;
    lanes.push(lane);
  }
  return lanes;
}

/** What is level: the same name in both lists. */
const straightOf = ({ before, after }: LineOfNames): readonly Stroke[] =>
  before.length === 1 &&
  after.length === 1 &&
  before[0]!.key === after[0]!.key &&
  ['stays', 'reached'].includes(after[0]!.mark)
    ? [{ path: `${LEVEL}H100`, look: 'stays', isSure: true, isLit: false, isEnd: false }]
    : [];

function strokeOf(way: Way, at: number, lane: number): readonly Stroke[] {
  const { from, to, isSure, isLit } = way;
  const [top, foot] = spanOf(way);
  if (at < top || at > foot) return [];
  const x = Math.round(lane * 10) / 10;
  const [first, last] = to < from ? [0, 100] : [100, 0];
  const path =
    at === from ? `${LEVEL}H${x}V${first}` : at === to ? `M${x} ${last}V50H100` : `M${x} 0V100`;
  return [{ path, look: 'moves', isSure, isLit, isEnd: at === to }];
}
