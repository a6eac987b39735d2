import { inChinese, type ByLanguage } from './language.ts';
import type { Movement } from './trend-words.ts';

/** What a before-and-after graphic says of its data. Names, values and dates arrive ready to print. */
export interface BeforeWords {
  /** What earlier and later values are called where nobody said when they are from. */
  readonly before: string;
  readonly after: string;
  /** `way` is above or below zero; `isMost` where others moved the same way, but less. */
  moved(name: string, way: number, movement: Movement, isMost: boolean): string;
  flat(name: string, value: string, since: string, until: string): string;
  /** Not all figures of these items are comparable; without names where they are many. */
  apart(names: readonly string[]): string;
  /** No item has two figures that could be held against each other. */
  readonly none: string;
  kind(items: number, unit: string): string;
  missing(count: number): string;
  period(since: string, until: string): string;
  /** A change with the time it is of. */
  over(period: string, change: string): string;
  /** From when on something is true, and of which item; the name is '' where its place says it. */
  since(when: string, name: string): string;
  /** Items in other units stand on other scales. */
  readonly scales: string;
  /** Over the first of several items, or the only one, on a scale of their own. */
  scale(isShared: boolean, unit: string): string;
  /** What a dotted line joins. */
  readonly dotted: string;
  /** Between two phrases of one sentence. */
  readonly next: string;
}

const joined = (items: readonly string[], comma: string, and: string): string =>
  items.length < 2 ? items.join('') : items.slice(0, -1).join(comma) + and + items.at(-1)!;

/** In 2015, on 12 March 2015, at end-2021; words that are no date stand in brackets. */
function englishTime(value: string, when: string): string {
  if (when === '') return value;
  if (/^(?:the )?end\b/i.test(when)) return `${value} at ${when}`;
  if (/^\d{1,2} [A-Z]/.test(when)) return `${value} on ${when}`;
  return /\d{4}/.test(when) ? `${value} in ${when}` : `${value} (${when})`;
}

const english: BeforeWords = {
  before: 'before',
  after: 'after',
  moved: (name, way, { from, since, to, until, amount }, isMost) => {
    const verb = way > 0 ? 'rose' : 'fell';
    const ends = `from ${englishTime(from, since)} to ${englishTime(to, until)}`;
    const change = amount && `, ${way > 0 ? 'up' : 'down'} ${amount}`;
    return `${name || 'The value'} ${verb}${isMost ? ' most,' : ''} ${ends}${change}.`;
  },
  flat: (name, value, since, until) =>
    `${name || 'The value'} was the same${since && until && ` for ${since} and ${until}`}, at ${value}.`,
  apart: (names) =>
    `Not all figures${names.length > 0 ? ` for ${joined(names, ', ', ' and ')}` : ''} are comparable.`,
  none: 'No item has two figures to compare.',
  kind: (items, unit) =>
    `Before-and-after chart with ${items} ${items === 1 ? 'item' : 'items'}${unit && `, in ${unit}`}.`,
  missing: (count) => `Figures are missing for ${count} ${count === 1 ? 'item' : 'items'}.`,
  period: (since, until) => `${since} to ${until}`,
  over: (period, change) => `${period}: ${change}`,
  since: (when, name) => (name ? `${name}, from ${when}` : `From ${when}`),
  scales: 'Each unit has a scale of its own; lengths compare only within one scale.',
  scale: (isShared, unit) =>
    (isShared ? 'These share one scale' : 'This has a scale of its own') + (unit && ` (${unit})`),
  dotted: 'Not the same count, or not known to be: no change is given',
  next: '; ',
};

/** What both scripts write alike. */
const chinese = {
  period: (since: string, until: string) => `${since}至${until}`,
  over: (period: string, change: string) => period + change,
  since: (when: string, name: string) => `${name && `${name}，`}${when}起`,
  next: '；',
};

/** （家）; no unit has no brackets. */
const inBrackets = (unit: string): string => unit && `（${unit}）`;

/** 由2021年底的441家，由441家。 */
const at = (value: string, when: string): string => (when === '' ? value : `${when}的${value}`);

const simplified: BeforeWords = {
  ...chinese,
  before: '之前',
  after: '之后',
  moved: (name, way, { from, since, to, until, amount }, isMost) => {
    const [verb, noun] = way > 0 ? ['升', '升幅'] : ['降', '降幅'];
    const most = isMost ? `${noun}最大的是${name}，` : name;
    return `${most}由${at(from, since)}${verb}至${at(to, until)}${amount && `，${noun}${amount}`}。`;
  },
  flat: (name, value, since, until) =>
    `${name}${since && until && `${since}与${until}`}持平，为${value}。`,
  apart: (names) =>
    `${names.length > 0 ? `${joined(names, '、', '和')}的` : '部分'}数字口径不一，不能全部直接比较。`,
  none: '没有可作前后比较的项目。',
  kind: (items, unit) => `前后对比图，共${items}项${unit && `，单位：${unit}`}。`,
  missing: (count) => `其中${count}项缺少数据。`,
  scales: '单位不同，刻度也不同，长短只可在同一刻度内比较。',
  scale: (isShared, unit) => (isShared ? '以下同一刻度' : '自成刻度') + inBrackets(unit),
  dotted: '口径不同，或未能证实相同，不计变化',
};

const hongKong: BeforeWords = {
  ...chinese,
  before: '之前',
  after: '之後',
  moved: (name, way, { from, since, to, until, amount }, isMost) => {
    const [verb, noun] = way > 0 ? ['升', '升幅'] : ['跌', '跌幅'];
    const most = isMost ? `${noun}最大為${name}，` : name;
    return `${most}由${at(from, since)}${verb}至${at(to, until)}${amount && `，${noun}${amount}`}。`;
  },
  flat: (name, value, since, until) =>
    `${name}${since && until && `${since}與${until}`}持平，為${value}。`,
  apart: (names) =>
    `${names.length > 0 ? `${joined(names, '、', '及')}的` : '部分'}數字口徑不一，不能全部直接比較。`,
  none: '沒有可作前後比較的項目。',
  kind: (items, unit) => `前後對比圖，共${items}項${unit && `，單位：${unit}`}。`,
  missing: (count) => `其中${count}項缺少數據。`,
  scales: '單位不同，刻度也不同，長短只可在同一刻度內比較。',
  scale: (isShared, unit) => (isShared ? '以下同一刻度' : '自成刻度') + inBrackets(unit),
  dotted: '口徑不同，或未能證實相同，不計變化',
};

const taiwan: Partial<BeforeWords> = {
  apart: (names) =>
    `${names.length > 0 ? `${joined(names, '、', '和')}的` : '部分'}數字口徑不一，不能全部直接比較。`,
  missing: (count) => `其中${count}項缺少資料。`,
};

/** What before-and-after graphics say, in every language. */
export const beforeWords: ByLanguage<BeforeWords> = inChinese(
  english,
  simplified,
  hongKong,
  taiwan,
);
