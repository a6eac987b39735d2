import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { presetOf } from '../story.ts';
import { beijingScifiTargetSentences } from './words.ts';

/**
 * Revenue of Beijing's science-fiction industry, in 億元. All public: 2020 and 2024 from the city's
 * industry research report, as carried by China National Radio, 31 March 2025 (reprint on
 * huiyingmeng.com); 2023 from Guandian, 25 December 2024. The official reading of the action plan
 * for 2025 to 2027 says of the years to 2023 that revenue grew by 26% a year, which is what the
 * figures of 2020 and 2023 come to.
 */
const REVENUE: readonly (readonly [year: string, value: string])[] = [
  ['2020', '187'],
  ['2023', '373.8'],
  ['2024', '480.2'],
];

/** The target, seed: the same official reading, 力争到2027年实现总营收1000亿元; its only figure here. */
const TARGET = ['2027', '1000'] as const;

const KEYS = ['date', 'value', 'status'] as const;

/** What the table calls its columns, and a target. */
type Names = Readonly<Record<(typeof KEYS)[number] | 'target', string>>;

const HONG_KONG: Names = { date: '年份', value: '總營收', status: '性質', target: '目標' };

const NAMES: ByLanguage<Names> = {
  en: { date: 'Year', value: 'Revenue', status: 'Status', target: 'target' },
  'zh-Hans': { date: '年份', value: '总营收', status: '性质', target: '目标' },
  'zh-HK': HONG_KONG,
  'zh-TW': HONG_KONG,
};

function rowsOf(language: Language): Grid {
  const names = NAMES[language];
  const rows = [
    ...REVENUE.map(([year, value]) => ({ id: `y${year}`, cells: [year, value, ''] })),
    { id: 'target', cells: [...TARGET, names.target] },
  ];
  return gridOf(
    KEYS.map((key) => names[key]),
    rows.map((row, index) => ({ number: index + 1, ...row })),
    { columns: KEYS.map((key) => `${key}: ${names[key]}`).join('; ') },
  );
}

const OWN = { unit: '億元' } as const;

/** Story 13: a hundred billion yuan by 2027, and not half of the way is gone. */
export const beijingScifiTarget: Preset = presetOf({
  tag: 'beijing-scifi-target',
  settings: {},
  ownSettings: { en: OWN, 'zh-Hans': { unit: '亿元' }, 'zh-HK': OWN, 'zh-TW': OWN },
  sentences: beijingScifiTargetSentences,
  grid: rowsOf,
});
