import type { SettingsOf } from '../../data/attributes.ts';
import { cellReader } from '../../data/cell-reader.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { valueUnit } from '../../data/format-quantity.ts';
import { readHighlight } from '../../data/highlight.ts';
import { unitsOfRows } from '../../data/row-units.ts';
import type { Language } from '../../locale/language.ts';
import { found, type Finding } from '../../problems/finding.ts';
import type { Unit } from '../../text/unit.ts';
import { estimateWidth } from '../../text/width.ts';
import { readBearing, spreadBearings } from './bearing.ts';
import { valueOf, wholeReader } from './describe.ts';
import { placeRing, type Place } from './ring.ts';
import { isCalledCore, saysRank } from './roles.ts';

/** What an author may say of it. */
export const HUB_MAP_ATTRIBUTES = {
  core: 'text',
  middle: 'text',
  highlight: 'text',
} as const;

export type HubMapSettings = SettingsOf<typeof HUB_MAP_ATTRIBUTES>;

/** The core or a point. */
export interface Spot {
  readonly row: Row;
  readonly unit: Unit;
  /** Its group; '' where that says no more than that it is the core or a point. */
  readonly group: string;
  /** What it does, as printed; '' where nothing is said. */
  readonly text: string;
  /** Where it lies as a step of the compass from 0 up to 16; null where no direction is given. */
  readonly bearing: number | null;
  readonly highlighted: boolean;
  /** Where it stands in the schematic; null for a core in the middle, and where all is a list. */
  readonly place: Place | null;
}

export interface HubLayout {
  /** Null where there are no rows, and where nobody can tell which is the core. */
  readonly core: Spot | null;
  readonly points: readonly Spot[];
  /** How high the schematic is, in em; 0 where it is a list at any width. */
  readonly height: number;
  /** How far down the middle of its ring is. */
  readonly centre: number;
  /** True where some words are so long that they take the whole width. */
  readonly isWordy: boolean;
  /** What the directions are taken from, as the author says; '' where it is the core. */
  readonly middle: string;
  /** True where that is said above the middle, since a spoke runs below it. */
  readonly isAbove: boolean;
  readonly problems: readonly Finding[];
}

/** More points than these are a list. */
const MOST_POINTS = 12;

/** Words longer than this, in em, make their row so high that the ring comes apart. */
const MOST_WORDS = 56;

/**
 * Chooses the core, reads where each point lies and places all of them round a ring. A core with a
 * direction of its own stands in it, beside the middle from which directions are then taken; one
 * without is the middle. Points without a direction stand where there is room.
 */
export function layoutHub(
  dataset: Dataset,
  settings: HubMapSettings,
  language: Language,
): HubLayout {
  const problems: Finding[] = [];
  const { rows } = dataset;
  const core = chooseCore(dataset, settings.core, problems);
  const highlighted = readHighlight(settings.highlight, rows, problems);
  const unitOf = unitsOfRows(dataset, valueUnit(dataset, language), language);
  const [textOf, directionOf] = [cellReader(dataset, 'text'), cellReader(dataset, 'direction')];
  const spotOf = (row: Row): Spot => ({
    row,
    unit: unitOf(row),
    group: saysRank(row.group) ? '' : row.group,
    text: saysRank(textOf(row)) ? '' : textOf(row),
    bearing: bearingOf(row, directionOf(row), problems),
    highlighted: highlighted.has(row),
    place: null,
  });
  const points = rows.filter((row) => row !== core).map(spotOf);
  const middle = settings.middle ?? '';
  const wholeOf = wholeReader(dataset, language);
  const linesOf = (spot: Spot): number =>
    [
      spot.row.label + spot.group,
      valueOf(spot, language) + wholeOf(spot),
      spot.text,
      spot.row.note,
    ].reduce((sum, part) => sum + Math.ceil((estimateWidth(part) * SMALL) / MEASURE), 0);
  const placed = placeSpots(core && spotOf(core), points, linesOf);
  return { ...placed, middle, isAbove: runsBelow(placed, middle), problems };
}

