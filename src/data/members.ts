import { splitNumbered } from './numbering.ts';

/** The signs that part names; a comma inside 1,000 and a dash inside 2025–27 part nothing. */
const BETWEEN =
  /[、，;；→⇒＞>｜|]|,(?!\d{3})|(?<!\d)[—–]+|[—–]+(?!\d)|\s[/／-]\s|(?<=\p{Script=Han})[/／](?=\p{Script=Han})/u;

/** What parts measures: semicolons, and full stops between sentences in Han. */
const AFTER_MEASURE = /[;；]|(?<=\p{Script=Han}[”」』）]?)。(?=[“「『（\p{Script=Han}])/u;

const parted = (text: string, between: RegExp): readonly string[] =>
  text
    .split(/[\n\r]/.test(text.trim()) ? /[\n\r]+/ : between)
    .map((item) => item.trim())
    .filter(Boolean);

/** The names in a cell, one to a line or in a row: 杭州、深圳; 核心引領—多點支撐; talent → money. */
export const splitMembers = (text: string): readonly string[] => parted(text, BETWEEN);

/**
 * The measures in a cell: as an editor has numbered them, else one to a line where it has lines, else
 * parted by semicolons and by full stops between sentences in Han. What leads up to the first, such as
 * 包括：, stays with it.
 */
export function splitMeasures(text: string): readonly string[] {
  const [lead = '', first, ...more] = splitNumbered(text);
  if (first !== undefined && (more.length > 0 || lead.trim() === ''))
    return [lead + first, ...more].map((item) => item.replace(/[;；\s]+$/, '').trim());
  return parted(text.replaceAll(/([:：])\s*[\n\r]+/g, '$1'), AFTER_MEASURE);
}
