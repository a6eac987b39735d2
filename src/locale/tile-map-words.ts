import { inChinese, type ByLanguage } from './language.ts';
import { unitHead } from './figure-words.ts';

/** How many tiles a map has, and of how many of them it has data. */
export interface TileCount {
  readonly tiles: number;
  readonly filled: number;
  readonly missing: number;
  readonly outOfScope: number;
  /** True where the tones stand for groups, and having data is to be in one. */
  readonly isGrouped: boolean;
  /** True where nothing fits into tiles, so that there is a list of the rows. */
  readonly isList: boolean;
}

/** What a tile map says of its data. Names and values arrive ready to print. */
export interface TileMapWords {
  highest(name: string, value: string): string;
  lowest(name: string, value: string): string;
  /** Several tiles that are equal, by their names. */
  allHighest(names: readonly string[], value: string): string;
  allLowest(names: readonly string[], value: string): string;
  /** The same where they are too many to name. */
  manyHighest(count: number, value: string): string;
  manyLowest(count: number, value: string): string;
  only(name: string, value: string): string;
  /** The tiles of each group: 甲 8格. */
  groups(groups: readonly (readonly [name: string, count: number])[]): string;
  /** What kind of graphic this is and what it has; unit and total are '' where there is none. */
  kind(count: TileCount, unit: string, total: string): string;
  /** The meaning is '' where the author does not say it. */
  rings(count: number, meaning: string): string;
  /** The head of the key; either may be ''. */
  head(column: string, unit: string): string;
  /** From the lowest to the highest of a class; with a sign where a stroke would look like a minus. */
  range(from: string, to: string): string;
  /** What a tile with such a ring is called. */
  readonly ringed: string;
  /** What is said of a tile that is in no group. */
  readonly ungrouped: string;
  readonly total: string;
}

const joined = (items: readonly string[], comma: string, and: string): string =>
  items.length < 2 ? items.join('') : items.slice(0, -1).join(comma) + and + items.at(-1)!;

const span = (from: string, to: string, stroke: string): string =>
  from === to ? from : from + stroke + to;

const places = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;

const english: TileMapWords = {
  highest: (name, value) => `The highest is ${name}, at ${value}.`,
  lowest: (name, value) => `The lowest is ${name}, at ${value}.`,
  allHighest: (names, value) =>
    `The highest are ${joined(names, ', ', ' and ')}, at ${value} each.`,
  allLowest: (names, value) => `The lowest are ${joined(names, ', ', ' and ')}, at ${value} each.`,
  manyHighest: (count, value) => `The highest are ${places(count)} at ${value} each.`,
  manyLowest: (count, value) => `The lowest are ${places(count)} at ${value} each.`,
  only: (name, value) => `Only ${name} has a value: ${value}.`,
  groups: (groups) =>
    `By group: ${groups.map(([name, count]) => `${name}, ${places(count)}`).join('; ')}.`,
  kind: ({ tiles, filled, missing, outOfScope, isGrouped, isList }, unit, total) => {
    const parts = [
      isGrouped ? `${filled} in a group` : `data for ${filled}`,
      missing > 0 && (isGrouped ? `${missing} in none` : `no data for ${missing}`),
      outOfScope > 0 && `${outOfScope} out of scope`,
    ].filter(Boolean);
    return `${isList ? 'List' : 'Tile map'} of ${places(tiles)}${unit && `, in ${unit}`}: ${parts.join(', ')}${total && `; total ${total}`}.`;
  },
  rings: (count, meaning) =>
    `${places(count)} ${count === 1 ? 'is' : 'are'} ringed${meaning && `: ${meaning}`}.`,
  head: (column, unit) => (column && unit ? `${column}, ${unit}` : column || unitHead(unit)),
  range: (from, to) => span(from, to, /^[\d.,%]+$/.test(from + to) ? '–' : ' to '),
  ringed: 'marked',
  ungrouped: 'in no group',
  total: 'Total',
};

