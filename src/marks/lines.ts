import { nothing, svg, type TemplateResult } from 'lit';
import { isSaid } from '../data/said.ts';
import { percent } from '../scale/line.ts';
import type { CurvePoint, LinePoint, LineRun } from '../scale/lines.ts';
import { heightOf, shareFromTop, type PlotBox } from '../scale/plot-box.ts';
import { heightOn, type ValueScale } from '../scale/value-scale.ts';

/** A line to draw: its stretches and its tone. */
export interface DrawnLine {
  readonly runs: readonly LineRun[];
  readonly last: LinePoint | null;
  readonly tone: string;
}

/** Where lines are drawn. */
export interface LineGround {
  readonly scale: ValueScale;
  readonly box: PlotBox;
  readonly isArea: boolean;
}

/** Lines in a box of 10,000 by 10,000 that is stretched to the plot, and dots that are not. */
export function linesTemplate(lines: readonly DrawnLine[], ground: LineGround): TemplateResult {
  const { box } = ground;
  const whole = heightOf(box);
  return svg`<svg y=${percent(box.head / whole)} width="100%" height=${percent(box.body / whole)} viewBox="0 0 10000 10000" preserveAspectRatio="none" overflow="visible">${lines.map((line) => pathsTemplate(line, ground))}</svg>${lines.map((line) => dotsTemplate(line, ground))}`;
}

function pathsTemplate({ runs, tone }: DrawnLine, { scale, isArea }: LineGround): TemplateResult {
  const long = runs.filter(({ points }) => points.length > 1);
  const foot = partsOf(1 - Math.max(0, heightOn(0, scale)));
  return svg`${long.map(({ look, points }) => {
    const path = pathOf(points, scale);
    const first = partsOf(points[0]!.x);
    return svg`${isArea ? svg`<path class="area ${tone}" d=${`${path}V${foot}H${first}Z`}></path>` : nothing}<path class="line ${look} ${tone} ${points.length > DENSE ? 'dense' : ''}" part="line" d=${path}></path>`;
  })}`;
}

/** A line of more points than these has no dots on its way, which would hide it. */
const MOST_DOTS = 24;

/**
 * A dot where a value has no neighbour to be joined to, and one where the line ends; hollow if said.
 * A line that is thin somewhere shows each of its points, as these are all that is known.
 */
function dotsTemplate({ runs, last, tone }: DrawnLine, { scale, box }: LineGround): TemplateResult {
  const points = new Set(runs.flatMap((run) => run.points));
  const isEach = points.size <= MOST_DOTS && runs.some(({ look }) => look === 'thin');
  const alone = runs.flatMap((run) => (run.points.length === 1 ? run.points : []));
  const dots = new Set([...(isEach ? points : alone), ...(last ? [last as CurvePoint] : [])]);
  return svg`${[...dots].map(({ x, value, row }) => svg`<circle class="dot ${tone} ${row && isSaid(row) ? 'hollow' : ''}" part="dot" cx=${percent(x)} cy=${percent(shareFromTop(heightOn(value, scale), box))} r="3"></circle>`)}`;
}

/** Beyond so many points nobody sees how they are joined, and round joins take most of the painting. */
const DENSE = 500;

/** Whole numbers in a large box are shorter than fractions in a small one, and read in half the time. */
const partsOf = (share: number): number => Math.round(share * 10_000);

/** Each point by its way from the one before, which is shorter than its place. */
function pathOf(points: readonly CurvePoint[], scale: ValueScale): string {
  const ways: number[] = [];
  let left = 0;
  let top = 0;
  for (const { x, value } of points) {
    const right = partsOf(x);
    const down = partsOf(1 - heightOn(value, scale));
    ways.push(right - left, down - top);
    left = right;
    top = down;
  }
  return `m${ways.join(' ')}`;
}
