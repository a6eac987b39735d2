import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { valueUnit } from '../../data/format-quantity.ts';
import { readHighlight } from '../../data/highlight.ts';
import type { Language } from '../../locale/language.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { readAnnotations, type Annotation } from '../../scale/annotations.ts';
import {
  COUNTED,
  nameLines,
  thinLabels,
  type AxisLabel,
  type AxisRhythm,
} from '../../scale/axis-labels.ts';
import type { Rung } from '../../scale/ladder.ts';
import {
  planLines,
  runsOf,
  type LinePlan,
  type LinePoint,
  type LineRun,
} from '../../scale/lines.ts';
import { numberIn, type PlotBox } from '../../scale/plot-box.ts';
import { labelTime } from '../../scale/time-axis.ts';
import { placeThreshold, readThreshold, type PlacedThreshold } from '../../scale/threshold.ts';
import { axisOf, widthBeside, type ValueAxis } from '../../scale/value-axis.ts';
import { linearScale, logScale, type ValueScale } from '../../scale/value-scale.ts';
import { NO_UNIT, type Unit } from '../../text/unit.ts';
import { endsOf, gutterOf, type LineEnds } from './ends.ts';
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

export interface LineLayout {
  readonly plan: LinePlan;
  readonly lines: readonly PlacedLine[];
  /** True where some lines are highlighted and the others step back. */
  readonly hasHighlight: boolean;
  readonly scale: ValueScale;
  readonly isArea: boolean;
  /** Values as indices of their first; null unless asked for. */
  readonly indexed: Indexed | null;
  /** The unit values are printed in; none for indices. */
  readonly unit: Unit;
  readonly box: PlotBox;
  readonly axis: ValueAxis;
  readonly axisLabels: readonly AxisLabel[];
  readonly ends: LineEnds;
  readonly remarks: Remarks;
  readonly annotations: readonly Annotation[];
  readonly threshold: PlacedThreshold | null;
  readonly problems: readonly Finding[];
}

/** Places lines on a common axis, from their values, their indices or their logarithms. */
export function layoutLines(
  dataset: Dataset,
  settings: LineSettings,
  language: Language,
): LineLayout {
  const problems: Finding[] = [];
  const unit = settings.index ? NO_UNIT : valueUnit(dataset, language);
  const indexed = settings.index ? indexRows(dataset.rows, problems) : null;
  const valueOf = (row: Row): number | null => drawnOf(row, unit, indexed);
  const plan = planLines(dataset.rows, valueOf);
  const lines = linesOf(plan, readHighlight(settings.highlight, dataset.rows, problems));
  const limit = readThreshold(settings.threshold, { unit: dataset.unit, language }, problems);
  const isArea = wantsArea(plan, settings, problems);
  const scale = scaleOf(
    plan,
    { ...settings, area: isArea },
    limit && numberIn(limit.value, unit),
    problems,
  );
  const annotations = readAnnotations(settings.annotations, plan, problems);
  const axis = axisOf(scale, unit, language);
  const head = annotations.length > 0 ? 3.4 : 1.2;
  const box: PlotBox = { head, body: 14, foot: 0.4 };
  const ends = endsOf(lines, { scale, box, unit, indexed, language });
  const widthAt = (rung: Rung): number => widthBeside(axis, rung, gutterOf(ends, rung));
  const slack = ends.wide.width;
  const threshold = limit && placeThreshold(limit, scale, unit, language);
  return {
    plan,
    lines,
    hasHighlight: lines.some(({ highlighted }) => highlighted),
    scale,
    isArea,
    indexed,
    unit,
    box,
    axis,
    axisLabels: labelsOf(plan, { widthAt, slack }, language),
    ends,
    remarks: placeRemarks({ annotations, threshold, box, lines, scale }, widthAt),
    annotations,
    threshold,
    problems: [...plan.problems, ...problems],
  };
}

function drawnOf(row: Row, unit: Unit, indexed: Indexed | null): number | null {
  const value = indexed ? indexed.of(row) : row.value.decimal;
  return value ? numberIn(value, unit) : null;
}

function linesOf({ series }: LinePlan, highlighted: ReadonlySet<Row>): readonly PlacedLine[] {
  return series.map(({ name, points }, index) => ({
    name,
    series: index,
    runs: runsOf(points),
    points,
    last: points.findLast(({ value }) => value !== null) ?? null,
    highlighted: points.some(({ row }) => highlighted.has(row)),
  }));
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
  if (values.every((value) => value > 0)) return logScale(values);
  problems.push(found('setting-impossible', 'log', 'a value is not above zero'));
  return linearScale(values, area);
}

function labelsOf(
  { span, dates, places }: LinePlan,
  rhythm: Pick<AxisRhythm, 'widthAt' | 'slack'>,
  language: Language,
): readonly AxisLabel[] {
  if (span) return labelTime(dates, span, rhythm, language);
  const pitch = places.length > 1 ? 1 / (places.length - 1) : 1;
  const named = places.map((place, index) => ({
    lines: nameLines(place, places.length),
    year: '',
    x: places.length > 1 ? index * pitch : 0.5,
  }));
  return thinLabels(named, { ...rhythm, ...COUNTED, pitch });
}
