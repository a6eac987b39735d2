import { found, type Finding } from '../../problems/finding.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import type { Language } from '../../locale/language.ts';
import { withoutMark } from '../../text/mark.ts';
import { toHalfWidth } from '../../text/half-width.ts';
import { nameOfProvince, provinceOf, PROVINCES, type Province } from './provinces.ts';

/** A place in the grid that has a tile, whether or not a row is about it. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  /** The whole name, for words. */
  readonly name: string;
  /** The same as a tile shows it where there is room: it may break at soft hyphens. */
  readonly long: string;
  /** What a tile shows where there is less. */
  readonly short: string;
  readonly data: Row | null;
}

/** Which tile each row is for, and the rows that are for none. */
export interface Placing {
  /** In reading order: row by row. */
  readonly spots: readonly Spot[];
  /** True where the tiles are those of China’s provinces, whose names are ours. */
  readonly isChina: boolean;
  readonly refused: ReadonlyMap<Row, Finding>;
}

/**
 * Finds the tile of each row: where any row says its place the grid is the author's, otherwise it is
 * China's 34 provinces, found by their names. Rows without a tile, and the second of two rows for
 * one tile, are refused with the reason.
 */
export function placeRows(dataset: Dataset, language: Language): Placing {
  const { rows } = dataset;
  const places = readPlaces(dataset);
  const isChina = places.size === 0;
  const refused = new Map<Row, Finding>();
  const taken = new Map<string, Row>();
  for (const row of rows) {
    const key = isChina ? provinceOf(withoutMark(row.label))?.code : keyOf(places.get(row));
    const first = key === undefined ? undefined : taken.get(key);
    if (key === undefined) refused.set(row, isChina ? unknown(row) : unplaced(row, dataset));
    else if (first) refused.set(row, found('tile-taken', row.number, row.label, first.number));
    else taken.set(key, row);
  }
  const spots = isChina
    ? PROVINCES.map((province) => spotOf(province, taken.get(province.code) ?? null, language))
    : [...taken.values()]
        .map((row) => ownSpot(row, places.get(row)!))
        .toSorted((a, b) => a.row - b.row || a.column - b.column);
  return { spots, isChina, refused };
}

/** Where a tile stands in its grid, from 1. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** Tiles further out than this would be too small to read. */
const LAST_PLACE = 60;

const placeIn = (text: string): number => {
  const plain = toHalfWidth(text);
  return /^\d{1,2}$/.test(plain) && Number(plain) <= LAST_PLACE ? Number(plain) : 0;
};

/** What a row says in the columns that hold places. */
const saidOf = ({ cells }: Row, { columns }: Dataset): readonly (readonly [string, string])[] =>
  (['row', 'column'] as const).map((role) => {
    const column = columns.find((other) => other.role === role);
    return [role, column ? cells[column.index]! : ''];
  });

/** The rows that say a place, from 1 to 60 in both directions. */
function readPlaces(dataset: Dataset): ReadonlyMap<Row, Place> {
  const places = new Map<Row, Place>();
  for (const row of dataset.rows) {
    const [down = 0, along = 0] = saidOf(row, dataset).map(([, text]) => placeIn(text));
    if (down > 0 && along > 0) places.set(row, { row: down, column: along });
  }
  return places;
}

const keyOf = (place: Place | undefined): string | undefined =>
  place && `${place.row}.${place.column}`;

/** A place that cannot be read is told as it was written. */
function unplaced(row: Row, dataset: Dataset): Finding {
  const odd = saidOf(row, dataset).find(([, text]) => text !== '' && placeIn(text) === 0);
  return odd
    ? found('not-a-number', row.number, odd[0], odd[1], '')
    : found('no-value', row.number, 'row and column');
}

/** The whole country is the total of its provinces, where it stands beside one at least. */
export function takeNation(dataset: Dataset): Dataset {
  const isNation = ({ label }: Row): boolean => /^(?:全[國国]|nationwide)$/i.test(label.trim());
  const [nation, ...more] = dataset.rows.filter(isNation);
  const isTotal = nation && more.length === 0 && dataset.rows.length > 1 && !dataset.total;
  if (!isTotal || readPlaces(dataset).size > 0) return dataset;
  return { ...dataset, rows: dataset.rows.filter((row) => row !== nation), total: nation };
}

const unknown = ({ number, label }: Row): Finding =>
  found(
    'tile-unknown',
    number,
    label,
    (['en', 'zh-Hans', 'zh-HK'] as const).flatMap((language) =>
      PROVINCES.map((province) => nameOfProvince(province, language)),
    ),
  );

/** A footnote mark stays with the name that we have for the place. */
const markOf = (row: Row | null): string => row?.label.slice(withoutMark(row.label).length) ?? '';

const spotOf = (province: Province, data: Row | null, language: Language): Spot => ({
  row: province.row,
  column: province.column,
  name: nameOfProvince(province, language) + markOf(data),
  long: province.names[language],
  short: province.short[language],
  data,
});

/** An author may say a short form behind the name: California (CA). */
const WITH_SHORT = /^(.+?)\s*[(（]([^()（）]{1,4})[)）]$/u;

function ownSpot(data: Row, place: Place): Spot {
  const [, name = data.label, short = name] = WITH_SHORT.exec(data.label) ?? [];
  return { ...place, name, long: name, short, data };
}
