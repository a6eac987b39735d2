import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { presetOf } from '../story.ts';
import { scifiByNumbersSentences } from './words.ts';

/**
 * Revenue of China's science-fiction industry, 2024, in 億元, mainland only. Seed: 2025中國科幻產業報告,
 * as printed in Ta Kung Pao, 29 March 2025, which has them in such a box (數讀中國科幻產業) with three
 * rates of change. Values of 2023 are public since March 2024; the rates that the report does not give
 * are calculated from them.
 */
interface Figure {
  readonly id: string;
  readonly value: string;
  readonly previous: string;
  /** As reported; '' where the report gives none. */
  readonly change: string;
}

const FIGURES: readonly Figure[] = [
  { id: 'total', value: '1089.6', previous: '1132.9', change: '' },
  { id: 'games', value: '718.1', previous: '651.9', change: '+10.2%' },
  { id: 'tourism', value: '244', previous: '310.6', change: '' },
  { id: 'film', value: '67.1', previous: '115.9', change: '' },
  { id: 'reading', value: '35.1', previous: '31.7', change: '+10.7%' },
  { id: 'merchandise', value: '25.3', previous: '22.8', change: '+11.0%' },
];

type Names = Readonly<Record<string, string>>;

const HONG_KONG: Names = {
  total: '科幻產業總營收',
  games: '科幻遊戲',
  tourism: '科幻文旅',
  film: '科幻影視',
  reading: '科幻閱讀',
  merchandise: '科幻衍生品',
  label: '項目',
  value: '2024年營收',
  change: '同比',
  previous: '2023年營收',
};

const NAMES: ByLanguage<Names> = {
  en: {
    total: 'The whole industry',
    games: 'Games',
    tourism: 'Tourism',
    film: 'Film and television',
    reading: 'Reading',
    merchandise: 'Merchandise',
    label: 'Item',
    value: 'Revenue, 2024',
    change: 'Year on year',
    previous: 'Revenue, 2023',
  },
  'zh-Hans': {
    total: '科幻产业总营收',
    games: '科幻游戏',
    tourism: '科幻文旅',
    film: '科幻影视',
    reading: '科幻阅读',
    merchandise: '科幻衍生品',
    label: '项目',
    value: '2024年营收',
    change: '同比',
    previous: '2023年营收',
  },
  'zh-HK': HONG_KONG,
  'zh-TW': { ...HONG_KONG, change: '年增' },
};

const COLUMNS = ['label', 'value', 'change', 'previous'] as const;

function rowsOf(language: Language): Grid {
  const names = NAMES[language];
  const rows = FIGURES.map(({ id, value, change, previous }, index) => ({
    number: index + 1,
    id,
    cells: [names[id]!, value, change, previous],
  }));
  return gridOf(
    COLUMNS.map((column) => names[column]!),
    rows,
    { columns: COLUMNS.map((column) => `${column}: ${names[column]}`).join('; ') },
  );
}

const OWN = { unit: '億元', basis: 'yoy', highlight: 'total' } as const;

/** Story 4: six numbers a reader can repeat, each with its change as reported or as calculated. */
export const scifiByNumbers: Preset = presetOf({
  tag: 'scifi-by-numbers',
  settings: {},
  ownSettings: { en: OWN, 'zh-Hans': { ...OWN, unit: '亿元' }, 'zh-HK': OWN, 'zh-TW': OWN },
  sentences: scifiByNumbersSentences,
  grid: rowsOf,
});
