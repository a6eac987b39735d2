import { investBeijingLedgerSentences } from '../../../src/presets/invest-beijing-ledger/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: investBeijingLedgerSentences,
  moves: {},
};
