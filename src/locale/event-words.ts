import { inChinese, type ByLanguage } from './language.ts';

/** A stretch of time: years with what is left in months, or days alone. */
export interface Stretch {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** What a timeline of events says. Dates and names arrive ready to print. */
export interface EventWords {
  stretch(time: Stretch): string;
  /** Since the event before. */
  later(time: string): string;
  /** Between two events that belong together. */
  since(time: string, date: string): string;
  /** What is to come, and what somebody expects to come. */
  readonly planned: string;
  only(date: string, title: string): string;
  /** The one event that is drawn, where it was not the only one. */
  one(date: string, title: string): string;
  span(events: number, from: string, to: string): string;
  longest(time: string, from: string, to: string): string;
  /** Above the events that nobody can place. */
  readonly undated: string;
  /** How many these are. */
  undatedToo(events: number): string;
  /** How many of the events are how sure: 1 unconfirmed. */
  unsure(counts: readonly (readonly [count: number, word: string])[]): string;
  /** What a dashed stretch of the line means. */
  readonly folded: string;
  /** That the distances say nothing of the time. */
  readonly even: string;
  /** That of dates that overlap nobody can tell the order. */
  readonly unordered: string;
}

const many = (count: number, noun: string): string =>
  count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;

const english: EventWords = {
  stretch: ({ years, months, days }) =>
    [many(years, 'year'), many(months, 'month'), many(days, 'day')].filter(Boolean).join(' '),
  later: (time) => `${time} later`,
  since: (time, date) => `${time} after ${date}`,
  planned: 'planned',
  only: (date, title) => `One event: ${title}, ${date}.`,
  one: (date, title) => `${title}, ${date}.`,
  span: (events, from, to) => `${events} events, from ${from} to ${to}.`,
  longest: (time, from, to) => `The longest gap, ${time}, is from ${from} to ${to}.`,
  undated: 'No exact date',
  undatedToo: (events) => `${many(events, 'event')} without an exact date.`,
  unsure: (counts) => `${counts.map(([count, word]) => `${count} ${word}`).join(', ')}.`,
  folded: 'Dashed stretches of the line are shortened.',
  even: 'Events are spaced evenly, not to scale.',
  unordered: 'Where dates overlap, the order of events is not known.',
};

/** What the scripts write each in its own way. */
interface ChineseWords {
  readonly apart: string;
  readonly month: string;
  readonly later: string;
  readonly planned: string;
  readonly undated: string;
  undatedToo(events: number): string;
  readonly folded: string;
  readonly even: string;
  readonly unordered: string;
}

const chinese = ({ apart, month, later, ...rest }: ChineseWords): EventWords => ({
  ...rest,
  stretch: ({ years, months, days }) =>
    (years ? `${years}年` : '') + (months ? months + month : '') + (days ? `${days}天` : ''),
  later: (time) => time + later,
  since: (time, date) => `${apart}${date}相隔${time}`,
  only: (date, title) => `只有一件事：${date}，${title}。`,
  one: (date, title) => `${date}，${title}。`,
  span: (events, from, to) => `${from}至${to}，共${events}件事。`,
  longest: (time, from, to) => `相隔最久的是${from}至${to}，${time}。`,
  unsure: (counts) => `其中${counts.map(([count, word]) => `${count}件${word}`).join('、')}。`,
});

const simplified = chinese({
  apart: '与',
  month: '个月',
  later: '后',
  planned: '预定',
  undated: '无确切日期',
  undatedToo: (events) => `另有${events}件事无确切日期。`,
  folded: '虚线处时间已缩短，不按比例。',
  even: '各事件等距排列，不按时间比例。',
  unordered: '日期有重叠的，先后不明。',
});

const hongKong = chinese({
  apart: '與',
  month: '個月',
  later: '後',
  planned: '預定',
  undated: '無確切日期',
  undatedToo: (events) => `另有${events}件事無確切日期。`,
  folded: '虛線處時間已縮短，不按比例。',
  even: '各事件等距排列，不按時間比例。',
  unordered: '日期有重疊的，先後不明。',
});

export const eventWords: ByLanguage<EventWords> = inChinese(english, simplified, hongKong);
