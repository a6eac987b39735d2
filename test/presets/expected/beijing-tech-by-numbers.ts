import { beijingTechByNumbersSentences } from '../../../src/presets/beijing-tech-by-numbers/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: beijingTechByNumbersSentences,
  moves: {
    數目: ['unseen', 'value'],
    同比: ['unseen', 'badge'],
    佔全國比重: ['unseen', 'portion'],
  },
  summed: /^labs$/,
};
