import { withStatus } from '../../data/surety.ts';
import { whenOf } from '../../data/point.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { LinePoint } from '../../scale/lines.ts';
import { shareFromTop } from '../../scale/plot-box.ts';
import type { ScrubStop, ScrubStops } from '../../scale/stops.ts';
import { heightOn } from '../../scale/value-scale.ts';
import { describeLinePoint, type LineSubject } from './describe.ts';
import { valueText } from './ends.ts';
import type { PlacedLine } from './layout.ts';

/** Every place of the axis that has a value on some line, each made ready only when it is asked for. */
export function stopsOf(subject: LineSubject, toneOf: (line: PlacedLine) => string): ScrubStops {
  const { lines } = subject.layout;
  let places: { xs: readonly number[]; byLine: readonly ReadonlyMap<number, LinePoint>[] } | null =
    null;
  // A page without a script never asks, and one with it only after the picture.
  const ready = (): NonNullable<typeof places> => (places ??= placesOf(lines));
  return {
    get xs() {
      return ready().xs;
    },
    at(index) {
      const { xs, byLine } = ready();
      const x = xs[index] ?? 0;
      const found = lines.flatMap((line, at): Found | [] => {
        const point = byLine[at]!.get(x);
        return point && point.value !== null ? { line, point } : [];
      });
      return stopOf(x, found, subject, toneOf);
    },
  };
}

function placesOf(lines: readonly PlacedLine[]) {
  const known = lines.flatMap(({ points }) => points.filter(({ value }) => value !== null));
  return {
    xs: [...new Set(known.map(({ x }) => x))].toSorted((a, b) => a - b),
    byLine: lines.map(({ points }) => new Map(points.map((point) => [point.x, point]))),
  };
}

interface Found {
  readonly line: PlacedLine;
  readonly point: LinePoint;
}

function stopOf(
  x: number,
  found: readonly Found[],
  subject: LineSubject,
  toneOf: (line: PlacedLine) => string,
): ScrubStop {
  const { layout, language } = subject;
  const { scale, box } = layout;
  const [first] = found;
  const { comma, titled } = figureWords[language];
  const said = found.map(({ line, point }) => {
    const words = describeLinePoint(point.row, subject);
    return line.name === '' ? words : titled(line.name, words);
  });
  return {
    x,
    when: first ? whenOf(first.point.row, language) : '',
    values: found.map(({ line, point }) => ({
      name: line.name,
      text: withStatus(
        valueText(point.row, { ...layout, language }),
        point.row.value.status,
        language,
      ),
      tone: toneOf(line),
      y: shareFromTop(heightOn(point.value!, scale), box),
    })),
    words: said.join(comma),
  };
}
