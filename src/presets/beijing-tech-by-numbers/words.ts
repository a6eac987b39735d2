import { authored, type Sentence } from '../story.ts';

const LABS = {
  'labs.value': '145',
  'labs.share': '30',
  'labs.share-qualifier': 'nearly',
} as const;

const VALUES = {
  ...LABS,
  'research.value': '16',
  'firms.value': '2500',
  'models.value': '225',
  'facilities.value': '17',
  'foreign.value': '2400',
  'foreign.change': '20',
} as const;

/** The words of the story, each with the figures it is true of. */
export const beijingTechByNumbersSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'Nearly three in ten national key laboratories are in Beijing',
      '全国重点实验室，近三成在北京',
      '全國重點實驗室，近三成在北京',
    ),
    restsOn: LABS,
  },
  {
    part: 'deck',
    text: authored(
      'The capital’s science and technology by the numbers, May 2026',
      '数读北京科技创新，2026年5月',
      '數讀北京科技創新，2026年5月',
    ),
    restsOn: { rows: '8' },
  },
  {
    part: 'source',
    text: authored(
      'State Council Information Office briefing, 2026',
      '国新办记者见面会，2026年',
      '國新辦記者見面會，2026年',
    ),
    restsOn: VALUES,
  },
  {
    part: 'note',
    text: authored(
      'Where the source says “nearly a hundred” or “over a thousand”, its words are kept. Foreign-funded firms set up in 2025 were up nearly 20% on the year before, for which no number was given.',
      '原文只有“近百家”“千余家”等约数的，照录原文。2025年新设外资企业同比增长近20%，但未公布上一年数字。',
      '原文只有「近百家」「千餘家」等約數的，照錄原文。2025年新設外資企業同比增長近20%，但未公布上一年數字。',
      '原文只有「近百家」「千餘家」等約數的，照錄原文。2025年新設外資企業較上年增加近20%，但未公布上一年數字。',
    ),
    restsOn: {
      'foreign.change': '20',
      'foreign.change-qualifier': 'nearly',
      'foreign.change-status': 'reported',
    },
  },
];
