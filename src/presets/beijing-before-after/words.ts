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
      'The 43% is the city’s own figure; the 784 firms of 2024 are from another report. The 221 foreign R&D centres of 2025 were “recognised”, the 332 of 2026 “cumulative”; that the two count the same could not be confirmed, so the line between them is dotted. The 225 models of 2026 are filed and online.',
      '43%为官方解读所列；784家出自另一份报告。外资研发中心2025年的221家称“已认定”，2026年的332家称“累计”，未能证实口径相同，故以点线相连。2026年的225款为“备案上线”大模型。',
      '43%為官方解讀所列；784家出自另一份報告。外資研發中心2025年的221家稱「已認定」，2026年的332家稱「累計」，未能證實口徑相同，故以點線相連。2026年的225款為「備案上線」大模型。',
    ),
    restsOn: {
      'firms.2023.change': '43',
      'firms.2023.change-status': 'reported',
      'firms.2024.value': '784',
      'centres.2025.value': '221',
      'centres.2026.value': '332',
      'models.2026.value': '225',
    },
  },
];
