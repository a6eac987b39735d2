import { beijingPlatformStepsSentences } from '../../../src/presets/beijing-platform-steps/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: beijingPlatformStepsSentences,
  moves: { 數目: ['unseen', 'value'] },
  summed: /./,
};
