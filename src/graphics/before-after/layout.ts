import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset } from '../../data/dataset.ts';
import { valueUnit } from '../../data/format-quantity.ts';
import { readHighlight } from '../../data/highlight.ts';
import { isSaid } from '../../data/said.ts';
import type { Language } from '../../locale/language.ts';
import { found, type Finding } from '../../problems/finding.ts';
import type { LineLook } from '../../scale/lines.ts';
import type { Unit } from '../../text/unit.ts';
import { changesOf, type Changes } from './changes.ts';
import { readItems, type Item, type Point } from './items.ts';

/** What an author can tell a before-and-after graphic beyond what every graphic takes. */
export const BEFORE_AFTER_ATTRIBUTES = {
  form: ['dumbbell', 'slope'],
  highlight: 'text',
  noChanges: 'flag',
} as const;

export type BeforeAfterSettings = SettingsOf<typeof BEFORE_AFTER_ATTRIBUTES>;

/** Two neighbouring values of an item: measured, only said, or across a change of definition. */
export interface Join {
  readonly from: Point;
  readonly to: Point;
  readonly look: LineLook;
}

/** An item with all that is drawn of it. */
export interface Track extends Item {
  /** Its points with values; those without are told in words. */
  readonly known: readonly Point[];
  readonly joins: readonly Join[];
  readonly changes: Changes;
  readonly highlighted: boolean;
}

export interface BeforeAfterLayout {
  readonly form: 'dumbbell' | 'slope';
  readonly tracks: readonly Track[];
  /** The unit that is said once for all; each value says its own where there are several. */
  readonly unit: Unit | null;
  /** The two times of all items, where they have no others; each value says its own otherwise. */
  readonly times: readonly string[] | null;
  readonly problems: readonly Finding[];
}

/** Reads rows into items with their joins and changes; where these stand is for each form to say. */
export function layoutBeforeAfter(
  dataset: Dataset,
  settings: BeforeAfterSettings,
  language: Language,
): BeforeAfterLayout {
  const problems: Finding[] = [];
  const items = readItems(dataset, valueUnit(dataset, language), language, problems);
  const highlighted = readHighlight(settings.highlight, dataset.rows, problems);
  const tracks = items.map((item): Track => {
    const changes = changesOf(item, settings.noChanges ? [] : problems);
    return {
      ...item,
      known: item.points.filter(({ row }) => row.value.decimal),
      joins: joinsOf(item.points),
      changes: settings.noChanges ? withoutAmounts(changes) : changes,
      highlighted: item.points.some(({ given }) => highlighted.has(given)),
    };
  });
  const units = new Set(tracks.map(({ unit }) => unit));
  const [unit] = units.size === 1 ? units : [];
  return {
    form: formOf(tracks, settings, problems),
    tracks,
    unit: unit ?? null,
    times: commonTimes(tracks),
    problems,
  };
}

const withoutAmounts = ({ whole }: Changes): Changes => ({
  whole: whole && { ...whole, amount: { ...whole.amount, decimal: null } },
  shown: [],
});

/** A slope leads from one time to another; a single one is a dot on its track. */
function formOf(
  tracks: readonly Track[],
  { form = 'dumbbell' }: BeforeAfterSettings,
  problems: Finding[],
): 'dumbbell' | 'slope' {
  if (form === 'dumbbell' || tracks.some(({ joins }) => joins.length > 0)) return form;
  problems.push(found('setting-impossible', 'form', 'no item has two values'));
  return 'dumbbell';
}

/** A missing value is passed over, but not what changed with it. */
function joinsOf(points: readonly Point[]): readonly Join[] {
  const joins: Join[] = [];
  let [from, isApart]: [Point | null, boolean] = [null, false];
  for (const to of points) {
    isApart ||= to.row.break !== '';
    if (!to.row.value.decimal) continue;
    if (from) {
      const said = isSaid(from.row) || isSaid(to.row);
      joins.push({ from, to, look: isApart ? 'dotted' : said ? 'dashed' : 'solid' });
    }
    [from, isApart] = [to, false];
  }
  return joins;
}

/**
 * Both times, where several items have two at most and these are the same for all; they are said once
 * over all tracks then, and each value stands beside its dot.
 */
function commonTimes(tracks: readonly Track[]): readonly string[] | null {
  const times = new Set<string>();
  const inPairs = tracks.every(({ points }) => {
    for (const { when } of points) times.add(when);
    return new Set(points.map(({ when }) => when)).size === points.length;
  });
  const isTwo = times.size === 2 && tracks.length > 1;
  return inPairs && (times.size === 1 || isTwo) ? timesInOrder(tracks, [...times]) : null;
}

/** The first item with both of them has them in their order. */
function timesInOrder(tracks: readonly Track[], times: readonly string[]): readonly string[] {
  const pair = tracks.find(({ points }) => points.length === 2);
  return pair ? pair.points.map(({ when }) => when) : times;
}
