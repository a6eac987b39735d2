import { found, type Finding } from '../problems/finding.ts';
import { parseDate } from '../text/date.ts';
import { toHalfWidth } from '../text/half-width.ts';
import { middleOf } from './dates.ts';
import type { LinePlan } from './lines.ts';
import { shareOfSpan } from './years.ts';

/** A remark on a moment, or on a stretch of the axis; both ends are shares of the plot. */
export interface Annotation {
  readonly when: string;
  readonly text: string;
  readonly from: number;
  /** The same as `from` for a moment. */
  readonly to: number;
  /** How many rows of numbers over the plot its own stands above the lowest, to be clear of others. */
  readonly level: number;
}

/** Two dates: `2018..2020`, `2018–2020`, `2018至2020`. */
const RANGE = /^(.+?)(?:\s*(?:\.{2,3}|–|—|至)\s*|\s+to\s+)(.+)$/;

/**
 * Reads the `annotations` attribute: `2020: pandemic; 2018..2020: old definition`, by dates or, on
 * an axis of places, by their names. One that names no place on the axis is told and left out.
 */
export function readAnnotations(
  text: string | undefined,
  plan: LinePlan,
  problems: Finding[],
): readonly Annotation[] {
  const read = (text ?? '').split(/[;；]/).flatMap((part): Omit<Annotation, 'level'> | [] => {
    if (part.trim() === '') return [];
    const { when = '', said = '' } = /^(?<when>[^:：]*)[:：](?<said>.*)$/.exec(part)?.groups ?? {};
    const stretch = stretchOf(when.trim(), plan);
    if (stretch && said.trim() !== '') return { when: when.trim(), text: said.trim(), ...stretch };
    problems.push(
      found(
        'setting-not-read',
        'annotations',
        part.trim(),
        'a date or place on the axis and a text',
      ),
    );
    return [];
  });
  const levels = levelsOf(read.map(({ from, to }) => (from + to) / 2));
  return read.map((annotation, index) => ({ ...annotation, level: levels[index]! }));
}

/** Numbers nearer to each other than this share of the plot would touch on a phone. */
const NEAR = 0.13;

/** There are three rows for numbers over a plot. */
const MOST_LEVELS = 3;

/** The lowest row for each in which no other is near; the lowest of all where every row is taken. */
function levelsOf(middles: readonly number[]): readonly number[] {
  const taken: number[][] = [...Array(MOST_LEVELS)].map(() => []);
  return middles.map((middle) => {
    const free = taken.findIndex((row) => row.every((other) => Math.abs(other - middle) >= NEAR));
    const level = Math.max(0, free);
    taken[level]!.push(middle);
    return level;
  });
}

function stretchOf(when: string, plan: LinePlan): Pick<Annotation, 'from' | 'to'> | null {
  // Longer than two names of places: no pattern looks at it.
  if (when.length > 200) return null;
  const moment = momentOf(when, plan);
  if (moment !== null) return { from: moment, to: moment };
  const [, first, second] = RANGE.exec(when) ?? [];
  const from = first === undefined ? null : momentOf(first, plan);
  const to = second === undefined ? null : momentOf(second, plan);
  return from === null || to === null || from >= to ? null : { from, to };
}

/** A share of the plot; null for what is not on the axis. */
function momentOf(when: string, { span, places }: LinePlan): number | null {
  const index = places.indexOf(when);
  if (!span) return index < 0 ? null : (index + 0.5) / places.length;
  const date = when.length > 40 ? null : parseDate(toHalfWidth(when));
  const share = date ? shareOfSpan(middleOf(date), span) : -1;
  return share < 0 || share > 1 ? null : share;
}
