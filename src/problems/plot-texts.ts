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
  'index-impossible': (series: string) =>
    told(
      `index: ${quoteInput(series)} does not begin above zero; left out of the picture, see the table`,
      'columns',
      series,
    ),
};

export type PlotTexts = typeof plotTexts;
