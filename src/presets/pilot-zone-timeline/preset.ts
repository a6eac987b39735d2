import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { presetOf } from '../story.ts';
import { untilDate } from '../until-date.ts';
import { pilotZoneSentences } from './words.ts';

/**
 * China's cross-border e-commerce pilot zones by batch. Months and counts of batches 1 to 7:
 * Securities Daily, 24 November 2022; 165 zones in 31 provinces after seven batches: Xinhua,
 * 24 February 2023. Batch 8, published 25 April 2025, added 16 zones and revoked three (Haikou,
 * Sanya, Alashankou); no source prints the total after it, so that one is left to be calculated.
 * The provinces after batch 4 are confirmed by no source and left out.
 */
const BATCHES: readonly (readonly [
  date: string,
  added: string,
  revoked: string,
  total: string,
  provinces: string,
])[] = [
  ['2015-03', '1', '', '1', '1'],
  ['2016-01', '12', '', '13', '11'],
  ['2018-07', '22', '', '35', '26'],
  ['2019-12', '24', '', '59', ''],
  ['2020-04', '46', '', '105', '30'],
  ['2022-01', '27', '', '132', '30'],
  ['2022-11', '33', '', '165', '31'],
  ['2025-04-25', '16', '3', '', '31'],
];

/** What the table calls its columns and rows. */
interface Names {
  readonly columns: readonly string[];
  batch(number: number): string;
  /** Batches 1 to 3 set the rules; from the fourth on zones were given more missions. */
  readonly early: string;
  readonly later: string;
}

const KEYS = ['batch', 'date', 'added', 'revoked', 'total', 'provinces', 'phase'] as const;
const NUMERALS = '一二三四五六七八';

const hongKong: Names = {
  columns: ['批次', '日期', '新增', '撤銷', '累計', '省份', '階段'],
  batch: (number) => `第${NUMERALS[number - 1]}批`,
  early: '第一至三批：建立規則',
  later: '第四批起：增加任務',
};

const NAMES: ByLanguage<Names> = {
  en: {
    columns: ['Batch', 'Date', 'Added', 'Revoked', 'Running total', 'Provinces', 'Phase'],
    batch: (number) => `Batch ${number}`,
    early: 'Batches 1–3: setting the rules',
    later: 'From batch 4: more missions',
  },
  'zh-Hans': {
    columns: ['批次', '日期', '新增', '撤销', '累计', '省份', '阶段'],
    batch: (number) => `第${NUMERALS[number - 1]}批`,
    early: '第一至三批：建立规则',
    later: '第四批起：增加任务',
  },
  'zh-HK': hongKong,
  'zh-TW': hongKong,
};

function rowsOf(language: Language): Grid {
  const names = NAMES[language];
  const rows = BATCHES.map((cells, index) => ({
    number: index + 1,
    id: `batch-${index + 1}`,
    cells: [names.batch(index + 1), ...cells, index < 3 ? names.early : names.later],
  }));
  return gridOf(names.columns, rows);
}

const OWN = { unit: '個', asOf: '2025-03' } as const;

/** Story 6: from one zone to 165, or to 178 once the eighth batch is in. */
export const pilotZoneTimeline: Preset = presetOf({
  tag: 'pilot-zone-timeline',
  settings: {},
  ownSettings: { en: OWN, 'zh-Hans': { ...OWN, unit: '个' }, 'zh-HK': OWN, 'zh-TW': OWN },
  sentences: pilotZoneSentences,
  grid: rowsOf,
  keys: KEYS,
  rowsAt: untilDate,
});
