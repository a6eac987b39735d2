import { scifiByNumbersSentences } from '../../../src/presets/scifi-by-numbers/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: scifiByNumbersSentences,
  moves: {
    '2024年營收': ['unseen', 'value'],
    同比: ['unseen', 'badge'],
    // An earlier value beside a reported change is listed only.
    '2023年營收': [],
  },
  summed: /^(?:total|games|tourism)$/,
  earlier: ['2023年營收'],
};
