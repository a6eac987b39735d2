import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { presetOf } from '../story.ts';
import { shenzhenZoneByNumbersSentences } from './words.ts';

/**
 * Shenzhen's cross-border e-commerce in figures. All are seed: Securities Times, about 31 March 2025.
 * The trade is that of 2023, declared and settled through the city's public platform; the name of the
 * list of a hundred brands is damaged in print by a photograph, so it is not given. The share of
 * sellers is the city's own account: the country's number is not given, and Hangzhou's sellers on the
 * same page are counted otherwise, so the two stand in no graphic together.
 */
const IDS = ['sellers', 'trade', 'brands', 'air', 'sea'] as const;

const COLUMNS = ['label', 'value', 'share'] as const;

type Id = (typeof IDS)[number];

/** The name of a figure, its value, and its share where the source has one. */
type Line = readonly [label: string, value: string, share?: string];

interface Names {
  readonly columns: Readonly<Record<(typeof COLUMNS)[number], string>>;
  readonly lines: Readonly<Record<Id, Line>>;
}

const HONG_KONG: Names = {
  columns: { label: '項目', value: '數目', share: '佔全國賣家比重' },
  lines: {
    sellers: ['跨境電商賣家', '逾8萬家', '約50%'],
    trade: ['2023年經陽光化公共服務平台申報、結匯的進出口額', '逾400億元'],
    brands: ['跨境電商品牌百強榜中的深圳品牌', '逾四成'],
    air: ['深圳機場累計開通的跨境電商空運專線', '9條'],
    sea: ['深圳港跨境電商海運快線', '24條'],
  },
};

const NAMES: ByLanguage<Names> = {
  en: {
    columns: { label: 'Item', value: 'Number', share: 'Share of the country’s sellers' },
    lines: {
      sellers: ['Cross-border e-\u2060commerce sellers', 'over 80,000', 'about 50%'],
      trade: [
        'Trade declared and settled through the city’s public platform, 2023',
        'over 40 billion yuan',
      ],
      brands: ['Shenzhen brands on a top-\u2060100 list of cross-border brands', 'over 40%'],
      air: ['E-\u2060commerce air cargo routes opened so far at Shenzhen airport', '9'],
      sea: ['Express e-\u2060commerce shipping routes from Shenzhen port', '24'],
    },
  },
  'zh-Hans': {
    columns: { label: '项目', value: '数目', share: '占全国卖家比重' },
    lines: {
      sellers: ['跨境电商卖家', '逾8万家', '约50%'],
      trade: ['2023年经阳光化公共服务平台申报、结汇的进出口额', '逾400亿元'],
      brands: ['跨境电商品牌百强榜中的深圳品牌', '逾四成'],
      air: ['深圳机场累计开通的跨境电商空运专线', '9条'],
      sea: ['深圳港跨境电商海运快线', '24条'],
    },
  },
  'zh-HK': HONG_KONG,
  'zh-TW': {
    columns: HONG_KONG.columns,
    lines: {
      ...HONG_KONG.lines,
      trade: ['2023年經陽光化公共服務平台申報、結匯的進出口金額', '逾400億元'],
      brands: ['跨境電商百大品牌榜中的深圳品牌', '逾四成'],
    },
  },
};

function rowsOf(language: Language): Grid {
  const { columns, lines } = NAMES[language];
  return gridOf(
    COLUMNS.map((column) => columns[column]),
    IDS.map((id, index) => {
      const [label, value, share = ''] = lines[id];
      return { number: index + 1, id, cells: [label, value, share] };
    }),
    { columns: COLUMNS.map((column) => `${column}: ${columns[column]}`).join('; ') },
  );
}

const OWN = { highlight: 'sellers' } as const;

/** Story 4: Shenzhen's pilot zone in five figures, each in its own unit. */
export const shenzhenZoneByNumbers: Preset = presetOf({
  tag: 'shenzhen-zone-by-numbers',
  settings: {},
  ownSettings: { en: OWN, 'zh-Hans': OWN, 'zh-HK': OWN, 'zh-TW': OWN },
  sentences: shenzhenZoneByNumbersSentences,
  grid: rowsOf,
});
