import { inChinese, type ByLanguage } from './language.ts';
import { unitHead } from './figure-words.ts';

/** What a strip of parts says of its data. Names and values arrive ready to print. */
export interface TierWords {
  /** What kind of graphic this is, how many parts it has, and its total where it is known. */
  kind(parts: number, total: string): string;
  /** The first and the last part, each with its value and its share where it has one. */
  ends(first: string, last: string): string;
  /** The line over the strip: what is counted, in which unit, and whose the shares are. */
  head(measure: string, unit: string, isCalculated: boolean): string;
  /** Why no shares stand there. */
  readonly noShares: Readonly<
    Record<'missing' | 'inexact' | 'said' | 'negative' | 'zero' | 'over', string>
  >;
}

const english: TierWords = {
  kind: (parts, total) =>
    `One strip in ${parts} ${parts === 1 ? 'part' : 'parts'}, in order${total && `; ${total} in all`}.`,
  ends: (first, last) => `The first is ${first}; the last is ${last}.`,
  head: (measure, unit, isCalculated) =>
    [measure, measure ? unit : unitHead(unit), isCalculated && 'shares calculated']
      .filter(Boolean)
      .join(', '),
  noShares: {
    missing: 'No shares are given, since a part has no value.',
    inexact: 'No shares are given, since not every figure is exact.',
    said: 'No shares are given, since not every figure is an actual one.',
    negative: 'No shares are given, since a figure is below zero.',
    zero: 'No shares are given, since all parts are zero.',
    over: 'No shares are given, since the parts add to more than the total.',
  },
};

const simplified: TierWords = {
  kind: (parts, total) => `分段条形图，依次共${parts}段${total && `，合计${total}`}。`,
  ends: (first, last) => `首段是${first}；末段是${last}。`,
  head: (measure, unit, isCalculated) =>
    [measure, unit && `单位：${unit}`, isCalculated && '占比为推算'].filter(Boolean).join('；'),
  noShares: {
    missing: '有部分没有数值，故不列占比。',
    inexact: '有部分并非确数，故不列占比。',
    said: '有部分并非实际数字，故不列占比。',
    negative: '有部分低于零，故不列占比。',
    zero: '各部分均为零，故不列占比。',
    over: '各部分相加超过合计，故不列占比。',
  },
};

const hongKong: TierWords = {
  kind: (parts, total) => `分段條形圖，依次共${parts}段${total && `，合計${total}`}。`,
  ends: (first, last) => `首段是${first}；末段是${last}。`,
  head: (measure, unit, isCalculated) =>
    [measure, unit && `單位：${unit}`, isCalculated && '佔比為推算'].filter(Boolean).join('；'),
  noShares: {
    missing: '有部分沒有數值，故不列佔比。',
    inexact: '有部分並非確數，故不列佔比。',
    said: '有部分並非實際數字，故不列佔比。',
    negative: '有部分低於零，故不列佔比。',
    zero: '各部分均為零，故不列佔比。',
    over: '各部分相加超過合計，故不列佔比。',
  },
};

const taiwan: Partial<TierWords> = {
  kind: (parts, total) => `分段長條圖，依次共${parts}段${total && `，合計${total}`}。`,
};

export const tierWords: ByLanguage<TierWords> = inChinese(english, simplified, hongKong, taiwan);
