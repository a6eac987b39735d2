import { pilotZoneSentences } from '../../../src/presets/pilot-zone-timeline/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: pilotZoneSentences,
  moves: {
    新增: ['unseen', 'added', 'sum', 'end', 'count'],
    撤銷: ['unseen', 'added', 'sum', 'end', 'count'],
    // A running total of the source's that is not the sum is told in place.
    累計: ['notice'],
    省份: [],
  },
  summed: /./,
  dates: ['2025-04-25'],
};
