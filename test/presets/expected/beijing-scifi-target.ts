import { beijingScifiTargetSentences } from '../../../src/presets/beijing-scifi-target/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: beijingScifiTargetSentences,
  moves: {},
};
