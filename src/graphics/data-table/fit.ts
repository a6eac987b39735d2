import { estimateWidth } from '../../text/width.ts';
import type { TableColumn } from './column-look.ts';
import type { TableRow } from './cells.ts';

/** How much room a table needs, as classes of its styles. */
export interface Fit {
  /** The width below which each row is a card: `cards-20`; '' for a table that is never cards. */
  readonly cards: string;
  /** The width below which a table has no room for its bars, as `bare-30`; '' where it always has. */
  readonly bare: string;
  /** True where it is wider than a figure may be: it then scrolls inside its own frame. */
  readonly scrolls: boolean;
  /** True where it would be too airy on a wide figure. */
  readonly isCompact: boolean;
  /** The least width of each column, in em of its head. */
  readonly widths: readonly number[];
}

/** The widths, in em of the figure, that tables are decided upon for: phones are 18 to 25 wide. */
const RUNGS = [13, 18, 20, 22, 30];

/** Bars may be wanted beside so many figures that only a wide figure has room for them. */
const MOST_BARE = 40;

/** What no figure is too narrow for. */
const LEAST = 8.5;

/** The width from which on there is room for so much, as a class; '' where there always is. */
const fromClass = (name: string, need: number, most: number): string =>
  need <= LEAST ? '' : `${name}-${RUNGS.find((width) => need <= width) ?? most}`;

/** The most that a column may insist on, in em of its head. */
const MOST_WIDE = 10;

/** The table's letters beside those of the figure, and those of its heads beside the table's. */
const SIZE = 0.9375;
const HEAD = 0.875;
/** The room between columns, and of a bar's track, in em of the table. */
const GAP = 1;
const TRACK = 5;

/** Figures longer than this wrap like words. */
export const LONGEST_FIGURE = 24;

/** Estimates what a table needs; nothing is measured. */
export function fitOf(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  lead: number,
  bars: readonly number[],
): Fit {
  const [words, name] = columns.length > FEW ? [FOLDED, FOLDED_LEAD] : [FOLDED_FEW, FOLDED_FEW];
  const needs = columns.map((column) => {
    const isLead = column.index === lead;
    return needOf(column, rows, isLead, isLead ? name : words);
  });
  const tracks = columns.filter(({ index }) => bars.includes(index)).length * TRACK;
  const gaps = (columns.length - 1) * GAP;
  const plain = needs.reduce((sum, need) => sum + need, gaps) * SIZE;
  const whole = plain + tracks * SIZE;
  return {
    cards: fromClass('cards', plain, 30),
    bare: tracks > 0 ? fromClass('bare', whole, MOST_BARE) : '',
    scrolls: plain > 30 || whole > MOST_BARE,
    isCompact: whole <= 20 && bars.length === 0 && !hasLongTexts(rows),
    widths: needs.map((need) => Math.min(MOST_WIDE, need / HEAD)),
  };
}

/** Texts that are folded want all the room there is. */
const hasLongTexts = (rows: readonly TableRow[]): boolean =>
  rows.some(({ cells }) => cells.some(({ text }) => text.length > LONGEST_FIGURE));

/**
 * Words may be folded to so much, though never within one; what names the row is read most, and has
 * more. Few columns are folded further, since on a phone a table is compared where cards are not.
 */
const FOLDED = 6;
const FOLDED_LEAD = 8;
const FEW = 4;
const FOLDED_FEW = 5;

function needOf(
  { index, head, look }: TableColumn,
  rows: readonly TableRow[],
  isLead: boolean,
  folded: number,
): number {
  const texts = rows.map(({ cells }) => cells[index]!.text);
  const widths = texts.map((text) => estimateWidth(text.slice(0, 60)));
  const widest = Math.max(1, ...widths) * (isLead ? BOLD : 1);
  const most =
    look === 'words' ? Math.max(folded, ...texts.map(longestWord)) : LONGEST_FIGURE * 0.6;
  return Math.max(Math.min(widest, most), headNeed(head, rows.length < LEAST_SORTED ? 0 : ARROW));
}

/** Up to what a table has room for; a longer one is broken wherever it stands. */
const longestWord = (text: string): number =>
  Math.min(FOLDED, Math.max(...text.slice(0, 60).split(BETWEEN).map(estimateWidth)) * BOLD);

const BETWEEN = /[\s\u2e80-\uffff-]/;

/** Fewer rows than these are in every order at a glance, and have no arrow at a head. */
export const LEAST_SORTED = 6;
const ARROW = 1;

/** How much wider heavy letters are. */
const BOLD = 1.1;

/** A head is folded in two, a long one in three, between its words and before its unit. */
function headNeed(name: string, arrow: number): number {
  const text = name.slice(0, 60);
  const whole = estimateWidth(text) + arrow;
  const longest = Math.max(...text.split(BETWEEN).map(estimateWidth)) + arrow;
  const folded = whole > 12 ? whole / 3 : whole > 6 ? whole / 2 : whole;
  return Math.min(whole, Math.max(longest, folded), 8) * HEAD;
}

/** The widest text of each column, its missing decimals among them; each found once. */
export function widestOf(rows: readonly TableRow[]): (column: number) => string {
  const known = new Map<number, string>();
  return (column) => {
    const kept = known.get(column);
    if (kept !== undefined) return kept;
    let [widest, width] = ['', 0];
    for (const { cells } of rows) {
      const { text, pad } = cells[column]!;
      const own = text.length > LONGEST_FIGURE ? 0 : estimateWidth(text + pad);
      if (own > width) [widest, width] = [text + pad, own];
    }
    known.set(column, widest);
    return widest;
  };
}
