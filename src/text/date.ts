import { daysIn, type CalendarDate } from './calendar.ts';
import { MONTHS } from './format-date.ts';

const FORMS: readonly RegExp[] = [
  /^(?<y>\d{4})(?:[-/](?<m>\d{1,2})(?:[-/](?<d>\d{1,2}))?)?$/,
  /^(?<y>\d{4})年(?:(?<m>\d{1,2})月(?:(?<d>\d{1,2})[日號号])?)?$/,
  /^(?:(?<d>\d{1,2}) )?(?<name>[A-Za-z]{3,9})\.?,? (?<y>\d{4})$/,
  /^(?<name>[A-Za-z]{3,9})\.? (?<d>\d{1,2}), (?<y>\d{4})$/,
  /^(?:Q(?<q>[1-4])|H(?<h>[12]))[ -]?(?<y>\d{4})$/i,
  /^(?<y>\d{4})[ -]?(?:Q(?<q>[1-4])|H(?<h>[12]))$/i,
  /^(?<y>\d{4})年(?:第?(?<q>[1-4一二三四])季度?|(?<h>[上下])半年)$/,
  /^(?<y>\d{4})[-/](?<to>\d{4}|\d\d) ?(?:(?:財政|财政|學|学)?年?度?|財年|财年|[賽赛]季)$/,
];

/**
 * A footnote mark behind a date, or how sure it is, in brackets or as tables of figures have it: E for an
 * estimate, F for a forecast, p for what is preliminary.
 */
const MARKED =
  /^(.*[\d年月日號号季度])(?:( ?[*†‡§#⁰¹²³⁴-⁹]+| ?\[\w\]| ?\((?:\*|r|revised|修[訂订])\))|( ?\((?:[efp]|(?:est|fore|exp|proj|plan|targ|prel|prov|[預预估目]|初步)[^()\d]*)\)|(?<=^(?:19|20)\d\d年?) ?[efp]))$/i;

/**
 * Reads 2015, 2015-03, 2015年3月, March 2015, 12 March 2015, 2015-03-12, Q1 2024, 2024年第一季,
 * 2024H1, 2024年上半年 and 2023/24, each with a mark behind it or none. Null for anything else: 2024-02-30 is no day, and
 * 03/04/2024 is two, so it is not guessed; 2009/10 alone is a month. The caller has made full-width digits half-width.
 */
export function parseDate(text: string): CalendarDate | null {
  if (text === '' || text.length > 40) return null;
  // Some house styles set a space between Han and digits: 2015 年 3 月.
  const trimmed = text.replaceAll(/ ?([年月日號号第季]) ?/g, '$1').trim();
  for (const form of FORMS) {
    const fields = form.exec(trimmed)?.groups;
    const date = fields && dateOf(fields);
    if (date) return date;
  }
  const [, date = '', mark, sure] = MARKED.exec(trimmed) ?? [];
  const read = parseDate(date);
  if (!read || read.mark || read.sure) return null;
  return mark ? { ...read, mark: mark.trim() } : { ...read, sure: sure!.trim() };
}

function dateOf(fields: Partial<Record<string, string>>): CalendarDate | null {
  const { y, q, h, m, name, d, to } = fields;
  const year = Number(y);
  if (to) return `${year + 1}`.endsWith(to) ? { year, through: year + 1 } : null;
  if (q) return { year, quarter: Number(q) || '一二三四'.indexOf(q) + 1 };
  if (h) return { year, half: Number(h) || '上下'.indexOf(h) + 1 };
  return checkedDate(year, name ? monthNamed(name.toLowerCase()) : Number(m), Number(d));
}

/** The date of numbers, NaN where it is not that precise; null where there is no such day. */
function checkedDate(year: number, month: number, day: number): CalendarDate | null {
  if (!(month >= 0)) return { year };
  if (month < 1 || month > 12) return null;
  if (!(day >= 0)) return { year, month };
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
