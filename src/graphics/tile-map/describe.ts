import type { Dataset } from '../../data/dataset.ts';
import {
  formatWithUnit,
  joinUnit,
  formatQuantity,
  plainQuantity,
} from '../../data/format-quantity.ts';
import { isSaid } from '../../data/said.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { tileMapWords } from '../../locale/tile-map-words.ts';
import { compareDecimals, printDecimal } from '../../text/decimal.ts';
import { isolate } from '../../text/isolate.ts';
import { formatUnit, inUnit } from '../../text/unit.ts';
import { sumOf, type Tile, type TileMapLayout } from './layout.ts';
import { countedIn } from './tones.ts';

/** More names than these are counted in the summary. */
const MOST_NAMED = 4;

/** One to three sentences: the extremes or the groups, what there is data of, what a ring means. */
export function describeMap(layout: TileMapLayout, language: Language): string {
  const extremes = extremesIn(layout, language);
  const groups = layout.tones.fill === 'group' ? groupSentence(layout, language) : '';
  return joinSentences(
    [extremes, groups, kindSentence(layout, language), ringSentence(layout, language)],
    language,
  );
}

const hasValue = ({ data }: Tile): boolean => data !== null && countedIn(data) !== null;

/** The tiles whose number can be held against others, the highest first; what is only said cannot. */
const ranked = (tiles: readonly Tile[]): readonly Tile[] =>
  tiles
    .filter((tile) => hasValue(tile) && !isSaid(tile.data!))
    .toSorted((a, b) => compareDecimals(b.data!.value.decimal!, a.data!.value.decimal!));

const equalTo = (tiles: readonly Tile[], tile: Tile): readonly Tile[] =>
  tiles.filter(
    ({ data }) => compareDecimals(data!.value.decimal!, tile.data!.value.decimal!) === 0,
  );

function extremesIn({ tiles, unit }: TileMapLayout, language: Language): string {
  const words = tileMapWords[language];
  const counted = ranked(tiles);
  const [first] = counted;
  const last = counted.at(-1);
  if (!first || !last) return '';
  const say = (tile: Tile): string => formatWithUnit(tile.data!.value, unit, language);
  if (counted.length === 1)
    return tiles.filter(hasValue).length === 1 ? words.only(isolate(first.name), say(first)) : '';
  const end = (
    tile: Tile,
    one: (name: string, value: string) => string,
    all: (names: readonly string[], value: string) => string,
    many: (count: number, value: string) => string,
  ): string => {
    const tied = equalTo(counted, tile);
    if (tied.length > MOST_NAMED) return many(tied.length, say(tile));
    const names = tied.map(({ name }) => isolate(name));
    return names.length === 1 ? one(names[0]!, say(tile)) : all(names, say(tile));
  };
  const isFlat = equalTo(counted, first).length === counted.length;
  return joinSentences(
    [
      end(first, words.highest, words.allHighest, words.manyHighest),
      isFlat ? '' : end(last, words.lowest, words.allLowest, words.manyLowest),
    ],
    language,
  );
}

function groupSentence({ tiles, tones }: TileMapLayout, language: Language): string {
  const names = tones.groups.flatMap(({ groups }) => groups);
  return tileMapWords[language].groups(
    names.map((name) => [isolate(name), tiles.filter(({ data }) => data?.group === name).length]),
  );
}

const countOf = (tiles: readonly Tile[], state: Tile['state']): number =>
  tiles.filter((tile) => tile.state === state).length;

function kindSentence({ tiles, unit, total }: TileMapLayout, language: Language): string {
  const count = {
    tiles: tiles.length,
    filled: countOf(tiles, 'filled'),
    missing: countOf(tiles, 'missing'),
    outOfScope: countOf(tiles, 'out-of-scope'),
  };
  const sum = total?.value.decimal ? formatQuantity(total.value, unit, language) : '';
  const said = sum && language !== 'en' ? joinUnit(sum, unit, language) : sum;
  return tileMapWords[language].kind(count, formatUnit(unit, language), said);
}

function ringSentence({ tiles, ringLabel }: TileMapLayout, language: Language): string {
  const words = tileMapWords[language];
  const count = tiles.filter(({ ringed }) => ringed).length;
  return count > 0 ? words.rings(count, isolate(ringLabel)) : '';
}

/** One tile in words: its name and group, its value and how sure it is, its ring, its note. */
export function describeTile(tile: Tile, layout: TileMapLayout, language: Language): string {
  const words = figureWords[language];
  const { data, name } = tile;
  return [
    isolate(name),
    data?.group && isolate(data.group),
    valueWords(tile, layout, language),
    tile.ringed && (isolate(layout.ringLabel) || tileMapWords[language].ringed),
    data?.note && isolate(data.note),
  ]
    .filter(Boolean)
    .join(words.comma);
}

/** The value with its unit; why there is none; '' for a tile that is only in a group. */
function valueWords(
  { data, state, number }: Tile,
  layout: TileMapLayout,
  language: Language,
): string {
  const { aside, missing, statuses } = figureWords[language];
  if (!data) return missing;
  const { decimal, status } = data.value;
  if (decimal) {
    const figure = formatWithUnit(data.value, layout.unit, language);
    return status === 'reported' ? figure : aside(figure, statuses[status]);
  }
  if (status !== 'reported') return statuses[status];
  return state === 'missing' || number !== '' ? missing : '';
}

/** Every figure shown, in the author's unit, and what can be counted of them. */
export function figuresOfMap(
  { tiles, unit: shown, total }: TileMapLayout,
  { unit }: Dataset,
): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const { data } of tiles) {
    if (!data) continue;
    figures.set(`${data.id}.value`, plainQuantity(data.value, unit));
    figures.set(`${data.id}.status`, data.value.status);
  }
  const counted = ranked(tiles);
  const sum = sumOf(tiles, shown);
  const [first] = counted;
  figures.set('highest', first ? plainQuantity(first.data!.value, unit) : '');
  figures.set(
    'highest.row',
    first
      ? equalTo(counted, first)
          .map(({ data }) => data!.id)
          .join(' ')
      : '',
  );
  figures.set('sum', sum ? printDecimal(inUnit(sum, unit)) : '');
  figures.set('total.value', total ? plainQuantity(total.value, unit) : '');
  figures.set('values', String(tiles.filter(hasValue).length));
  figures.set('out-of-scope', String(countOf(tiles, 'out-of-scope')));
  figures.set('ringed', String(tiles.filter(({ ringed }) => ringed).length));
  return figures;
}
