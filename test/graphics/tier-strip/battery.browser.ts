/** A strip of parts in order, and the story told with it. */
import { battery } from '../../battery/battery.ts';

const words = { headline: '標題', source: '來源' } as const;
const long = '極長的類別名稱'.repeat(12);

const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

battery('tier-strip', {
  'names, notes, long labels and a total that is more': {
    tag: 'tier-strip',
    attributes: {
      ...words,
      highlight: '第三期',
      data: table(
        ['階段名稱', '項目數目（項）', '性質', '名單', '備註'],
        ['臨床前', '126', '', '', ''],
        [long, '58', '', '', '其中三成為國內首創'],
        [
          '第三期',
          '1,017',
          'calculated',
          Array.from({ length: 50 }, (_, i) => `第${i}藥`).join('、'),
          '',
        ],
        ['已上市', '6', 'prelim', `${long}、戊藥`, ''],
        ['合計', '1,300', '', '', ''],
      ),
    },
    problems: ['total-differs'],
  },
  'twelve parts, some too small for a word, one missing and one zero': {
    tag: 'tier-strip',
    attributes: {
      ...words,
      data: Array.from(
        { length: 12 },
        (_, index) =>
          `Incomprehensibility ${index}: ${[640, 310, 120, 55, 31, 12, 9, 4, 1, 0, '—', 2][index]}`,
      ).join('; '),
    },
  },
});

battery('pilot-zone-grades', {
  'its own story': { tag: 'pilot-zone-grades', authored: true },
});
