import {
  IN_ENGLISH,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/batch-timeline', component: 'batch-timeline' };

export default meta;

const BATCHES =
  '第一批: 1 (2015-03); 第二批: 12 (2016-01); 第三批: 22 (2018-07); 第四批: 24 (2019-12); 第五批: 46 (2020-04); 第六批: 27 (2022-01); 第七批: 33 (2022-11)';

const WORDS = {
  headline: '十年，從1個到165個',
  deck: '跨境電商綜合試驗區各批數目與累計',
  unit: '個',
  source: '國務院批覆、商務部',
  'as-of': '2025-03',
};

/** Dots as large as the batches on a true line of time, over what they come to. */
export const Batches: FigureStory = { args: { ...WORDS, data: BATCHES } };

/** Batches in two phases, each a band; the name of the phase follows an upright stroke. */
export const Bands: FigureStory = {
  args: {
    ...WORDS,
    data: '第一批 | 建立規則: 1 (2015-03); 第二批 | 建立規則: 12 (2016-01); 第三批 | 建立規則: 22 (2018-07); 第四批 | 增加任務: 24 (2019-12); 第五批 | 增加任務: 46 (2020-04); 第六批 | 增加任務: 27 (2022-01); 第七批 | 增加任務: 33 (2022-11)',
  },
};

/** Three zones were revoked with the eighth batch; they are taken off again. */
export const Revoked: FigureStory = {
  args: {
    ...WORDS,
    headline: '十年，從1個到178個',
    'as-of': '2025-04-25',
    data: `${BATCHES}; 第八批: 16 (2025-04-25, revoked 3)`,
  },
};

/** A table in English. */
export const TableInEnglish: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'From one zone to 165 in ten years',
    deck: 'Cross-border e-commerce pilot zones, by batch and in total',
    source: 'State Council replies; Ministry of Commerce',
    'as-of': '2025-03',
    unit: 'zones',
    children: `  <table>
    <tr><th>Batch</th><th>Date</th><th>Added</th><th>Running total</th></tr>
    <tr><td>Batch 1</td><td>2015-03</td><td>1</td><td>1</td></tr>
    <tr><td>Batch 2</td><td>2016-01</td><td>12</td><td>13</td></tr>
    <tr><td>Batch 3</td><td>2018-07</td><td>22</td><td>35</td></tr>
    <tr><td>Batch 4</td><td>2019-12</td><td>24</td><td>59</td></tr>
    <tr><td>Batch 5</td><td>2020-04</td><td>46</td><td>105</td></tr>
    <tr><td>Batch 6</td><td>2022-01</td><td>27</td><td>132</td></tr>
    <tr><td>Batch 7</td><td>2022-11</td><td>33</td><td>165</td></tr>
  </table>`,
  },
};

/** The rows come from a file on the same server. */
export const FromAFile: FigureStory = { args: { ...WORDS, src: 'data/pilot-zones.csv' } };

/** A batch that is only planned, and one counted provisionally; test figures. */
export const TargetAndPreliminary: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：初步數字與目標',
    source: '測試數字',
    'as-of': undefined,
    data: '第一批: 10 (2022-01); 第二批: 約12 (2023-01); 第三批: prelim 逾20 (2024-01); 第四批: target 25 (2026-01)',
  },
};

/** Without a date a batch has no place on the line; a blank count is no batch. */
export const MissingValues: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：缺日期、缺數目',
    data: '第一批: 1 (2015-03); 第二批: 12; 第三批: — (2018-07); 第四批: 24 (2019-12); 第五批: 46 (2020年13月)',
  },
};

/** Rows out of order are put in order. */
export const OutOfOrder: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：次序顛倒',
    data: '第七批: 33 (2022-11); 第一批: 1 (2015-03); 第五批: 46 (2020-04)',
  },
};

