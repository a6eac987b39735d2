import { authored, type Sentence } from '../story.ts';

/** The words of the story as known in March 2025, and a second set from April 2025 on. */
export const pilotZoneSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored('From one zone to 165 in ten years', '十年，从1个到165个', '十年，從1個到165個'),
    restsOn: {
      'batch-1.value': '1',
      'batch-1.date': '2015-03',
      total: '165',
      'as-of.year': '2025',
    },
  },
  {
    part: 'headline',
    text: authored('From one zone to 178 in ten years', '十年，从1个到178个', '十年，從1個到178個'),
    restsOn: {
      'batch-1.value': '1',
      'batch-1.date': '2015-03',
      total: '178',
      'as-of.year': '2025',
    },
  },
  {
    part: 'headline',
    text: authored('From one zone to 165', '从1个到165个', '從1個到165個'),
    restsOn: { 'batch-1.value': '1', total: '165' },
  },
  {
    part: 'headline',
    text: authored('From one zone to 178', '从1个到178个', '從1個到178個'),
    restsOn: { 'batch-1.value': '1', total: '178' },
  },
  {
    part: 'deck',
    text: authored(
      'Cross-border e-commerce pilot zones, by batch and in total',
      '跨境电商综合试验区各批数目与累计',
      '跨境電商綜合試驗區各批數目與累計',
    ),
    restsOn: {},
  },
  {
    part: 'source',
    text: authored(
      'State Council replies; Ministry of Commerce',
      '国务院批复、商务部',
      '國務院批覆、商務部',
    ),
    restsOn: {},
  },
  {
    part: 'note',
    text: authored(
      'Zones in 31 provinces. Only the number of provinces as it stood after batch 4 is unconfirmed, and left out.',
      '遍及31个省份。仅第四批后当时的省份数未经核实，未予列出。',
      '遍及31個省份。僅第四批後當時的省份數未經核實，未予列出。',
    ),
    restsOn: { rows: '7', 'batch-7.provinces': '31', 'batch-4.provinces': '' },
  },
  {
    part: 'note',
    text: authored(
      'Zones in 31 provinces. Batch 8 added 16 and revoked three (Haikou, Sanya, Alashankou); 178 is calculated. Only the number of provinces as it stood after batch 4 is unconfirmed, and left out.',
      '遍及31个省份。第八批新增16个，同时撤销3个（海口、三亚、阿拉山口），178个为推算。仅第四批后当时的省份数未经核实，未予列出。',
      '遍及31個省份。第八批新增16個，同時撤銷3個（海口、三亞、阿拉山口），178個為推算。僅第四批後當時的省份數未經核實，未予列出。',
    ),
    restsOn: {
      'batch-8.value': '16',
      'batch-8.revoked': '3',
      total: '178',
      'batch-8.provinces': '31',
      'batch-4.provinces': '',
    },
  },
];
