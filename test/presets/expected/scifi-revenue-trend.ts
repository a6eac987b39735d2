import { scifiTrendSentences } from '../../../src/presets/scifi-revenue-trend/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: scifiTrendSentences,
  moves: {
    營收或產值: ['heard', 'drawn'],
    年份: ['heard', 'places'],
    '不計文旅（億元）': [],
  },
  summed: /^y202[234]$/,
  written: ['datum', /./],
};
