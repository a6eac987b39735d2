import { scifiRevenueSentences } from '../../../src/presets/scifi-revenue-bars/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: scifiRevenueSentences,
  moves: {
    '2024年營收': ['unseen', 'value', 'share'],
    同比: ['unseen', 'badge'],
    // An earlier value beside a reported change is listed only.
    '2023年營收': [],
  },
  earlier: ['2023年營收'],
};
