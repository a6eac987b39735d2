import { authored, type Sentence } from '../story.ts';

const VALUES = {
  'total.value': '1089.6',
  'games.value': '718.1',
  'tourism.value': '244',
  'film.value': '67.1',
  'reading.value': '35.1',
  'merchandise.value': '25.3',
} as const;

/** The words of the story, each with the figures it is true of. */
export const scifiByNumbersSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'China’s sci-\u2060fi industry by the numbers',
      '数读中国科幻产业',
      '數讀中國科幻產業',
    ),
    restsOn: VALUES,
  },
  {
    part: 'deck',
    text: authored('Revenue in 2024, in yuan', '2024年营收，人民币', '2024年營收，人民幣'),
    restsOn: VALUES,
  },
  {
    part: 'source',
    text: authored(
      'China Sci-Fi Industry Report 2025; mainland only. Values for 2023: public data',
      '《2025中国科幻产业报告》（不含港澳台及海外）；2023年数字据公开资料',
      '《2025中國科幻產業報告》（不含港澳台及海外）；2023年數字據公開資料',
    ),
    restsOn: VALUES,
  },
  {
    part: 'note',
    text: authored(
      'Dashed changes are calculated from the values for 2023, published in 2024: the whole industry −3.8%, tourism −21.4%, film and television −42.1%. The report itself calls the total flat on the year.',
      '虚线框内的同比按2024年公布的2023年数字推算：总营收−3.8%，文旅−21.4%，影视−42.1%。报告称总营收与上一年持平。',
      '虛線框內的同比按2024年公布的2023年數字推算：總營收−3.8%，文旅−21.4%，影視−42.1%。報告稱總營收與上一年持平。',
      '虛線框內的年增率按2024年公布的2023年數字推算：總營收−3.8%，文旅−21.4%，影視−42.1%。報告稱總營收與上一年持平。',
    ),
    restsOn: {
      'total.change': '-3.8',
      'total.change-status': 'calculated',
      'tourism.change': '-21.4',
      'tourism.change-status': 'calculated',
      'film.change': '-42.1',
      'film.change-status': 'calculated',
    },
  },
];
