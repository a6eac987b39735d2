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
      'The reading speaks of 34 key tasks. It spells out 24 (our count); the other ten are not in it. The wording of the tasks is not given here. Titles and keywords are our translation.',
      '解读称有34项重点任务；文中列明24项（自行清点），其余10项未见于文中。任务原文不在此列出。',
      '解讀稱有34項重點任務；文中列明24項（自行點算），其餘10項未見於文中。任務原文不在此列出。',
      '解讀稱有34項重點任務；文中列明24項（自行清點），其餘10項未見於文中。任務原文不在此列出。',
    ),
    restsOn: {
      tasks: '34',
      'measures.sum': '24',
      'measures.status': 'calculated',
      'tasks.rest': '10',
    },
  },
];
