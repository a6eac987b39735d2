import { battery } from '../../battery/battery.ts';

const words = { headline: '標題', source: '來源' } as const;
const long = '極長的類別名稱'.repeat(12);

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

battery('share-grid', {
  'wholes of all kinds, soft edges, a date, a note and what cannot be drawn': {
    tag: 'share-grid',
    attributes: {
      ...words,
      shape: 'squares',
      data: table(
        ['label', 'value', 'whole', 'share', 'date', 'note'],
        [long, '逾200家', '632家', '31.6%', '2023', '只計已認定的企業和機構'],
        ['乙', '約50%', '', '', '', ''],
        ['丙', 'prelim 59.7%', '', '', '2024-12', ''],
        ['Incomprehensibility', '300家', '221家', '', '', ''],
        ['丁', '6.5萬家', '', '', '', ''],
        ['戊', '未公布', '', '', '', ''],
      ),
    },
    problems: ['share-over-whole', 'no-share'],
  },
  'two cities in English, each with a grid of its own': {
    tag: 'share-grid',
    lang: 'en',
    attributes: {
      ...words,
      whole: 'sellers in the country',
      data: 'Shenzhen: about 50.5%; Hangzhou: nearly 40% (2025-03)',
    },
  },
  'so many that they are small, of a whole that is over': {
    tag: 'share-grid',
    attributes: {
      ...words,
      whole: '外資研發中心: 逾200家',
      data: Array.from({ length: 14 }, (_, i) => `${i === 3 ? long : `第${i}區`}: ${i * 7}`).join(
        ';',
      ),
    },
  },
});

battery('beijing-rd-centres', {
  'its own story': { tag: 'beijing-rd-centres', authored: true },
  'two cities’ sellers': {
    tag: 'beijing-rd-centres',
    attributes: words,
    children:
      '<table><tr><th>城市</th><th>數目</th><th>總數</th></tr><tr><td>深圳</td><td>約50%</td><td></td></tr><tr><td>杭州</td><td>6.5萬家</td><td>20萬家</td></tr></table>',
  },
});
