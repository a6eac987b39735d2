import { authored, type Sentence } from '../story.ts';

/** The words of the story, each with the figures it is true of. */
export const beijingScifiTargetSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'Beijing is not halfway to its sci-\u2060fi goal of 100 billion yuan',
      '2027年1000亿：走了不到一半',
      '2027年1000億：走了不到一半',
    ),
    restsOn: {
      'target.value': '1000',
      'target.reached': '48.0',
      'target.standing': 'open',
    },
  },
  {
    part: 'deck',
    text: authored(
      'Revenue of Beijing’s science-fiction industry, billion yuan',
      '北京科幻产业总营收，亿元',
      '北京科幻產業總營收，億元',
    ),
    restsOn: { rows: '4', 'target.status': 'target' },
  },
  {
    part: 'source',
    text: authored(
      'Beijing Science and Technology Commission; city industry research report',
      '北京市科委；《北京市科幻产业发展研究报告》',
      '北京市科委；《北京市科幻產業發展研究報告》',
    ),
    restsOn: { 'y2020.value': '187', 'y2023.value': '373.8', 'y2024.value': '480.2' },
  },
  {
    part: 'note',
    text: authored(
      'The share and the rates are calculated here from the published figures. The target is what the city “strives for” in the official reading of its action plan for 2025–27, the only figure taken from it; the revenues come from public reports.',
      '达标比例和年均增速按已公布数字推算。目标出自北京市2025—2027年科幻产业行动计划的官方解读，原文为“力争”，图中只有这一项取自该解读；各年营收取自公开报道。',
      '達標比例與年均增速按已公布數字推算。目標出自北京市2025至2027年科幻產業行動計劃的官方解讀，原文為「力爭」，圖中只有這一項取自該解讀；各年營收取自公開報道。',
      '達標比例與年均成長率按已公布數字推算。目標出自北京市2025至2027年科幻產業行動計畫的官方解讀，原文為「力爭」，圖中只有這一項取自該解讀；各年營收取自公開報導。',
    ),
    restsOn: {
      'target.status': 'target',
      'target.reached': '48.0',
      'target.required': '27.7',
      'target.so-far': '26.6',
    },
  },
  {
    part: 'note',
    text: authored(
      'The share is calculated here from the published figures. The target is what the city “strives for” in the official reading of its action plan for 2025–27, the only figure taken from it; the revenues come from public reports.',
      '达标比例按已公布数字推算。目标出自北京市2025—2027年科幻产业行动计划的官方解读，原文为“力争”，图中只有这一项取自该解读；各年营收取自公开报道。',
      '達標比例按已公布數字推算。目標出自北京市2025至2027年科幻產業行動計劃的官方解讀，原文為「力爭」，圖中只有這一項取自該解讀；各年營收取自公開報道。',
      '達標比例按已公布數字推算。目標出自北京市2025至2027年科幻產業行動計畫的官方解讀，原文為「力爭」，圖中只有這一項取自該解讀；各年營收取自公開報導。',
    ),
    restsOn: { 'target.status': 'target', 'target.reached': '48.0', 'target.required': '' },
  },
];
