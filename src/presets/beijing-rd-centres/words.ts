import { authored, type Sentence } from '../story.ts';

/** The words of the story, each with the figures it is true of. */
export const beijingRdCentresSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'Hong Kong money backs more than four in ten of Beijing’s foreign R&D centres',
      '北京外资研发中心，逾四成是港资',
      '北京外資研發中心，逾四成是港資',
    ),
    restsOn: { 'hongKong.value': '96', 'hongKong.whole': '221', 'hongKong.share': '43.4' },
  },
  {
    part: 'deck',
    text: authored(
      'Recognised by the city, March 2025',
      '获北京市认定者，2025年3月',
      '獲北京市認定者，2025年3月',
    ),
    restsOn: { 'hongKong.value': '96', 'hongKong.whole': '221' },
  },
  {
    part: 'source',
    text: authored(
      'Beijing Science and Technology Commission',
      '北京市科委、中关村管委会',
      '北京市科委、中關村管委會',
    ),
    restsOn: { 'hongKong.value': '96', 'hongKong.whole': '221' },
  },
  {
    part: 'note',
    text: authored(
      'Centres recognised by Beijing up to March 2025. The share, 43.4%, is calculated from 96 and 221.',
      '北京截至2025年3月已认定的中心；43.4%按96家与221家推算，并非公布数字。',
      '北京截至2025年3月已認定的中心；43.4%按96家與221家推算，並非公布數字。',
    ),
    restsOn: {
      'hongKong.value': '96',
      'hongKong.whole': '221',
      'hongKong.share': '43.4',
      'hongKong.share-status': 'calculated',
    },
  },
];
