import { scifiPlanOutlineSentences } from '../../../src/presets/scifi-plan-outline/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: scifiPlanOutlineSentences,
  moves: { 列明項數: ['count', 'counter', 'unseen', 'cells'] },
  summed: /./,
};
