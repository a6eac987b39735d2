import { battery } from '../../battery/battery.ts';

const words = { headline: '標題', source: '來源' } as const;
const long = '極長的項目名稱'.repeat(12);

battery('fact-box', {
  'figures in words and digits, long and short, sure and unsure': {
    tag: 'fact-box',
    attributes: {
      ...words,
      highlight: '企業',
      'trend-colors': 'red-up',
      data: JSON.stringify([
        ['label', 'value', 'status', 'change', '佔全國比重', 'text', 'date', 'note'],
        ['高校', '近百家', '', '', '', '含民辦院校', '', ''],
        ['企業', '逾2,500家', '', '+近20%', '', '', '2025', ''],
        ['進出口', '1,234,567.89億元', '', '−3.8%', '', '', '', ''],
        [long, '145家', '', '', '近三成', '', '', '只計已認定的'],
        ['Incomprehensibility', '1000億元', 'target', '', '', '', '2027-12', ''],
        ['人數', '9'.repeat(40), 'unconfirmed', '', '', '', '', ''],
        ['未說明', '未公布', '', '', '', '', '', ''],
      ]),
    },
    problems: ['not-a-number'],
  },
  'a strip in English': {
    tag: 'fact-box',
    lang: 'en',
    attributes: {
      ...words,
      form: 'strip',
      highlight: 'Firms',
      data: 'Games: 71.81 billion yuan (+10.2%); Firms: over 2,500; Universities: nearly a hundred; Research: about 16%; Models: 225 (share 30%); Lines: 24',
    },
  },
});

battery('scifi-by-numbers', {
  'its own story': { tag: 'scifi-by-numbers', authored: true },
});

battery('beijing-tech-by-numbers', {
  'its own story': { tag: 'beijing-tech-by-numbers', authored: true },
});

battery('shenzhen-zone-by-numbers', {
  'its own story': { tag: 'shenzhen-zone-by-numbers', authored: true },
});
