import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { presetOf } from '../story.ts';
import { pilotZoneGradesSentences } from './words.ts';

/**
 * How many of the first 105 cross-border e-commerce pilot zones got each of the four grades in the
 * commerce ministry's assessment of 2022: public, news of the Zhejiang commerce department, 31 May
 * 2023. The ten names of the first grade are those of the assessment of 2023, published in August
 * 2024: Securities Times, about 31 March 2025. They need not be the ten of 2022, whose names are not
 * here.
 */
const GRADES = [
  { id: 'clear', value: '10' },
  { id: 'fair', value: '50' },
  { id: 'initial', value: '40' },
  { id: 'starting', value: '5' },
  // The first five batches, and what the grades add to.
  { id: 'total', value: '105' },
] as const;

/** What the table calls its columns and rows. */
interface Names {
  readonly columns: readonly [label: string, value: string, members: string];
  readonly grades: Readonly<Record<(typeof GRADES)[number]['id'], string>>;
  readonly top: string;
}

const hongKong: Names = {
  columns: ['檔次', '2022年度數目', '2023年度名單'],
  grades: {
    clear: '成效明顯',
    fair: '成效較好',
    initial: '成效初顯',
    starting: '尚在起步階段',
    total: '合計',
  },
  top: '上海、蘇州、杭州、寧波、廈門、青島、鄭州、廣州、深圳、重慶',
};

const NAMES: ByLanguage<Names> = {
  en: {
    columns: ['Grade', 'Zones, 2022 assessment', 'Named in the 2023 assessment'],
    grades: {
      clear: 'Clearly effective',
      fair: 'Fairly effective',
      initial: 'Initially effective',
      starting: 'Starting out',
      total: 'Total',
    },
    top: 'Shanghai, Suzhou, Hangzhou, Ningbo, Xiamen, Qingdao, Zhengzhou, Guangzhou, Shenzhen, Chongqing',
  },
  'zh-Hans': {
    columns: ['档次', '2022年度数目', '2023年度名单'],
    grades: {
      clear: '成效明显',
      fair: '成效较好',
      initial: '成效初显',
      starting: '尚在起步阶段',
      total: '合计',
    },
    top: '上海、苏州、杭州、宁波、厦门、青岛、郑州、广州、深圳、重庆',
  },
  'zh-HK': hongKong,
  'zh-TW': hongKong,
};

function rowsOf(language: Language): Grid {
  const { columns, grades, top } = NAMES[language];
  const [label, value, members] = columns;
  const rows = GRADES.map((grade, index) => ({
    number: index + 1,
    id: grade.id,
    cells: [grades[grade.id], grade.value, grade.id === 'clear' ? top : ''],
  }));
  return gridOf(columns, rows, {
    columns: `label: ${label}; value: ${value}; members: ${members}`,
  });
}

const OWN = { unit: '個', highlight: 'clear' } as const;

/** Story 8: ten zones in the first of four grades. */
export const pilotZoneGrades: Preset = presetOf({
  tag: 'pilot-zone-grades',
  settings: {},
  ownSettings: { en: OWN, 'zh-Hans': { ...OWN, unit: '个' }, 'zh-HK': OWN, 'zh-TW': OWN },
  sentences: pilotZoneGradesSentences,
  grid: rowsOf,
});
