import { skyEyeAreasSentences } from '../../../src/presets/sky-eye-areas/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: skyEyeAreasSentences,
  moves: {
    佔地面積: ['unseen', 'value', 'ratio', 'squares'],
    '展覽廳面積（平方米）': [],
  },
  summed: /./,
};
