import { inChinese, type ByLanguage } from './language.ts';
import { pointWords, type PointWords } from './point-words.ts';

/**
 * The two ends of a movement, ready to print: `since` and `until` are '' where nobody said when, and the
 * `amount`, without its sign, where no percentage can be given.
 */
export interface Movement {
  readonly from: string;
  readonly since: string;
  readonly to: string;
  readonly until: string;
  readonly amount: string;
}

/** The names that share the first place or the last, with their value. */
export interface End {
  readonly names: readonly string[];
  readonly value: string;
}

/** The kinds of graphic that are drawn on axes. */
export type PlotKind = 'column' | 'line' | 'multiples';

/** What graphics on axes say of their data. Names, values and dates arrive ready to print. */
export interface TrendWords extends PointWords {
  /** `name` is '' where there is one series only; `way` is above or below zero. */
  moved(name: string, way: number, movement: Movement): string;
  flat(name: string, value: string, since: string, until: string): string;
  extreme(sign: number, when: string, value: string): string;
  /** Of what has no order in time the highest and, unless too many share it, the lowest. */
  spread(name: string, most: End, least: End | null): string;
  /** A value with its date: 2027年1000億元. */
  at(value: string, when: string): string;
  largest(name: string, value: string): string;
  tied(names: readonly string[], value: string): string;
  /** More values are equal and the highest than can be named. */
  manyTied(count: number, value: string): string;
  /** What kind of graphic it is; `series` is 1 where the rows have no groups. */
  kind(kind: PlotKind, items: number, series: number, unit: string): string;
  breaks(when: readonly string[]): string;
  index(when: string): string;
  readonly indexName: string;
  /** What a pale column is. */
  readonly pale: string;
}

/** In 2015, in March 2015, but on 12 March 2015. */
const onDate = (when: string): string => (/^\d{1,2} [A-Z]/.test(when) ? 'on ' : 'in ') + when;

const english: TrendWords = {
  ...pointWords.en,
  moved: (name, way, { from, since, to, until, amount }) =>
    `${name || 'The value'} ${way > 0 ? 'rose' : 'fell'} from ${from} ${onDate(since)} to ${to} ${onDate(until)}${amount && `, ${way > 0 ? 'up' : 'down'} ${amount}`}.`,
  flat: (name, value, since, until) =>
    `${name || 'The value'} was the same ${onDate(since)} and ${until}, at ${value}.`,
  extreme: (sign, when, value) =>
    `The ${sign > 0 ? 'highest' : 'lowest'} was ${value}, ${onDate(when)}.`,
  spread: (name, { names, value }, least) =>
    `${name && `${name}: `}${joined(names, ', ', ' and ')} ${names.length > 1 ? 'share' : 'is'} the highest, at ${value}${least ? `; ${joined(least.names, ', ', ' and ')} the lowest, at ${least.value}` : ''}.`,
  at: (value, when) => `${value} in ${when}`,
  largest: (name, value) => `The largest is ${name}, at ${value}.`,
  tied: (names, value) => `${joined(names, ', ', ' and ')} tie for the highest, at ${value} each.`,
  manyTied: (count, value) => `${count} values tie for the highest, at ${value} each.`,
  kind: (kind, items, series, unit) => {
    const name = { column: 'Column chart', line: 'Line chart', multiples: 'Small charts' }[kind];
    const groups = series > 1 ? ` in ${series} series` : '';
    return `${name} with ${items} ${items === 1 ? 'value' : 'values'}${groups}${unit && `, in ${unit}`}.`;
  },
  breaks: (when) => `The definition changed ${onDate(joined(when, ', ', ' and '))}.`,
  index: (when) => `Index, ${when} = 100`,
  indexName: 'Index',
  pale: 'approximate',
};

const joined = (items: readonly string[], comma: string, and: string): string =>
  items.length < 2 ? items.join('') : items.slice(0, -1).join(comma) + and + items.at(-1)!;

