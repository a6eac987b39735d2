/**
 * Whether a text is a year and the two digits of the next one, 2009-10 or 2023/24. Until 2011-12 it may as
 * well be a month, so that all dates of a column decide.
 */
export const isSeason = (text: string): boolean =>
  text.length === 7 &&
  /[-/–]/.test(text[4]!) &&
  (Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(5));
