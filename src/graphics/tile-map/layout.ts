import type { Finding } from '../../problems/finding.ts';
import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { formatDecimal, formatQuantity, joinUnit, valueUnit } from '../../data/format-quantity.ts';
import { readHighlight } from '../../data/highlight.ts';
import type { Quantity } from '../../data/quantity.ts';
import { ownUnit } from '../../data/row-units.ts';
import { isUnsure } from '../../data/said.ts';
import { checkTotal, sumOfRows } from '../../data/total.ts';
import type { Language } from '../../locale/language.ts';
import { compareDecimals, type Decimal } from '../../text/decimal.ts';
import type { Unit } from '../../text/unit.ts';
import { placeRows, type Placing, type Spot } from './places.ts';
import { provinceOf } from './provinces.ts';
import { roomOf, type Room } from './room.ts';
import { tonesOf, type Tone, type Tones } from './tones.ts';

/** What an author can tell a tile map beyond what every graphic takes. */
export const TILE_MAP_ATTRIBUTES = {
  fill: ['value', 'group'],
  ring: 'text',
  ringLabel: 'text',
} as const;

export type TileMapSettings = SettingsOf<typeof TILE_MAP_ATTRIBUTES>;

/** How a tile looks besides its tone: with data, without, or not part of what is counted. */
export type TileState = 'filled' | 'missing' | 'out-of-scope';

/** One tile with what it shows. */
export interface Tile extends Spot {
  readonly state: TileState;
  /** Null unless the tile is filled. */
  readonly tone: Tone | null;
  /** The number as printed, a dash where it is missing; '' where there is none to miss. */
  readonly number: string;
  readonly ringed: boolean;
  /** True for a value that is no fact yet: preliminary, a target. */
  readonly unsure: boolean;
}

export interface TileMapLayout extends Room {
  /** The grid row by row; null for a place without a tile. */
  readonly lines: readonly (readonly (Tile | null)[])[];
  /** All tiles in the same order. */
  readonly tiles: readonly Tile[];
  /** Those that a row is about, the highest value first: what a list shows in place of the map. */
  readonly listed: readonly Tile[];
  readonly tones: Tones;
  readonly unit: Unit;
  /** The same as numbers on tiles are printed in: a per cent sign stands in the key, once for all. */
  readonly onTiles: Unit;
  /** The line of the total, where the data have one. */
  readonly total: Row | null;
  /** What the rings mean, as the author says it; '' where nothing is said. */
  readonly ringLabel: string;
  /** True where the names on the tiles are ours and not the author's. */
  readonly isChina: boolean;
  readonly problems: readonly Finding[];
}

/** Lays rows out on their grid; places without a row are tiles without data on the map of China. */
export function layoutTiles(
  dataset: Dataset,
  settings: TileMapSettings,
  language: Language,
): TileMapLayout {
  const problems: Finding[] = [];
  const placing = placeRows(dataset, language);
  const rows = dataset.rows.filter((row) => !placing.refused.has(row));
  const unit = valueUnit(dataset, language);
  const onTiles = unit.noun === '%' ? { ...unit, noun: '' } : unit;
  const tones = tonesOf(rows, settings.fill, problems);
  const ringed = ringedSpots(settings.ring, placing, problems);
  const tiles = placing.spots.map((spot): Tile => {
    const tone = spot.data && tones.toneOf(spot.data);
    const state = stateOf(spot.data, tone);
    const number = numberOf(spot.data, state, onTiles, language);
    const value = spot.data?.value;
    const unsure = Boolean(value?.decimal && isUnsure(value));
    return { ...spot, state, tone, number, ringed: ringed.has(spot), unsure };
  });
  const say = (sum: Decimal): string => formatDecimal(sum, unit, language);
  checkTotal(dataset.total, sumOf(tiles, unit), tiles.length, say, problems);
  const lines = linesOf(tiles);
  return {
    lines,
    tiles,
    listed: listedOf(tiles),
    tones,
    unit,
    onTiles,
    total: dataset.total,
    ringLabel: settings.ringLabel?.trim() ?? '',
    isChina: placing.isChina,
    ...roomOf(tiles, lines[0]?.length ?? 1, linesOfName(placing, language)),
    problems,
  };
}

