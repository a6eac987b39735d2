import type { Language } from '../locale/language.ts';

/**
 * A date as calendar fields, never an instant, so that it reads alike in every zone. Precision is
 * what was printed: a year, a half (1 or 2), a quarter (1 to 4), a month (1 to 12) or a day.
 */
export interface CalendarDate {
  readonly year: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
}

const MONTHS = [
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

const FORMS: readonly RegExp[] = [
  /^(?<y>\d{4})年?$/,
  /^(?<y>\d{4})[-/](?<m>\d{1,2})$/,
  /^(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})$/,
  /^(?<y>\d{4})年(?<m>\d{1,2})月(?:(?<d>\d{1,2})[日號号])?$/,
  /^(?:(?<d>\d{1,2}) )?(?<name>[A-Za-z]{3,9})\.?,? (?<y>\d{4})$/,
  /^(?<name>[A-Za-z]{3,9})\.? (?<d>\d{1,2}), (?<y>\d{4})$/,
  /^(?:Q(?<q>[1-4])|H(?<h>[12]))[ -]?(?<y>\d{4})$/i,
  /^(?<y>\d{4})[ -]?(?:Q(?<q>[1-4])|H(?<h>[12]))$/i,
  /^(?<y>\d{4})年(?:第?(?<q>[1-4一二三四])季度?|(?<h>[上下])半年)$/,
];

/**
 * Reads 2015, 2015-03, 2015年3月, March 2015, 12 March 2015, 2015-03-12, Q1 2024, 2024年第一季,
 * 2024H1 and 2024年上半年. Null for anything else: 2024-02-30 is no day, and 03/04/2024 is two, so
 * it is not guessed. The caller has made full-width digits half-width.
 */
export function parseDate(text: string): CalendarDate | null {
  // Some house styles set a space between Han and digits: 2015 年 3 月.
  const trimmed = text
    .slice(0, 40)
    .replaceAll(/ ?([年月日號号第季]) ?/g, '$1')
    .trim();
  if (text.length > 40) return null;
  for (const form of FORMS) {
    const fields = form.exec(trimmed)?.groups;
    if (fields) return checkedDate(fields);
  }
  return null;
}

function checkedDate(fields: Partial<Record<string, string>>): CalendarDate | null {
  const { y, q, h, m, name, d } = fields;
  const year = Number(y);
  if (q) return { year, quarter: Number(q) || '一二三四'.indexOf(q) + 1 };
  if (h) return { year, half: Number(h) || '上下'.indexOf(h) + 1 };
  if (!name && !m) return { year };
  const month = name ? monthNamed(name.toLowerCase()) : Number(m);
  if (month < 1 || month > 12) return null;
  if (!d) return { year, month };
  const day = Number(d);
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null;
}

/** From 1; 0 for a word that names no month. Newspapers write Sept beside Sep. */
function monthNamed(name: string): number {
  const said = name === 'sept' ? 'sep' : name;
  return (
    1 +
    MONTHS.map((month) => month.toLowerCase()).findIndex(
      (month) => month === said || month.slice(0, 3) === said,
    )
  );
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/**
 * The date as years on a line: whole at the start of a year, so 2015 runs from 2015 to 2016.
 * Pure arithmetic on calendar fields; `at` is 0 for its first moment, 1 for its last.
 */
export function yearsAt(date: CalendarDate, at: number): number {
  const { year, half, quarter, month, day } = date;
  if (half !== undefined) return year + (half - 1 + at) / 2;
  if (quarter !== undefined) return year + (quarter - 1 + at) / 4;
  if (month === undefined) return year + at;
  if (day === undefined) return year + (month - 1 + at) / 12;
  return year + (month - 1 + (day - 1 + at) / daysIn(year, month)) / 12;
}

/** Negative, zero or positive: orders dates by their first moment. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
  yearsAt(a, 0) - yearsAt(b, 0);

/** True when `date` has begun by the end of `limit`: 2025-04-25 is within 2025-04. */
export const isWithin = (date: CalendarDate, limit: CalendarDate): boolean =>
  yearsAt(date, 0) < yearsAt(limit, 1);

/** 2015年3月12日, 12 March 2015: Gregorian, at the precision it was given, no zone. */
export function formatDate(date: CalendarDate, language: Language): string {
  return language === 'en' ? formatEnglish(date) : formatChinese(date, language);
}

function formatEnglish({ year, half, quarter, month, day }: CalendarDate): string {
  if (half !== undefined) return `H${half} ${year}`;
  if (quarter !== undefined) return `Q${quarter} ${year}`;
  if (month === undefined) return `${year}`;
  return `${day === undefined ? '' : `${day} `}${MONTHS[month - 1]} ${year}`;
}

function formatChinese(date: CalendarDate, language: Language): string {
  const { year, half, quarter, month, day } = date;
  if (half !== undefined) return `${year}年${half === 1 ? '上' : '下'}半年`;
  if (quarter !== undefined) return `${year}年第${quarter}季${language === 'zh-Hans' ? '度' : ''}`;
  const rest = month === undefined ? '' : `${month}月${day === undefined ? '' : `${day}日`}`;
  return `${year}年${rest}`;
}

/** `2015-03`: for `datetime` attributes; a quarter or a half has no such form and gives its year. */
export function isoDate({ year, month, day }: CalendarDate): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return [String(year).padStart(4, '0'), month && two(month), day && two(day)]
    .filter(Boolean)
    .join('-');
}
