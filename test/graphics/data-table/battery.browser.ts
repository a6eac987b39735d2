import { battery } from '../../battery/battery.ts';

const words = { headline: '標題', source: '來源' } as const;
const long = '極長的備註文字'.repeat(12);

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

battery('data-table', {
  'bars, tints, a mark, a total, what is missing, and more rows than are seen': {
    tag: 'data-table',
    attributes: {
      ...words,
      sort: '增減 descending',
      bars: '增減',
      heat: '佔比',
      highlight: '第3市',
      first: '6',
      data: table(
        ['排名', '城市', '增減（億元）', '日期', '佔比（%）', ''],
        ...Array.from({ length: 14 }, (_, i) => [
          `${i + 1}`,
          i === 4 ? 'Incomprehensibilities' : `第${i}市`,
          ['718.1', '−244', 'prelim 67.15', 'calc 35.1', '約20', '—', '未公布', '持平'][i % 8]!,
          `20${10 + i}-03`,
          `${70 - i * 3.5}`,
          ['', '見註', long][i % 3]!,
        ]),
        ['', '平均', '約100.65', '', '47.25', ''],
        ['', '合計', '約1207.85', '', '', ''],
      ),
    },
  },
  'so many columns that it scrolls in its frame, in English': {
    tag: 'data-table',
    lang: 'en',
    attributes: {
      headline: 'Test: nine years',
      source: 'Test figures',
      heat: '2016; 2024',
      'trend-colors': 'green-up',
      first: '4',
      data: table(
        ['Place', ...Array.from({ length: 9 }, (_, i) => `${2016 + i}`)],
        ...Array.from({ length: 6 }, (_, i) => [
          i === 2 ? 'East and Riverside upon the Water' : `Place ${i}`,
          ...Array.from({ length: 9 }, (__, j) => `${(((i * 7 + j * 13) % 50) - 20) * 1000.5}`),
        ]),
      ),
    },
  },
});
