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
      'Hangzhou’s sellers: up 300-fold in ten years',
      '杭州卖家：十年三百多倍',
      '杭州賣家：十年三百多倍',
    ),
    restsOn: { ...SELLERS, 'y2015.ratio': '325' },
  },
  {
    part: 'deck',
    text: authored(
      'Cross-border sellers, each square is 200',
      '跨境电商卖家数，每格200家',
      '跨境電商賣家數，每格200家',
    ),
    restsOn: { ...SELLERS, 'unit-size': '200' },
  },
  {
    part: 'source',
    text: authored('Hangzhou Bureau of Commerce', '杭州市商务局', '杭州市商務局'),
    restsOn: SELLERS,
  },
  {
    part: 'note',
    text: authored(
      'The source speaks of growth by more than 300 times. The two figures make 325 times as many, or 324 times more. The 1,267-fold growth of trade in the same report counts from 2014, as its size shows, not from 2015.',
      '原文称卖家增长三百多倍：两个数字相除约为325倍，只算增幅则为324倍。同文另称进出口额激增1267倍，按数额推算是以2014年为基数，并非获批的2015年。',
      '原文稱賣家增長三百多倍：兩個數字相除約為325倍，只計增幅則為324倍。同文另稱進出口額激增1267倍，按數額推算是以2014年為基數，並非獲批的2015年。',
    ),
    restsOn: {
      ...SELLERS,
      'y2015.ratio': '325',
      'y2015.growth': '324',
      'y2024.trade': '1267',
    },
  },
];
