import { gridOf } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import { presetOf } from '../story.ts';
import { pilotZoneMapSentences } from './words.ts';

/** Pilot zones by province. */
export const pilotZoneMap: Preset = presetOf({
  tag: 'pilot-zone-map',
  settings: {},
  ownSettings: { en: {}, 'zh-Hans': {}, 'zh-HK': {}, 'zh-TW': {} },
  sentences: pilotZoneMapSentences,
  grid: () => gridOf([], []),
});
