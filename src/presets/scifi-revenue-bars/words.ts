import { authored, type Sentence } from '../story.ts';

/** The words of the story, each with the figures it is true of. */
export const scifiRevenueSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'Games make up nearly two-thirds of China’s sci-\u2060fi industry',
      '游戏占科幻产业近三分之二',
      '遊戲佔科幻產業近三分之二',
    ),
    restsOn: { 'games.value': '718.1', 'total.value': '1089.6' },
  },
  {
    part: 'deck',
    text: authored(
      'Revenue by segment, 2024, with change on 2023; none was given for film and tourism',
      '2024年五大板块营收与同比；报告未列影视、文旅同比',
      '2024年五大板塊營收與同比；報告未列影視、文旅同比',
      '2024年五大板塊營收與年增率；報告未列影視、文旅的年增率',
    ),
    restsOn: {
      rows: '5',
      'film.change-status': 'calculated',
      'tourism.change-status': 'calculated',
    },
  },
  {
    part: 'source',
    text: authored(
      'China Sci-Fi Industry Report 2025; mainland only. Values for 2023: public data',
      '《2025中国科幻产业报告》（不含港澳台及海外）；2023年数字据公开资料',
      '《2025中國科幻產業報告》（不含港澳台及海外）；2023年數字據公開資料',
    ),
    restsOn: {
      'games.value': '718.1',
      'tourism.value': '244',
      'film.value': '67.1',
      'reading.value': '35.1',
      'merchandise.value': '25.3',
      'total.value': '1089.6',
    },
  },
  {
    part: 'note',
    text: authored(
      'Dashed changes are calculated from the values for 2023, published in 2024: film and television −42.1%, tourism −21.4%, total −3.8%.',
      '虚线框内的同比按2024年公布的2023年数字推算：影视−42.1%，文旅−21.4%，合计−3.8%。',
      '虛線框內的同比按2024年公布的2023年數字推算：影視−42.1%，文旅−21.4%，合計−3.8%。',
      '虛線框內的年增率按2024年公布的2023年數字推算：影視−42.1%，文旅−21.4%，合計−3.8%。',
    ),
    restsOn: { 'film.change': '-42.1', 'tourism.change': '-21.4', 'total.change': '-3.8' },
  },
];
