import { hangzhouSellersSentences } from '../../../src/presets/hangzhou-sellers/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: hangzhouSellersSentences,
  moves: {
    賣家數: ['unseen', 'value', 'ratio', 'more', 'blocks'],
  },
  summed: /./,
};
