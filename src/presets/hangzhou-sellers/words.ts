import { authored, type Sentence } from '../story.ts';

const SELLERS = {
  'y2015.value': '200',
  'y2015.qualifier': 'over',
  'y2024.value': '65000',
} as const;

/** The words of the story, each with the figures it is true of. */
export const hangzhouSellersSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'Hangzhou’s sellers: from over 200 to 65,000',
      '杭州卖家：从二百多家到六万五千家',
      '杭州賣家：由二百多家到六萬五千家',
    ),
    restsOn: SELLERS,
  },
  {
    part: 'deck',
    text: authored(
      'Cross-border e-commerce sellers in the city, 2015 and 2024',
      '当地跨境电商卖家数，2015年与2024年',
      '當地跨境電商賣家數，2015年與2024年',
    ),
    restsOn: SELLERS,
  },
  {
    part: 'source',
    text: authored(
      'Hangzhou Bureau of Commerce, in Securities Times, about 31 March 2025',
      '杭州市商务局，《证券时报》刊载，约2025年3月31日',
      '杭州市商務局，《證券時報》刊載，約2025年3月31日',
    ),
    restsOn: SELLERS,
  },
  {
    part: 'note',
    text: authored(
      'Securities Times speaks of growth by more than 300 times. The two figures show no more than an upper bound: since the first is over 200, there are at most 325 times as many sellers.',
      '《证券时报》称增长三百多倍。两个数字只能算出上限：起点为逾200家，故至多为325倍。',
      '《證券時報》稱增長三百多倍。兩個數字只能算出上限：起點為逾200家，故至多為325倍。',
    ),
    restsOn: { ...SELLERS, 'y2015.ratio': '325' },
  },
];