const simplified: TrendWords = {
  ...pointWords['zh-Hans'],
  moved: (name, way, { from, since, to, until, amount }) =>
    `${name}由${since}的${from}${way > 0 ? '升' : '降'}至${until}的${to}${amount && `，${way > 0 ? '升' : '降'}幅${amount}`}。`,
  flat: (name, value, since, until) => `${name}${since}与${until}持平，为${value}。`,
  extreme: (sign, when, value) => `${when}达最${sign > 0 ? '高' : '低'}点${value}。`,
  spread: (name, most, least) =>
    `${name && `${name}：`}最高的是${joined(most.names, '、', '和')}，为${most.value}${least ? `；最低的是${joined(least.names, '、', '和')}，为${least.value}` : ''}。`,
  at: (value, when) => when + value,
  largest: (name, value) => `最高的是${name}，为${value}。`,
  tied: (names, value) => `${joined(names, '、', '和')}并列最高，均为${value}。`,
  manyTied: (count, value) => `${count}项并列最高，均为${value}。`,
  kind: (kind, items, series, unit) => {
    const name = { column: '柱状图', line: '折线图', multiples: '分组小图' }[kind];
    return `${name}，${series > 1 ? `${series}组，` : ''}共${items}项${unit && `，单位：${unit}`}。`;
  },
  breaks: (when) => `统计口径于${joined(when, '、', '和')}变动。`,
  index: (when) => `指数，${when}＝100`,
  indexName: '指数',
  pale: '约数',
};

const hongKong: TrendWords = {
  ...pointWords['zh-HK'],
  moved: (name, way, { from, since, to, until, amount }) =>
    `${name}由${since}的${from}${way > 0 ? '升' : '跌'}至${until}的${to}${amount && `，${way > 0 ? '升' : '跌'}幅${amount}`}。`,
  flat: (name, value, since, until) => `${name}${since}與${until}持平，為${value}。`,
  extreme: (sign, when, value) => `${when}達最${sign > 0 ? '高' : '低'}點${value}。`,
  spread: (name, most, least) =>
    `${name && `${name}：`}最高為${joined(most.names, '、', '及')}，${most.value}${least ? `；最低為${joined(least.names, '、', '及')}，${least.value}` : ''}。`,
  at: (value, when) => when + value,
  largest: (name, value) => `最高為${name}，${value}。`,
  tied: (names, value) => `${joined(names, '、', '及')}並列最高，均為${value}。`,
  manyTied: (count, value) => `${count}項並列最高，均為${value}。`,
  kind: (kind, items, series, unit) => {
    const name = { column: '柱狀圖', line: '折線圖', multiples: '分組小圖' }[kind];
    return `${name}，${series > 1 ? `${series}組，` : ''}共${items}項${unit && `，單位：${unit}`}。`;
  },
  breaks: (when) => `統計口徑於${joined(when, '、', '及')}變動。`,
  index: (when) => `指數，${when}＝100`,
  indexName: '指數',
  pale: '約數',
};

const taiwan: Partial<TrendWords> = {
  ...pointWords['zh-TW'],
  spread: (name, most, least) =>
    `${name && `${name}：`}最高為${joined(most.names, '、', '和')}，${most.value}${least ? `；最低為${joined(least.names, '、', '和')}，${least.value}` : ''}。`,
  tied: (names, value) => `${joined(names, '、', '和')}並列最高，均為${value}。`,
  kind: (kind, items, series, unit) => {
    const name = { column: '長條圖', line: '折線圖', multiples: '分組小圖' }[kind];
    return `${name}，${series > 1 ? `${series}組，` : ''}共${items}項${unit && `，單位：${unit}`}。`;
  },
  breaks: (when) => `統計口徑於${joined(when, '、', '和')}變動。`,
};

export const trendWords: ByLanguage<TrendWords> = inChinese(english, simplified, hongKong, taiwan);
