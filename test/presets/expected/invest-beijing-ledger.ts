import { investBeijingLedgerSentences } from '../../../src/presets/invest-beijing-ledger/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: investBeijingLedgerSentences,
  moves: { 數值: ['unseen', 'value'] },
  // Of the three sums of money the summary says the highest and the lowest.
  summed: /^(?:count|value|average)\.|^(?:funds|central)$/,
};
