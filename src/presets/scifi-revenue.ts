import { gridOf, type Grid } from '../data/grid.ts';
import type { ByLanguage } from '../locale/language.ts';

/**
 * Revenue of China's science-fiction industry by segment, 2024, in 億元, mainland only. Values and
 * the three rates of change are reported: 2025中國科幻產業報告, as printed in Ta Kung Pao,
 * 29 March 2025. Values of 2023 are those of the report of a year before, public since March 2024;
 * the report of 2025 gives no rates for film and tourism, so these two and that of the total are
 * calculated from them.
 */
export interface Segment {
  readonly id: string;
  readonly value: string;
  readonly previous: string;
  /** As reported; '' where the report gives none. */
  readonly change: string;
}

/** The five segments as the report has them, then the total of them. */
export const SEGMENTS: readonly Segment[] = [
  { id: 'games', value: '718.1', previous: '651.9', change: '+10.2%' },
  { id: 'tourism', value: '244', previous: '310.6', change: '' },
  { id: 'film', value: '67.1', previous: '115.9', change: '' },
  { id: 'reading', value: '35.1', previous: '31.7', change: '+10.7%' },
  { id: 'merchandise', value: '25.3', previous: '22.8', change: '+11.0%' },
  { id: 'total', value: '1089.6', previous: '1132.9', change: '' },
];

/** What segments and columns are called, by their ids. */
export type SegmentNames = Readonly<Record<string, string>>;

const HONG_KONG: SegmentNames = {
  games: '科幻遊戲',
  tourism: '科幻文旅',
  film: '科幻影視',
  reading: '科幻閱讀',
  merchandise: '科幻衍生品',
  total: '合計',
  label: '板塊',
  value: '2024年營收',
  change: '同比',
  previous: '2023年營收',
};

/** The names in each script; none of them is converted. */
export const SEGMENT_NAMES: ByLanguage<SegmentNames> = {
  en: {
    games: 'Games',
    tourism: 'Tourism',
    film: 'Film and television',
    reading: 'Reading',
    merchandise: 'Merchandise',
    total: 'Total',
    label: 'Segment',
    value: 'Revenue, 2024',
    change: 'Year on year',
    previous: 'Revenue, 2023',
  },
  'zh-Hans': {
    games: '科幻游戏',
    tourism: '科幻文旅',
    film: '科幻影视',
    reading: '科幻阅读',
    merchandise: '科幻衍生品',
    total: '合计',
    label: '板块',
    value: '2024年营收',
    change: '同比',
    previous: '2023年营收',
  },
  'zh-HK': HONG_KONG,
  'zh-TW': { ...HONG_KONG, change: '年增率' },
};

const COLUMNS = ['label', 'value', 'change', 'previous'] as const;

/** The rows of so many segments, in the order given, with their columns named for their roles. */
export function gridOfSegments(segments: readonly Segment[], names: SegmentNames): Grid {
  const rows = segments.map(({ id, value, change, previous }, index) => ({
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
