import { found, type Finding } from '../../problems/finding.ts';
import type { Row } from '../../data/dataset.ts';
import { compareDecimals, signOf, type Decimal } from '../../text/decimal.ts';
import { naturalBreaks } from './classes.ts';

/** How a tile is filled: one of five tones from light to dark, or of five for groups; `below` nought where some are above. */
export type Tone = 'below' | 'tone-1' | 'tone-2' | 'tone-3' | 'tone-4' | 'tone-5' | GroupTone;
export type GroupTone = 'group-1' | 'group-2' | 'group-3' | 'group-4' | 'group-5';

/** The values that share a tone, by the lowest and the highest there is in it. */
export interface ValueClass {
  readonly tone: Tone;
  readonly from: Decimal;
  readonly to: Decimal;
}

/** The groups that share a tone; several only in the last. */
export interface ToneGroups {
  readonly tone: Tone;
  readonly groups: readonly string[];
}

/** What the tones of a map stand for; one of the two is empty. */
export interface Tones {
  readonly fill: 'value' | 'group';
  readonly classes: readonly ValueClass[];
  readonly groups: readonly ToneGroups[];
  toneOf(row: Row): Tone | null;
}

/** More tones than these are not told apart in a tile. */
const MOST = 5;

/** Which tones so many classes take, as far from each other as they go. */
const SPREAD: readonly (readonly Tone[])[] = [
  [],
  ['tone-3'],
  ['tone-2', 'tone-5'],
  ['tone-1', 'tone-3', 'tone-5'],
  ['tone-1', 'tone-2', 'tone-3', 'tone-5'],
  ['tone-1', 'tone-2', 'tone-3', 'tone-4', 'tone-5'],
];

/** A value that a tone can stand for; one that is out of scope is not held against the others. */
export const countedIn = ({ value }: Row): Decimal | null =>
  value.status === 'out-of-scope' ? null : value.decimal;

/** By value where there are values, unless the author would have groups; and the other way round. */
export function tonesOf(
  rows: readonly Row[],
  wanted: 'value' | 'group' | undefined,
  problems: Finding[],
): Tones {
  const hasValues = rows.some(countedIn);
  const hasGroups = rows.some(({ group }) => group !== '');
  if (wanted === 'value' && !hasValues)
    problems.push(found('setting-impossible', 'fill', 'no row has a value'));
  if (wanted === 'group' && !hasGroups)
    problems.push(found('setting-impossible', 'fill', 'no row has a group'));
  const byGroup = hasGroups && (wanted === 'group' || !hasValues);
  return byGroup ? byGroups(rows) : byValues(rows);
}

function byValues(rows: readonly Row[]): Tones {
  const values = rows.flatMap((row) => countedIn(row) ?? []).toSorted(compareDecimals);
  const below = values.filter((value) => signOf(value) < 0);
  // A ramp from light to dark would show a loss as little growth.
  const isMixed = below.length > 0 && below.length < values.length;
  const ramp = values.slice(isMixed ? below.length : 0);
  const starts = naturalBreaks(ramp.map(numberOf), MOST);
  const classes = starts.map((start, index): ValueClass => {
    const last = (starts[index + 1] ?? ramp.length) - 1;
    return { tone: SPREAD[starts.length]![index]!, from: ramp[start]!, to: ramp[last]! };
  });
  if (isMixed) classes.unshift({ tone: 'below', from: below[0]!, to: below.at(-1)! });
  return {
    fill: 'value',
    classes,
    groups: [],
    toneOf: (row) => {
      const value = countedIn(row);
      return (value && classes.find(({ to }) => compareDecimals(value, to) <= 0)?.tone) ?? null;
    },
  };
}

/** Near enough for telling classes apart; nobody reads its digits. */
const numberOf = ({ int, places }: Decimal): number => Number(`${int}e${-places}`);

/** In the order of the rows; those beyond the fifth share its tone, and the key names them all. */
function byGroups(rows: readonly Row[]): Tones {
  const names = [...new Set(rows.map(({ group }) => group))].filter(Boolean);
  const toneAt = (index: number): Tone => `group-${Math.min(index, MOST - 1) + 1}` as GroupTone;
  const groups = names.slice(0, MOST).map((name, index): ToneGroups => ({
    tone: toneAt(index),
    groups: index === MOST - 1 ? names.slice(index) : [name],
  }));
  return {
    fill: 'group',
    classes: [],
    groups,
    toneOf: ({ group }) => (group === '' ? null : toneAt(names.indexOf(group))),
  };
}
