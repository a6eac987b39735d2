import { inChinese, type ByLanguage } from './language.ts';

/** An even change, ready to print: its amount, whether it rises, its two dates. */
export interface EvenChange {
  readonly amount: string;
  readonly way: number;
  readonly since: string;
  readonly until: string;
}

/**
 * How a value stands to a target: on the way, there, further; not there at its date or after that;
 * above it, which may be good or bad; or not known.
 */
export type Standing = 'open' | 'met' | 'passed' | 'due' | 'over' | 'beyond' | 'unknown';

/** What the way to a target says. Names, values and dates arrive ready to print. */
export interface TargetWords {
  /** What a target is called; `when` is its date, or ''. */
  goal(when: string): string;
  /** Where an item stands; its name and when may be ''. */
  stands(name: string, when: string, value: string): string;
  /** The value at the date of a target, where a later one is known. */
  stood(when: string, value: string): string;
  /** A share or a rate that is too small to print. */
  under(share: string): string;
  /** The share of a target that a value is. */
  reached(share: string): string;
  /** The share of the way to a target, and from where. */
  way(share: string, from: string, since: string): string;
  /** How far a value is from the target: `above` says on which side of it. */
  left(amount: string, above: boolean): string;
  readonly standings: Readonly<Record<Standing, string>>;
  /** The even change a year that is still needed. */
  needed(change: EvenChange): string;
  /** The whole change that is needed in less than a year. */
  neededOnce(change: EvenChange): string;
  soFar(change: EvenChange): string;
  /** What the dashed line in a plot is. */
  readonly neededLine: string;
  /** What the thin line in a plot is. */
  readonly gapLine: string;
  readonly noTarget: string;
  /** Between what stands and what is aimed at. */
  readonly next: string;
  /** What kind of graphic it is, how many items it has and how many of them are there already. */
  kind(items: number, there: number): string;
}

/** On a day, in a month, a quarter or a year; a name of a time stands in brackets. */
const onDate = (when: string): string => {
  if (/^\d{1,2} /.test(when)) return ` on ${when}`;
  return /\d{4}$/.test(when) ? ` in ${when}` : when && ` (${when})`;
};

const english: TargetWords = {
  goal: (when) => (when ? `target for ${when}` : 'target'),
  stands: (name, when, value) =>
    `${name || 'the latest value'}${name ? ': ' : ' is '}${value}${onDate(when)}`,
  stood: (when, value) => `stood at ${value}${onDate(when)}`,
  under: (share) => `less than ${share}`,
  reached: (share) => `${share} reached`,
  way: (share, from, since) => `${share} of the way from ${from}${onDate(since)}`,
  left: (amount, above) => `${amount} ${above ? 'above' : 'below'} it`,
  standings: {
    open: '',
    met: 'target met',
    passed: 'target more than met',
    due: 'target date has come',
    over: 'target date has passed',
    beyond: '',
    unknown: '',
  },
  needed: ({ amount, way, since, until }) =>
    `Needs ${way > 0 ? 'growth' : 'a cut'} of ${amount} a year from ${since} to ${until}`,
  neededOnce: ({ amount, way, until }) =>
    `Needs ${way > 0 ? 'growth' : 'a cut'} of ${amount} by ${until}`,
  soFar: ({ amount, way, since, until }) =>
    `${way === 0 ? 'Stayed the same' : `${way > 0 ? 'Grew' : 'Fell'} by ${amount} a year`} from ${since} to ${until}`,
  neededLine: 'path needed at an even rate',
  gapLine: 'no figures in between',
  noTarget: 'no target given',
  next: '; ',
  kind: (items, there) =>
    `Progress chart with ${items} items${there > 0 ? `, ${there} of which ${there === 1 ? 'has' : 'have'} reached a target` : ''}.`,
};

const simplified: TargetWords = {
  goal: (when) => `${when}目标`,
  stands: (name, when, value) => `${name}${when}${name || when ? '为' : '最新数值为'}${value}`,
  stood: (when, value) => `${when}为${value}`,
  under: (share) => `不足${share}`,
  reached: (share) => `已达${share}`,
  way: (share, from, since) => `从${since}的${from}算起已完成${share}`,
  left: (amount, above) => `比目标${above ? '高' : '低'}${amount}`,
  standings: {
    open: '',
    met: '已达标',
    passed: '已超额达标',
    due: '期限已到',
    over: '期限已过',
    beyond: '',
    unknown: '',
  },
  needed: ({ amount, way, since, until }) =>
    `${since}至${until}，每年须${way > 0 ? '增长' : '下降'}${amount}`,
  neededOnce: ({ amount, way, until }) => `到${until}，还须${way > 0 ? '增长' : '下降'}${amount}`,
  soFar: ({ amount, way, since, until }) =>
    `${since}至${until}，${way === 0 ? '持平' : `年均${way > 0 ? '增长' : '下降'}${amount}`}`,
  neededLine: '按同一年率达标的走势',
  gapLine: '其间没有数据',
  noTarget: '未列目标',
  next: '；',
  kind: (items, there) => `目标进度图，共${items}项${there > 0 ? `，${there}项已达标` : ''}。`,
};

const hongKong: TargetWords = {
  goal: (when) => `${when}目標`,
  stands: (name, when, value) => `${name}${when}${name || when ? '為' : '最新數值為'}${value}`,
  stood: (when, value) => `${when}為${value}`,
  under: (share) => `不足${share}`,
  reached: (share) => `已達${share}`,
  way: (share, from, since) => `由${since}的${from}起計已完成${share}`,
  left: (amount, above) => `較目標${above ? '高' : '低'}${amount}`,
  standings: {
    open: '',
    met: '已達標',
    passed: '已超額達標',
    due: '期限已到',
    over: '期限已過',
    beyond: '',
    unknown: '',
  },
  needed: ({ amount, way, since, until }) =>
    `${since}至${until}，每年須${way > 0 ? '增長' : '減少'}${amount}`,
  neededOnce: ({ amount, way, until }) => `至${until}，尚須${way > 0 ? '增長' : '減少'}${amount}`,
  soFar: ({ amount, way, since, until }) =>
    `${since}至${until}，${way === 0 ? '持平' : `年均${way > 0 ? '增長' : '減少'}${amount}`}`,
  neededLine: '按同一年率達標的走勢',
  gapLine: '其間沒有數據',
  noTarget: '沒有列出目標',
  next: '；',
  kind: (items, there) => `目標進度圖，共${items}項${there > 0 ? `，${there}項已達標` : ''}。`,
};

const taiwan: Partial<TargetWords> = {
  gapLine: '其間沒有資料',
  needed: ({ amount, way, since, until }) =>
    `${since}至${until}，每年須${way > 0 ? '成長' : '減少'}${amount}`,
  neededOnce: ({ amount, way, until }) => `至${until}，尚須${way > 0 ? '成長' : '減少'}${amount}`,
  soFar: ({ amount, way, since, until }) =>
    `${since}至${until}，${way === 0 ? '持平' : `年均${way > 0 ? '成長' : '減少'}${amount}`}`,
};

export const targetWords: ByLanguage<TargetWords> = inChinese(
  english,
  simplified,
  hongKong,
  taiwan,
);
