import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { divideDecimals, parseDecimal, printDecimal, shiftDecimal } from '../../text/decimal.ts';
import { presetOf } from '../story.ts';
import { tradeClaimSentences } from './words.ts';

/**
 * China's cross-border e-commerce imports and exports as customs published them, in 萬億元. 2018 and
 * 2023: General Administration of Customs, as reprinted by WUCEA; 2021: Ministry of Commerce,
 * 17 February 2022; 2022: Xinhua, 24 February 2023; 2024, preliminary: Securities Times, about
 * 31 March 2025. Customs revises: the growth of 9.8% reported for 2022 implies 1.92 for 2021, and
 * that of 10.8% for 2024 implies 2.37 for 2023. The figures here are those that were published.
 */
const CUSTOMS: readonly (readonly [year: string, value: string])[] = [
  ['2018', '1.06'],
  ['2021', '1.98'],
  ['2022', '2.11'],
  ['2023', '2.38'],
  ['2024', '2.63'],
];

/**
 * Two claims, both printed in Securities Times about 31 March 2025, each laid from the customs figure
 * for 2018, the first there is. Trade “grew by more than ten times in the past five years”: our
 * facts name no speaker; the Ministry of Commerce had said nearly ten times of 2017 to 2021 on
 * 17 February 2022. Drawn as ten times, since growth by ten times would be eleven, at one rate for
 * every year, as 25% a year is. “25% a year”: Wang Xin, president of the Shenzhen Cross-Border
 * E-Commerce Association, of the industry.
 */
const FIRST_YEAR = 2018;
const START = parseDecimal('1.06')!;

/** What 25% a year makes of the start, from the exact figure each time, to two places. */
function grownByQuarter(years: number): string {
  const grown = { int: START.int * 5n ** BigInt(years), places: START.places };
  return printDecimal(divideDecimals(grown, { int: 4n ** BigInt(years), places: 0 }, 2));
}

const QUARTER = [...Array(7).keys()].map(
  (years) => [String(FIRST_YEAR + years), grownByQuarter(years)] as const,
);

/** What the fifth root of ten, 58.5% a year, makes of the start before five of them make ten times of it. */
const TENFOLD = [
  ['2018', '1.06'],
  ['2019', '1.68'],
  ['2020', '2.66'],
  ['2021', '4.22'],
  ['2022', '6.69'],
] as const;

const KEYS = ['group', 'date', 'value', 'status'] as const;

/** What the table calls its columns and series; how sure a figure is, in words that can be read. */
interface Names {
  readonly columns: Readonly<Record<(typeof KEYS)[number], string>>;
  readonly customs: string;
  readonly tenfold: string;
  readonly quarter: string;
  readonly preliminary: string;
  readonly claim: string;
}

const hongKong: Names = {
  columns: { group: '數據或說法', date: '年份', value: '進出口額', status: '性質' },
  customs: '海關數據',
  tenfold: '5年增長超過10倍（《證券時報》）',
  quarter: '產業每年增長25%（王馨）',
  preliminary: '初步統計',
  claim: '說法',
};

const NAMES: ByLanguage<Names> = {
  en: {
    columns: {
      group: 'Data or claim',
      date: 'Year',
      value: 'Imports and exports',
      status: 'Status',
    },
    customs: 'Customs data',
    tenfold: 'More than tenfold in five years (Securities Times)',
    quarter: 'The industry, 25% a year (Wang Xin)',
    preliminary: 'preliminary',
    claim: 'claim',
  },
  'zh-Hans': {
    columns: { group: '数据或说法', date: '年份', value: '进出口额', status: '性质' },
    customs: '海关数据',
    tenfold: '5年增长超过10倍（《证券时报》）',
    quarter: '产业每年增长25%（王馨）',
    preliminary: '初步统计',
    claim: '说法',
  },
  'zh-HK': hongKong,
  'zh-TW': {
    ...hongKong,
    columns: { ...hongKong.columns, group: '統計或說法' },
    customs: '海關統計',
    tenfold: '5年成長超過10倍（《證券時報》）',
    quarter: '產業每年成長25%（王馨）',
  },
};

function rowsOf(language: Language): Grid {
  const { columns, preliminary, claim, ...names } = NAMES[language];
  const tenfold = figureWords[language].qualify('over', printDecimal(shiftDecimal(START, 1)));
  const series = [
    ...CUSTOMS.map(([year, value]) => ['customs', year, value, year === '2024' ? preliminary : '']),
    ...[...TENFOLD, ['2023', tenfold] as const].map((point) => ['tenfold', ...point, claim]),
    ...QUARTER.map((point) => ['quarter', ...point, claim]),
  ] as const;
  const rows = series.map(([name, year, ...rest], index) => ({
    number: index + 1,
    id: `${name}.${year}`,
    cells: [names[name as keyof typeof names], year!, ...rest],
  }));
  return gridOf(
    KEYS.map((key) => columns[key]),
    rows,
    { columns: KEYS.map((key) => `${key}: ${columns[key]}`).join('; ') },
  );
}

const OWN = { unit: '萬億元' } as const;

/** Story 10: what was said of the growth of cross-border e-commerce, beside what customs counted. */
export const tradeClaimCheck: Preset = presetOf({
  tag: 'trade-claim-check',
  settings: { index: true },
  ownSettings: { en: OWN, 'zh-Hans': { unit: '万亿元' }, 'zh-HK': OWN, 'zh-TW': OWN },
  sentences: tradeClaimSentences,
  grid: rowsOf,
  keys: KEYS,
});
