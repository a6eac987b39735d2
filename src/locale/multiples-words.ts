import type { ByLanguage } from './language.ts';

/** That panels beside each other have scales of their own, behind the unit over them, if there is one. */
type ScalesDiffer = (head: string) => string;

const chinese =
  (said: string): ScalesDiffer =>
  (head) =>
    [head, said].filter(Boolean).join('；');

/** 單位：億元；各圖刻度不同. */
export const multiplesWords: ByLanguage<ScalesDiffer> = {
  en: (head) => (head ? `${head}; scales differ` : 'Scales differ'),
  'zh-Hans': chinese('各图刻度不同'),
  'zh-HK': chinese('各圖刻度不同'),
  'zh-TW': chinese('各圖刻度不同'),
};
