import type { Status } from '../locale/vocabulary.ts';
import type { Row } from './dataset.ts';

/** What is said and not measured: no sentence tells it as a fact, and no line joins it to facts whole. */
export const SAID: readonly Status[] = ['forecast', 'target', 'claim', 'unconfirmed'];

/** Whether a row has a value that is only said. */
export const isSaid = ({ value }: Row): boolean =>
  value.decimal !== null && SAID.includes(value.status);
