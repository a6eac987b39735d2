import { beijingBeforeAfterSentences } from '../../../src/presets/beijing-before-after/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: beijingBeforeAfterSentences,
  moves: {
    數目: ['unseen', 'value'],
    變化: ['unseen', 'badge'],
  },
  // The rise of the models is the largest of all, in per cent.
  summed: /^models\.(?:2025-03|2026)$/,
};
