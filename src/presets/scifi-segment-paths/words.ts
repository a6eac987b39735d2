import { authored, type Sentence } from '../story.ts';

const READING = {
  'reading.2018.value': '17.8',
  'reading.2019.value': '20.1',
  'reading.2020.value': '23.4',
  'reading.2021.value': '27',
  'reading.2022.value': '30.4',
  'reading.2023.value': '31.7',
  'reading.2024.value': '35.1',
} as const;

/** A year of each other segment that is lower than the one before it. */
const FALLS = {
  'games.2021.value': '670',
  'games.2022.value': '565',
  'tourism.2023.value': '310.6',
  'tourism.2024.value': '244',
  'film.2018.value': '209.05',
  'film.2019.value': '195.11',
  'merchandise.2021.value': '60.7',
  'merchandise.2022.value': '48.3',
} as const;

/** The words of the story, each with the figures it is true of. */
export const scifiPathSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'Five sci-\u2060fi segments, five paths',
      '科幻五大板块，五种走势',
      '科幻五大板塊，五種走勢',
    ),
    restsOn: { rows: '35', ...READING, ...FALLS, 'film.2020.value': '26.49' },
  },
  {
    part: 'deck',
    text: authored(
      'Revenue by segment in China: only reading grew every year; tourism is counted from 2022',
      '中国科幻各板块营收：只有阅读逐年增长；文旅2022年起纳入统计',
      '中國科幻各板塊營收：只有閱讀逐年增長；文旅2022年起納入統計',
      '中國科幻各板塊營收：僅閱讀逐年成長；文旅自2022年起納入統計',
    ),
    restsOn: {
      ...READING,
      ...FALLS,
      'tourism.2021.value': '',
      'tourism.2022.value': '150.3',
    },
  },
  {
    part: 'source',
    text: authored(
      'China Sci-Fi Industry Reports, 2019–25',
      '历年《中国科幻产业报告》',
      '歷年《中國科幻產業報告》',
    ),
    restsOn: {
      ...READING,
      ...FALLS,
      'games.2019.value': '430',
      'games.2020.value': '480',
      'games.2023.value': '651.9',
      'games.2024.value': '718.1',
      'tourism.2022.value': '150.3',
      'film.2020.value': '26.49',
      'film.2021.value': '71.9',
      'film.2022.value': '83.5',
      'film.2023.value': '115.9',
      'film.2024.value': '67.1',
      'merchandise.2019.value': '13.5',
      'merchandise.2020.value': '21.2',
      'merchandise.2023.value': '22.8',
      'merchandise.2024.value': '25.3',
    },
  },
  {
    part: 'note',
    text: authored(
      'Output until 2020, revenue from 2021 in every segment. Figures for games and merchandise in 2019 are approximate; none for 2018 were found.',
      '各板块2020年及以前为产值，2021年起为营收。游戏、衍生品2019年为约数，2018年未见公布数字。',
      '各板塊2020年及之前為產值，2021年起為營收。遊戲、衍生品2019年為約數，2018年未見公布數字。',
      '各板塊2020年以前（含）為產值，2021年起為營收。遊戲、衍生品2019年為約數，2018年未見公布數字。',
    ),
    restsOn: {
      'games.2018.value': '',
      'games.2019.qualifier': 'about',
      'merchandise.2018.value': '',
      'merchandise.2019.qualifier': 'about',
    },
  },
];
