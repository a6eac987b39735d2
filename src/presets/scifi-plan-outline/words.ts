import { authored, type Sentence } from '../story.ts';

/** What the plan itself prints. */
const PRINTED = { strands: '6', tasks: '34' } as const;

/** The words of the story, each with the figures it is true of. */
export const scifiPlanOutlineSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored('Six strands, 34 tasks', '六个方面，34项任务', '六個方面，34項任務'),
    restsOn: PRINTED,
  },
  {
    part: 'deck',
    text: authored(
      'What Beijing’s sci-fi plan asks for',
      '北京科幻行动计划说了什么',
      '北京科幻行動計劃說了甚麼',
      '北京科幻行動計畫說了什麼',
    ),
    restsOn: PRINTED,
  },
  {
    part: 'source',
    text: authored(
      'Official reading of Beijing’s action plan for sci-fi, 2025–27',
      '《北京市促进科幻产业发展行动计划（2025—2027年）》解读',
      '《北京市促進科幻產業發展行動計劃（2025—2027年）》解讀',
      '《北京市促進科幻產業發展行動計畫（2025—2027年）》解讀',
    ),
    restsOn: PRINTED,
  },
  {
    part: 'note',
    text: authored(
      'The reading speaks of 34 key tasks. The 24 measures it spells out were counted by hand; the other ten tasks are not in it. The wording of the measures is not given here. Titles and keywords are our translation.',
      '解读称有34项重点任务；文中列明的24项措施由人工清点，其余10项未见于文中。措施原文不在此列出。',
      '解讀稱有34項重點任務；文中列明的24項措施由人手點算，其餘10項未見於文中。措施原文不在此列出。',
      '解讀稱有34項重點任務；文中列明的24項措施由人工清點，其餘10項未見於文中。措施原文不在此列出。',
    ),
    restsOn: {
      tasks: '34',
      'measures.sum': '24',
      'measures.status': 'calculated',
      'tasks.rest': '10',
    },
  },
];
