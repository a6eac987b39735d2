import type { Preset } from '../../frame/kind.ts';
import { presetOf } from '../story.ts';
import { gridOfSegments, SEGMENT_NAMES, SEGMENTS } from '../scifi-revenue.ts';
import { scifiRevenueSentences } from './words.ts';

const OWN = { unit: '億元', basis: 'yoy', highlight: 'games' } as const;

/** Story 1: games make up nearly two-thirds of the industry, and two segments fell. */
export const scifiRevenueBars: Preset = presetOf({
  tag: 'scifi-revenue-bars',
  settings: { sort: 'descending', shares: true, total: true },
  ownSettings: { en: OWN, 'zh-Hans': { ...OWN, unit: '亿元' }, 'zh-HK': OWN, 'zh-TW': OWN },
  sentences: scifiRevenueSentences,
  grid: (language) => gridOfSegments(SEGMENTS, SEGMENT_NAMES[language]),
});
