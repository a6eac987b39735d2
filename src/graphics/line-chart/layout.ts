import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { valueUnit } from '../../data/format-quantity.ts';
import { readHighlight } from '../../data/highlight.ts';
import { whenOf } from '../../data/point.ts';
import { readThreshold } from '../../data/threshold.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { readAnnotations, type Annotation } from '../../scale/annotations.ts';
import { labelSlots, type AxisLabel, type AxisRoom } from '../../scale/axis-labels.ts';
import {
  notesOfBreaks,
  numberBreaks,
  type Break,
  type BreakNote,
  type NumberedBreak,
} from '../../scale/breaks.ts';
import type { Rung } from '../../scale/ladder.ts';
import {
  planLines,
  runsOf,
  runsOfCurve,
  type LinePlan,
  type LinePoint,
  type LineRun,
} from '../../scale/lines.ts';
import { drawnValue, numberIn, type PlotBox } from '../../scale/plot-box.ts';
import { datedRows } from '../../scale/slots.ts';
import { labelTime } from '../../scale/time-axis.ts';
import { placeThreshold, type PlacedThreshold } from '../../scale/threshold.ts';
import { axisOf, widthBeside, widthOfAxis, type ValueAxis } from '../../scale/value-axis.ts';
import { linearScale, logScale, type ValueScale } from '../../scale/value-scale.ts';
import { signOf } from '../../text/decimal.ts';
import { NO_UNIT, type Unit } from '../../text/unit.ts';
import { boxesWithin, endsOf, gutterOf, type LineEnds } from './ends.ts';
import { indexRows, type Indexed } from './indexed.ts';
import { placeRemarks, type Remarks } from './remarks.ts';

/** What an author can tell a line chart beyond what every graphic takes. */
export const LINE_ATTRIBUTES = {
  area: 'flag',
  index: 'flag',
  log: 'flag',
  threshold: 'text',
  annotations: 'text',
  highlight: 'text',
} as const;

export type LineSettings = SettingsOf<typeof LINE_ATTRIBUTES>;

/** One line, part by part, with its last value. */
export interface PlacedLine {
  readonly name: string;
  readonly series: number;
  readonly runs: readonly LineRun[];
  readonly points: readonly LinePoint[];
  /** The last value there is; null where all are missing. */
  readonly last: LinePoint | null;
  readonly highlighted: boolean;
}

/** What the rows come to as lines. */
interface LineData {
  readonly plan: LinePlan;
  readonly lines: readonly PlacedLine[];
  /** Values as indices of their first; null unless asked for. */
  readonly indexed: Indexed | null;
  /** The unit values are printed in; none for indices. */
  readonly unit: Unit;
}

/** What they are drawn on. */
interface LineScale {
  readonly scale: ValueScale;
  readonly isArea: boolean;
  readonly threshold: PlacedThreshold | null;
}

export interface LineLayout extends LineData, LineScale {
  /** True where some lines are highlighted and the others step back. */
  readonly hasHighlight: boolean;
  readonly box: PlotBox;
  readonly axis: ValueAxis;
  readonly axisLabels: readonly AxisLabel[];
  readonly ends: LineEnds;
  readonly remarks: Remarks;
  readonly annotations: readonly Annotation[];
  /** Changes of definition, at the first value each holds for. */
  readonly breaks: readonly NumberedBreak[];
  readonly notes: readonly BreakNote[];
  readonly problems: readonly Finding[];
}

/** Places lines on a common axis, from their values, their indices or their logarithms. */
export function layoutLines(
  dataset: Dataset,
  settings: LineSettings,
  language: Language,
): LineLayout {
  const problems: Finding[] = [];
  const data = readLines(dataset, settings, language, problems);
  const { plan, lines, unit } = data;
  const scaled = scaleLines(data, dataset.unit, settings, language, problems);
  const breaks = numberBreaks(breaksOf(lines, language), NEAR);
  const annotations = readAnnotations(settings.annotations, plan, problems);
  const axis = axisOf(scaled.scale, unit, language);
  const head = annotations.length > 0 ? 3.4 : breaks.length > 0 ? 1.9 : 1.2;
  const box: PlotBox = { head, body: 14, foot: 0.4 };
  const ground = { ...data, ...scaled, annotations, breaks, box };
  const ends = endsOf({ ...ground, axis, language });
  const beyondAt = (rung: Rung): number => gutterOf(ends, rung);
  const widthAt = (rung: Rung): number => widthBeside(axis, rung, beyondAt(rung));
  return {
    ...data,
    ...scaled,
    hasHighlight: lines.some(({ highlighted }) => highlighted),
    box,
    axis,
    axisLabels: labelsOf(
      plan,
      { widthAt, beforeAt: (rung) => widthOfAxis(axis, rung), beyondAt },
      language,
    ),
    ends,
    remarks: placeRemarks(ground, widthAt, (width) => boxesWithin(ends, width)),
    annotations,
    breaks,
    notes: notesOfBreaks(breaks, language),
    problems: [...plan.problems, ...problems],
  };
}