/** Two batches of one day and one name. */
export const DuplicateLabels: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：同名同日',
    data: '第一批: 10 (2015-03); 第一批: 20 (2015-03); 第二批: 30 (2016-01)',
  },
};

/** A count below nought. */
export const BelowZero: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：負數',
    data: '第一批: 10 (2015-03); 第二批: −4 (2016-01); 第三批: 12 (2018-07)',
  },
};

/** Three batches within a month: labels make room for one another. */
export const Crowded: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：擠在一起',
    source: '測試數字',
    'as-of': '2024-06',
    data: '第一批: 8 (2015-03); 第二批: 5 (2024-01-05); 第三批: 9 (2024-01-12); 第四批: 7 (2024-01-30); 第五批: 6 (2024-02-02)',
  },
};

/** Test labels of eighty signs. */
export const LongLabels: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：八十個字的標籤',
    data: `${LONG_CHINESE}: 12 (2016-01); ${LONG_ENGLISH}: 22 (2018-07); 短: 24 (2019-12)`,
  },
};

/** Yuan among zones. */
export const MixedUnits: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：單位混用',
    data: '第一批: 1個 (2015-03); 第二批: 12億元 (2016-01); 第三批: 22個 (2018-07)',
  },
};

/** A comma before the closing bracket. */
export const BrokenJson: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：JSON 多了逗號',
    data: '[{"label": "第一批", "date": "2015-03", "value": 1},]',
  },
};

/** One row has too few cells, one too many. */
export const RaggedCsv: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：CSV 長短不齊',
    children: `  <script type="text/csv">
批次,日期,新增
第一批,2015-03,1
第二批,2016-01
第三批,2018-07,22,,5
第四批,2019-12,24
  </script>`,
  },
};

/** `sorce` for `source`. */
export const UnknownAttribute: FigureStory = {
  args: { headline: '測試：屬性打錯', sorce: '國務院批覆', data: BATCHES },
};

/** The running total of the third row is not what the rows come to. */
export const TotalDoesNotAddUp: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：累計不符',
    children: `  <script type="text/csv">
批次,日期,新增,累計
第一批,2015-03,1,1
第二批,2016-01,12,13
第三批,2018-07,22,40
  </script>`,
  },
};

/** The file is a web page; the rows in `data` stand in, marked as not the latest. */
export const SourceFails: FigureStory = {
  args: { ...WORDS, src: 'data/web-page.csv', data: BATCHES },
};

/** A table without rows. */
export const Empty: FigureStory = { args: { ...WORDS, children: '  <table></table>' } };

/** One batch. */
export const OneRow: FigureStory = {
  args: { ...WORDS, headline: '測試：只有一批', data: '第一批: 1 (2015-03)' },
};

/** Sixty batches of test figures. */
export const SixtyRows: FigureStory = {
  args: {
    headline: '測試：六十批',
    source: '測試數字',
    data: Array.from(
      { length: 60 },
      (_, row) =>
        `第${row + 1}批: ${1 + ((row * 17) % 23)} (${2019 + Math.floor(row / 12)}-${String((row % 12) + 1).padStart(2, '0')})`,
    ).join('; '),
  },
};

/** Arabic on a page from right to left; time still runs from left to right. */
export const RightToLeft: FigureStory = {
  globals: { direction: 'rtl' },
  args: {
    lang: 'ar',
    headline: 'من منطقة واحدة إلى 105 مناطق',
    source: 'State Council replies',
    data: 'الدفعة الأولى: 1 (2015-03); الدفعة الثانية: 12 (2016-01); الدفعة الثالثة: 22 (2018-07); الدفعة الرابعة: 24 (2019-12); الدفعة الخامسة: 46 (2020-04)',
  },
};

/** Labels that are names inside JavaScript are only labels here. */
export const PrototypeLabels: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：程式裏的名字',
    data: '__proto__: 1 (2015-03); constructor: 12 (2016-01); <b>粗體</b>: 22 (2018-07)',
  },
};
