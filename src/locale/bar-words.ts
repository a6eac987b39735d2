import { inChinese, type ByLanguage } from './language.ts';
import type { Basis } from './vocabulary.ts';
import { unitHead } from './figure-words.ts';

/** Whose the shares are that stand behind values. */
export type Shares = 'none' | 'given' | 'calculated';

/** What a bar chart says of its data. Names and values arrive ready to print. */
export interface BarWords {
  /** The share may have an aside that says how sure it is. */
  largest(name: string, value: string, share: string | null, aside?: string): string;
  /** Those that share the first place, or the last. */
  tied(names: string, value: string, isLast?: boolean): string;
  smallest(name: string, value: string): string;
  only(name: string, value: string): string;
  /** What kind of graphic this is, how many items it has, its unit and its total, each if known. */
  kind(items: number, unit: string, total: string): string;
  /** The same where the items are in several units. */
  mixed(items: number): string;
  /** Of the items in one unit the highest and the lowest; the last two are '' where there is one. */
  range(name: string, value: string, last: string, least: string): string;
  missing(count: number): string;
  share(share: string): string;
  list(items: readonly string[]): string;
  /** The head over the bars: the unit, and that shares stand behind the values, and whose these are. */
  head(unit: string, shares: Shares): string;
  /** That bars have the scale of those under another name. */
  sameScale(name: string): string;
  /** The head of the column of changes. */
  readonly changeHead: Readonly<Record<Basis, string>>;
  readonly total: string;
  readonly rounding: string;
  /** What solid change badges are. */
  readonly solid: string;
}

const joined = (items: readonly string[], comma: string, and: string): string =>
  items.length < 2 ? items.join('') : items.slice(0, -1).join(comma) + and + items.at(-1)!;

const english: BarWords = {
  largest: (name, value, share, aside = '') =>
    `The largest is ${name}, at ${value}${share ? `, ${share} of the total${aside}` : ''}.`,
  tied: (names, value, isLast) =>
    `${names} tie for the ${isLast ? 'lowest' : 'highest'}, at ${value} each.`,
  smallest: (name, value) => `The smallest is ${name}, at ${value}.`,
  only: (name, value) => `Only ${name} has a value: ${value}.`,
  kind: (items, unit, total) =>
    `Bar chart with ${items} ${items === 1 ? 'item' : 'items'}${unit && `, in ${unit}`}${total && `; total ${total}`}.`,
  mixed: (items) =>
    `Bar chart with ${items} items in different units, each unit on a scale of its own.`,
  range: (name, value, last, least) =>
    last
      ? `${name} is the highest, at ${value}; ${last} the lowest, at ${least}.`
      : `${name}: ${value}.`,
  missing: (count) => `${count} ${count === 1 ? 'item has' : 'items have'} no value.`,
  share: (share) => `${share} of the total`,
  list: (items) => joined(items, ', ', ' and '),
  sameScale: (name) => `same scale as “${name}”`,
  head: (unit, shares) =>
    [unitHead(unit), { none: '', given: '(share)', calculated: '(shares calculated)' }[shares]]
      .filter(Boolean)
      .join(' '),
  changeHead: {
    yoy: 'Year on year',
    mom: 'Month on month',
    qoq: 'Quarter on quarter',
    '': 'Change',
  },
  total: 'Total',
  rounding: 'Shares may not add to 100% because of rounding.',
  solid: 'as published',
};

const simplified: BarWords = {
  largest: (name, value, share, aside = '') =>
    `最高的是${name}，为${value}${share ? `，占总数的${share}${aside}` : ''}。`,
  tied: (names, value, isLast) => `${names}并列最${isLast ? '低' : '高'}，均为${value}。`,
  smallest: (name, value) => `最低的是${name}，为${value}。`,
  only: (name, value) => `只有${name}有数据，为${value}。`,
  kind: (items, unit, total) =>
    `条形图，共${items}项${unit && `，单位：${unit}`}${total && `；合计${total}`}。`,
  mixed: (items) => `条形图，共${items}项，单位不一，每种单位各用一个刻度。`,
  range: (name, value, last, least) =>
    last ? `${name}最高，为${value}；${last}最低，为${least}。` : `${name}为${value}。`,
  missing: (count) => `其中${count}项没有数值。`,
  share: (share) => `占${share}`,
  list: (items) => joined(items, '、', '和'),
  sameScale: (name) => `与“${name}”同一刻度`,
  head: (unit, shares) =>
    (unit && `单位：${unit}`) +
    { none: '', given: '（占比）', calculated: '（占比为推算）' }[shares],
  changeHead: { yoy: '同比', mom: '环比', qoq: '环比', '': '变化' },
  total: '合计',
  rounding: '因四舍五入，占比总和可能不等于100%。',
  solid: '已公布',
};

const hongKong: BarWords = {
  largest: (name, value, share, aside = '') =>
    `最高為${name}，${value.startsWith('−') ? '' : '達'}${value}${share ? `，佔總數${share}${aside}` : ''}。`,
  tied: (names, value, isLast) => `${names}並列最${isLast ? '低' : '高'}，均為${value}。`,
  smallest: (name, value) => `最低為${name}，${value}。`,
  only: (name, value) => `只有${name}有數據，為${value}。`,
  kind: (items, unit, total) =>
    `條形圖，共${items}項${unit && `，單位：${unit}`}${total && `；合計${total}`}。`,
  mixed: (items) => `條形圖，共${items}項，單位不一，每種單位各用一個刻度。`,
  range: (name, value, last, least) =>
    last ? `${name}最高，為${value}；${last}最低，為${least}。` : `${name}為${value}。`,
  missing: (count) => `其中${count}項沒有數值。`,
  share: (share) => `佔${share}`,
  list: (items) => joined(items, '、', '及'),
  sameScale: (name) => `與「${name}」同一刻度`,
  head: (unit, shares) =>
    (unit && `單位：${unit}`) +
    { none: '', given: '（佔比）', calculated: '（佔比為推算）' }[shares],
  changeHead: { yoy: '同比', mom: '環比', qoq: '環比', '': '變化' },
  total: '合計',
  rounding: '因四捨五入，佔比總和未必等於100%。',
  solid: '已公布',
};

const taiwan: Partial<BarWords> = {
  only: (name, value) => `只有${name}有資料，為${value}。`,
  kind: (items, unit, total) =>
    `長條圖，共${items}項${unit && `，單位：${unit}`}${total && `；合計${total}`}。`,
  mixed: (items) => `長條圖，共${items}項，單位不一，每種單位各用一個刻度。`,
  list: (items) => joined(items, '、', '和'),
  changeHead: { yoy: '年增率', mom: '月增率', qoq: '季增率', '': '變化' },
};

export const barWords: ByLanguage<BarWords> = inChinese(english, simplified, hongKong, taiwan);
