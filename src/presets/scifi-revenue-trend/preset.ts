import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { Settings } from '../../frame/settings.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import type { Qualifier } from '../../locale/vocabulary.ts';
import {
  parseDecimal,
  printDecimal,
  shiftDecimal,
  subtractDecimals,
  type Decimal,
} from '../../text/decimal.ts';
import { presetOf } from '../story.ts';
import { scifiTrendSentences } from './words.ts';

/**
 * China's science-fiction industry, 2016 to 2024, in 億元, each year from the report of the next.
 * 2016: Wang Ting, China Science Fiction Research Centre, interviewed on the report of 2024; what the
 * first count measured is left open. 2017: news of the report of 2018, and Xinhua, 4 November 2019.
 * 2018: the same; 2019: Xinhua, 4 November 2020; 2020 and 2021: China Science Writers Association,
 * 28 September 2021 and 18 February 2023; 2022: People's Daily, 5 June 2023; 2023: Guangming Online,
 * 28 April 2024; 2024: Ta Kung Pao, 29 March 2025.
 *
 * The definition of 2021 is the report's own remark. That of 2018 is stated nowhere: for its first
 * half one report has nearly 100, while the growth in the next implies 133.
 */
interface Year {
  readonly year: string;
  readonly value: string;
  readonly qualifier: Qualifier | null;
  readonly measure: 'unknown' | 'output' | 'revenue';
  /** The part of the total that is tourism; null while another definition held. */
  readonly tourism: string | null;
}

const year = (
  name: string,
  value: string,
  measure: Year['measure'],
  tourism: string | null = null,
  qualifier: Qualifier | null = null,
): Year => ({ year: name, value, qualifier, measure, tourism });

const YEARS: readonly Year[] = [
  year('2016', '100', 'unknown', null, 'about'),
  year('2017', '140', 'output', null, 'over'),
  year('2018', '456.35', 'output'),
  year('2019', '658.71', 'output'),
  year('2020', '551.09', 'output'),
  year('2021', '829.6', 'revenue', '0'),
  year('2022', '877.5', 'revenue', '150.3'),
  year('2023', '1132.9', 'revenue', '310.6'),
  year('2024', '1089.6', 'revenue', '244'),
];

const KEYS = ['date', 'value', 'measure', 'break', 'withoutTourism'] as const;

/** What the table calls its columns, measures and changes of definition. */
interface Names {
  readonly columns: Readonly<Record<(typeof KEYS)[number], string>>;
  readonly measures: Readonly<Record<Year['measure'], string>>;
  readonly breaks: Readonly<Record<string, string>>;
  /** 億元 are tenths of a billion; a column that is only listed is not converted by the table. */
  readonly shift: number;
}

const hongKong: Names = {
  columns: {
    date: '年份',
    value: '營收或產值',
    measure: '指標',
    break: '口徑變動',
    withoutTourism: '不計文旅（億元）',
  },
  measures: { unknown: '', output: '總產值', revenue: '總營收' },
  breaks: {
    2018: '從數字看，範圍擴大',
    2021: '改計營收；加入電子書、外國IP衍生品；當年影視只計院線票房',
    2022: '加入文旅',
  },
  shift: 0,
};

const NAMES: ByLanguage<Names> = {
  en: {
    columns: {
      date: 'Year',
      value: 'Revenue or output',
      measure: 'Measure',
      break: 'Change of definition',
      withoutTourism: 'Without tourism (billion yuan)',
    },
    measures: { unknown: '', output: 'Total output', revenue: 'Total revenue' },
    breaks: {
      2018: 'Scope widened, judging by the figures',
      2021: 'Measured as revenue; e-books and merchandise of foreign franchises added; film is box office only that year',
      2022: 'Tourism added',
    },
    shift: -1,
  },
  'zh-Hans': {
    columns: {
      date: '年份',
      value: '营收或产值',
      measure: '指标',
      break: '口径变动',
      withoutTourism: '不计文旅（亿元）',
    },
    measures: { unknown: '', output: '总产值', revenue: '总营收' },
    breaks: {
      2018: '从数字看，范围扩大',
      2021: '改计营收；新增电子书、国外IP衍生品；当年影视只计院线票房',
      2022: '新增文旅',
    },
    shift: 0,
  },
  'zh-HK': hongKong,
  'zh-TW': {
    ...hongKong,
    breaks: {
      2018: '從數字看，範圍擴大',
      2021: '改計營收；加入電子書、國外IP衍生品；該年影視只計院線票房',
      2022: '加入文旅',
    },
  },
};

/** A total less its tourism, by which the years from 2021 on can be compared. */
const withoutTourism = (value: string, tourism: string): Decimal =>
  subtractDecimals(parseDecimal(value)!, parseDecimal(tourism)!);

function rowsOf(language: Language): Grid {
  const { columns, measures, breaks, shift } = NAMES[language];
  const rows = YEARS.map(({ year: name, value, qualifier, measure, tourism }, index) => ({
    number: index + 1,
    id: `y${name}`,
    cells: [
      name,
      figureWords[language].qualify(qualifier, value),
      measures[measure],
      breaks[name] ?? '',
      tourism && printDecimal(shiftDecimal(withoutTourism(value, tourism), shift)),
    ].map((cell) => cell ?? ''),
  }));
  // The year stands for the label too, or the column of measures would be taken for it.
  const named = `label: ${columns.date}; date: ${columns.date}; value: ${columns.value}; break: ${columns.break}`;
  return gridOf(
    KEYS.map((key) => columns[key]),
    rows,
    { columns: named },
  );
}

const own = (unit: string, limit: string): Settings => ({
  unit,
  threshold: `${limit}: 1000`,
  highlight: 'y2024',
});

/** Story 2: past 100 billion yuan the industry slips back, on a definition that changed three times. */
export const scifiRevenueTrend: Preset = presetOf({
  tag: 'scifi-revenue-trend',
  settings: {},
  ownSettings: {
    en: own('億元', '100 billion yuan'),
    'zh-Hans': own('亿元', '1000亿元'),
    'zh-HK': own('億元', '1000億元'),
    'zh-TW': own('億元', '1000億元'),
  },
  sentences: scifiTrendSentences,
  grid: rowsOf,
  keys: KEYS,
});
