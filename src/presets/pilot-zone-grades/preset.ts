import { gridOf } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import { presetOf } from '../story.ts';
import { pilotZoneGradesSentences } from './words.ts';

/** Four grades of pilot zones. */
export const pilotZoneGrades: Preset = presetOf({
  tag: 'pilot-zone-grades',
  settings: {},
  ownSettings: { en: {}, 'zh-Hans': {}, 'zh-HK': {}, 'zh-TW': {} },
  sentences: pilotZoneGradesSentences,
  grid: () => gridOf([], []),
});
