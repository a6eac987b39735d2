import { inChinese, type ByLanguage } from './language.ts';
import { unitHead } from './figure-words.ts';

/** What is said of single values in time. Values and dates arrive ready to print. */
export interface PointWords {
  only(when: string, value: string): string;
  noValues(): string;
  /** How many of the values the list leaves to the table. */
  more(count: number): string;
  /** The word before what changed in a definition. */
  readonly broken: string;
  /** The unit over a plot. */
  head(unit: string): string;
  /** What a dotted line is. */
  readonly dotted: string;
}

const english: PointWords = {
  only: (when, value) => `Only ${when} has a value: ${value}.`,
  noValues: () => 'No value is given.',
  more: (count) => `${count} more in the data table`,
  broken: 'change of definition',
  head: unitHead,
  dotted: 'across a change of definition',
};

const simplified: PointWords = {
  only: (when, value) => `只有${when}有数据，为${value}。`,
  noValues: () => '没有可显示的数值。',
  more: (count) => `其余${count}项见数据表`,
  broken: '口径变动',
  head: (unit) => unit && `单位：${unit}`,
  dotted: '前后口径不同',
};

const hongKong: PointWords = {
  only: (when, value) => `只有${when}有數據，為${value}。`,
  noValues: () => '沒有可顯示的數值。',
  more: (count) => `其餘${count}項見數據表`,
  broken: '口徑變動',
  head: (unit) => unit && `單位：${unit}`,
  dotted: '前後口徑不同',
};

const taiwan: Partial<PointWords> = {
  only: (when, value) => `只有${when}有資料，為${value}。`,
  more: (count) => `其餘${count}項見資料表`,
};

export const pointWords: ByLanguage<PointWords> = inChinese(english, simplified, hongKong, taiwan);
