import { nearestName } from './nearest.ts';
import { quoteInput, told } from './told.ts';

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
  'setting-impossible': (name: string, why: string) =>
    told(`${name}: ${why}; drawn without it`, 'unused', name),
  'no-share': (row: number, why: string) =>
    told(`row ${row}: ${why}; named without cells`, 'shares'),
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
    const near = nearestName(label, names);
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
  'no-part': (row: number, value: string, label: string) =>
    told(
      `row ${row}: ${quoteInput(value)} is below zero and no part of a whole; listed without a place on the strip`,
      'columns',
      label,
    ),
  'index-impossible': (series: string) =>
    told(
      `index: ${quoteInput(series)} does not begin above zero; left out of the picture, see the table`,
      'columns',
      series,
    ),
  'no-target': (items: Iterable<string>) => {
    const names = [...items].filter(Boolean);
    const named = names.slice(0, 3).map(quoteInput).join(', ');
    const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
    return told(
      `no target${named && ` for ${named}${more}`}: write “2027: target 1000” or target="2027: 1000"; values drawn alone`,
    );
  },
};

export type PlotTexts = typeof plotTexts;
