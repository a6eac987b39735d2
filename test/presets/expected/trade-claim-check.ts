import { tradeClaimSentences } from '../../../src/presets/trade-claim-check/words.ts';
import type { Expected } from './expected.ts';

export const expected: Expected = {
  sentences: tradeClaimSentences,
  moves: { 進出口額: ['heard', 'drawn'], 年份: ['heard', 'places'] },
  summed: /^(?:customs\.20(?:18|24)|tenfold\.2023)$/,
  written: ['last', /\.2018$|customs\.2024|tenfold\.2023|quarter\.2024/],
};
