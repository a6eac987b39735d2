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
  'totals below zero': {
    tag: 'batch-timeline',
    attributes: { ...words, data: '2015-03: 10; 2016-01: -30; 2018-05: 5; 2020-01: 40' },
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
  'a value and no word of what it is': {
    tag: 'stat-callout',
    attributes: { value: '1089.6', unit: '億元', change: '-3.8%', basis: 'yoy', source: '某報告' },
    problems: ['missing-label'],
  },
  'a number that is wider than a phone': {
    tag: 'stat-callout',
    attributes: { value: '-1,234,567.89', unit: '元', label: '甲', source: '某報告' },
  },
  'a number that has to be broken': {
    tag: 'stat-callout',
    attributes: {
      value: '9,876,543,210,987,654,321.0123',
      unit: '元',
      label: '甲',
      source: '某報告',
    },
  },
  'a table and a headline': {
    tag: 'stat-callout',
    attributes: words,
    children:
      '<table><tr><th>名稱</th><th>數值</th></tr><tr><td>試驗區</td><td>165個</td></tr></table>',
  },
});

const many = (count: number, say: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => say(index)).join('; ');

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

battery('column-chart', {
  'groups over years, a gap, a line across and a highlight': {
    tag: 'column-chart',
    attributes: {
      ...words,
      unit: '億元',
      threshold: '政府定下的上限: 1100',
      highlight: '2024',
      data: '2019 | 影視: 658; 2019 | 遊戲: 551; 2020 | 影視: 逾829; 2020 | 遊戲: —; 2022 | 影視: 877.5; 2022 | 遊戲: 1132.9; 2024 | 影視: 1089.6; 2024 | 遊戲: 未公布',
    },
  },
  'stacks of three parts under long names': {
    tag: 'column-chart',
    attributes: {
      ...words,
      stacked: '',
      data: many(24, (index) => {
        const name = index < 3 ? long : `第${Math.floor(index / 3)}類別`;
        return `${name} | ${['文旅', '遊戲', 'Merchandise'][index % 3]}: ${(index * 7) % 40}.5`;
      }),
    },
  },
  'values below zero, what is not final, and definitions that change year after year': {
    tag: 'column-chart',
    attributes: {
      ...words,
      unit: '%',
      data: table(
        ['date', 'value', 'status', 'break'],
        ...Array.from({ length: 40 }, (_, index) => [
          String(1985 + index),
          String(((index * 37) % 23) - 8.5),
          ['claim', 'prelim', 'target', 'forecast'][index - 36] ?? '',
          [20, 21, 22, 33].includes(index) ? `第${index}次改口徑` : '',
        ]),
      ),
    },
  },
});

battery('line-chart', {
  'twelve lines, one of them with a long name': {
    tag: 'line-chart',
    attributes: {
      ...words,
      data: many(60, (index) => {
        const name = index % 12 === 4 ? long : `系列${index % 12}`;
        return `${2020 + Math.floor(index / 12)} | ${name}: ${1000 + ((index * 29) % 83)}`;
      }),
    },
  },
  'claims, a gap, a new definition, remarks and a line across': {
    tag: 'line-chart',
    attributes: {
      ...words,
      unit: '萬億元',
      threshold: '十年目標: 3',
      annotations: '2014: 第一批試點; 2015: 第二批試點; 2018..2020: 這三年用的是舊口徑',
      data: table(
        ['date', 'group', 'value', 'status', 'break'],
        ...Array.from({ length: 12 }, (_, index) => [
          String(2013 + index),
          '海關',
          index === 3 ? '' : String(0.4 + index * 0.2).slice(0, 3),
          '',
          index === 8 ? '新口徑' : '',
        ]),
        ...['2018', '2021', '2025'].map((year, index) => [
          year,
          '5年增長超過10倍（某報）',
          String(1.4 + index),
          'claim',
          '',
        ]),
      ),
    },
  },
  'days over a new year, filled and on one scale with zero': {
    tag: 'line-chart',
    attributes: {
      ...words,
      area: '',
      annotations: '2024-12-25: 假期',
      data: many(38, (index) =>
        index < 20
          ? `2024-12-${12 + index}: ${index * 3170}`
          : `2025-01-${String(index - 19).padStart(2, '0')}: ${120_000 - index * 900}`,
      ),
    },
  },
  'lines that stop early, among others and beside a line across': {
    tag: 'line-chart',
    attributes: {
      ...words,
      threshold: '上限: 150',
      data: many(40, (index) => {
        const [line, year] = [index % 5, Math.floor(index / 5)];
        const isOver = year > 7 - line;
        return `${2014 + year} | 系列${line}: ${isOver ? '—' : 40 + line * 30 + ((index * 29) % 37)}`;
      }),
    },
  },
  'places, on a log scale': {
    tag: 'line-chart',
    attributes: {
      ...words,
      log: '',
      data: `${long}: 3; 乙: 400; 丙: 90000; Incomprehensibility: 7`,
    },
  },
});

battery('small-multiples', {
  'last values as high as the highest tick, whose label is long too': {
    tag: 'small-multiples',
    attributes: {
      ...words,
      lang: 'en',
      data: '2020 | A: 800,000; 2023 | A: 1,000,000; 2020 | B: 1,000,000; 2024 | B: 1,000,000',
    },
  },
  'lines with changes of definition, and a panel without a value': {
    tag: 'small-multiples',
    attributes: {
      ...words,
      unit: '億元',
      highlight: '遊戲',
      data: table(
        ['group', 'date', 'value', 'break'],
        ...Array.from({ length: 28 }, (_, index) => [
          ['遊戲', '文旅', '影視', long][index % 4]!,
          String(2018 + Math.floor(index / 4)),
          index % 4 === 1 ? '' : String((index * 97) % 701),
          index === 12 || index === 16 || index === 14 ? '當年只計院線票房' : '',
        ]),
      ),
    },
  },
  'columns above and below zero on a shared scale': {
    tag: 'small-multiples',
    attributes: {
      ...words,
      mark: 'columns',
      'shared-scale': '',
      data: many(
        60,
        (index) =>
          `${2005 + Math.floor(index / 3)} | ${'甲乙丙'[index % 3]}: ${((index * 41) % 90) - 30}`,
      ),
    },
  },
});

battery('scifi-revenue-trend', {
  'its own story': { tag: 'scifi-revenue-trend', authored: true },
  'other people’s data': {
    tag: 'scifi-revenue-trend',
    attributes: { ...words, data: '2020年第一季: 3; 2020年第二季: 5; 2020年第四季: 2' },
  },
});

battery('scifi-segment-paths', {
  'its own story': { tag: 'scifi-segment-paths', authored: true },
  'other people’s table': {
    tag: 'scifi-segment-paths',
    attributes: words,
    children:
      '<table><tr><th>年份</th><th>東（萬人）</th><th>西（萬人）</th></tr><tr><td>2022</td><td>3.5</td><td>4</td></tr><tr><td>2023</td><td>3</td><td>—</td></tr></table>',
  },
});

battery('trade-claim-check', {
  'its own story': { tag: 'trade-claim-check', authored: true },
  'other people’s data': {
    tag: 'trade-claim-check',
    attributes: {
      ...words,
      data: '2020-01 | 東: 3; 2020-02 | 東: 5; 2020-01 | 西: 20; 2020-03 | 西: 30',
    },
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
