import { pilotZoneMapSentences } from '../../../src/presets/pilot-zone-map/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: pilotZoneMapSentences,
  moves: {},
};
