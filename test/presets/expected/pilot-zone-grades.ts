import { pilotZoneGradesSentences } from '../../../src/presets/pilot-zone-grades/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: pilotZoneGradesSentences,
  moves: {},
};
