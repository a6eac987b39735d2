import { gridOf } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import { presetOf } from '../story.ts';
import { beijingBeforeAfterSentences } from './words.ts';

/** Firms, centres and models in Beijing. */
export const beijingBeforeAfter: Preset = presetOf({
  tag: 'beijing-before-after',
  settings: {},
  ownSettings: { en: {}, 'zh-Hans': {}, 'zh-HK': {}, 'zh-TW': {} },
  sentences: beijingBeforeAfterSentences,
  grid: () => gridOf([], []),
});
