import { beijingScifiMapSentences } from '../../../src/presets/beijing-scifi-map/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: beijingScifiMapSentences,
  moves: { 科幻企業和機構: ['value'], 全市: ['whole'] },
  summed: /shijingshan/,
};
