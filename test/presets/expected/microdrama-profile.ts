import { microdramaSentences } from '../../../src/presets/microdrama-profile/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: microdramaSentences,
  moves: { 數值: ['unseen'] },
  written: ['remark', /^users$/],
  unlisted: /^jobs$/,
};
