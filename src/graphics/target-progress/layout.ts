import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { valueUnit } from '../../data/format-quantity.ts';
import type { Language } from '../../locale/language.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { lineFromZero, placeOnLine, type Place } from '../../scale/line.ts';
import type { Unit } from '../../text/unit.ts';
import { gatherItems, isMeasured, type ItemRows } from './items.ts';
import type { PathPlot, PathSubject } from './path.ts';
import { goalsOf, rateSoFar, startOf, type Goal } from './progress.ts';
import type { Rate } from './rates.ts';
import { withShortcut } from './shortcut.ts';

/** What an author can tell a way to a target beyond what every graphic takes. */
export const TARGET_PROGRESS_ATTRIBUTES = {
  target: 'text',
  goal: ['rise', 'fall'],
  noRate: 'flag',
} as const;

export type TargetProgressSettings = SettingsOf<typeof TARGET_PROGRESS_ATTRIBUTES>;

/** A track with its bar; all places are shares of it. */
export interface Track {
  readonly bar: Place;
  /** Where the bar ends. */
  readonly end: number;
  readonly zero: number;
  /** One for each target. */
  readonly rings: readonly number[];
  /** Values that are neither the last one nor on the path. */
  readonly ticks: readonly number[];
}

/** One item: its bar on a track of its own, its targets, and its way there. */
export interface PlacedItem {
  readonly name: string;
  readonly unit: Unit;
  /** Every row of it in order of time, its targets among them. */
  readonly rows: readonly Row[];
  /** The last value that was measured; null where none was. */
  readonly last: Row | null;
  readonly track: Track;
  readonly goals: readonly Goal[];
  readonly soFar: Rate | null;
  /** Null where there are fewer than two dated values, of which one at least is measured. */
  readonly path: PathPlot | null;
}

export interface TargetLayout {
  readonly items: readonly PlacedItem[];
  /** False where the author wants no rates. */
  readonly rates: boolean;
  readonly problems: readonly Finding[];
}

/** Lays out the way to a target; it comes from outside, since many figures have no use for it. */
export type LayoutPath = (subject: PathSubject, problems: Finding[]) => PathPlot;

/** What all items are laid out by. */
interface Subject {
  readonly layoutPath: LayoutPath;
  readonly settings: TargetProgressSettings;
  readonly language: Language;
  readonly problems: Finding[];
}

/** Nobody compares more paths than these; the values of further items are ticks on their tracks. */
const MOST_PATHS = 60;

/** Places each item on a track from zero to its target, or beyond where it has passed that. */
export function layoutTargets(
  dataset: Dataset,
  settings: TargetProgressSettings,
  language: Language,
  layoutPath: LayoutPath,
): TargetLayout {
  const problems: Finding[] = [];
  const head = valueUnit(dataset, language);
  const gathered = gatherItems(dataset, head, language);
  const { target } = settings;
  const aimed = target
    ? withShortcut(gathered, target, { dataset, head, language, problems })
    : gathered;
  const subject = { settings, language, problems, layoutPath };
  const items = aimed.map((rows, index) => placeItem(rows, index < MOST_PATHS, subject));
  const bare = items.filter(({ goals }) => goals.length === 0).map(({ name }) => name);
  if (bare.length > 0) problems.push(found('no-target', bare));
  const unclear = items.filter(({ goals }) => goals.some(({ standing }) => standing === 'beyond'));
  if (unclear.length > 0)
    problems.push(
      found(
        'goal-unclear',
        unclear.map(({ name }) => name),
      ),
    );
  return { items, rates: !settings.noRate, problems };
}

/** Places one item: its bar and rings on a track, and its values on a path where there are two. */
function placeItem(
  { name, unit, values, targets }: ItemRows,
  mayHavePath: boolean,
  { settings, language, problems, layoutPath }: Subject,
): PlacedItem {
  const measured = values.filter(isMeasured);
  const last = measured.at(-1) ?? null;
  const start = startOf(measured);
  const aims = targets.filter(({ value }) => value.decimal);
  const goals = goalsOf(aims, measured, unit, settings.goal);
  const placed = values.filter(({ date, value }) => date && value.decimal);
  const hasPath = mayHavePath && Boolean(last?.date) && placed.length > 1;
  const path = hasPath
    ? layoutPath({ values, goals, last: last!, unit, language }, problems)
    : null;
  const rest = values.filter((row) => row.value.decimal && row !== last && !(hasPath && row.date));
  // Among dated values one without a date says of no time what it was.
  const isUndated = ({ date }: Row): boolean => Boolean(last?.date) && !date;
  const others = rest.filter((row) => !isUndated(row));
  for (const { number, label, value } of rest.filter(isUndated))
    problems.push(found('undated-value', number, label || value.printed));
  for (const { number, label, value } of last ? others : [])
    problems.push(found('repeated-row', number, label || name || value.printed));
  return {
    name,
    unit,
    rows: [...values, ...(aims.length > 0 ? aims : targets)],
    last,
    track: placeTrack(last, goals, others),
    goals,
    soFar: rateSoFar(start, last, unit),
    path,
  };
}

/** The shortest track that holds zero, the last value, its targets and whatever else is shown on it. */
function placeTrack(last: Row | null, goals: readonly Goal[], others: readonly Row[]): Track {
  const shown = [last, ...goals.flatMap(({ row, from }) => [row, from]), ...others];
  const line = lineFromZero(shown.flatMap((row) => row?.value.decimal ?? []));
  const endOf = (row: Row): number => {
    const { start, length, negative } = placeOnLine(row.value.decimal, line);
    return negative ? start : start + length!;
  };
  return {
    bar: placeOnLine(last?.value.decimal ?? null, line),
    end: last ? endOf(last) : line.zero,
    zero: line.zero,
    rings: goals.map(({ row }) => endOf(row)),
    ticks: others.map(endOf),
  };
}
