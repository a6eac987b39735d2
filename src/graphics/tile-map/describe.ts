import type { Dataset } from '../../data/dataset.ts';
import { joinUnit, formatQuantity, plainQuantity } from '../../data/format-quantity.ts';
import { NOTHING, type Quantity } from '../../data/quantity.ts';
import { rankRows, type Ranking } from '../../data/rank.ts';
import { isSaid } from '../../data/said.ts';
import { sayQuantity, whyMissing } from '../../data/surety.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { tileMapWords } from '../../locale/tile-map-words.ts';
import { printDecimal } from '../../text/decimal.ts';
import { isolate } from '../../text/isolate.ts';
import { formatUnit, inUnit, type Unit } from '../../text/unit.ts';
import { printValue, sumOf, unitOf, type Tile, type TileMapLayout } from './layout.ts';
import { countedIn } from './tones.ts';

/** More names than these are counted in the summary. */
const MOST_NAMED = 4;

/** Up to four sentences: the extremes or the groups, what there is data of, what a ring means. */
export function describeMap(layout: TileMapLayout, language: Language): string {
  const isGrouped = layout.tones.fill === 'group';
  const first = isGrouped ? groupSentence(layout, language) : extremesIn(layout, language);
  return joinSentences(
    [first, kindSentence(layout, language), ringSentence(layout, language)],
    language,
  );
}

const hasValue = ({ data }: Tile): boolean => data !== null && countedIn(data) !== null;

const rankTiles = (tiles: readonly Tile[]): Ranking<Tile> => rankRows(tiles, ({ data }) => data);

function extremesIn({ tiles, unit }: TileMapLayout, language: Language): string {
  const words = tileMapWords[language];
  const { leaders, trailers, isAlone } = rankTiles(tiles);
  const [first] = leaders;
  if (!first) return '';
  const say = ({ data }: Tile): string =>
    sayQuantity(data!.value, unitOf(data!.value, unit, language), language);
  if (leaders.length === 1 && trailers.length === 0)
    return isAlone ? '' : words.only(isolate(first.name), say(first));
  const end = (
    tied: readonly Tile[],
    one: (name: string, value: string) => string,
    all: (names: readonly string[], value: string) => string,
    many: (count: number, value: string) => string,
  ): string => {
    const [tile] = tied;
    if (!tile) return '';
    if (tied.length > MOST_NAMED) return many(tied.length, say(tile));
    const names = tied.map(({ name }) => isolate(name));
    return names.length === 1 ? one(names[0]!, say(tile)) : all(names, say(tile));
  };
  return joinSentences(
    [
      end(leaders, words.highest, words.allHighest, words.manyHighest),
      end(trailers, words.lowest, words.allLowest, words.manyLowest),
    ],
    language,
  );
}

function groupSentence({ tiles, tones }: TileMapLayout, language: Language): string {
  const names = tones.groups.flatMap(({ groups }) => groups);
  return tileMapWords[language].groups(
    names.map((name) => {
      const ofGroup = tiles.filter(({ state, data }) => state === 'filled' && data?.group === name);
      return [isolate(name), ofGroup.length];
    }),
  );
}

const countOf = (tiles: readonly Tile[], state: Tile['state']): number =>
  tiles.filter((tile) => tile.state === state).length;

function kindSentence(layout: TileMapLayout, language: Language): string {
  const { unit, total, tones, mapFrom } = layout;
  const isList = mapFrom === null;
  const tiles = isList ? layout.listed : layout.tiles;
  const isGrouped = tones.fill === 'group';
  const outOfScope = countOf(tiles, 'out-of-scope');
  const filled = isGrouped
    ? tiles.filter(({ state, tone }) => state === 'filled' && tone).length
    : countOf(tiles, 'filled');
  const missing = tiles.length - filled - outOfScope;
  const count = { tiles: tiles.length, filled, missing, outOfScope, isGrouped, isList };
  const said = total?.value.decimal ? sumWords(total.value, unit, language) : '';
  return tileMapWords[language].kind(count, formatUnit(unit, language), said);
}

/** In English the unit is said right before it. */
function sumWords(value: Quantity, unit: Unit, language: Language): string {
  if (language === 'en') return printValue(value, unit, language);
  const own = unitOf(value, unit, language);
  return joinUnit(formatQuantity(value, own, language), own, language);
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
function valueWords({ data, tone }: Tile, layout: TileMapLayout, language: Language): string {
  const value = data?.value ?? NOTHING;
  if (value.decimal) return sayQuantity(value, unitOf(value, layout.unit, language), language);
  return whyMissing(value, language, tone ? '' : missingWord(layout, language));
}

/** What is said of a tile that has nothing to show: on a map of groups that it is in none. */
export const missingWord = ({ tones }: TileMapLayout, language: Language): string =>
  tones.fill === 'group' ? tileMapWords[language].ungrouped : figureWords[language].missing;

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
  const facts = rankTiles(tiles).leaders.flatMap(({ data }) => (isSaid(data!) ? [] : [data!]));
  const sum = sumOf(tiles, shown);
  figures.set('highest', facts[0] ? plainQuantity(facts[0].value, unit) : '');
  figures.set('highest.row', facts.map(({ id }) => id).join(' '));
  figures.set('sum', sum ? printDecimal(inUnit(sum, unit)) : '');
  figures.set('total.value', total ? plainQuantity(total.value, unit) : '');
  figures.set('values', String(tiles.filter(hasValue).length));
  figures.set('out-of-scope', String(countOf(tiles, 'out-of-scope')));
  figures.set('ringed', String(tiles.filter(({ ringed }) => ringed).length));
  return figures;
}
