import type { Language } from '../locale/language.ts';
import type { CalendarDate } from './calendar.ts';

/** Months by their English names, from January. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** 2015年3月12日, 12 March 2015, 2009–10: Gregorian, at the precision it was given, no zone. */
export function formatDate(date: CalendarDate, language: Language): string {
  const isPlain = language === 'en' || date.through;
  const said = isPlain ? formatEnglish(date) : formatChinese(date, language);
  return said + setMark(date, language);
}

/** What stands behind a date, in brackets of the language; a mark or a letter stands right behind its date. */
export const setMark = ({ mark, sure = '' }: CalendarDate, language: Language): string =>
  (mark ?? sure).replace(/^\((.+)\)$/, language === 'en' ? ' ($1)' : '（$1）');

/** The year alone, or both of a season: 2009–10. */
export const yearsIn = ({ year, through }: CalendarDate): string =>
  `${year}${through ? `–${String(through).slice(2)}` : ''}`;

function formatEnglish(date: CalendarDate): string {
  const { year, half, quarter, month, day } = date;
  if (half !== undefined) return `H${half} ${year}`;
  if (quarter !== undefined) return `Q${quarter} ${year}`;
  if (month === undefined) return yearsIn(date);
  return `${day === undefined ? '' : `${day} `}${MONTHS[month - 1]} ${year}`;
}

function formatChinese(date: CalendarDate, language: Language): string {
  const { year, half, quarter, month, day } = date;
  if (half !== undefined) return `${year}年${half === 1 ? '上' : '下'}半年`;
  if (quarter !== undefined) return `${year}年第${quarter}季${language === 'zh-Hans' ? '度' : ''}`;
  const rest = month === undefined ? '' : `${month}月${day === undefined ? '' : `${day}日`}`;
  return `${year}年${rest}`;
}
