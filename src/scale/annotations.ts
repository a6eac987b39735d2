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
}

/** Two dates: `2018..2020`, `2018–2020`, `2018至2020`. */
const RANGE = /^(.+?)\s*(?:\.{2,3}|–|—|至|to )\s*(.+)$/;

/**
 * Reads the `annotations` attribute: `2020: pandemic; 2018..2020: old definition`, by dates or, on
 * an axis of places, by their names. One that names no place on the axis is told and left out.
 */
export function readAnnotations(
  text: string | undefined,
  plan: LinePlan,
  problems: Finding[],
): readonly Annotation[] {
  return (text ?? '').split(/[;；]/).flatMap((part) => {
    if (part.trim() === '') return [];
    const { when = '', said = '' } = /^(?<when>[^:：]*)[:：](?<said>.*)$/.exec(part)?.groups ?? {};
    const stretch = stretchOf(when.trim(), plan);
    if (stretch && said.trim() !== '')
      return [{ when: when.trim(), text: said.trim(), ...stretch }];
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
}

function stretchOf(when: string, plan: LinePlan): Pick<Annotation, 'from' | 'to'> | null {
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
  if (!span) return index < 0 ? null : places.length > 1 ? index / (places.length - 1) : 0.5;
  const date = parseDate(toHalfWidth(when));
  const share = date ? shareOfSpan(middleOf(date), span) : -1;
  return share < 0 || share > 1 ? null : share;
}
