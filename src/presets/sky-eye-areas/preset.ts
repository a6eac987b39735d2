import { gridOf } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import { presetOf } from '../story.ts';
import { skyEyeAreasSentences } from './words.ts';

/** The Space Museum and the Sky Eye site. */
export const skyEyeAreas: Preset = presetOf({
  tag: 'sky-eye-areas',
  settings: {},
  ownSettings: { en: {}, 'zh-Hans': {}, 'zh-HK': {}, 'zh-TW': {} },
  sentences: skyEyeAreasSentences,
  grid: () => gridOf([], []),
});
