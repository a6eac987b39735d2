/** Every element of the package, with its own story, other people's data, and nasty data. */
import { battery } from '../battery/battery.ts';

const words = { headline: '標題', source: '來源' } as const;
const long = '極長的類別名稱'.repeat(12);

battery('bar-chart', {
  'a table': {
    tag: 'bar-chart',
    attributes: words,
    children:
      '<table><tr><th>類別</th><th>營收（億元）</th><th>同比</th></tr><tr><td>甲</td><td>718.1</td><td>+10.2%</td></tr><tr><td>乙</td><td>244</td><td>calc −21.4%</td></tr></table>',
  },
  'values above and below zero': {
    tag: 'bar-chart',
    attributes: {
      ...words,
      data: '甲: 12.5; 乙: −4.2; 丙: 0; 丁: −9',
      unit: '%',
      sort: 'descending',
    },
  },
  'groups, a missing value and a long label': {
    tag: 'bar-chart',
    attributes: {
      ...words,
      data: `甲 | 2023年: 12億; 甲 | 2024年: 逾15億; ${long} | 2023年: —; ${long} | 2024年: 9億`,
    },
  },
});

battery('scifi-revenue-bars', {
  'its own story': { tag: 'scifi-revenue-bars', authored: true },
  'other people’s data': {
    tag: 'scifi-revenue-bars',
    attributes: { ...words, data: '東: 3; 西: 5; 北: 2' },
  },
});

battery('batch-timeline', {
  'dates in the notation': {
    tag: 'batch-timeline',
    attributes: {
      ...words,
      unit: '個',
      data: '2015年3月: 1; 2016-01: 12; 2020: 46 (revoked 3); 2023年第一季: 10',
    },
  },
  'one batch': { tag: 'batch-timeline', attributes: { ...words, data: '2015-03: 7' } },
});

battery('pilot-zone-timeline', {
  'its own story': { tag: 'pilot-zone-timeline', authored: true },
  'its eighth batch': {
    tag: 'pilot-zone-timeline',
    attributes: { 'as-of': '2025-04-25' },
    authored: true,
  },
});

battery('stat-callout', {
  attributes: {
    tag: 'stat-callout',
    attributes: {
      value: '1089.6',
      unit: '億元',
      change: '-3.8%',
      'change-status': 'calculated',
      basis: 'yoy',
      label: '2024年中國科幻產業總營收',
      source: '《2025中國科幻產業報告》',
    },
  },
  'a table and a headline': {
    tag: 'stat-callout',
    attributes: words,
    children:
      '<table><tr><th>名稱</th><th>數值</th></tr><tr><td>試驗區</td><td>165個</td></tr></table>',
  },
});

battery('what goes wrong', {
  'broken JSON': {
    tag: 'bar-chart',
    attributes: { ...words, data: '[{"a": 1,}]' },
    problems: ['broken-json'],
  },
  'an unknown attribute and a value that is no number': {
    tag: 'bar-chart',
    attributes: { ...words, sorce: 'x', data: '甲: 12; 乙: 1,2O0' },
    problems: ['unknown-attribute', 'not-a-number'],
  },
  'a total that does not add up': {
    tag: 'bar-chart',
    attributes: { ...words, data: '甲: 12; 乙: 5; 合計: 20' },
    problems: ['total-differs'],
  },
  'no data at all': { tag: 'bar-chart', attributes: words },
});
