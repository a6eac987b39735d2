import { inChinese, type ByLanguage } from './language.ts';

/** What a path of steps says of its data. Names and values arrive ready to print. */
export interface StepWords {
  /** The steps in their order, each with its value. */
  path(count: number, steps: readonly string[]): string;
  /** Steps beyond those that are told. */
  more(count: number): string;
  /** A step and its place, for those who do not see the path. */
  step(place: number, name: string): string;
  /** Those with the highest count. */
  widest(names: readonly string[]): string;
  /** A step’s share of the first, which has the name. */
  ofFirst(share: string, name: string): string;
  /** The last step’s share of the first, without a full stop. */
  last(share: string): string;
  readonly total: string;
  /** What counts of several counters come to: 個; '' where the language has none. */
  readonly piece: string;
  /** Said where counts only fall: that no step is known to come out of the one before. */
  readonly apart: string;
  /** Said where some steps are counted in another unit and have no bar. */
  readonly unlike: string;
}

const english: StepWords = {
  path: (count, steps) =>
    `A path of ${count} ${count === 1 ? 'step' : 'steps'}: ${steps.join('; ')}.`,
  more: (count) => `${count} more`,
  step: (place, name) => `Step ${place}: ${name}`,
  widest: (names) => `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} the largest.`,
  ofFirst: (share, name) => `${share} of ${name}`,
  last: (share) => `The last step is ${share} of the first`,
  total: 'Total',
  piece: '',
  apart: 'Bars show each step’s own count, not what passes from one step to the next.',
  unlike: 'Only steps counted in the same unit have a bar.',
};

const simplified: StepWords = {
  path: (count, steps) => `依次有${count}步：${steps.join('；')}。`,
  more: (count) => `另有${count}步`,
  step: (place, name) => `第${place}步，${name}`,
  widest: (names) => `${names.join('和')}${names.length === 1 ? '' : '并列'}最多。`,
  ofFirst: (share, name) => `占${name}的${share}`,
  last: (share) => `最后一步为第一步的${share}`,
  total: '合计',
  piece: '个',
  apart: '条形长短只按各步数目，不表示有多少从一步进入下一步。',
  unlike: '单位相同的步骤才画条形。',
};

const hongKong: StepWords = {
  path: (count, steps) => `依次有${count}步：${steps.join('；')}。`,
  more: (count) => `另有${count}步`,
  step: (place, name) => `第${place}步，${name}`,
  widest: (names) => `${names.join('和')}${names.length === 1 ? '' : '並列'}最多。`,
  ofFirst: (share, name) => `佔${name}的${share}`,
  last: (share) => `最後一步為第一步的${share}`,
  total: '合計',
  piece: '個',
  apart: '條形長短只按各步數目，不表示有多少由一步進入下一步。',
  unlike: '單位相同的步驟才畫條形。',
};

export const stepWords: ByLanguage<StepWords> = inChinese(english, simplified, hongKong, {
  apart: '長條長短只按各步數目，不表示有多少由一步進入下一步。',
  unlike: '單位相同的步驟才畫長條。',
});
