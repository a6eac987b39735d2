import type { Row } from '../../data/dataset.ts';
import { formatDecimal, formatQuantity } from '../../data/format-quantity.ts';
import { isSaid } from '../../data/said.ts';
import { statusWord } from '../../data/surety.ts';
import { whenOf } from '../../data/point.ts';
import type { Language } from '../../locale/language.ts';
import { AXIS_SIZE, shorten } from '../../scale/wrap.ts';
import { dodge } from '../../scale/dodge.ts';
import type { Rung } from '../../scale/ladder.ts';
import { emFromTop, heightOf, type PlotBox } from '../../scale/plot-box.ts';
import { TEXT_LINE } from '../../scale/plot-texts.ts';
import { heightOn, type ValueScale } from '../../scale/value-scale.ts';
import { wrapText } from '../../scale/wrap.ts';
import type { Unit } from '../../text/unit.ts';
import { estimateWidth } from '../../text/width.ts';
import type { Indexed } from './indexed.ts';
import type { PlacedLine } from './layout.ts';

/** A line's name and last value at its end; `top` is in em from the plot's top. */
export interface EndLabel {
  readonly line: PlacedLine;
  /** The last of them is the value, or ends with it. */
  readonly lines: readonly string[];
  readonly top: number;
}

/** One way to write at the ends of lines, and how wide that is in em of the figure. */
export interface EndColumn {
  readonly labels: readonly EndLabel[];
  /** An estimate in em of the figure, for what else is placed; the texts themselves keep the room. */
  readonly width: number;
}

/** Names with values where the figure is wide enough; values alone, under a key, where it is not. */
export interface LineEnds {
  readonly wide: EndColumn;
  readonly narrow: EndColumn;
  /** False where some lines found no room for a label. */
  readonly hasAll: boolean;
}

/** The width, in em of the figure, from which names stand at the ends of their lines. */
export const NAMED_FROM = 30;

/** Names at the ends of lines wrap at this width, in em of their own size. */
const NAME_WIDTH = 11;
const GAP = 0.5;

/** What ends are written from. */
export interface EndSubject {
  readonly scale: ValueScale;
  readonly box: PlotBox;
  readonly unit: Unit;
  readonly indexed: Indexed | null;
  readonly language: Language;
}

/**
 * Labels at the ends of lines, dodging each other up and down, for wide figures and for narrow ones.
 * Where names in lines of their own are too many for the plot's height, each is one line with its
 * value; lines beyond what fits even so go without, and are named in the key.
 */
export function endsOf(lines: readonly PlacedLine[], subject: EndSubject): LineEnds {
  const ended = lines
    .filter(({ last }) => last !== null)
    .toSorted((a, b) => Number(b.highlighted) - Number(a.highlighted));
  const room = roomOf(subject.box);
  const kept = ended.slice(0, Math.floor(room / lineHeight(1)));
  const value = ({ last }: PlacedLine): string => valueText(last!.row, subject);
  const until = Math.max(...lines.map(({ points }) => points.at(-1)?.x ?? 0));
  // A line that ends before the axis does says when, since its label stands at the axis's end.
  // A point that no dashes lead to says itself what it is.
  const when = ({ last, runs }: PlacedLine): readonly string[] => [
    ...(last!.x < until ? [whenOf(last!.row, subject.language)] : []),
    ...(isSaid(last!.row) && runs.at(-1)?.look !== 'dashed'
      ? [statusWord(last!.row.value.status, subject.language)]
      : []),
  ];
  // A word too long for a line of its own is cut with a mark; the key and the list have it whole.
  const linesOf = ({ name }: PlacedLine): readonly string[] =>
    wrapText(name, NAME_WIDTH, 4).map((text) => shorten(text, NAME_WIDTH + 1));
  const wrapped = kept.map((line) => [...linesOf(line), ...when(line), value(line)]);
  const isTall = wrapped.reduce((all, texts) => all + lineHeight(texts.length), 0) > room;
  const short = (line: PlacedLine): readonly string[] => {
    const said = [...when(line), value(line)].join(' ');
    const name = shorten(line.name, NAME_WIDTH + 3.5 - estimateWidth(said));
    return [[name, said].filter(Boolean).join(' ')];
  };
  return {
    wide: columnOf(kept, isTall ? kept.map(short) : wrapped, subject),
    narrow: columnOf(
      kept,
      kept.map((line) => [...when(line), value(line)]),
      subject,
    ),
    hasAll: kept.length === ended.length,
  };
}

/** Labels may reach a little below the plot, but not onto the names of places there. */
const roomOf = (box: PlotBox): number => heightOf(box) + 0.2;

const lineHeight = (lines: number): number => lines * TEXT_LINE + 0.12;

/** How much of a figure of a rung's width stands beyond the plot, in em. */
export const gutterOf = ({ wide, narrow }: LineEnds, rung: Rung): number =>
  (rung >= NAMED_FROM ? wide : narrow).width;

function columnOf(
  lines: readonly PlacedLine[],
  texts: readonly (readonly string[])[],
  { scale, box }: EndSubject,
): EndColumn {
  const tops = dodge(
    lines.map(({ last }, index) => ({
      at: emFromTop(heightOn(last!.value!, scale), box),
      height: lineHeight(texts[index]!.length),
    })),
    roomOf(box),
  );
  const width = Math.max(0, ...texts.flat().map(estimateWidth)) * AXIS_SIZE + GAP;
  const labels = lines.map((line, index) => ({ line, lines: texts[index]!, top: tops[index]! }));
  return { labels, width };
}

/** The value as printed, or its index. */
export function valueText(
  row: Row,
  { unit, indexed, language }: Omit<EndSubject, 'scale' | 'box'>,
): string {
  const index = indexed?.of(row);
  return index
    ? formatDecimal(index, unit, language, row.value)
    : formatQuantity(row.value, unit, language);
}
