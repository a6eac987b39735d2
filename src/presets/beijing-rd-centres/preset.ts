import { gridOf } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import { presetOf } from '../story.ts';
import { beijingRdCentresSentences } from './words.ts';

/** Foreign R&D centres in Beijing. */
export const beijingRdCentres: Preset = presetOf({
  tag: 'beijing-rd-centres',
  settings: {},
  ownSettings: { en: {}, 'zh-Hans': {}, 'zh-HK': {}, 'zh-TW': {} },
  sentences: beijingRdCentresSentences,
  grid: () => gridOf([], []),
});
