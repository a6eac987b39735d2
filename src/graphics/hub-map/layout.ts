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
import { placeRing, type Place } from './places.ts';
import { armOf, centreOf } from './ring.ts';
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
  /** Its dot, in shares of the ring’s box. */
  readonly centre: readonly [x: number, y: number];
  /** How far its words stay from the middle, as a share of their half. */
  readonly arm: number;
}

export interface HubLayout {
  /** Null where there are no rows, and where nobody can tell which is the core. */
  readonly core: Spot | null;
  readonly points: readonly Spot[];
  /** Into how many rows the sides of the schematic are divided; 0 where it is a list at any width. */
  readonly rows: number;
  /** True where some words are so long that they take the whole width. */
  readonly isWordy: boolean;
  /** What the directions are taken from, as the author says; '' where it is the core. */
  readonly middle: string;
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
    centre: [0.5, 0.5],
    arm: 0,
  });
  const points = rows.filter((row) => row !== core).map(spotOf);
  const middle = settings.middle ?? '';
  return { ...placeSpots(core && spotOf(core), points), middle, problems };
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

function placeSpots(
  core: Spot | null,
  points: readonly Spot[],
): Omit<HubLayout, 'middle' | 'problems'> {
  const spots = [...(core && core.bearing !== null ? [core] : []), ...points];
  const isWordy = [...points, core].some((spot) => spot && wordsOf(spot) > MOST_WORDS);
  const ring = points.length > MOST_POINTS || isWordy ? null : placeRing(bearingsOf(spots));
  if (!ring || points.length === 0) return { core, points, rows: 0, isWordy };
  const { rows } = ring;
  const placed = new Map(spots.map((spot, index) => [spot, ring.places[index]!]));
  const middle = (core && placed.get(core)) ?? null;
  const put = (spot: Spot): Spot => {
    const place = placed.get(spot) ?? null;
    return { ...spot, place, centre: centreOf(place, rows), arm: armOf(place, middle, rows) };
  };
  return { core: core && put(core), points: points.map(put), rows, isWordy };
}

const wordsOf = ({ row, text }: Spot): number =>
  estimateWidth(row.label + row.value.printed + text + row.note);

/** The bearings given, and free ones for those that have none. */
function bearingsOf(spots: readonly Spot[]): readonly number[] {
  const given = spots.flatMap(({ bearing }) => bearing ?? []);
  const free = [...spreadBearings(spots.length - given.length, given)];
  return spots.map(({ bearing }) => bearing ?? free.shift()!);
}
