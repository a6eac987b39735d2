import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { readHighlight } from '../../data/highlight.ts';
import type { Language } from '../../locale/language.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { linesOf, type LineOfNames } from './lines.ts';
import { lastLists, listReader, type List } from './lists.ts';
import { markPlaces, type Standing } from './marks.ts';
import { orderRungs } from './order.ts';
import { placeRows, rollOf, rungReader, type Place, type Roll } from './places.ts';
import { strokesOf, type Stroke } from './ways.ts';

/** What an author can tell a rung ladder beyond what every graphic takes. */
export const RUNG_LADDER_ATTRIBUTES = { highlight: 'text', rungs: 'text' } as const;

export type RungLadderSettings = SettingsOf<typeof RUNG_LADDER_ATTRIBUTES>;

/** One line across both lists, with what lies in the gutter between them. */
export interface Line extends LineOfNames {
  readonly strokes: readonly Stroke[];
}

export interface LadderRung {
  readonly name: string;
  /** How much of it each list names. */
  readonly rolls: readonly Roll[];
  /** What goes past the heads of the lists on this rung. */
  readonly passing: readonly Stroke[];
  readonly lines: readonly Line[];
}

export interface LadderLayout {
  /** One or two, the earlier first. */
  readonly lists: readonly List[];
  readonly rungs: readonly LadderRung[];
  readonly standings: readonly Standing[];
  readonly lit: ReadonlySet<Row>;
  readonly problems: readonly Finding[];
}

/** Places two lists beside each other, rung by rung, and finds the ways between them. */
export function layoutLadder(
  dataset: Dataset,
  settings: RungLadderSettings,
  language: Language,
): LadderLayout {
  const problems: Finding[] = [];
  const lists = lastLists(dataset.rows.map(listReader(dataset)));
  const given = new Set(dataset.rows.map(rungReader(dataset)));
  const { names: rungs, ranked } = orderRungs([...given], settings.rungs, language, problems);
  const places = placeRows(dataset, rungs, lists);
  tellRepeated(places, problems);
  const rolls = lists.map((_, list) =>
    rungs.map((_, rung) =>
      rollOf(
        places.filter((place) => place.list === list && place.rung === rung),
        problems,
      ),
    ),
  );
  const standings = markPlaces(places, rolls, ranked);
  const lit = litRows(dataset, settings, standings, problems);
  const lay = (isPacked: boolean): readonly (readonly LineOfNames[])[] =>
    rungs.map((_, rung) =>
      linesOf(
        standings.filter((one) => one.rung === rung),
        isPacked,
      ),
    );
  const apart = lay(false);
  const ways = strokesOf(apart, lit, false);
  const lines = ways ? apart : lay(true);
  const strokes = ways ?? strokesOf(lines, lit, true)!;
  return {
    lists,
    rungs: rungs.map((name, rung) => ({
      name,
      rolls: rolls.map((list) => list[rung]!),
      passing: strokes[rung]![0]!,
      lines: lines[rung]!.map((line, index) => ({ ...line, strokes: strokes[rung]![index + 1]! })),
    })),
    standings,
    lit,
    problems,
  };
}

function tellRepeated(places: readonly Place[], problems: Finding[]): void {
  const seen = new Set<string>();
  for (const { row, key, rung, list } of places) {
    const name = JSON.stringify([key, rung, list]);
    if (seen.has(name)) problems.push(found('repeated-row', row.number, row.label));
    seen.add(name);
  }
}

/**
 * What the author chose stands in the accent; without a word from the author, all that goes up or down
 * or is to.
 */
function litRows(
  dataset: Dataset,
  { highlight }: RungLadderSettings,
  standings: readonly Standing[],
  problems: Finding[],
): ReadonlySet<Row> {
  if (!highlight?.trim())
    return new Set(
      standings.filter(({ mark }) => ['up', 'down', 'raised'].includes(mark)).map(({ row }) => row),
    );
  const rungOf = rungReader(dataset);
  const rows = dataset.rows.map((row) => ({ ...row, group: rungOf(row), row }));
  return new Set([...readHighlight(highlight, rows, problems)].map(({ row }) => row));
}
