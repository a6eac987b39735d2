import { authored, type Sentence } from '../story.ts';

/** What is said of the names themselves: AI to be raised from the second rung to the first. */
const RAISED = {
  'ai-2025.rung': '2',
  'ai-2026.rung': '1',
  'ai-2026.mark': 'up',
  'green-2026.mark': 'raised',
} as const;

/** The words of the story, each with the figures it is true of. */
export const beijingClusterLadderSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'Which Beijing clusters are to move up',
      '北京产业集群，谁要升级',
      '北京產業集群，誰要升級',
      '北京產業聚落，誰要升級',
    ),
    restsOn: RAISED,
  },
  {
    part: 'deck',
    text: authored(
      'Trillion, hundred-billion and future industries, as listed in 2025 and 2026',
      '万亿级、千亿级与未来产业，2025与2026年的说法',
      '萬億級、千億級與未來產業，2025與2026年的說法',
      '兆元級、千億元級與未來產業，2025與2026年的說法',
    ),
    restsOn: { 'rung-1.2025-03.whole': '3', 'rung-1.2026-05.whole': '2' },
  },
  {
    part: 'source',
    text: authored(
      'Invest in Beijing 2025; State Council Information Office briefing 2026',
      '2025“投资北京”大会；2026国新办记者见面会',
      '2025「投資北京」大會；2026國新辦記者見面會',
    ),
    restsOn: {
      'rung-1.2025-03.whole': '3',
      'rung-2.2025-03.whole': '7',
      'rung-1.2026-05.whole': '2',
    },
  },
  {
    part: 'note',
    text: authored(
      'Three trillion-yuan clusters were listed in 2025, two in 2026: science and technology services are not among them, and no reason is given. What is not named need not have ceased. AI and green, low-carbon industry are meant to reach a trillion in the 15th Five-Year Plan (2026–2030).',
      '万亿级集群2025年列3个，2026年列2个，未列科技服务，来源没有说明原因；未提及不等于不再存在。人工智能与绿色低碳是“十五五”时期力争培育的万亿级集群。',
      '萬億級集群2025年列3個，2026年列2個，未列科技服務，來源沒有說明原因；未提及不等於不再存在。人工智能與綠色低碳是「十五五」時期力爭培育的萬億級集群。',
      '兆元級聚落2025年列3個，2026年列2個，未列科技服務，來源沒有說明原因；未提及不等於不再存在。人工智慧與綠色低碳是「十五五」期間力爭培育的兆元級聚落。',
    ),
    restsOn: {
      'rung-1.2025-03.whole': '3',
      'rung-1.2026-05.whole': '2',
      'services-2025.mark': 'gone',
      ...RAISED,
    },
  },
];
