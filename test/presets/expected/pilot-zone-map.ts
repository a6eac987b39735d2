import { pilotZoneMapSentences } from '../../../src/presets/pilot-zone-map/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: pilotZoneMapSentences,
  moves: { 綜試區數目: ['unseen', 'value'] },
  // The highest, those that tie for the lowest, and the sum.
  summed: /^(?:GD|BJ|TJ|SH|CQ|NX|XZ|total)$/,
};
