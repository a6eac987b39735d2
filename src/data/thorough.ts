/**
 * The reader of whatever is not clean: merged cells, titles and feet, columns to be guessed or named
 * by the author, figures and dates in the many forms that newspapers print them in, and all that
 * has to be reported. A room of its own, which a page with a clean table never loads.
 */
export { parseDate } from '../text/date.ts';
export { readDataset } from './dataset.ts';
export { gridOfTable } from './table.ts';
export { limitRows } from './limit-rows.ts';
