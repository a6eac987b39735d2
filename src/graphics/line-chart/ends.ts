import type { Row } from '../../data/dataset.ts';
import { formatDecimal, formatQuantity } from '../../data/format-quantity.ts';
import { isSaid } from '../../data/said.ts';
import { statusWord } from '../../data/surety.ts';
import { whenOf } from '../../data/point.ts';
import type { Language } from '../../locale/language.ts';
import { AXIS_SIZE, shorten, wrapText } from '../../scale/wrap.ts';
import { dodge } from '../../scale/dodge.ts';
import type { Box, Rung } from '../../scale/ladder.ts';
import { emFromTop, heightOf, type PlotBox } from '../../scale/plot-box.ts';
import { TEXT_LINE } from '../../scale/plot-texts.ts';
import { widthBeside, type ValueAxis } from '../../scale/value-axis.ts';
import { heightOn } from '../../scale/value-scale.ts';
import type { Unit } from '../../text/unit.ts';
import { estimateWidth } from '../../text/width.ts';
import type { Indexed } from './indexed.ts';
import {
  boxOfInner,
  NAME_WIDTH,
  placeInner,
  type InnerEnd,
  type InnerGround,
} from './inner-ends.ts';
import type { PlacedLine } from './layout.ts';

/** A line's name and last value beyond the plot; `top` is in em from the plot's top. */
export interface EndLabel {
  readonly line: PlacedLine;
  /** The last of them is the value, or ends with it. */
  readonly lines: readonly string[];
  readonly top: number;
}

/** What is written at the ends of lines in figures of some widths. */
export interface EndColumn {
  /** The first of these widths. */
  readonly from: Rung;
  /** The first width that another column is for; null where there is none. */
  readonly until: Rung | null;
  readonly labels: readonly EndLabel[];
  /** Those of lines that stop early, which stand where these do. */
  readonly inner: readonly InnerEnd[];
  /** How wide it is beyond the plot: an estimate in em of the figure, as the texts keep the room. */
  readonly width: number;
}

/** Names with values where the figure is wide enough; values alone, under a key, where it is not. */
export interface LineEnds {
  readonly columns: readonly EndColumn[];
  /** False where some lines found no room for a name. */
  readonly hasAll: boolean;
}

/** The width, in em of the figure, from which names stand at the ends of their lines. */
export const NAMED_FROM = 30;

const GAP = 0.5;

/** The least room beyond a plot, which half of the last date beneath it takes. */
const LEAST = 1.3;

/** A line that ends so near to the plot's end, as a share of it, is near enough to what stands beyond. */
const NEAR = 0.06;

/** What ends are written from. */
export interface EndSubject extends InnerGround {
  readonly axis: ValueAxis;
  readonly unit: Unit;
  readonly indexed: Indexed | null;
  readonly language: Language;
}

/** One way to write. */
interface Hand {
  /** What stands beyond the plot, line by line. */
  outer(lines: readonly PlacedLine[]): readonly (readonly string[])[];
  /** What stands before the value at a line's own end. */
  inner(line: PlacedLine): string;
}

/** Widths decided upon together: of doubled text, phones, a column of text, half a page, a page. */
const BANDS: readonly (readonly Rung[])[] = [
  [10, 13],
  [17.5, 22.5],
  [NAMED_FROM],
  [40],
  [56.25, 75],
];

/**
 * Labels at the ends of lines, for wide figures and for narrow ones. Lines that stop early are named
 * where they stop, if there is room; the others beyond the plot, where they dodge each other up and
 * down. Lines beyond what fits even so go without, and are named in the key.
 */
export function endsOf(subject: EndSubject): LineEnds {
  const { lines } = subject;
  const ended = lines
    .filter(({ last }) => last !== null)
    .toSorted((a, b) => Number(b.highlighted) - Number(a.highlighted));
  const until = Math.max(...lines.map(({ points }) => points.at(-1)?.x ?? 0));
  const early = ended.filter(({ last }) => last!.x < until - NEAR);
  const outer = ended.filter((line) => !early.includes(line));
  const isNamed = lines.some(({ name }) => name !== '');
  const [named, bare] = [namedHand(until, subject), bareHand(until, subject)];
  const columns = BANDS.map((rungs): EndColumn => {
    const hand = isNamed && rungs[0]! >= NAMED_FROM ? named : bare;
    const column = columnOf(early, outer, subject, { ...hand, rungs });
    return { ...column, from: rungs[0]!, until: null };
  });
  const hasAll = columns.every(
    ({ from, labels, inner }) => from < NAMED_FROM || labels.length + inner.length === ended.length,
  );
  return { columns: joined(columns), hasAll };
}

/** Neighbours that say the same in the same places are one column. */
function joined(columns: readonly EndColumn[]): readonly EndColumn[] {
  const unlike = columns.filter(
    (column, index) => index === 0 || lookOf(column) !== lookOf(columns[index - 1]!),
  );
  return unlike.map((column, index) => ({ ...column, until: unlike[index + 1]?.from ?? null }));
}

const lookOf = ({ labels, inner }: EndColumn): string =>
  JSON.stringify([
    labels.map(({ line, lines }) => [line.series, lines]),
    inner.map(({ line, lines, anchor, top }) => [line.series, lines, anchor, top]),
  ]);

