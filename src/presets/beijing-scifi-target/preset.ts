import { gridOf } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import { presetOf } from '../story.ts';
import { beijingScifiTargetSentences } from './words.ts';

/** Beijing’s sci-fi target for 2027. */
export const beijingScifiTarget: Preset = presetOf({
  tag: 'beijing-scifi-target',
  settings: {},
  ownSettings: { en: {}, 'zh-Hans': {}, 'zh-HK': {}, 'zh-TW': {} },
  sentences: beijingScifiTargetSentences,
  grid: () => gridOf([], []),
});
