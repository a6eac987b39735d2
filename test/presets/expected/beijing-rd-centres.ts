import { beijingRdCentresSentences } from '../../../src/presets/beijing-rd-centres/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: beijingRdCentresSentences,
  moves: {},
};
