import { authored, type Sentence } from '../story.ts';

const FIRMS = { 'firms.2021.value': '441', 'firms.2023.value': '632' } as const;

/** The words of the story, each with the figures it is true of. */
export const beijingBeforeAfterSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'Beijing adds 191 sci-\u2060fi firms and institutions in two years',
      '科幻企业和机构两年增191家',
      '科幻企業和機構兩年增191家',
    ),
    restsOn: { ...FIRMS, 'firms.2023.difference': '191' },
  },
  {
    part: 'deck',
    text: authored(
      'From end-2021 to end-2023; with foreign R&D centres and AI models in the city',
      '北京，2021年底至2023年底；另列全市外资研发中心与备案大模型',
      '北京，2021年底至2023年底；另列全市外資研發中心與備案大模型',
    ),
    restsOn: { ...FIRMS, items: '3' },
  },
  {
    part: 'source',
    text: authored(
      'Beijing Science and Technology Commission; Beijing municipal government; city sci-fi industry report; State Council Information Office briefing, 2026',
      '北京市科委、中关村管委会；北京市政府；《北京市科幻产业发展研究报告》；2026年国新办记者见面会',
      '北京市科委、中關村管委會；北京市政府；《北京市科幻產業發展研究報告》；2026年國新辦記者見面會',
    ),
    restsOn: {
      ...FIRMS,
      'firms.2024.value': '784',
      'centres.2024.value': '149',
      'centres.2025.value': '221',
      'centres.2026.value': '332',
      'models.2025-03.value': '105',
      'models.2025-09.value': '159',
      'models.2026.value': '225',
    },
  },
  {
    part: 'note',
    text: authored(
      'The 43% is the city’s own figure. The 149 foreign R&D centres of 2024 are the city government’s count; the models are those registered with the authorities.',
      '43%为官方解读所列。外资研发中心2024年的149家出自市政府报告；大模型为备案数。',
      '43%為官方解讀所列。外資研發中心2024年的149家出自市政府報告；大模型為備案數。',
    ),
    restsOn: {
      'firms.2023.change': '43',
      'firms.2023.change-status': 'reported',
      'centres.2024.value': '149',
    },
  },
];
