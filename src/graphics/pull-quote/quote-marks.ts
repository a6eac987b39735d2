/** Outer marks of a quotation, then those of one inside it. */
export type Marks = readonly [open: string, close: string, inner: string, innerClose: string];

export const CORNERS: Marks = ['「', '」', '『', '』'];
export const CURLY: Marks = ['“', '”', '‘', '’'];

const TYPED = ['「」', '『』', '“”', '‘’', '«»', '""'];

/** A quote without the marks that an author typed around the whole of it, and the first of these. */
export interface Bare {
  readonly text: string;
  /** '' where the words stood alone. */
  readonly typed: string;
}

/**
 * Takes off the marks around a whole quote: “A” and “B” keeps them, since they are around neither.
 * Where there is nothing but marks, nothing is left.
 */
export function withoutMarks(given: string): Bare {
  const text = given.trim();
  if (/^[「」『』“”‘’«»"'\s]*$/.test(text)) return { text: '', typed: '' };
  const pair = TYPED.find(([open, close]) => isAround(text, open!, close!));
  return pair ? { text: text.slice(1, -1).trim(), typed: pair[0]! } : { text, typed: '' };
}

/** Whether the mark that opens a text is closed at its very end and no earlier. */
function isAround(text: string, open: string, close: string): boolean {
  if (!text.startsWith(open)) return false;
  let depth = 1;
  for (let at = 1; at < text.length; at++) {
    if (text[at] === close) depth--;
    else if (text[at] === open) depth++;
    if (depth === 0) return at === text.length - 1;
  }
  return false;
}

/**
 * The marks inside a quote stay as they were printed, but for those that would be the same as the
 * ones around it: 「「樣板房」」 is 「『樣板房』」. Where both sorts stand in it already, nobody can
 * tell which are within which, and nothing is changed.
 */
export function nestMarks(text: string, [open, close, inner, innerClose]: Marks): string {
  if (text.includes(inner) || text.includes(innerClose)) return text;
  return text.replaceAll(open, inner).replaceAll(close, innerClose);
}
