import { beijingScifiTargetSentences } from '../../../src/presets/beijing-scifi-target/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: beijingScifiTargetSentences,
  moves: { 總營收: ['heard', 'drawn'], 年份: ['heard', 'places'] },
  summed: /^(?:y2020|y2024|target)$/,
  written: ['datum', /^y202[03]$/],
};