/**
 * The row that the attribute or any of its cells calls the core, else the first. Where rows were set
 * aside, or nothing has the name of the core, the first is it no more than any other: there is none.
 */
function chooseCore(dataset: Dataset, name: string | undefined, problems: Finding[]): Row | null {
  const { rows, account } = dataset;
  const named = [...readHighlight(name, rows, problems, 'core')];
  const called = named.length > 0 ? named : rows.filter((row) => isCalledCore(row, dataset));
  for (const { number, label } of called.slice(1))
    problems.push(found('second-core', number, label));
  const isOpen = Boolean(name) || account.setAside.length > 0;
  return called[0] ?? (isOpen ? null : rows[0]) ?? null;
}

function bearingOf({ number }: Row, said: string, problems: Finding[]): number | null {
  const bearing = readBearing(said);
  if (bearing === null && /[^\s—–-]/.test(said))
    problems.push(found('direction-not-read', number, said));
  return bearing;
}

/** The measure of words beside the ring where it is narrowest, a line of them, and their size. */
const MEASURE = 9;
const LINE = 1.35;
const SMALL = 0.92;

/** What a core in the middle adds to its words: its frame, and spokes that are seen around it. */
const FRAME = 6.5;

function placeSpots(
  core: Spot | null,
  points: readonly Spot[],
  linesOf: (spot: Spot) => number,
): Pick<HubLayout, 'core' | 'points' | 'height' | 'centre' | 'isWordy'> {
  const isMiddle = core !== null && core.bearing === null;
  const spots = [...(core && !isMiddle ? [core] : []), ...points];
  const isWordy = [...points, core].some((spot) => spot && wordsOf(spot) > MOST_WORDS);
  if (points.length > MOST_POINTS || isWordy || points.length === 0)
    return { core, points, height: 0, centre: 0, isWordy };
  const heights = spots.map((spot) => linesOf(spot) * LINE + 0.6);
  const least = isMiddle ? linesOf(core) * LINE * 1.3 + FRAME : 0;
  const { height, middle, places } = placeRing(bearingsOf(spots), heights, least);
  const placed = new Map(spots.map((spot, index) => [spot, places[index]!]));
  const beside = core && placed.get(core);
  const put = (spot: Spot): Spot => {
    const place = placed.get(spot);
    return place ? { ...spot, place: besideSpoke(place, beside) } : spot;
  };
  return { core: core && put(core), points: points.map(put), height, centre: middle, isWordy };
}

/** On the side of the core words keep halfway to its disc, since the spoke runs past them. */
const besideSpoke = (place: Place, core: Place | null | undefined): Place =>
  core && core.side === place.side && place.arm
    ? { ...place, arm: Math.max(place.arm, (place.arm + core.arm) / 2) }
    : place;

/** Whether a spoke crosses what would be said below the middle. */
function runsBelow({ core, points }: Pick<HubLayout, 'core' | 'points'>, middle: string): boolean {
  const half = Math.min(6, (estimateWidth(middle) * 0.82) / 2) + 0.3;
  const from = core ? core.place : null;
  return (
    from !== null &&
    points.some(({ place }) =>
      [...Array(40).keys()].some((part) => {
        const x = from.x + ((place!.x - from.x) * part) / 40;
        const y = from.y + ((place!.y - from.y) * part) / 40;
        return Math.abs(x) < half && y > 0.3 && y < 1.7;
      }),
    )
  );
}

const wordsOf = ({ row, text }: Spot): number =>
  estimateWidth(row.label + row.value.printed + text + row.note);

/** The bearings given, and free ones for those that have none. */
function bearingsOf(spots: readonly Spot[]): readonly number[] {
  const given = spots.flatMap(({ bearing }) => bearing ?? []);
  const free = [...spreadBearings(spots.length - given.length, given)];
  return spots.map(({ bearing }) => bearing ?? free.shift()!);
}
