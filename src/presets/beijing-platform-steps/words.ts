import { authored, type Sentence } from '../story.ts';

const COUNTS = {
  'verification.value': '46',
  'pilot.value': '146',
  'incubation.value': '30',
} as const;

const SUM = { ...COUNTS, 'total.value': '222', 'total.status': 'calculated' } as const;

/** The words of the story, each with the figures it is true of. */
export const beijingPlatformStepsSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      '222 platforms from lab to line',
      '从实验室到生产线，建了222个平台',
      '從實驗室到生產線，建了222個平台',
    ),
    restsOn: SUM,
  },
  {
    part: 'deck',
    text: authored(
      'Platforms set up in Beijing, in the order of the process',
      '北京已建平台，按研发流程排列',
      '北京已建平台，按研發流程排列',
      '北京已建平台，依研發流程排列',
    ),
    restsOn: COUNTS,
  },
  {
    part: 'source',
    text: authored(
      'State Council Information Office briefing, 2026',
      '国新办记者见面会，2026年',
      '國新辦記者見面會，2026年',
    ),
    restsOn: COUNTS,
  },
  {
    part: 'note',
    text: authored(
      'In the order of the process; the source names incubation first. Counted are platforms, not projects that move from one to the next. The total, 222, is calculated.',
      '次序按研发流程，原文先列孵化平台。所数的是平台，不是由一步转入下一步的项目。合计222个由三数相加推算，并非公布数字。',
      '次序按研發流程，原文先列孵化平台。所數的是平台，不是由一步轉入下一步的項目。合計222個由三數相加推算，並非公布數字。',
      '次序依研發流程，原文先列孵化平台。計數的是平台，不是由一步轉入下一步的專案。合計222個由三數相加推算，並非公布數字。',
    ),
    restsOn: { ...SUM, order: 'verification pilot incubation' },
  },
  {
    part: 'note',
    text: authored(
      'Counted are platforms, not projects that move from one to the next. The total, 222, is calculated.',
      '所数的是平台，不是由一步转入下一步的项目。合计222个由三数相加推算，并非公布数字。',
      '所數的是平台，不是由一步轉入下一步的項目。合計222個由三數相加推算，並非公布數字。',
      '計數的是平台，不是由一步轉入下一步的專案。合計222個由三數相加推算，並非公布數字。',
    ),
    restsOn: SUM,
  },
];