function readLines(
  dataset: Dataset,
  { index, highlight }: LineSettings,
  language: Language,
  problems: Finding[],
): LineData {
  const rows = datedRows(dataset.rows, problems);
  const indexed = index ? indexRows(rows, problems) : null;
  const unit = indexed ? NO_UNIT : valueUnit(dataset, language);
  const plan = planLines(rows, (row) => drawnOf(row, unit, indexed));
  const highlighted = readHighlight(highlight, rows, problems);
  const lines = linesOf(plan, highlighted, curveRuns(dataset, unit, indexed));
  return { plan, lines: lines.filter(isShown), indexed, unit };
}

/** A line with values none of which has an index is left to the table; one without values says so. */
const isShown = ({ last, points }: PlacedLine): boolean =>
  last !== null || points.every(({ row }) => !row.value.decimal);

/** The scale of lines and of the line across, which a scale of powers cannot hold at zero. */
function scaleLines(
  { plan, unit, indexed }: LineData,
  own: Unit,
  settings: LineSettings,
  language: Language,
  problems: Finding[],
): LineScale {
  // Where indices are drawn a line across is an index too, whatever the values are in.
  const reading = { unit: indexed ? NO_UNIT : own, language };
  const isLost = settings.index === true && !indexed && settings.threshold !== undefined;
  if (isLost) problems.push(found('setting-impossible', 'threshold', 'it is of an index'));
  const limit = isLost ? null : readThreshold(settings.threshold, reading, problems);
  const isArea = wantsArea(plan, settings, problems);
  const asked = { log: settings.log ?? false, area: isArea };
  const scale = scaleOf(plan, asked, limit && numberIn(limit.value, unit), problems);
  const isLow = limit !== null && scale.isLog && signOf(limit.value) <= 0;
  if (isLow) problems.push(found('setting-impossible', 'threshold', 'a log scale has no zero'));
  const threshold = limit && !isLow ? placeThreshold(limit, scale, unit, language) : null;
  return { scale, isArea, threshold };
}

/** Numbers of breaks nearer to each other than this share of the plot would touch on a phone. */
const NEAR = 0.11;

/** One break for each place, however many lines break there; where it is one of several it has a name. */
function breaksOf(lines: readonly PlacedLine[], language: Language): readonly Break[] {
  const places = new Map<number, { when: string; notes: Set<string>; names: string[] }>();
  for (const { name, points } of lines) {
    for (const { row, x } of points.filter((point) => point.row.break !== '')) {
      const place = places.get(x) ?? { when: whenOf(row, language), notes: new Set(), names: [] };
      places.set(x, place);
      place.notes.add(row.break);
      place.names.push(name);
    }
  }
  return [...places]
    .toSorted(([a], [b]) => a - b)
    .map(([x, { when, notes, names }]) => {
      const [name] = names.length < lines.length ? names : [''];
      const said = name ? figureWords[language].aside(when, name) : when;
      return { x, when: said, note: [...notes].join(' / ') };
    });
}

const drawnOf = (row: Row, unit: Unit, indexed: Indexed | null): number | null =>
  indexed ? indexed.drawn(row) : drawnValue(row, unit);

function linesOf(
  { series }: LinePlan,
  highlighted: ReadonlySet<Row>,
  curve: readonly LineRun[] | null,
): readonly PlacedLine[] {
  return series.map(({ name, points }, index) => ({
    name,
    series: index,
    runs: curve ?? runsOf(points),
    points,
    last: points.findLast(({ value }) => value !== null) ?? null,
    highlighted: points.some(({ row }) => highlighted.has(row)),
  }));
}

/** What came as numbers is drawn as numbers, in the unit shown or as an index of its first value. */
function curveRuns(
  { curve, unit: own }: Dataset,
  unit: Unit,
  indexed: Indexed | null,
): readonly LineRun[] | null {
  if (!curve) return null;
  if (!indexed) return runsOfCurve(curve, 10 ** (own.magnitude - unit.magnitude));
  const base = indexed.starts[0]?.value.decimal;
  if (!base) return [];
  const factor = 100 / numberIn(base, own);
  return runsOfCurve(curve, factor);
}

/** An area says how much there is under one line; two of them would hide each other. */
function wantsArea(
  { series }: LinePlan,
  { area, log }: LineSettings,
  problems: Finding[],
): boolean {
  if (!area) return false;
  const why = series.length > 1 ? 'there are several lines' : log ? 'a log scale has no zero' : '';
  if (why) problems.push(found('setting-impossible', 'area', why));
  return !why;
}

function scaleOf(
  { series }: LinePlan,
  { log = false, area = false }: LineSettings,
  limit: number | null,
  problems: Finding[],
): ValueScale {
  const known = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const values = limit === null ? known : [...known, limit];
  if (!log) return linearScale(values, area);
  if (known.every((value) => value > 0)) return logScale(values.filter((value) => value > 0));
  problems.push(found('setting-impossible', 'log', 'a value is not above zero'));
  return linearScale(values, area);
}

function labelsOf(
  { span, dates, places }: LinePlan,
  room: AxisRoom,
  language: Language,
): readonly AxisLabel[] {
  if (span) return labelTime(dates, span, room, language);
  const slots = places.map((label) => ({ label, date: null, rows: [] }));
  return labelSlots(slots, room, language);
}
