import { hkAstronautTimelineSentences } from '../../../src/presets/hk-astronaut-timeline/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: hkAstronautTimelineSentences,
  moves: {
    日期: ['when', 'later', 'since', 'stretch'],
    // The age is in the table and in the note, which goes.
    黎家盈年歲: [],
  },
  summed: /./,
};
