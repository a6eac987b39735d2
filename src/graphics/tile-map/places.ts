import { found, type Finding } from '../../problems/finding.ts';
import type { Row } from '../../data/dataset.ts';
import type { Language } from '../../locale/language.ts';
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
export function placeRows(rows: readonly Row[], language: Language): Placing {
  const isChina = rows.every(({ place }) => place === null);
  const refused = new Map<Row, Finding>();
  const taken = new Map<string, Row>();
  for (const row of rows) {
    const key = isChina ? provinceOf(row.label)?.code : keyOf(row);
    const first = key === undefined ? undefined : taken.get(key);
    if (key === undefined) refused.set(row, isChina ? unknown(row) : unplaced(row));
    else if (first) refused.set(row, found('tile-taken', row.number, row.label, first.number));
    else taken.set(key, row);
  }
  const spots = isChina
    ? PROVINCES.map((province) => spotOf(province, taken.get(province.code) ?? null, language))
    : [...taken.values()].map(ownSpot).toSorted((a, b) => a.row - b.row || a.column - b.column);
  return { spots, isChina, refused };
}

const keyOf = ({ place }: Row): string | undefined =>
  place ? `${place.row}.${place.column}` : undefined;

const unplaced = ({ number }: Row): Finding => found('no-value', number, 'row and column');

const unknown = ({ number, label }: Row): Finding =>
  found(
    'tile-unknown',
    number,
    label,
    (['en', 'zh-Hans', 'zh-HK'] as const).flatMap((language) =>
      PROVINCES.map((province) => nameOfProvince(province, language)),
    ),
  );

const spotOf = (province: Province, data: Row | null, language: Language): Spot => ({
  row: province.row,
  column: province.column,
  name: nameOfProvince(province, language),
  long: province.names[language],
  short: province.short[language],
  data,
});

/** An author may say a short form behind the name: California (CA). */
const WITH_SHORT = /^(.+?)\s*[(（]([^()（）]{1,4})[)）]$/u;

function ownSpot(data: Row): Spot {
  const [, name = data.label, short = name] = WITH_SHORT.exec(data.label) ?? [];
  return { ...data.place!, name, long: name, short, data };
}
