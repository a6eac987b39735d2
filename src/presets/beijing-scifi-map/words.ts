import { authored, type Sentence } from '../story.ts';

const FIRMS = {
  'shijingshan.value': '200',
  'shijingshan.qualifier': 'over',
  'shijingshan.whole': '632',
} as const;

/** The words of the story, each with the figures it is true of. */
export const beijingScifiMapSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'One core, five points: how Beijing lays out sci-\u2060fi',
      '一核多点：北京科幻怎样布局',
      '一核多點：北京科幻怎樣布局',
    ),
    restsOn: { points: '5' },
  },
  {
    part: 'deck',
    text: authored(
      'Shijingshan at the core, five districts with roles of their own',
      '石景山为核心，五区各有分工',
      '石景山為核心，五區各有分工',
    ),
    restsOn: { points: '5' },
  },
  {
    part: 'source',
    text: authored(
      'Official reading of Beijing’s action plan 2025–27',
      '《北京市促进科幻产业发展行动计划（2025—2027年）》解读',
      '《北京市促進科幻產業發展行動計劃（2025—2027年）》解讀',
      '《北京市促進科幻產業發展行動計畫（2025—2027年）》解讀',
    ),
    restsOn: FIRMS,
  },
  {
    part: 'note',
    text: authored(
      'Roles are from the official reading; directions are ours. At the end of 2023 over 200 of the city’s 632 sci-\u2060fi firms and institutions were in Shijingshan.',
      '分工据官方解读，方位为编者所加。2023年底，全市科幻企业和机构共632家，其中石景山逾200家。',
      '分工據官方解讀，方位為編者所加。2023年底，全市科幻企業和機構共632家，其中石景山逾200家。',
    ),
    restsOn: FIRMS,
  },
];