const simplified: TileMapWords = {
  highest: (name, value) => `最高的是${name}，为${value}。`,
  lowest: (name, value) => `最低的是${name}，为${value}。`,
  allHighest: (names, value) => `${joined(names, '、', '和')}并列最高，均为${value}。`,
  allLowest: (names, value) => `${joined(names, '、', '和')}并列最低，均为${value}。`,
  manyHighest: (count, value) => `最高为${value}，共${count}格并列。`,
  manyLowest: (count, value) => `最低为${value}，共${count}格并列。`,
  only: (name, value) => `只有${name}有数据，为${value}。`,
  groups: (groups) => `分组：${groups.map(([name, count]) => `${name}${count}格`).join('、')}。`,
  kind: ({ tiles, filled, missing, outOfScope, isGrouped, isList }, unit, total) =>
    `${isList ? `列表共${tiles}项` : `方格地图共${tiles}格`}，其中${[
      `${filled}${isList ? '项' : '格'}${isGrouped ? '已分组' : '有数据'}`,
      missing > 0 && `${missing}${isList ? '项' : '格'}${isGrouped ? '未分组' : '无数据'}`,
      outOfScope > 0 && `${outOfScope}${isList ? '项' : '格'}不在范围`,
    ]
      .filter(Boolean)
      .join('、')}${unit && `，单位：${unit}`}${total && `；合计${total}`}。`,
  rings: (count, meaning) => `${count}格加框${meaning && `，表示${meaning}`}。`,
  head: (column, unit) =>
    column && unit ? `${column}（${unit}）` : column || (unit && `单位：${unit}`),
  range: (from, to) => span(from, to, '～'),
  ringed: '特别标示',
  ungrouped: '未分组',
  total: '合计',
};

const hongKong: TileMapWords = {
  highest: (name, value) => `最高為${name}，${value.startsWith('−') ? '' : '達'}${value}。`,
  lowest: (name, value) => `最低為${name}，${value}。`,
  allHighest: (names, value) => `${joined(names, '、', '及')}並列最高，均為${value}。`,
  allLowest: (names, value) => `${joined(names, '、', '及')}並列最低，均為${value}。`,
  manyHighest: (count, value) => `最高為${value}，共${count}格並列。`,
  manyLowest: (count, value) => `最低為${value}，共${count}格並列。`,
  only: (name, value) => `只有${name}有數據，為${value}。`,
  groups: (groups) => `分組：${groups.map(([name, count]) => `${name}${count}格`).join('、')}。`,
  kind: ({ tiles, filled, missing, outOfScope, isGrouped, isList }, unit, total) =>
    `${isList ? `列表共${tiles}項` : `方格地圖共${tiles}格`}，其中${[
      `${filled}${isList ? '項' : '格'}${isGrouped ? '已分組' : '有數據'}`,
      missing > 0 && `${missing}${isList ? '項' : '格'}${isGrouped ? '未分組' : '沒有數據'}`,
      outOfScope > 0 && `${outOfScope}${isList ? '項' : '格'}不在範圍`,
    ]
      .filter(Boolean)
      .join('、')}${unit && `，單位：${unit}`}${total && `；合計${total}`}。`,
  rings: (count, meaning) => `${count}格加框${meaning && `，表示${meaning}`}。`,
  head: (column, unit) =>
    column && unit ? `${column}（${unit}）` : column || (unit && `單位：${unit}`),
  range: (from, to) => span(from, to, '～'),
  ringed: '特別標示',
  ungrouped: '未分組',
  total: '合計',
};

const taiwan: Partial<TileMapWords> = {
  allHighest: (names, value) => `${joined(names, '、', '和')}並列最高，均為${value}。`,
  allLowest: (names, value) => `${joined(names, '、', '和')}並列最低，均為${value}。`,
  only: (name, value) => `只有${name}有資料，為${value}。`,
  kind: (...all) => hongKong.kind(...all).replaceAll('數據', '資料'),
};

/** The words of tile maps in every language. */
export const tileMapWords: ByLanguage<TileMapWords> = inChinese(
  english,
  simplified,
  hongKong,
  taiwan,
);
