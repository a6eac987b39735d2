/**
 * Whether a text is a year and the two digits of the next one, 2009-10 or 2023/24. Of a lone one in ten
 * years nobody can say whether it is a month.
 */
export const isSeason = (text: string): boolean =>
  text.length === 7 &&
  /[-/–]/.test(text[4]!) &&
  (Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(5));
