import { pilotZoneGradesSentences } from '../../../src/presets/pilot-zone-grades/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: pilotZoneGradesSentences,
  moves: { '2022年度數目': ['unseen', 'value'] },
  summed: /./,
};
