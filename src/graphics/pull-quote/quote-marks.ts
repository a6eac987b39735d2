/** Outer marks of a quotation, then those of one inside it. */
export type Marks = readonly [open: string, close: string, inner: string, innerClose: string];

export const CORNERS: Marks = ['「', '」', '『', '』'];
export const CURLY: Marks = ['“', '”', '‘', '’'];

const TYPED = [
  CORNERS.slice(0, 2),
  CORNERS.slice(2),
  CURLY.slice(0, 2),
  CURLY.slice(2),
  ['«', '»'],
  ['"', '"'],
];

/** A quote without the marks that an author typed around the whole of it, and the first of these. */
export interface Bare {
  readonly text: string;
  /** '' where the words stood alone. */
  readonly typed: string;
}

/**
 * Takes off the marks around a whole quote: “A” and “B” keeps them, since they are around neither.
 * Paragraphs may each have marks, or only open with one until the last. Where there is nothing but
 * marks, nothing is left.
 */
export function withoutMarks(given: string): Bare {
  if (/^[「」『』“”‘’«»"'\s]*$/.test(given)) return { text: '', typed: '' };
  const trimmed = (line: string): string => line.trim();
  const bare = (line: string): string => line.slice(1, -1).trim();
  const lines = given.split('\n').map(trimmed).filter(Boolean);
  for (const [open, close] of TYPED) {
    if (lines.every((line) => isAround(line, open!, close!)))
      return { text: lines.map(bare).join('\n'), typed: open! };
    const whole = lines.join('\n').replaceAll(`\n${open}`, '\n');
    if (lines.every((line) => line.startsWith(open!)) && isAround(whole, open!, close!))
      return { text: bare(whole), typed: open! };
  }
  return { text: lines.join('\n'), typed: '' };
}

/** Whether the mark that opens a text is closed at its very end and no earlier. */
function isAround(text: string, open: string, close: string): boolean {
  if (!text.startsWith(open) || !text.endsWith(close)) return false;
  // Straight marks do not say which they are; what stands between must be pairs of its own.
  if (open === close) return text.length > 1 && curled(text.slice(1, -1)) !== null;
  let depth = 1;
  for (let at = 1; at < text.length; at++) {
    if (text[at] === close) depth--;
    else if (text[at] === open) depth++;
    if (depth === 0) return at === text.length - 1;
  }
  return false;
}

/** Straight marks, but for those of inches, seconds and years behind a figure. */
const STRAIGHT = /(?<!\d)"/g;

/** Where a straight mark can open: before a word, and behind what is none. */
const OPENS = /(?<=^|[\s([{—–\-/]|\p{Script=Han}|\p{Po})"(?=\S)/uy;

/** Where it can close: behind a word, and before what is none. */
const CLOSES = /(?<=\S)"(?=$|[\s)\]}—–\-/]|\p{Script=Han}|\p{Po})/uy;

/** A text with its straight marks as single curly ones; null where they do not pair beyond doubt. */
function curled(text: string): string | null {
  let isOpen = false;
  let isSure = true;
  const printed = text.replaceAll(STRAIGHT, (_, at: number) => {
    const wanted = isOpen ? CLOSES : OPENS;
    wanted.lastIndex = at;
    isSure &&= wanted.test(text);
    isOpen = !isOpen;
    return isOpen ? '‘' : '’';
  });
  return isSure && !isOpen ? printed : null;
}

/**
 * The marks inside a quote stay as they were printed, but for those that would be the same as the
 * ones around it: 「「樣板房」」 is 「『樣板房』」, and so are straight ones within curly. Where both
 * sorts stand in it already, or marks do not pair, nobody can tell which are within which, and nothing
 * is changed.
 */
export function nestMarks(text: string, [open, close, inner, innerClose]: Marks): string {
  const single = inner === '‘' && !text.includes(inner) ? (curled(text) ?? text) : text;
  if (single !== text && !text.includes(open)) return single;
  if (text.includes(inner) || text.includes(innerClose)) return text;
  return text.replaceAll(open, inner).replaceAll(close, innerClose);
}
