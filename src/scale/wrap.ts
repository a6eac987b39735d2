import { estimateWidth } from '../text/width.ts';

/** No line of Chinese begins with these, nor ends with one of the second. */
const NO_START = /^[，。、；：？！」』）》”％%,.;:?!)]/;
const NO_END = /[「『（《“(]$/;

/**
 * Breaks a text into lines of at most so many em, for SVG, which does not wrap by itself: between
 * words and between Han characters. What does not fit into `most` lines ends with a visible mark.
 */
export function wrapText(text: string, width: number, most: number): readonly string[] {
  const pieces = text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+|\s+/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const isTight = estimateWidth((line + piece).trimEnd()) > width;
    if (isTight && line !== '' && !NO_START.test(piece) && !NO_END.test(line)) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trim());
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return kept.with(most - 1, `${kept[most - 1]}…`);
}
