import type { Status } from '../locale/vocabulary.ts';
import type { Row } from './dataset.ts';
import type { Quantity } from './quantity.ts';

/** What is said and not measured: no sentence tells it as a fact, and no line joins it to facts whole. */
export const SAID: readonly Status[] = ['forecast', 'target', 'claim', 'unconfirmed'];

/** How a value can be that is not final yet, or not measured. */
export const UNSURE: readonly Status[] = ['preliminary', ...SAID];

/** Whether a row has a value that is only said. */
export const isSaid = ({ value }: Row): boolean =>
  value.decimal !== null && SAID.includes(value.status);

/** Whether a value is drawn as unsure; what was calculated is sure, and says that it was. */
export const isUnsure = ({ status }: Pick<Quantity, 'status'>): boolean => UNSURE.includes(status);
