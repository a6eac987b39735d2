import { beijingBeforeAfterSentences } from '../../../src/presets/beijing-before-after/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: beijingBeforeAfterSentences,
  moves: {
    數目: ['unseen', 'value'],
    變化: ['unseen', 'badge'],
  },
  // Only the first two counts of firms are held against each other.
  summed: /^firms\.(?:2021|2023)$/,
};
