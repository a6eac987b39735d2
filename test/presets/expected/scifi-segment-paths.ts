import { scifiPathSentences } from '../../../src/presets/scifi-segment-paths/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: scifiPathSentences,
  moves: { 營收或產值: ['heard', 'drawn'], 年份: ['heard', 'places'] },
  summed: /^(?:games\.20(?:19|24)|tourism\.202[24])$/,
  written: ['datum', /\.2024$/],
};
