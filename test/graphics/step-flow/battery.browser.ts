import { battery } from '../../battery/battery.ts';

const words = { headline: '標題', source: '來源' } as const;
const long = '極長的步驟名稱'.repeat(12);

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

battery('step-flow', {
  'what has no bar, a word before a figure, a text, a total and an order of its own': {
    tag: 'step-flow',
    attributes: {
      ...words,
      highlight: '竣工',
      order: '立項',
      data: table(
        ['label', 'value', 'text', 'note'],
        ['竣工', '初步 120項', '只計主體工程', '以驗收日期為準'],
        ['立項', '逾300項', '', ''],
        [long, '未公布', '', ''],
        ['投資', '3.5億元', '', ''],
        ['撤回', '−5項', '', ''],
        ['Incomprehensibilities', '0項', '', ''],
        ['合計', '逾400項', '', ''],
      ),
    },
    problems: ['no-width'],
  },
  'four steps in English that the same people pass, from right to left': {
    tag: 'step-flow',
    lang: 'en',
    attributes: {
      ...words,
      headline: 'Headline',
      source: 'Source',
      flow: 'same',
      data: 'Applied: 1,240; Invited to interview: 320; Offered a place: 118; Started: 96',
    },
  },
});

battery('beijing-platform-steps', {
  'its own story': { tag: 'beijing-platform-steps', authored: true },
});
