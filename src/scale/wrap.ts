import { estimateWidth } from '../text/width.ts';

/** The size of labels on axes, in em of the figure's text. */
export const AXIS_SIZE = 0.75;

/** No line begins with these. */
const NO_START = /^[\s，。、；：？！」』）》”％%,.;:?!)]/;

/**
 * What is never parted: a Han character or a word, with the brackets that open before it and the
 * stops and brackets that follow.
 */
const PIECE =
  /\s+|[「『（《“(]*(?:\p{Script=Han}|[^\s\p{Script=Han}「『（《“，。、；：？！」』）》”]+)?[，。、；：？！」』）》”％%,.;:?!)]*/gu;

/** A remark in brackets or a name in its marks, with the marks; a call such as f(x) is neither. */
const REMARK = /([「『（《“]{0,9}(?:（[^）]*）|(?<!\w)\([^)]*\)|《[^》]*》|「[^」]*」|“[^”]*”))/;

const piecesOf = (text: string): readonly string[] => text.match(PIECE)!.filter(Boolean);

/** Remarks that a line has room for are pieces of their own. */
const wholePieces = (text: string, width: number): readonly string[] =>
  text
    .split(REMARK)
    .flatMap((part, index) =>
      index % 2 > 0 && estimateWidth(part) <= width ? part : piecesOf(part),
    );

/**
 * Breaks a text into lines of at most so many em, for SVG, which does not wrap by itself: between
 * words and between Han characters, not within a remark in brackets if that can be. What does not fit
 * into `most` lines ends with a visible mark.
 */
export function wrapText(text: string, width: number, most: number): readonly string[] {
  const whole = linesOf(wholePieces(text, width), width);
  const lines = whole.length > most ? linesOf(piecesOf(text), width) : whole;
  return lines.length > most ? lines.slice(0, most).with(most - 1, `${lines[most - 1]}…`) : lines;
}

function linesOf(pieces: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const isTight = estimateWidth((line + piece).trimEnd()) > width;
    if (isTight && line !== '' && !NO_START.test(piece)) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

/** A text cut to a width in em of its own, with a mark where something is cut off. */
export function shorten(text: string, most: number): string {
  if (estimateWidth(text) <= most) return text;
  let cut = '';
  for (const char of text) {
    if (estimateWidth(cut + char) > most - 1) break;
    cut += char;
  }
  return `${cut.trimEnd()}…`;
}
