import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { formatQuantity, valueUnit } from '../../data/format-quantity.ts';
import { readHighlight } from '../../data/highlight.ts';
import { isSaid } from '../../data/said.ts';
import { withStatus } from '../../data/surety.ts';
import { whenOf } from '../../data/point.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import type { Finding } from '../../problems/finding.ts';
import { shortDate } from '../../scale/axis-labels.ts';
import { shorten } from '../../scale/wrap.ts';
import {
  notesOfBreaks,
  numberBreaks,
  type Break,
  type BreakNote,
  type NumberedBreak,
} from '../../scale/breaks.ts';
import { placeColumns, type PlacedColumn } from '../../scale/columns.ts';
import {
  planLines,
  runsOf,
  type LinePlan,
  type LinePoint,
  type LineRun,
  type LineSeries,
} from '../../scale/lines.ts';
import { drawnValue, type PlotBox } from '../../scale/plot-box.ts';
import { datedRows, planSlots, type SlotPlan } from '../../scale/slots.ts';
import { tickTexts } from '../../scale/tick-text.ts';
import { heightOn, linearScale, type ValueScale } from '../../scale/value-scale.ts';
import { formatDate } from '../../text/format-date.ts';
import { estimateWidth } from '../../text/width.ts';
import { NARROWEST } from './labels.ts';
import { compareDates } from '../../text/time.ts';
import type { Unit } from '../../text/unit.ts';

/** What an author can tell small multiples beyond what every graphic takes. */
export const MULTIPLES_ATTRIBUTES = {
  mark: ['lines', 'columns'],
  sharedScale: 'flag',
  highlight: 'text',
} as const;

export type MultiplesSettings = SettingsOf<typeof MULTIPLES_ATTRIBUTES>;

/** A value that is written in its panel. */
export interface PanelValue {
  readonly point: LinePoint;
  readonly text: string;
  readonly height: number;
  /** Whether a line comes down to it. */
  readonly falls: boolean;
}

/** One small plot: the values of one group on the axis that all panels share. */
export interface Panel {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly scale: ValueScale;
  /** The label of the highest tick. */
  readonly top: string;
  /** The label of the lowest one, where that is not zero. */
  readonly bottom: string;
  readonly runs: readonly LineRun[];
  readonly columns: readonly PlacedColumn[];
  /** The last value there is; null where all are missing. */
  readonly last: PanelValue | null;
  /** The highest one, where it is neither the last nor below zero. */
  readonly peak: PanelValue | null;
  /** Changes of definition; their numbers lead to notes below all panels. */
  readonly breaks: readonly NumberedBreak[];
  readonly highlighted: boolean;
}

export interface MultiplesLayout {
  readonly panels: readonly Panel[];
  readonly mark: 'lines' | 'columns';
  readonly unit: Unit;
  /** Whether heights in one panel are others than in the next. */
  readonly scalesDiffer: boolean;
  readonly box: PlotBox;
  /** The first and the last place of the axis. */
  readonly ends: readonly [string, string];
  readonly notes: readonly BreakNote[];
  readonly problems: readonly Finding[];
}

const BOX: PlotBox = { head: 1.5, body: 7, foot: 0 };

/** Room below the base line for the lowest tick, and for numbers that the axis's ends leave none. */
const FOOT = 1.2;

/** Numbers of breaks stand between the two ends of the axis wherever these are clear of them. */
const hasFoot = (panels: readonly Panel[], ends: readonly [string, string]): boolean =>
  panels.some(
    ({ bottom, breaks }) => bottom !== '' || breaks.some((broken) => isHit(broken, ends)),
  );

function isHit({ x, index }: NumberedBreak, [first, last]: readonly [string, string]): boolean {
  const [before, behind] = [x * NARROWEST - 1, (1 - x) * NARROWEST - 1];
  return index !== null && (before < estimateWidth(first) || behind < estimateWidth(last));
}

/** One panel for each group, all on one axis; each on a scale of its own or all on a shared one. */
export function layoutMultiples(
  dataset: Dataset,
  settings: MultiplesSettings,
  language: Language,
): MultiplesLayout {
  const problems: Finding[] = [];
  const unit = valueUnit(dataset, language);
  const rows = datedRows(dataset.rows, problems);
  const lines = planLines(rows, (row) => drawnValue(row, unit));
  const slots = planSlots(rows);
  const mark = settings.mark ?? 'lines';
  const highlighted = readHighlight(settings.highlight, rows, problems);
  const shared = settings.sharedScale
    ? scaleOf(lines.series.flatMap(({ points }) => points))
    : null;
  const notes: BreakNote[] = [];
  const subject = { mark, slots, shared, unit, highlighted, notes, language };
  const panels = lines.series.map((series, index) => panelOf(series, index, subject));
  const ends = endsOf(lines, language);
  const problemsOfPlan = mark === 'columns' ? slots.problems : lines.problems;
  return {
    panels,
    mark,
    unit,
    scalesDiffer: panels.some(({ scale: { from, to } }) => {
      const [{ scale }] = panels as [Panel];
      return from !== scale.from || to !== scale.to;
    }),
    box: hasFoot(panels, ends) ? { ...BOX, foot: FOOT } : BOX,
    ends,
    notes,
    problems: [...problemsOfPlan, ...problems],
  };
}

