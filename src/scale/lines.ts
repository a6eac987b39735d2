import type { Row } from '../data/dataset.ts';
import { isSaid } from '../data/said.ts';
import { found, type Finding } from '../problems/finding.ts';
import type { CalendarDate } from '../text/calendar.ts';
import { middleOf, precisionOf } from './dates.ts';
import type { Curve } from '../data/grid.ts';
import { isCrowded, sampleIndices } from '../data/sample.ts';
import { shareOfSpan, type YearSpan } from './years.ts';

/** One value on a line: where it stands along the axis, as a share of 1; null where it is missing. */
export interface LinePoint {
  readonly row: Row;
  readonly x: number;
  readonly value: number | null;
}

/** The values of one series in the order of the axis. */
export interface LineSeries {
  readonly name: string;
  readonly points: readonly LinePoint[];
}

/** Lines on a common axis: of time where every row has a date, of places otherwise. */
export interface LinePlan {
  readonly series: readonly LineSeries[];
  /** The span of time; null where the axis is one of places. */
  readonly span: YearSpan | null;
  readonly dates: readonly CalendarDate[];
  /** The places' names in order; none on an axis of time. */
  readonly places: readonly string[];
  readonly problems: readonly Finding[];
}

/** Gathers rows into lines; `valueOf` gives what is drawn of a row, null where it is missing. */
export function planLines(rows: readonly Row[], valueOf: (row: Row) => number | null): LinePlan {
  const dates = rows.flatMap(({ date }) => date ?? []);
  const isTime = rows.length > 0 && dates.length === rows.length;
  const places = isTime ? [] : [...new Set(rows.map(({ label }) => label))];
  const known = isTime ? dates : [];
  const moments = isTime ? known.map(middleOf) : placeOf(rows, places);
  // Places stand in the middle of equal parts, as columns do, so that their names have room.
  const span = isTime ? spanOf(moments) : { from: -0.5, to: places.length - 0.5 };
  const groups = new Map<string, LinePoint[]>();
  rows.forEach((row, index) => {
    const points = groups.get(row.group) ?? [];
    groups.set(row.group, points);
    points.push({ row, x: shareOfSpan(moments[index]!, span), value: valueOf(row) });
  });
  const problems: Finding[] = [];
  const series = [...groups].map(([name, points]) => ({ name, points: inOrder(points, problems) }));
  if (new Set(known.map(precisionOf)).size > 1) problems.push(found('mixed-dates'));
  return { series, span: isTime ? span : null, dates: known, places, problems };
}

function placeOf(rows: readonly Row[], places: readonly string[]): readonly number[] {
  const order = new Map(places.map((place, index) => [place, index]));
  return rows.map(({ label }) => order.get(label)!);
}

/** From the first moment to the last; a single one stands in the middle of a span around it. */
function spanOf(moments: readonly number[]): YearSpan {
  let from = Infinity;
  let to = -Infinity;
  for (const moment of moments) {
    if (moment < from) from = moment;
    if (moment > to) to = moment;
  }
  return from < to ? { from, to } : { from: from - 1, to: to + 1 };
}

/** In order of the axis, however they were given; two values at one place are both drawn, and told. */
function inOrder(points: LinePoint[], problems: Finding[]): readonly LinePoint[] {
  const isSorted = points.every(({ x }, index) => index === 0 || x >= points[index - 1]!.x);
  const sorted = isSorted ? points : points.toSorted((a, b) => a.x - b.x);
  sorted.forEach(({ row, x }, index) => {
    if (index > 0 && x === sorted[index - 1]!.x) {
      problems.push(found('repeated-row', row.number, row.label));
    }
  });
  return sorted;
}

/**
 * How a stretch of line is drawn: as measured, over a time left out between, as somebody says, or
 * across a new definition.
 */
export type LineLook = 'solid' | 'thin' | 'dashed' | 'dotted';

/** A place on a line; its value is there. */
export interface CurvePoint {
  readonly x: number;
  readonly value: number;
  /** Absent where a line came as numbers. */
  readonly row?: Row;
}

/** A stretch of line of one look; a single point where neighbours are missing. */
export interface LineRun {
  readonly look: LineLook;
  readonly points: readonly CurvePoint[];
}

const lookTo = ({ row }: LinePoint, isLong: boolean): LineLook =>
  row.break === '' ? (isSaid(row) ? 'dashed' : isLong ? 'thin' : 'solid') : 'dotted';

/** How far two neighbours stand apart, in years; nothing where they have no dates. */
const yearsBetween = (a: LinePoint | undefined, b: LinePoint): number =>
  a?.row.date && b.row.date ? middleOf(b.row.date) - middleOf(a.row.date) : 0;

/** How much longer than the usual step one is that leaves something out. */
const LONG = 1.5;

/** A weekend and a day, in years: no market that closes for so long leaves anything out. */
const CLOSED = 4.5 / 365;

/**
 * The length in years beyond which a step leaves out what its series usually has. Where fewer than
 * half of the steps are about alike there is no usual one; among very many nobody sees one step.
 */
function longestUsual(points: readonly LinePoint[]): number {
  if (isCrowded(points.length)) return Infinity;
  const steps = points.slice(1).map((point, at) => yearsBetween(points[at], point));
  const usual = steps.toSorted((a, b) => a - b)[(steps.length - 1) >> 1] ?? 0;
  const alike = steps.filter((step) => step <= usual * LONG && step * LONG >= usual);
  return alike.length * 2 < steps.length ? Infinity : Math.max(usual * LONG, CLOSED);
}

/**
 * Parts a line into stretches of one look. A missing value ends a stretch, and nothing joins what
 * stands on its two sides; a step over times of which nothing was given is thin, so that nobody takes
 * it for measured. Of very many points only those that can be seen are kept.
 */
export function runsOf(points: readonly LinePoint[]): readonly LineRun[] {
  const runs: { look: LineLook; points: CurvePoint[] }[] = [];
  const longest = longestUsual(points);
  let run: (typeof runs)[number] | null = null;
  let before: LinePoint | undefined;
  for (const point of points) {
    const isLong = yearsBetween(before, point) > longest;
    before = point;
    if (!isThere(point)) {
      run = null;
      continue;
    }
    const look: LineLook = run ? lookTo(point, isLong) : 'solid';
    if (run && (run.look === look || run.points.length === 1)) {
      run.look = look;
      run.points.push(point);
      continue;
    }
    run = { look, points: run ? [run.points.at(-1)!, point] : [point] };
    runs.push(run);
  }
  if (!isCrowded(points.length)) return runs;
  return runs.map(({ look, points: all }) => ({ look, points: seen(all) }));
}

const isThere = (point: LinePoint): point is LinePoint & CurvePoint => point.value !== null;

function seen(points: readonly CurvePoint[]): readonly CurvePoint[] {
  const xs = Float64Array.from(points, ({ x }) => x);
  const values = Float64Array.from(points, ({ value }) => value);
  return sampleIndices(xs, values)!.map((index) => points[index]!);
}

/** The stretches of a line that came as numbers, with each value times a factor. */
export function runsOfCurve({ xs, values }: Curve, factor: number): readonly LineRun[] {
  const runs: { look: LineLook; points: CurvePoint[] }[] = [];
  let points: CurvePoint[] | null = null;
  for (let at = 0; at < xs.length; at++) {
    const value = values[at]! * factor;
    if (!Number.isFinite(value)) points = null;
    else if (points) points.push({ x: xs[at]!, value });
    else runs.push({ look: 'solid', points: (points = [{ x: xs[at]!, value }]) });
  }
  return runs;
}
