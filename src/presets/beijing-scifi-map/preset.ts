import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { presetOf } from '../story.ts';
import { beijingScifiMapSentences } from './words.ts';

const KEYS = ['label', 'direction', 'text', 'value', 'whole'] as const;

const IDS = ['shijingshan', 'haidian', 'huairou', 'chaoyang', 'tongzhou', 'daxing'] as const;

/** The names of the columns, and name, direction and role of each district in the order of `IDS`. */
interface Names {
  readonly columns: readonly string[];
  readonly districts: readonly (readonly [name: string, direction: string, role: string])[];
  readonly middle: string;
  /** The counter, where the language has one. */
  readonly unit: string;
}

const HONG_KONG: Names = {
  columns: ['地區', '方位', '分工', '科幻企業和機構', '全市'],
  districts: [
    ['石景山', '西', '集中布局底層技術研發、科幻閱讀、科幻文旅（會展）'],
    ['海淀', '西北', '科技創新資源'],
    ['懷柔', '東北偏北', '影視產業基礎'],
    ['朝陽', '東', '文化創意優勢'],
    ['通州', '東南偏東', '文化旅遊特色'],
    ['大興', '南', '新媒體集聚效應'],
  ],
  middle: '市中心',
  unit: '家',
};

const TAIWAN: Names = {
  ...HONG_KONG,
  districts: [
    ['石景山', '西', '集中布局底層技術研發、科幻閱讀、科幻文化觀光（會展）'],
    ['海淀', '西北', '科技創新資源'],
    ['懷柔', '東北偏北', '影視產業基礎'],
    ['朝陽', '東', '文化創意優勢'],
    ['通州', '東南偏東', '文化觀光特色'],
    ['大興', '南', '新媒體群聚效應'],
  ],
};

const NAMES: ByLanguage<Names> = {
  en: {
    columns: ['District', 'Direction', 'Role', 'Number', 'City total'],
    districts: [
      ['Shijingshan', 'W', 'Core technology research, sci-fi reading, tourism and exhibitions'],
      ['Haidian', 'NW', 'Science and technology resources'],
      ['Huairou', 'NNE', 'Film and television base'],
      ['Chaoyang', 'E', 'Cultural and creative strengths'],
      ['Tongzhou', 'ESE', 'Culture and tourism'],
      ['Daxing', 'S', 'New-media cluster'],
    ],
    middle: 'the city centre',
    unit: 'firms and institutions',
  },
  'zh-Hans': {
    columns: ['地区', '方位', '分工', '科幻企业和机构', '全市'],
    districts: [
      ['石景山', '西', '集中布局底层技术研发、科幻阅读、科幻文旅（会展）'],
      ['海淀', '西北', '科技创新资源'],
      ['怀柔', '东北偏北', '影视产业基础'],
      ['朝阳', '东', '文化创意优势'],
      ['通州', '东南偏东', '文化旅游特色'],
      ['大兴', '南', '新媒体集聚效应'],
    ],
    middle: '市中心',
    unit: '家',
  },
  'zh-HK': HONG_KONG,
  'zh-TW': TAIWAN,
};

/**
 * “One core, many points”: the districts of Beijing’s plan for science fiction and the role of each,
 * from the official reading of the plan (seed: “以石景山区科幻产业集聚区为核心，发挥海淀、朝阳、
 * 通州、大兴、怀柔各区域产业优势特色”). Firms and institutions by the end of 2023 are of the same text
 * (seed): 200余家 in Shijingshan, 632 in the city. It calls that nearly 30%, which the two figures
 * contradict, so no share is printed. Directions are ours, as districts lie from the city centre.
 */
function rowsOf(language: Language): Grid {
  const { columns, districts } = NAMES[language];
  return gridOf(
    columns,
    districts.map((cells, index) => ({
      number: index + 1,
      id: IDS[index]!,
      cells: [...cells, ...(index === 0 ? ['逾200', '632'] : ['', ''])],
    })),
    { columns: KEYS.map((key, index) => `${key}: ${columns[index]}`).join('; ') },
  );
}

const own = (language: Language): { readonly unit: string; readonly middle: string } => ({
  unit: NAMES[language].unit,
  middle: NAMES[language].middle,
});

/** Story 14: one core, five points. */
export const beijingScifiMap: Preset = presetOf({
  tag: 'beijing-scifi-map',
  settings: {},
  ownSettings: {
    en: own('en'),
    'zh-Hans': own('zh-Hans'),
    'zh-HK': own('zh-HK'),
    'zh-TW': own('zh-TW'),
  },
  sentences: beijingScifiMapSentences,
  grid: rowsOf,
  keys: KEYS,
});
