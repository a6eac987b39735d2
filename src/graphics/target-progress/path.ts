import type { Row } from '../../data/dataset.ts';
import { whenOf } from '../../data/point.ts';
import type { Language } from '../../locale/language.ts';
import type { Finding } from '../../problems/finding.ts';
import { FEW, labelFew, shortDate, yearBelow, type AxisLabel } from '../../scale/axis-labels.ts';
import {
  notesOfBreaks,
  numberBreaks,
  type BreakNote,
  type NumberedBreak,
} from '../../scale/breaks.ts';
import type { Rung } from '../../scale/ladder.ts';
import {
  planLines,
  runsOf,
  type CurvePoint,
  type LinePlan,
  type LinePoint,
  type LineRun,
} from '../../scale/lines.ts';
import { drawnValue, type PlotBox } from '../../scale/plot-box.ts';
import type { PlacedText } from '../../scale/plot-texts.ts';
import { placeThreshold, type PlacedThreshold } from '../../scale/threshold.ts';
import { labelTime } from '../../scale/time-axis.ts';
import { axisOf, widthBeside, widthOfAxis, type ValueAxis } from '../../scale/value-axis.ts';
import { heightOn, linearScale, type ValueScale } from '../../scale/value-scale.ts';
import type { Unit } from '../../text/unit.ts';
import { goalTitle } from './names.ts';
import { placePathTexts } from './path-texts.ts';
import type { Goal } from './progress.ts';

/** What a path is drawn from. */
export interface PathSubject {
  /** In order of time; those without a date have no place on it. */
  readonly values: readonly Row[];
  readonly goals: readonly Goal[];
  readonly last: Row;
  readonly unit: Unit;
  readonly language: Language;
}

/** The way so far and the way ahead on an axis of time. */
export interface PathPlot {
  readonly axis: ValueAxis;
  readonly box: PlotBox;
  readonly labels: readonly AxisLabel[];
  /** What was measured or said, and a dot for each of its values. */
  readonly past: readonly LineRun[];
  /** What would lead to the targets, and a ring for each of these. */
  readonly ahead: readonly LineRun[];
  /** Targets without a date, as lines across. */
  readonly across: readonly PlacedThreshold[];
  readonly texts: readonly PlacedText[];
  readonly breaks: readonly NumberedBreak[];
  readonly notes: readonly BreakNote[];
}

/** The free room to the right of the plot, in em, into which the ring and the half of a year at its end reach. */
const GUTTER = 1;

/** Numbers of breaks nearer to each other than this share of the plot would touch on a phone. */
const NEAR = 0.11;

/** More values than these have no dots, which would hide the line. */
const MOST_DOTS = 24;

/** Places dated values on a line, and the dated targets at the end of the even way to them. */
export function layoutPath(subject: PathSubject, problems: Finding[]): PathPlot {
  const { unit, language } = subject;
  const { plan, measured, targets } = pointsOf(subject, problems);
  const ground = groundOf([...measured, ...targets], subject);
  const axis = axisOf(ground.scale, unit, language);
  const breaks = breaksOf(measured, language);
  const runs = runsOf(measured);
  const ahead = aheadOf(targets, subject, measured);
  const dots = measured.filter(({ value }) => value !== null);
  const widthAt = (rung: Rung): number => widthBeside(axis, rung, GUTTER);
  const drawn = { dots, targets, runs: [...runs, ...ahead], breaks };
  return {
    ...ground,
    axis,
    labels: labelsOf(plan, [...measured, ...targets], subject, axis, widthAt),
    past: dots.length > MOST_DOTS ? runs : [...runs, ...dots.map(asDot)],
    ahead: [...ahead, ...targets.map(asDot)],
    texts: placePathTexts({ ...subject, ...ground, ...drawn }, widthAt),
    breaks,
    notes: notesOfBreaks(breaks, language),
  };
}

/** What is on the path, in order of time. */
interface PathPoints {
  readonly plan: LinePlan;
  readonly measured: readonly LinePoint[];
  readonly targets: readonly LinePoint[];
}

function pointsOf({ values, goals, unit }: PathSubject, problems: Finding[]): PathPoints {
  const aims = new Set(goals.map(({ row }) => row));
  const rows = [...values, ...aims].filter(({ date }) => date);
  const plan = planLines(rows, (row) => drawnValue(row, unit));
  problems.push(...plan.problems.filter((finding) => !isSettled(finding, aims, problems)));
  const { points } = plan.series[0]!;
  return {
    plan,
    measured: points.filter(({ row }) => !aims.has(row)),
    targets: points.filter(({ row }) => aims.has(row)),
  };
}

