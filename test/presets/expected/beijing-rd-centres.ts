import { beijingRdCentresSentences } from '../../../src/presets/beijing-rd-centres/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: beijingRdCentresSentences,
  moves: {
    數目: ['unseen', 'value', 'caption', 'cells'],
    外資研發中心: ['unseen', 'value', 'caption', 'cells'],
  },
  summed: /./,
};
