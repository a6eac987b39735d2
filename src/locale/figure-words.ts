import { inChinese, type ByLanguage } from './language.ts';
import type { Qualifier, Status } from './vocabulary.ts';

/**
 * An English unit alone over a plot or a table, begun as a line is: Billion yuan, Zones. “In zones” is what
 * nobody says; a short word may be a symbol and stays: km², kWh.
 */
export const unitHead = (unit: string): string =>
  unit.replace(/^[a-z](?=[a-z]{3})/, (first) => first.toUpperCase());

/** What every graphic says around its picture. Numbers arrive formatted; sentences are whole. */
export interface FigureWords {
  readonly source: string;
  readonly note: string;
  asOf(date: string): string;
  readonly missing: string;
  /** Of what should stand here, and is out of reach. */
  readonly lost: string;
  readonly statuses: Readonly<Record<Status, string>>;
  qualify(qualifier: Qualifier | null, number: string): string;
  /** A number of percentage points, which are never called per cent. */
  points(number: string): string;
  /** Text and what belongs to it: “a (b)”. */
  aside(text: string, remark: string): string;
  /** “a: b”. */
  titled(title: string, text: string): string;
  readonly comma: string;
  /** Between the items of a list. */
  readonly listed: string;
  readonly stop: string;
}

const english: FigureWords = {
  source: 'Source',
  note: 'Note',
  asOf: (date) => `As of ${date}`,
  missing: 'no data',
  lost: 'This could not be loaded.',
  statuses: {
    reported: 'reported',
    calculated: 'calculated',
    preliminary: 'preliminary',
    forecast: 'forecast',
    target: 'target',
    claim: 'claim',
    'not-given': 'not given',
    'out-of-scope': 'out of scope',
    unconfirmed: 'unconfirmed',
  },
  qualify: (qualifier, number) => (qualifier ? `${qualifier} ${number}` : number),
  points: (number) => `${number} percentage point${/(?:^|[\s+−])1$/.test(number) ? '' : 's'}`,
  aside: (text, remark) => `${text} (${remark})`,
  titled: (title, text) => `${title}: ${text}`,
  comma: ', ',
  listed: ', ',
  stop: '. ',
};

/** What both scripts write alike. */
const chinese = {
  qualify: (qualifier: Qualifier | null, number: string, about = '約') =>
    (qualifier ? { over: '逾', about, nearly: '近' }[qualifier] : '') + number,
  asOf: (date: string) => `截至${date}`,
  aside: (text: string, remark: string) => `${text}（${remark}）`,
  titled: (title: string, text: string) => `${title}：${text}`,
  comma: '，',
  listed: '、',
  stop: '。',
};

const simplified: FigureWords = {
  ...chinese,
  source: '资料来源',
  note: '注',
  missing: '无数据',
  lost: '未能加载。',
  statuses: {
    reported: '已公布',
    calculated: '推算',
    preliminary: '初步数字',
    forecast: '预测',
    target: '目标',
    claim: '说法',
    'not-given': '未公布',
    'out-of-scope': '不在范围',
    unconfirmed: '未经核实',
  },
  qualify: (qualifier, number) => chinese.qualify(qualifier, number, '约'),
  points: (number) => `${number}个百分点`,
};

const hongKong: FigureWords = {
  ...chinese,
  source: '資料來源',
  note: '註',
  missing: '沒有數據',
  lost: '未能載入。',
  statuses: {
    reported: '已公布',
    calculated: '推算',
    preliminary: '初步數字',
    forecast: '預測',
    target: '目標',
    claim: '說法',
    'not-given': '未公布',
    'out-of-scope': '不在範圍',
    unconfirmed: '未經核實',
  },
  points: (number) => `${number}個百分點`,
};

/** The words of every graphic in every language; a missing one does not compile. */
export const figureWords: ByLanguage<FigureWords> = inChinese(english, simplified, hongKong, {
  missing: '沒有資料',
  lost: '無法載入。',
});
