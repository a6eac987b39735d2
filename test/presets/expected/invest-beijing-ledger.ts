import { investBeijingLedgerSentences } from '../../../src/presets/invest-beijing-ledger/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: investBeijingLedgerSentences,
  moves: { 數值: ['unseen', 'value'] },
  // The summary is the story's own and says nothing of the three sums of money.
  summed: /^(?:count|value|average)\./,
};
