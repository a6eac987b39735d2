import { toHalfWidth } from '../../text/half-width.ts';

/** A step of the compass is a sixteenth of the circle: 0 is north, 4 east, 8 south, 12 west. */
export const STEPS = 16;

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/north|[正]?北/g, 'n'],
  [/east|[正]?[東东]/g, 'e'],
  [/south|[正]?南/g, 's'],
  [/west|[正]?西/g, 'w'],
];

/**
 * Reads where something lies as a step of the compass from 0 up to 16: N, NNE, E-SE, north-east, 西北,
 * 東北偏北, 北偏東, or degrees from north such as 45°. Null for anything else, such as `up` or N-S.
 */
export function readBearing(text: string): number | null {
  const plain = toHalfWidth(text).toLowerCase();
  const degrees = /^(\d{1,3}(?:\.\d+)?)(?:°|度)?$/.exec(plain);
  if (degrees) return Number(degrees[1]) <= 360 ? (Number(degrees[1]) / 360) * STEPS : null;
  const letters = LETTERS.reduce((said, [word, letter]) => said.replaceAll(word, letter), plain)
    // A little off north is nearer to north than to east.
    .replace(/^(.)偏(.)$/, '$1$1$2')
    .replaceAll(/[\s\-–—/.偏方面部]|(?<=[nesw])ern\b/g, '');
  return /^[nesw]{1,4}$/.test(letters) ? stepOf(letters) : null;
}

/** NE is halfway between its two letters, NNE halfway between N and that. */
function stepOf(letters: string): number | null {
  const count = (letter: string): number => letters.split(letter).length - 1;
  const [east, south] = [count('e') - count('w'), count('s') - count('n')];
  const isPlain = Math.abs(east) + Math.abs(south) === letters.length;
  if (!isPlain) return null;
  const turn = Math.atan2(east, -south) / (2 * Math.PI);
  return (Math.round(turn * STEPS) + STEPS) % STEPS;
}

/**
 * Bearings for so many that have none: evenly round the circle where no other has one, else each in
 * the middle of the widest gap that is left.
 */
export function spreadBearings(count: number, taken: readonly number[]): readonly number[] {
  const step = STEPS / count;
  if (taken.length === 0) return [...Array(count).keys()].map((index) => step * (index + 0.5));
  const all = [...taken];
  return [...Array(count)].map(() => {
    const free = middleOfGap(all.toSorted((a, b) => a - b));
    all.push(free);
    return free;
  });
}

function middleOfGap(sorted: readonly number[]): number {
  let [widest, middle] = [0, 0];
  sorted.forEach((from, index) => {
    const gap = (sorted[index + 1] ?? sorted[0]! + STEPS) - from;
    if (gap > widest) [widest, middle] = [gap, (from + gap / 2) % STEPS];
  });
  return middle;
}
