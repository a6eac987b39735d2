import { nearestName } from './nearest.ts';
import { sayReason } from './reasons.ts';
import { quoteInput, told } from './told.ts';

/** The first three names, quoted, and how many more there are; '' where there are none. */
function someOf(items: Iterable<string>): string {
  const names = [...items].filter(Boolean);
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return names.slice(0, 3).map(quoteInput).join(', ') + more;
}

/** Older spellings of provinces, too far from today's for a guess. */
const OLDER: ReadonlyMap<string, string> = new Map([
  ['peking', 'Beijing'],
  ['tientsin', 'Tianjin'],
  ['chungking', 'Chongqing'],
  ['sinkiang', 'Xinjiang'],
  ['kwangtung', 'Guangdong'],
  ['kwangsi', 'Guangxi'],
  ['kweichow', 'Guizhou'],
  ['fukien', 'Fujian'],
  ['chekiang', 'Zhejiang'],
  ['kiangsu', 'Jiangsu'],
  ['kiangsi', 'Jiangxi'],
  ['honan', 'Henan'],
  ['hupeh', 'Hubei'],
]);

/** Directions as they are mistyped. */
const DIRECTIONS = ['', 'north', 'south'].flatMap((side) =>
  ['', 'east', 'west'].map((other) => [side, other].filter(Boolean).join('-')),
);

/** What can be wrong with data on axes, each with its sentence. */
export const plotTexts = {
  'mixed-dates': () =>
    told(
      'dates: some are years, others quarters, months or days; each stands in the middle of its time',
    ),
  'undated-rows': (count: number) =>
    told(`dates: ${count} rows have none; all are drawn side by side by their names`),
  'uneven-dates': (most: number) =>
    told(`dates: more than ${most} places from first to last; drawn side by side without gaps`),
  'repeated-row': (row: number, label: string) =>
    told(`row ${row}: ${quoteInput(label)} stands there already; drawn once more beside it`),
  'lone-unit': (row: number, text: string, other: string) =>
    told(
      `row ${row}: ${quoteInput(text)} is not in the unit of ${quoteInput(other)}; drawn on a scale of its own (write the unit of each if that is meant)`,
      'lone',
      text,
    ),
  'setting-impossible': (name: string, why: string, label?: string) =>
    told(`${name}: ${sayReason(why, label)}; drawn without it`, 'unused', name),
  'no-share': (row: number, why: string, label: string) =>
    told(`row ${row}: ${why}; named without cells`, 'shares', label),
  'share-over-whole': (row: number, part: string, whole: string) =>
    told(
      `row ${row}: ${quoteInput(part)} is more than its whole, ${quoteInput(whole)}; all cells are filled`,
      'beyond',
      `${part} / ${whole}`,
    ),
  'share-differs': (row: number, given: string, made: string) =>
    told(
      `row ${row}: share given as ${given}, but value and whole make ${made}; both shown`,
      'differs',
      made,
    ),
  'tile-unknown': (row: number, label: string, names: Iterable<string>) => {
    const near = OLDER.get(label.trim().toLowerCase()) ?? nearestName(label, names);
    return told(
      `row ${row}: no tile is called ${quoteInput(label)}${near ? `; did you mean ${near}?` : ''}; row set aside`,
      'rows',
      label,
    );
  },
  'tile-taken': (row: number, label: string, first: number) =>
    told(
      `row ${row}: row ${first} has the tile of ${quoteInput(label)} already; row set aside`,
      'rows',
      label,
    ),
  'size-impossible': (label: string, why: string) =>
    told(
      `size: ${quoteInput(label)} ${why}; left out of the picture, see the table`,
      'columns',
      label,
    ),
  'count-differs': (row: number, given: string, written: number) =>
    told(`row ${row}: given as ${quoteInput(given)}, but ${written} are written out; both shown`),
  'tasks-differ': (given: string, sum: string) =>
    told(`tasks: ${given}, but the rows add to ${sum}; both shown`),
  'no-part': (row: number, value: string, label: string) =>
    told(
      `row ${row}: ${quoteInput(value)} is below zero and no part of a whole; listed without a place on the strip`,
      'columns',
      label,
    ),
  'no-width': (row: number, value: string, label: string) =>
    told(
      `row ${row}: ${quoteInput(value)} is below zero and has no width; named without a bar`,
      'columns',
      label,
    ),
  'index-impossible': (series: string) =>
    told(
      `index: ${quoteInput(series)} does not begin above zero; left out of the picture, see the table`,
      'columns',
      series,
    ),
  'whole-not-used': (row: number, given: string, named: number | null) =>
    told(
      `row ${row}: ${quoteInput(given)} in all, but ${named === null ? 'another row of this rung says otherwise and comes first' : `${named} are named`}; not counted by it`,
      'values',
      given,
    ),
  'no-target': (items: Iterable<string>) => {
    const named = someOf(items);
    return told(
      `no target${named && ` for ${named}`}: write “2027: target 1000” or target="2027: 1000"; values drawn alone`,
    );
  },
  'undated-value': (row: number, label: string) =>
    told(
      `row ${row}: ${quoteInput(label)} is not a date as those beside it; not drawn, only listed in the table`,
      'columns',
      label,
    ),
  'goal-unclear': (items: Iterable<string>) => {
    const named = someOf(items);
    return told(
      `goal: ${named || 'the value'} above the target, and no earlier value tells whether it is to rise or to fall; drawn without a verdict, write goal="rise" or goal="fall"`,
    );
  },
  'second-core': (row: number, label: string) =>
    told(`row ${row}: there is one core already; drawn as a point, ${quoteInput(label)}`),
  'direction-not-read': (row: number, direction: string) => {
    const near = nearestName(direction.trim().toLowerCase(), DIRECTIONS);
    return told(
      `row ${row}: ${quoteInput(direction)} is no direction${near ? `; did you mean ${near}?` : ', such as NE or 西北'}; placed where there is room`,
    );
  },
};

export type PlotTexts = typeof plotTexts;