/** What all panels are made with; each adds its own to the notes below them. */
interface PanelSubject {
  readonly mark: 'lines' | 'columns';
  readonly slots: SlotPlan;
  /** The scale of all of them; null where each has its own. */
  readonly shared: ValueScale | null;
  readonly unit: Unit;
  readonly highlighted: ReadonlySet<Row>;
  readonly notes: BreakNote[];
  readonly language: Language;
}

function panelOf(
  { name, points }: LineSeries,
  index: number,
  { mark, slots, shared, unit, highlighted, notes, language }: PanelSubject,
): Panel {
  const scale = shared ?? scaleOf(points);
  const ticks = tickTexts(scale, unit, language);
  const own = mark === 'columns' ? onlySeries(slots, index) : null;
  const broken = breaksOf(own ? slotPoints(own, points) : points, language);
  const breaks = numberBreaks(broken, NEAR, notes.length);
  const lastIndex = points.findLastIndex(({ value }) => value !== null);
  const subject = { scale, mark, unit, language };
  notes.push(...notesOfBreaks(breaks, language).map((note) => namedNote(name, note, language)));
  return {
    name,
    rows: points.map(({ row }) => row),
    scale,
    top: ticks.at(-1) ?? '',
    bottom: scale.from < 0 ? (ticks[0] ?? '') : '',
    runs: mark === 'lines' ? runsOf(points) : [],
    columns: own ? placeColumns(own, unit, scale, false) : [],
    last: valueAt(lastIndex, points, subject),
    peak: valueAt(peakIndex(points, lastIndex), points, subject),
    breaks,
    highlighted: points.some(({ row }) => highlighted.has(row)),
  };
}

const scaleOf = (points: readonly LinePoint[]): ValueScale =>
  linearScale(
    points.flatMap(({ value }) => value ?? []),
    true,
  );

/** The places of all, with the rows of one series alone. */
const onlySeries = (plan: SlotPlan, series: number): SlotPlan => ({
  ...plan,
  slots: plan.slots.map((slot) => ({ ...slot, rows: [slot.rows[series] ?? null] })),
  series: [plan.series[series]!],
});

/** The points of a series where its columns begin. */
function slotPoints({ slots }: SlotPlan, points: readonly LinePoint[]): readonly LinePoint[] {
  return points.map((point) => {
    const at = slots.findIndex(({ rows }) => rows[0] === point.row);
    return { ...point, x: at / slots.length };
  });
}

/** Where the highest value above zero is; -1 where that is the last one. */
function peakIndex(points: readonly LinePoint[], last: number): number {
  const most = points.reduce((all, { value }) => Math.max(all, value ?? 0), 0);
  return most > (points[last]?.value ?? most)
    ? points.findIndex(({ value }) => value === most)
    : -1;
}

/** What values of one panel are written with. */
interface ValueSubject {
  readonly scale: ValueScale;
  readonly mark: 'lines' | 'columns';
  readonly unit: Unit;
  readonly language: Language;
}

function valueAt(
  index: number,
  points: readonly LinePoint[],
  { scale, mark, unit, language }: ValueSubject,
): PanelValue | null {
  const point = points[index];
  if (!point) return null;
  const before = points[index - 1]?.value ?? null;
  const falls = mark === 'lines' && before !== null && before > point.value!;
  const text = writtenText(point.row, unit, language);
  return { point, text, height: heightOn(point.value!, scale), falls };
}

/** A value that is only said is called what it is. */
function writtenText(row: Row, unit: Unit, language: Language): string {
  const text = formatQuantity(row.value, unit, language);
  return isSaid(row) ? withStatus(text, row.value.status, language) : text;
}

/** Breaks nearer to each other than this share of a panel have one number together. */
const NEAR = 0.14;

const breaksOf = (points: readonly LinePoint[], language: Language): readonly Break[] =>
  points.flatMap(({ row, x }) =>
    row.break === '' ? [] : [{ x, when: whenOf(row, language), note: row.break }],
  );

/** Below all panels a note says whose it is. */
function namedNote(name: string, { when, text }: BreakNote, language: Language): BreakNote {
  return { when: name ? figureWords[language].aside(when, name) : when, text };
}

function endsOf({ dates, places }: LinePlan, language: Language): readonly [string, string] {
  if (dates.length === 0) return [shorten(places[0] ?? '', 5), shorten(places.at(-1) ?? '', 5)];
  const label = (at: number): string => {
    const date = dates[at]!;
    const text = shortDate(date, language);
    return text === String(date.year) ? text : formatDate(date, language);
  };
  const order = dates
    .map((_, index) => index)
    .toSorted((a, b) => compareDates(dates[a]!, dates[b]!));
  return [label(order[0]!), label(order.at(-1)!)];
}