/** Dates of two precisions are told once; a target for the year of a value is no second value. */
const isSettled = (
  { code, details }: Finding,
  aims: ReadonlySet<Row>,
  told: readonly Finding[],
): boolean =>
  code === 'mixed-dates'
    ? told.some((other) => other.code === code)
    : [...aims].some(({ number }) => number === details[0]);

/** What a path is drawn on. */
interface PathGround extends Pick<PathPlot, 'box' | 'across'> {
  readonly scale: ValueScale;
}

/** A scale that holds all values and targets, those without a date too, and the room around it. */
function groundOf(
  points: readonly LinePoint[],
  { goals, unit, language }: PathSubject,
): PathGround {
  const undated = goals.flatMap(({ row }) => (row.date ? [] : [row]));
  const known = [
    ...points.flatMap(({ value }) => value ?? []),
    ...undated.map((row) => drawnValue(row, unit)!),
  ];
  const scale = linearScale(known, false);
  // A value at the foot of the scale has its text below it.
  const isLow = known.some((value) => heightOn(value, scale) < 0.12);
  return {
    scale,
    box: { head: 2.6, body: 9, foot: isLow ? 1.5 : 0.4 },
    across: undated.map((row) => thresholdOf(row, scale, unit, language)),
  };
}

/** Few dates are named where they stand, a target’s before all; many in an even rhythm. */
function labelsOf(
  { dates, span }: LinePlan,
  points: readonly LinePoint[],
  { last, language }: PathSubject,
  axis: ValueAxis,
  widthAt: (rung: Rung) => number,
): readonly AxisLabel[] {
  const room = {
    widthAt,
    beforeAt: (rung: Rung) => widthOfAxis(axis, rung),
    beyondAt: () => GUTTER,
  };
  const named = [
    ...new Map(points.toReversed().map((point) => [point.x, point])).values(),
  ].toReversed();
  if (named.length > FEW) return labelTime(dates, span!, room, language);
  const inOrder = named.toSorted((a, b) => a.x - b.x);
  const places = inOrder.map(({ row, x }, at) => ({
    name: '',
    lines: [shortDate(row.date!, language)],
    year: yearBelow(row.date, inOrder[at - 1]?.row.date ?? null),
    x,
  }));
  const rank = (at: number): number =>
    [places.length - 1, 0, inOrder.findIndex(({ row }) => row === last)].indexOf(at) >>> 0;
  return labelFew(places, rank, room);
}

const breaksOf = (points: readonly LinePoint[], language: Language): readonly NumberedBreak[] =>
  numberBreaks(
    points.flatMap(({ row, x }) =>
      row.break === '' ? [] : [{ x, when: whenOf(row, language), note: row.break }],
    ),
    NEAR,
  );

const thresholdOf = (
  row: Row,
  scale: ValueScale,
  unit: Unit,
  language: Language,
): PlacedThreshold => {
  const label = goalTitle(row, language);
  return placeThreshold(
    { label, value: row.value.decimal!, said: row.value },
    scale,
    unit,
    language,
  );
};

const asDot = (point: LinePoint): LineRun => ({
  look: 'solid',
  points: [point as LinePoint & CurvePoint],
});

/** The ways that are still needed, from the last measured value through the open targets. */
const aheadOf = (
  targets: readonly LinePoint[],
  { goals, unit }: PathSubject,
  measured: readonly LinePoint[],
): readonly LineRun[] =>
  goals.flatMap(({ row, since }): readonly LineRun[] => {
    const [from, to] = [since, row].map((end) =>
      [...measured, ...targets].find((point) => point.row === end),
    );
    return from && to ? [{ look: 'dashed', points: evenWay(from, to, unit) }] : [];
  });

/** Into how many pieces a way of an even rate is parted, which makes a curve of it. */
const PIECES = 12;

/** The way of an even rate bends; that of points, or through zero, is straight. */
function evenWay(a: LinePoint, b: LinePoint, unit: Unit): readonly CurvePoint[] {
  const [from, to] = [a.value!, b.value!];
  const bends = from > 0 && to > 0 && unit.noun !== '%';
  return [...Array(PIECES + 1).keys()].map((index): CurvePoint => {
    const share = index / PIECES;
    const value = bends ? from * (to / from) ** share : from + (to - from) * share;
    return { x: a.x + (b.x - a.x) * share, value };
  });
}
