import type { Preset } from '../../frame/kind.ts';
import { gridOfSegments, SEGMENT_NAMES, SEGMENTS } from '../scifi-revenue.ts';
import { authored, presetOf } from '../story.ts';
import { scifiByNumbersSentences } from './words.ts';

/**
 * The figures of `scifi-revenue-bars`, the total before the others and called by its name. Ta Kung Pao
 * of 29 March 2025 has them in such a box (數讀中國科幻產業) with three rates of change.
 */
const FIGURES = [...SEGMENTS.slice(-1), ...SEGMENTS.slice(0, -1)];

const LABEL = authored('Item', '项目', '項目');

const TOTAL = authored('The whole industry', '科幻产业总营收', '科幻產業總營收');

const OWN = { unit: '億元', basis: 'yoy', highlight: 'total' } as const;

/** Story 4: six numbers a reader can repeat, each with its change as reported or as calculated. */
export const scifiByNumbers: Preset = presetOf({
  tag: 'scifi-by-numbers',
  settings: {},
  ownSettings: { en: OWN, 'zh-Hans': { ...OWN, unit: '亿元' }, 'zh-HK': OWN, 'zh-TW': OWN },
  sentences: scifiByNumbersSentences,
  grid: (language) =>
    gridOfSegments(FIGURES, {
      ...SEGMENT_NAMES[language],
      label: LABEL[language],
      total: TOTAL[language],
    }),
});
