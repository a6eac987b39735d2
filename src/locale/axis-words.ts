import type { Language } from './language.ts';

/** Months as an axis has room for them, from January. */
const SHORT_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** 3月, Mar. */
export const shortMonth = (month: number, language: Language): string =>
  language === 'en' ? SHORT_MONTHS[month - 1]! : `${month}月`;

/** 3月12日, 12 Mar. */
export const shortDay = (month: number, day: number, language: Language): string =>
  language === 'en' ? `${day} ${SHORT_MONTHS[month - 1]}` : `${month}月${day}日`;

/** 第一季, Q1; 上半年, H1. */
export const shortPart = (part: 'quarter' | 'half', number: number, language: Language): string => {
  if (language === 'en') return `${part === 'quarter' ? 'Q' : 'H'}${number}`;
  return part === 'quarter' ? `${'一二三四'[number - 1]}季` : `${'上下'[number - 1]}半年`;
};
