import type { ByLanguage } from '../../locale/language.ts';
import { authored, type Sentence } from '../story.ts';

const DEFINITIONS = authored(
  'Figures for 2016 and 2017 are round numbers, and what is counted changed three times after them.',
  '2016、2017年只有约数，其后口径三次变动。',
  '2016、2017年只有約數，其後口徑三度變動。',
  '2016、2017年僅有約數，其後口徑三度變動。',
);

const WITH_TOURISM_LEFT_OUT = authored(
  `${DEFINITIONS.en} Without tourism the total went from 82.96 billion yuan in 2021 to 84.56 billion in 2024.`,
  `${DEFINITIONS['zh-Hans']}不计文旅，2021年为829.6亿元，2024年为845.6亿元。`,
  `${DEFINITIONS['zh-HK']}不計文旅，2021年為829.6億元，2024年為845.6億元。`,
  `${DEFINITIONS['zh-TW']}若不計文旅，2021年為829.6億元，2024年為845.6億元。`,
);

/**
 * A note for the pages whose table lists the figures without tourism as `first` and `last`: in 億元
 * or, in English, in billions.
 */
const note = (text: ByLanguage<string>, first: string, last: string): Sentence => ({
  part: 'note',
  text,
  restsOn: {
    'y2016.qualifier': 'about',
    'y2017.qualifier': 'over',
    'y2021.withoutTourism': first,
    'y2024.withoutTourism': last,
  },
});

/** The words of the story, each with the figures it is true of. */
export const scifiTrendSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'Past 100 billion yuan, China’s sci-\u2060fi industry slips back',
      '冲破千亿之后，科幻产业小幅回落',
      '衝破千億之後，科幻產業輕微回落',
      '突破千億之後，科幻產業小幅回落',
    ),
    restsOn: { 'y2022.value': '877.5', 'y2023.value': '1132.9', 'y2024.value': '1089.6' },
  },
  {
    part: 'deck',
    text: authored(
      'Total revenue of China’s sci-fi industry, 2016–24 (total output in 2017–20); changes of definition are marked',
      '中国科幻产业总营收，2016至2024年（2017至2020年为总产值）；口径变动处均已标出',
      '中國科幻產業總營收，2016至2024年（2017至2020年為總產值）；口徑變動均已標示',
      '中國科幻產業總營收，2016至2024年（2017至2020年為總產值）；口徑變動均已標示',
    ),
    restsOn: { rows: '9', 'y2016.date': '2016', 'y2024.date': '2024' },
  },
  {
    part: 'source',
    text: authored(
      'China Sci-Fi Industry Reports, 2018–25; for 2016, China Science Fiction Research Centre',
      '历年《中国科幻产业报告》；2016年据中国科幻研究中心',
      '歷年《中國科幻產業報告》；2016年據中國科幻研究中心',
    ),
    restsOn: {
      'y2016.value': '100',
      'y2017.value': '140',
      'y2018.value': '456.35',
      'y2019.value': '658.71',
      'y2020.value': '551.09',
      'y2021.value': '829.6',
      'y2022.value': '877.5',
      'y2023.value': '1132.9',
      'y2024.value': '1089.6',
    },
  },
  note({ ...WITH_TOURISM_LEFT_OUT, en: DEFINITIONS.en }, '829.6', '845.6'),
  note({ ...DEFINITIONS, en: WITH_TOURISM_LEFT_OUT.en }, '82.96', '84.56'),
];
