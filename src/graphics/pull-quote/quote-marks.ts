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
  /**
   * The words as one, or, where they are broken off to say who speaks, the words and what is said
   * between them by turns: Read, / she said, / or close.
   */
  readonly turns: readonly string[];
}

/**
 * Takes off the marks around a whole quote: “A” and “B” keeps them, since they are around neither.
 * Paragraphs may each have marks, or only open with one until the last. Where there is nothing but
 * marks, nothing is left. A quote that is broken off by its attribution keeps its own.
 */
export function withoutMarks(given: string): Bare {
  if (/^[「」『』“”‘’«»"'\s]*$/.test(given)) return { text: '', typed: '', turns: [''] };
  const trimmed = (line: string): string => line.trim();
  const bare = (line: string): string => line.slice(1, -1).trim();
  const lines = given.split('\n').map(trimmed).filter(Boolean);
  const said = lines.join('\n');
  const as = (text: string, typed: string, turns: readonly string[] = [text]): Bare => ({
    text,
    typed,
    turns,
  });
  for (const [open, close] of TYPED) {
    const turns = turnsOf(said, open!, close!);
    if (turns.length > 0) return as(said, open!, turns);
    if (lines.every((line) => isAround(line, open!, close!)))
      return as(lines.map(bare).join('\n'), open!);
    const whole = said.replaceAll(`\n${open}`, '\n');
    if (lines.every((line) => line.startsWith(open!)) && isAround(whole, open!, close!))
      return as(bare(whole), open!);
  }
  return as(said, '');
}

/** Whether the mark that opens a text is closed at its very end and no earlier. */
function isAround(text: string, open: string, close: string): boolean {
  if (!text.startsWith(open) || !text.endsWith(close)) return false;
  // Straight marks do not say which they are; what stands between must be pairs of its own.
  if (open === close) return text.length > 1 && curled(text.slice(1, -1)) !== null;
  return cutAt(text, open, close).length === 3;
}

/** A stop or a dash, which stands between a quote and who says it, on either side of a mark. */
const BEGINS = /^\s*[\p{Po}\p{Pd}]/u;
const ENDS = /[\p{Po}\p{Pd}]\s*$/u;

/** The words of a quote and what breaks them off, by turns; none where it is not so from end to end. */
function turnsOf(text: string, open: string, close: string): readonly string[] {
  const isStraight = open === close;
  const pieces = isStraight ? text.split(STRAIGHT) : cutAt(text, open, close);
  const turns = pieces.slice(1, -1);
  const isWhole = turns.length > 2 && pieces[0] === '' && pieces.at(-1) === '';
  if (!isWhole || (isStraight && curled(text) === null)) return [];
  const breaksOff = (turn: string, before: string): boolean =>
    /\p{L}/u.test(turn) && ENDS.test(turn) && (BEGINS.test(turn) || ENDS.test(before));
  return turns.every((turn, at) => at % 2 === 0 || breaksOff(turn, turns[at - 1]!)) ? turns : [];
}

/** A text in pieces, cut at the outermost marks; one piece where these do not pair. */
function cutAt(text: string, open: string, close: string): readonly string[] {
  const pieces = [''];
  let depth = 0;
  for (const sign of text) {
    const isOuter = (sign === open && depth++ === 0) || (sign === close && --depth === 0);
    if (isOuter) pieces.push('');
    else pieces.push(pieces.pop()! + sign);
  }
  return depth === 0 ? pieces : [text];
}

/** Straight marks, but for those of inches, seconds and years behind a figure. */
const STRAIGHT = /(?<!\d)"/g;

/** Where a straight mark can open: before a word, and behind what is none. */
const OPENS = /(?<=^|[\s([{—–\-/]|\p{Script=Han}|\p{Po})"(?![\s，。、：；！？,;]|$)/uy;

/** Where it can close: behind a word, and before what is none. */
const CLOSES = /(?<=[^\s：:])"(?=$|[\s)\]}—–\-/]|\p{Script=Han}|\p{Po})/uy;

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
 * What stands between the marks around a quote: its words, and where these are broken off, the marks
 * that close and open them again.
 */
export const markTurns = (turns: readonly string[], marks: Marks): string =>
  turns
    .map((turn, at) => (at % 2 === 0 ? nestMarks(turn, marks) : marks[1] + turn + marks[0]))
    .join('');

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
