import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import type { Qualifier } from '../../locale/vocabulary.ts';
import { presetOf } from '../story.ts';
import { scifiPathSentences } from './words.ts';

/**
 * China's science-fiction industry by segment, 2018 to 2024, in 億元, each year from the report of
 * the next. 2018: Xinhua, 4 November 2019; 2019: Xinhua, 4 November 2020, which rounds all but
 * films; 2020 and 2021: China Science Writers Association, 28 September 2021 and 18 February 2023;
 * 2022: People's Daily, 5 June 2023; 2023: Guangming Online, 28 April 2024; 2024: Ta Kung Pao,
 * 29 March 2025. From 2019 on the segments add up to the totals of scifi-revenue-trend.
 *
 * '' where there is no figure: tourism was not counted before 2022, and for games and merchandise in
 * 2018 none was found. The changes of definition are the remark in the report for 2021,
 * by which films were counted whole again the year after.
 */
const SEGMENTS: Readonly<Record<string, readonly string[]>> = {
  games: ['', '430', '480', '670', '565', '651.9', '718.1'],
  tourism: ['', '', '', '', '150.3', '310.6', '244'],
  film: ['209.05', '195.11', '26.49', '71.9', '83.5', '115.9', '67.1'],
  reading: ['17.8', '20.1', '23.4', '27', '30.4', '31.7', '35.1'],
  merchandise: ['', '13.5', '21.2', '60.7', '48.3', '22.8', '25.3'],
};

const FIRST_YEAR = 2018;

const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  'games.2019': 'about',
  'merchandise.2019': 'about',
};

const KEYS = ['group', 'date', 'value', 'break'] as const;

/** What the table calls its columns, segments and changes of definition. */
interface Names {
  readonly columns: Readonly<Record<(typeof KEYS)[number], string>>;
  readonly segments: Readonly<Record<string, string>>;
  readonly breaks: Readonly<Record<string, string>>;
}

const hongKong: Names = {
  columns: { group: '板塊', date: '年份', value: '營收或產值', break: '口徑變動' },
  segments: {
    games: '科幻遊戲',
    tourism: '科幻文旅',
    film: '科幻影視',
    reading: '科幻閱讀',
    merchandise: '科幻衍生品',
  },
  breaks: {
    'games.2021': '由產值改計營收',
    'film.2021': '當年只計院線票房',
    'film.2022': '恢復計入全部影視',
    'reading.2021': '加入電子書',
    'merchandise.2021': '加入外國IP',
  },
};

const NAMES: ByLanguage<Names> = {
  en: {
    columns: {
      group: 'Segment',
      date: 'Year',
      value: 'Revenue or output',
      break: 'Change of definition',
    },
    segments: {
      games: 'Games',
      tourism: 'Tourism',
      film: 'Film and television',
      reading: 'Reading',
      merchandise: 'Merchandise',
    },
    breaks: {
      'games.2021': 'Revenue, no longer output',
      'film.2021': 'Box office only that year',
      'film.2022': 'All of film and television again',
      'reading.2021': 'E-books added',
      'merchandise.2021': 'Foreign franchises added',
    },
  },
  'zh-Hans': {
    columns: { group: '板块', date: '年份', value: '营收或产值', break: '口径变动' },
    segments: {
      games: '科幻游戏',
      tourism: '科幻文旅',
      film: '科幻影视',
      reading: '科幻阅读',
      merchandise: '科幻衍生品',
    },
    breaks: {
      'games.2021': '由产值改计营收',
      'film.2021': '当年只计院线票房',
      'film.2022': '恢复计入全部影视',
      'reading.2021': '新增电子书',
      'merchandise.2021': '新增国外IP',
    },
  },
  'zh-HK': hongKong,
  'zh-TW': {
    ...hongKong,
    breaks: {
      ...hongKong.breaks,
      'film.2021': '該年只計院線票房',
      'merchandise.2021': '加入國外IP',
    },
  },
};

function rowsOf(language: Language): Grid {
  const { columns, segments, breaks } = NAMES[language];
  const rows = Object.entries(SEGMENTS).flatMap(([segment, values]) =>
    values.map((value, index) => {
      const year = String(FIRST_YEAR + index);
      const id = `${segment}.${year}`;
      const printed = figureWords[language].qualify(QUALIFIERS[id] ?? null, value);
      return { id, cells: [segments[segment]!, year, printed, breaks[id] ?? ''] };
    }),
  );
  return gridOf(
    KEYS.map((key) => columns[key]),
    rows.map((row, index) => ({ ...row, number: index + 1 })),
    { columns: KEYS.map((key) => `${key}: ${columns[key]}`).join('; ') },
  );
}

const OWN = { unit: '億元', highlight: 'reading.2018' } as const;

/** Story 3: five segments go five ways, and only reading goes up every year. */
export const scifiSegmentPaths: Preset = presetOf({
  tag: 'scifi-segment-paths',
  settings: {},
  ownSettings: { en: OWN, 'zh-Hans': { ...OWN, unit: '亿元' }, 'zh-HK': OWN, 'zh-TW': OWN },
  sentences: scifiPathSentences,
  grid: rowsOf,
  keys: KEYS,
});
