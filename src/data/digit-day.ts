import { parseDate } from '../text/date.ts';

/** 20240131 as 2024-01-31; null for any other text, and for what is no day of these centuries. */
export function digitDay(text: string): string | null {
  const [, ...parts] = /^((?:1[5-9]|20|21)\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  const day = parts.join('-');
  return parseDate(day) && day;
}
