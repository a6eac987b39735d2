import { battery } from '../../battery/battery.ts';

const words = { headline: '標題', source: '來源' } as const;
const long = '極長的事件名稱'.repeat(12);

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

battery('event-timeline', {
  'eras, a folded gap, sources, what is planned and two that are stressed': {
    tag: 'event-timeline',
    attributes: {
      ...words,
      highlight: '通車; 重建',
      data: table(
        ['date', 'label', 'text', 'group', 'status', 'source', 'source-href', 'note'],
        [
          '2001-05',
          '動工',
          '東岸打下第一支樁。',
          '興建',
          '',
          '檔案處',
          'https://example.org/a',
          '',
        ],
        ['2003-11-20', '通車', '來回各兩線。', '興建', '', '', '', ''],
        ['2004', '加價', '', '營運', '未經核實', '', 'https://example.org/b', '巴士豁免'],
        ['2040', '重建', '日期是當局所訂。', '日後', '目標', '運輸處', 'javascript:x', ''],
      ),
    },
    problems: ['address-refused'],
  },
  'more events than stand beside each other, long words and a row without a date': {
    tag: 'event-timeline',
    attributes: {
      ...words,
      data: `2010: ${long}; 1990: 早; 以前: 無日期; 約2009年（${'坊間一直這樣說'.repeat(9)}）: 傳說; ${'無人記得的日子'.repeat(12)}: 無日期; 2011-03: ${'Incomprehensibility'.repeat(5)}; ${Array.from({ length: 20 }, (_, index) => `${2012 + index}: 第${index}件`).join(';')}`,
    },
    problems: ['date-not-read', 'date-not-read'],
  },
});

battery('hk-astronaut-timeline', {
  'its own story': { tag: 'hk-astronaut-timeline', authored: true },
});
