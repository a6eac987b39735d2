import { authored, type Sentence } from '../story.ts';

/** Who assessed and how is said of these figures, not of others that have four grades too. */
const GRADED = {
  'clear.value': '10',
  'fair.value': '50',
  'initial.value': '40',
  'starting.value': '5',
} as const;

/** The words of the story, each with the figures it is true of. */
export const pilotZoneGradesSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'Ten zones get the top grade',
      '十个综试区获评“成效明显”',
      '十個綜試區獲評「成效明顯」',
    ),
    restsOn: { 'clear.value': '10', 'clear.members': '10' },
  },
  {
    part: 'deck',
    text: authored(
      'Commerce ministry assessment, four grades',
      '商务部考核评估分四档',
      '商務部考核評估分四檔',
    ),
    restsOn: { rows: '4', ...GRADED },
  },
  {
    part: 'source',
    text: authored('Ministry of Commerce', '商务部', '商務部'),
    restsOn: GRADED,
  },
  {
    part: 'note',
    text: authored(
      'The numbers are those of the 2022 assessment of the first 105 zones; the ten names are those of the 2023 assessment, published in August 2024, and need not be the ten of 2022.',
      '各档数目为2022年度考核结果，涵盖前105个综试区；十个名字出自2023年度考核（2024年8月公布），与2022年度的十个未必相同。',
      '各檔數目為2022年度考核結果，計首105個綜試區；十個名字出自2023年度考核（2024年8月公布），與2022年度的十個未必相同。',
    ),
    restsOn: { 'clear.value': '10', 'clear.members': '10', total: '105' },
  },
];
