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
      'Hangzhou’s sellers: up more than 300-\u2060fold in ten years',
      '杭州卖家：十年三百多倍',
      '杭州賣家：十年三百多倍',
    ),
    restsOn: { ...SELLERS, 'y2015.ratio': '325' },
  },
  {
    part: 'deck',
    text: authored('Cross-border sellers in the city', '当地跨境电商卖家数', '當地跨境電商賣家數'),
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
      'Securities Times speaks of growth by more than 300 times. Since the first figure is over 200, there are at most 325 times as many sellers, or 324 times more. On the same page trade is said to have grown 1,267-fold; judging by its size, that seems to count from 2014, not from 2015.',
      '《证券时报》称卖家增长三百多倍。起点是逾200家，故最多为325倍，只算增幅则最多324倍。同版另称进出口额激增1267倍，按数额推算，似以2014年为基数，而非获批的2015年。',
      '《證券時報》稱賣家增長三百多倍。起點是逾200家，故最多為325倍，只計增幅則最多324倍。同版另稱進出口額激增1267倍，按數額推算，似以2014年為基數，而非獲批的2015年。',
    ),
    restsOn: {
      ...SELLERS,
      'y2015.ratio': '325',
      'y2015.growth': '324',
      'y2024.trade': '1267',
    },
  },
];
