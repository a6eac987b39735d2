import type { Status } from '../locale/vocabulary.ts';
import type { Quantity } from './quantity.ts';

/** A figure that is not there, and why: nothing printed, or a source that does not give it. */
export const missingQuantity = (printed = '', status: Status = 'reported'): Quantity => ({
  decimal: null,
  printed,
  noun: '',
  qualifier: null,
  status,
});
