import { authored, type Sentence } from '../story.ts';

const SHARE = { 'sellers.share': '50', 'sellers.share-qualifier': 'about' } as const;

const VALUES = {
  'sellers.value': '80000',
  'trade.value': '40000000000',
  'brands.value': '40',
  'air.value': '9',
  'sea.value': '24',
} as const;

/** The words of the story, each with the figures it is true of. */
export const shenzhenZoneByNumbersSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'Shenzhen has more than 80,000 cross-\u2060border e-\u2060commerce sellers',
      '深圳跨境电商卖家，逾八万家',
      '深圳跨境電商賣家，逾八萬家',
    ),
    restsOn: { 'sellers.value': '80000', 'sellers.qualifier': 'over' },
  },
  {
    part: 'deck',
    text: authored(
      'The city’s e-\u2060commerce pilot zone by the numbers',
      '数读深圳跨境电商综试区',
      '數讀深圳跨境電商綜試區',
      '數讀深圳跨境電商綜合試驗區',
    ),
    restsOn: { rows: '5' },
  },
  {
    part: 'source',
    text: authored(
      'Securities Times, about 31 March 2025',
      '《证券时报》，约2025年3月31日',
      '《證券時報》，約2025年3月31日',
    ),
    restsOn: { ...VALUES, ...SHARE },
  },
  {
    part: 'note',
    text: authored(
      'The share of sellers is as printed; the national total was not given. Cities count sellers in different ways, so their shares must not be added up.',
      '卖家占比照原文，全国总数未公布。各城市统计口径不同，占比不能相加。',
      '賣家佔比照原文，全國總數未公布。各城市統計口徑不同，佔比不能相加。',
      '賣家佔比照原文，全國總數未公布。各城市統計標準不一，佔比不能相加。',
    ),
    restsOn: SHARE,
  },
];
