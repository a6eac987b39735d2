import { beijingBeforeAfterSentences } from '../../../src/presets/beijing-before-after/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: beijingBeforeAfterSentences,
  moves: {},
};
