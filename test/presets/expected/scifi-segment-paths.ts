import { scifiPathSentences } from '../../../src/presets/scifi-segment-paths/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: scifiPathSentences,
  moves: { 營收或產值: ['heard', 'drawn'], 年份: ['heard', 'places'] },
  summed: /^(?:games|reading)\.202[14]$/,
  written: ['datum', /\.2024$|film\.2018|tourism\.2023|merchandise\.2021/],
};
