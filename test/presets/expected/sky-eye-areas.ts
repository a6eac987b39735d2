import { skyEyeAreasSentences } from '../../../src/presets/sky-eye-areas/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: skyEyeAreasSentences,
  moves: {},
};
