import { authored, type Sentence } from '../story.ts';

const FIRMS = { 'firms.2021.value': '441', 'firms.2023.value': '632' } as const;

/** The words of the story, each with the figures it is true of. */
export const beijingBeforeAfterSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored('191 more sci-\u2060fi firms in two years', '两年增加191家', '兩年增加191家'),
    restsOn: { ...FIRMS, 'firms.2023.difference': '191' },
  },
  {
    part: 'deck',
    text: authored(
      'Sci-fi firms and institutions in Beijing, end-2021 to end-2023; with foreign R&D centres and AI models in the city',
      '北京科幻企业和机构，2021年底至2023年底；另列全市外资研发中心与备案大模型',
      '北京科幻企業和機構，2021年底至2023年底；另列全市外資研發中心與備案大模型',
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
      'The 43% is the city’s own figure. All other steps are dotted and have no percentage, since their counts could not be confirmed to be the same: the 784 firms of 2024 are from another report; the 149 foreign R&D centres of 2024 are the city government’s count, the 221 of 2025 “recognised”, the 332 of 2026 “cumulative”; the models are those registered, the 225 of 2026 those registered and online.',
      '43%为官方解读所列。其余前后数字未能证实口径相同，以点线相连，不计升幅：2024年的784家企业和机构出自另一份报告；外资研发中心2024年的149家出自市政府报告，2025年的221家称“已认定”，2026年的332家称“累计”；大模型为备案数，2026年的225款称“累计备案上线”。',
      '43%為官方解讀所列。其餘前後數字未能證實口徑相同，以點線相連，不計升幅：2024年的784家企業和機構出自另一份報告；外資研發中心2024年的149家出自市政府報告，2025年的221家稱「已認定」，2026年的332家稱「累計」；大模型為備案數，2026年的225款稱「累計備案上線」。',
    ),
    restsOn: {
      'firms.2023.change': '43',
      'firms.2023.change-status': 'reported',
      'firms.2024.value': '784',
      'centres.2024.value': '149',
      'centres.2025.value': '221',
      'centres.2026.value': '332',
      'models.2026.value': '225',
    },
  },
];
