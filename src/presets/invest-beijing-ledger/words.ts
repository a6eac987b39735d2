import { authored, type Sentence } from '../story.ts';

/** The words of the story, each with the figures it is true of. */
export const investBeijingLedgerSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored('61.5 billion yuan signed', '签下615亿元', '簽下615億元'),
    restsOn: { 'value.signed.value': '615.4', 'value.signed.rounded': '615' },
  },
  {
    part: 'deck',
    text: authored(
      'Invest in Beijing: 215 projects offered, 30 signed',
      '“投资北京”大会：发布215个、签约30个项目',
      '「投資北京」大會：發布215個、簽約30個項目',
    ),
    restsOn: { 'count.offered.value': '215', 'count.signed.value': '30' },
  },
  {
    part: 'summary',
    text: authored(
      '215 projects worth 95.45 billion yuan were offered and 30 worth 61.54 billion signed: an average of 2.05 billion for each project signed, against 0.44 billion for each one offered (calculated).',
      '发布215个项目，总额954.5亿元；签约30个，总额615.4亿元。平均每个签约项目20.5亿元，发布的则为4.4亿元（推算）。',
      '發布215個項目，總額954.5億元；簽約30個，總額615.4億元。平均每個簽約項目20.5億元，發布的則為4.4億元（推算）。',
    ),
    restsOn: {
      'count.offered.value': '215',
      'count.signed.value': '30',
      'value.offered.value': '954.5',
      'value.signed.value': '615.4',
      'average.offered.value': '4.4',
      'average.signed.value': '20.5',
    },
  },
  {
    part: 'source',
    text: authored(
      'Invest in Beijing conference, 28 March 2025; Ta Kung Pao, 29 March 2025',
      '“投资北京”大会，2025年3月28日；《大公报》，2025年3月29日',
      '「投資北京」大會，2025年3月28日；《大公報》，2025年3月29日',
    ),
    restsOn: {
      'count.offered.value': '215',
      'count.signed.value': '30',
      'value.offered.value': '954.5',
      'value.signed.value': '615.4',
      'fiscal.value': '120',
      'funds.value': '170',
      'central.value': '35.7',
    },
  },
  {
    part: 'note',
    text: authored(
      'Averages are calculated as value per project. Ta Kung Pao does not say whether the projects signed are among those offered, so no share is given. The three sums of public money are of different kinds and it gives no period for them; they cannot be added to each other or to the above.',
      '平均每个项目按总额除以数目推算。《大公报》没有说明签约项目是否在发布项目之内，故不列占比。三笔财政及基金款项性质不同，报道也未注明时期，不能互相加总，亦不能与上列总额相加。',
      '平均每個項目按總額除以數目推算。《大公報》沒有說明簽約項目是否在發布項目之內，故不列佔比。三筆財政及基金款項性質不同，報道也未註明時期，不能互相加總，亦不能與上列總額相加。',
    ),
    restsOn: { 'average.offered.value': '4.4', 'average.signed.value': '20.5' },
  },
];
