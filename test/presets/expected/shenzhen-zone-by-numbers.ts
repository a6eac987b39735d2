import { shenzhenZoneByNumbersSentences } from '../../../src/presets/shenzhen-zone-by-numbers/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: shenzhenZoneByNumbersSentences,
  moves: {
    數目: ['unseen', 'value'],
    佔全國賣家比重: ['unseen', 'portion'],
  },
  summed: /^(?:sellers|trade)$/,
};
