import { scifiPlanOutlineSentences } from '../../../src/presets/scifi-plan-outline/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: scifiPlanOutlineSentences,
  moves: { 措施數目: ['count', 'counter', 'unseen', 'cells'] },
  summed: /./,
};
