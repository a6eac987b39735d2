import { gridOf } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import { presetOf } from '../story.ts';
import { hangzhouSellersSentences } from './words.ts';

/** Hangzhou’s sellers, then and now. */
export const hangzhouSellers: Preset = presetOf({
  tag: 'hangzhou-sellers',
  settings: {},
  ownSettings: { en: {}, 'zh-Hans': {}, 'zh-HK': {}, 'zh-TW': {} },
  sentences: hangzhouSellersSentences,
  grid: () => gridOf([], []),
});