/** How much of a figure of a rung's width stands beyond the plot, in em. */
export const gutterOf = ({ columns }: LineEnds, rung: Rung): number =>
  columns.findLast(({ from }) => rung >= from)!.width;

/** What is written within a plot of this width, for the other texts there. */
export const boxesWithin = ({ columns }: LineEnds, width: number): readonly Box[] =>
  columns.flatMap(({ inner }) => inner.map((end) => boxOfInner(end, width)));

/** Names with values, in lines of their own; in one line each where they are too many for the plot. */
function namedHand(until: number, subject: EndSubject): Hand {
  const valueOf = ({ last }: PlacedLine): string => valueText(last!.row, subject);
  const saidOf = (line: PlacedLine): string =>
    [...whenEnded(line, until, subject.language), valueOf(line)].join(' ');
  // A word too long for a line of its own is cut with a mark; the key and the list have it whole.
  const wrapped = (line: PlacedLine): readonly string[] => [
    ...wrapText(line.name, NAME_WIDTH, 4).map((text) => shorten(text, NAME_WIDTH + 1)),
    saidOf(line),
  ];
  const short = (line: PlacedLine): readonly string[] => {
    const said = saidOf(line);
    const name = shorten(line.name, NAME_WIDTH + 3.5 - estimateWidth(said));
    return [[name, said].filter(Boolean).join(' ')];
  };
  const outer = (lines: readonly PlacedLine[]): readonly (readonly string[])[] => {
    const texts = lines.map(wrapped);
    const height = texts.reduce((all, { length }) => all + lineHeight(length), 0);
    return height > roomOf(subject.box) ? lines.map(short) : texts;
  };
  const inner = (line: PlacedLine): string =>
    [line.name, ...statusOf(line, subject.language)].join(' ');
  return { outer, inner };
}

/** Values alone: under a key, or of a line that has no name and is seen so at every width. */
function bareHand(until: number, subject: EndSubject): Hand {
  const { language } = subject;
  return {
    outer: (outer) =>
      outer.map((line) => [
        ...whenEnded(line, until, language),
        valueText(line.last!.row, subject),
      ]),
    inner: (line) => statusOf(line, language).join(''),
  };
}

/** A line that ends before the axis does says when, where its label stands at the axis's end. */
const whenEnded = (line: PlacedLine, until: number, language: Language): readonly string[] => [
  ...(line.last!.x < until ? [whenOf(line.last!.row, language)] : []),
  ...statusOf(line, language),
];

/** A point that no dashes lead to says itself what it is. */
const statusOf = ({ last, runs }: PlacedLine, language: Language): readonly string[] =>
  isSaid(last!.row) && runs.at(-1)?.look !== 'dashed'
    ? [statusWord(last!.row.value.status, language)]
    : [];

/** Labels may reach a little below the plot, but not onto the names of places there. */
const roomOf = (box: PlotBox): number => heightOf(box) + 0.2;

/** Labels of several lines keep half a line from each other, or they would read as one. */
const lineHeight = (lines: number): number => lines * TEXT_LINE + (lines > 1 ? 0.45 : 0.12);

/**
 * Labels within the plot beside those beyond it. Each that finds no room within makes the plot
 * narrower, so that the others are placed anew, until all that are left have room.
 */
function columnOf(
  early: readonly PlacedLine[],
  outer: readonly PlacedLine[],
  subject: EndSubject,
  hand: Hand & { readonly rungs: readonly Rung[] },
): Pick<EndColumn, 'labels' | 'inner' | 'width'> {
  const beyond = outerColumn(outer, subject, hand);
  const wanted = early.map((line) => ({
    line,
    words: hand.inner(line),
    value: valueText(line.last!.row, subject),
  }));
  const widths = hand.rungs.map((rung) => widthBeside(subject.axis, rung, beyond.width));
  const inner = placeInner(wanted, subject, widths);
  const within = inner.map(({ line }) => line);
  const lost = early.filter((line) => !within.includes(line));
  if (lost.length === 0) return { ...beyond, inner };
  return columnOf(within, [...outer, ...lost], subject, hand);
}

function outerColumn(
  lines: readonly PlacedLine[],
  { scale, box }: EndSubject,
  hand: Hand,
): Pick<EndColumn, 'labels' | 'width'> {
  const kept = lines
    .toSorted((a, b) => Number(b.highlighted) - Number(a.highlighted))
    .slice(0, Math.floor(roomOf(box) / lineHeight(1)));
  const texts = hand.outer(kept);
  const tops = dodge(
    kept.map(({ last }, index) => ({
      at: emFromTop(heightOn(last!.value!, scale), box),
      height: lineHeight(texts[index]!.length),
    })),
    roomOf(box),
  );
  const widest = Math.max(0, ...texts.flat().map(estimateWidth)) * AXIS_SIZE;
  const width = Math.max(LEAST, widest + GAP);
  return { labels: kept.map((line, at) => ({ line, lines: texts[at]!, top: tops[at]! })), width };
}

/** The value as printed, or its index. */
export function valueText(
  row: Row,
  { unit, indexed, language }: Pick<EndSubject, 'unit' | 'indexed' | 'language'>,
): string {
  const index = indexed?.of(row);
  return index
    ? formatDecimal(index, unit, language, row.value)
    : formatQuantity(row.value, unit, language);
}
