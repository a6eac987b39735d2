import { beijingClusterLadderSentences } from '../../../src/presets/beijing-cluster-ladder/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: beijingClusterLadderSentences,
  moves: { 總數: ['count'] },
};