function stateOf(data: Row | null, tone: Tone | null): TileState {
  if (data?.value.status === 'out-of-scope') return 'out-of-scope';
  return tone || data?.value.decimal ? 'filled' : 'missing';
}

/** A dash says that a number is missing; a tile that is only in a group misses none. */
function numberOf(data: Row | null, state: TileState, unit: Unit, language: Language): string {
  if (data?.value.decimal) return printValue(data.value, unit, language);
  return state === 'missing' ? '—' : '';
}

/** The unit a value is said in: of a bare column, with the magnitude of its own cell. */
export const unitOf = (value: Quantity, unit: Unit, language: Language): Unit =>
  unit.magnitude === 0 ? { ...unit, magnitude: ownUnit(value, unit, language).magnitude } : unit;

/** A number as it is printed: 逾2.1萬 beside 9815, since it was given so. */
export function printValue(value: Quantity, unit: Unit, language: Language): string {
  const { magnitude } = unitOf(value, unit, language);
  if (magnitude === unit.magnitude) return formatQuantity(value, unit, language);
  const own = { magnitude, noun: '' };
  return joinUnit(formatQuantity(value, own, language), own, language);
}

/** Rows without a value come last, in the order of the map. */
const listedOf = (tiles: readonly Tile[]): readonly Tile[] =>
  tiles
    .filter(({ data }) => data)
    .toSorted((a, b) => {
      const [one, other] = [a.data!.value.decimal, b.data!.value.decimal];
      return one && other ? compareDecimals(other, one) : Number(!one) - Number(!other);
    });

/** How many lines a name may take: Chinese names never break; Hei-long-jiang may, at its hyphens. */
function linesOfName({ isChina }: Placing, language: Language): number {
  if (!isChina) return 2;
  return language === 'en' ? 3 : 1;
}

/** Provinces may be called by any of their names, tiles of an author's grid by their short form too. */
function ringedSpots(
  text: string | undefined,
  { spots, isChina }: Placing,
  problems: Finding[],
): ReadonlySet<Spot> {
  const names = (text ?? '').split(/[;；]/).map((name) => name.trim());
  const said = isChina ? names.map((name) => provinceOf(name)?.code ?? name) : names;
  const named = spots.map((spot) => ({
    id: isChina ? codeOf(spot) : spot.short,
    label: spot.name,
    group: spot.data?.group ?? '',
    number: 0,
    spot,
  }));
  const chosen = readHighlight(said.join(';'), named, problems, 'ring');
  return new Set([...chosen].map(({ spot }) => spot));
}

const codeOf = ({ name }: Spot): string => provinceOf(name)?.code ?? '';

/** The tiles in rows and columns, without the empty ones around them. */
function linesOf(tiles: readonly Tile[]): readonly (readonly (Tile | null)[])[] {
  if (tiles.length === 0) return [];
  const rows = tiles.map(({ row }) => row);
  const columns = tiles.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const lines = [...Array(Math.max(...rows) - top + 1)].map(() =>
    Array<Tile | null>(Math.max(...columns) - left + 1).fill(null),
  );
  for (const tile of tiles) lines[tile.row - top]![tile.column - left] = tile;
  return lines;
}

/** The sum of what all tiles in scope count; null where one is missing, not exact, or no amount. */
export function sumOf(tiles: readonly Tile[], { noun }: Unit): Decimal | null {
  const counted = tiles.filter(({ state }) => state !== 'out-of-scope');
  const rows = counted.flatMap(({ data }) => data ?? []);
  return rows.length === counted.length && noun !== '%' ? sumOfRows(rows) : null;
}
