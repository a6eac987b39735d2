import { MINUS } from '../text/number.ts';

/** Writes rows as RFC 4180 CSV with a BOM, so that spreadsheets read Chinese as it is. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Rows as the address of a file, with an ASCII minus so that a spreadsheet takes numbers for numbers. */
export const csvHref = (rows: readonly (readonly string[])[]): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(formatCsv(rows).replaceAll(MINUS, '-'))}`;
