import { hangzhouSellersSentences } from '../../../src/presets/hangzhou-sellers/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: hangzhouSellersSentences,
  moves: {},
};
