const DIGITS = '一二三四五六七八九';

/** 1 to 99 in Han: 三, 十二, 二十. */
function inHan(number: number): string {
  const tens = Math.floor(number / 10);
  const before = (tens > 1 && DIGITS[tens - 1]) || '';
  return before + (tens > 0 ? '十' : '') + (DIGITS[(number % 10) - 1] ?? '');
}

/**
 * How an editor writes the number of a place: 1. or 1、 or （1） or 一、 or ①. There is none in 1.5, 第一、
 * or 一、二期.
 */
const markOf = (place: number, before: string): RegExp =>
  new RegExp(
    `${before}(?:[（(]?(?:${place}|${inHan(place)})(?:[)）.．](?!\\d)|、(?!\\d|[${DIGITS}十][、期批]))|${String.fromCharCode(0x245f + place)})\\s*`,
    'i',
  );

/** A text without the number before it that says its place, from 1; what says another keeps it. */
export const stripNumber = (text: string, place: number): string =>
  text.replace(markOf(place, '^'), '') || text;

/** What stands before the first number of a numbered text, then what stands behind each from 1 on. */
export function splitNumbered(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  for (;;) {
    const mark = markOf(parts.length + 1, `(?<![\\da-z第十${DIGITS}])`).exec(rest);
    if (!mark) return [...parts, rest];
    parts.push(rest.slice(0, mark.index));
    rest = rest.slice(mark.index + mark[0].length);
  }
}

const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** How a number of measures is spelled out: the word itself, and 三 before 項. */
const SPELLED = /[a-z]+|[一二三四五六七八九十兩两]+(?=[項项條条](?:措施|任[務务]|[舉举]措)?$)/gi;

/** Small numbers that are spelled out, in digits: three measures, 三項. */
export const spelledInDigits = (text: string): string =>
  text.replace(SPELLED, (word) => {
    const said = word.replace(/[兩两]/, '二').toLowerCase();
    const number = WORDS.indexOf(said) + 1;
    for (let han = 1; han < 100; han++) if (inHan(han) === said) return String(han);
    return number > 0 ? String(number) : word;
  });
