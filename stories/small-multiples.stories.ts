import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/small-multiples', component: 'small-multiples' };

export default meta;

const TEST = { unit: '億元', source: '測試數字' };

const WORDS = {
  headline: '遊戲一路領先，文旅後來居上',
  deck: '科幻三個板塊的營收，2022年至2024年',
  unit: '億元',
  source: '歷年《中國科幻產業報告》',
};

const SEGMENTS =
  '2022 | 遊戲: 565; 2023 | 遊戲: 651.9; 2024 | 遊戲: 718.1; 2022 | 文旅: 150.3; 2023 | 文旅: 310.6; 2024 | 文旅: 244; 2022 | 影視: 83.5; 2023 | 影視: 115.9; 2024 | 影視: 67.1';

/** A panel for each group, each on a scale of its own: courses compare, heights do not. */
export const Panels: FigureStory = { args: { ...WORDS, data: SEGMENTS } };

/** One scale for all: now heights compare. */
export const SharedScale: FigureStory = {
  args: { ...WORDS, 'shared-scale': true, data: SEGMENTS },
};

/** Columns in place of lines; about is pale. */
export const Columns: FigureStory = {
  args: { ...WORDS, mark: 'columns', data: `${SEGMENTS}; 2019 | 遊戲: 逾430; 2020 | 遊戲: 480` },
};

/** One panel in the accent colour, the others in grey. */
export const Highlight: FigureStory = { args: { ...WORDS, highlight: '文旅', data: SEGMENTS } };

/** A wide table in English, with a column for each panel. */
export const TableInEnglish: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Three segments since tourism was counted',
    deck: 'Revenue of China’s sci-fi industry',
    unit: 'billion yuan',
    source: 'China Sci-Fi Industry Reports, 2023–25',
    children: `  <table>
    <tr><th>Year</th><th>Games</th><th>Tourism</th><th>Film and television</th></tr>
    <tr><td>2022</td><td>56.5</td><td>15.03</td><td>8.35</td></tr>
    <tr><td>2023</td><td>65.19</td><td>31.06</td><td>11.59</td></tr>
    <tr><td>2024</td><td>71.81</td><td>24.4</td><td>6.71</td></tr>
  </table>`,
  },
};

/** Two panels; years without a figure break the line off. */
export const SimplifiedChinese: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '北京科幻：营收与机构，同步上升',
    deck: '总营收为亿元，企业和机构为家数；各图刻度不同',
    source: '北京市科委；《北京市科幻产业发展研究报告》',
    data: '2020 | 总营收（亿元）：187；2021 | 总营收（亿元）：—；2022 | 总营收（亿元）：—；2023 | 总营收（亿元）：373.8；2024 | 总营收（亿元）：480.2；2021 | 企业和机构（家）：441；2022 | 企业和机构（家）：—；2023 | 企业和机构（家）：632；2024 | 企业和机构（家）：784',
  },
};

/** Changes of definition: dots across them, and a numbered note below. */
export const Breaks: FigureStory = {
  args: {
    headline: '影視與閱讀，2021年換了算法',
    deck: '科幻兩個板塊；2020年及之前為產值',
    unit: '億元',
    source: '歷年《中國科幻產業報告》',
    children: `  <script type="text/csv">
年份,組別,營收,口徑變動
2019,影視,195.11,
2020,影視,26.49,
2021,影視,71.9,當年只計院線票房
2022,影視,83.5,
2019,閱讀,約20.1,
2020,閱讀,23.4,
2021,閱讀,27,加入電子書
2022,閱讀,30.4,
  </script>`,
  },
};

/** Claims and forecasts are dashed. */
export const Forecasts: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：預測與說法',
    data: '2022 | 甲: 12; 2023 | 甲: 15; 2024 | 甲: 16; 2025 | 甲: forecast 20; 2022 | 乙: 8; 2023 | 乙: 7; 2025 | 乙: claim 14; 2022 | 丙: 3; 2024 | 丙: target 9',
  },
};

/** Places that are no dates. */
export const Places: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：不是日期',
    mark: 'columns',
    data: '東 | 甲: 12; 西 | 甲: 18; 南 | 甲: 9; 北 | 甲: 7; 東 | 乙: 4; 西 | 乙: 6; 南 | 乙: 11; 北 | 乙: 2',
  },
};

/** Panels that begin late, end early or have nothing at all. */
export const MissingValues: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：缺數字',
    data: '2021 | 甲: 12; 2022 | 甲: —; 2023 | 甲: 15; 2024 | 甲: 16; 2023 | 乙: 8; 2024 | 乙: 9; 2021 | 丙: 5; 2022 | 丙: 7; 2023 | 丙: —; 2024 | 丙: 未公布; 2021 | 丁: —; 2022 | 丁: —',
  },
};

/** Nothing but dashes. */
export const AllMissing: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：全部缺數字',
    data: '2021 | 甲: —; 2022 | 甲: —; 2021 | 乙: 未公布; 2022 | 乙: —',
  },
};

/** Nothing but noughts. */
export const AllZero: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：全部為零',
    data: '2021 | 甲: 0; 2022 | 甲: 0; 2021 | 乙: 0; 2022 | 乙: 0',
  },
};

/** Below zero, above it, and both. */
export const BelowZero: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：負數',
    data: '2022 | 甲: −12; 2023 | 甲: −20; 2024 | 甲: −4; 2022 | 乙: 8; 2023 | 乙: −2; 2024 | 乙: 6; 2022 | 丙: 3; 2023 | 丙: 5; 2024 | 丙: 4',
  },
};

/** The same as columns. */
export const ColumnsBelowZero: FigureStory = {
  args: { ...BelowZero.args, headline: '測試：負數，柱', mark: 'columns' },
};

/** One panel a thousand times the others, on one scale. */
export const OneGiant: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：一枝獨秀，同一刻度',
    'shared-scale': true,
    data: '2022 | 甲: 9,600; 2024 | 甲: 9,750; 2022 | 乙: 7; 2024 | 乙: 12; 2022 | 丙: 30; 2024 | 丙: 9',
  },
};

/** Twelve panels of twelve months. */
export const TwelvePanels: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：十二幅',
    data: Array.from({ length: 12 }, (_, panel) => {
      const name = `${'子丑寅卯辰巳午未申酉戌亥'[panel]}組`;
      const rows = Array.from(
        { length: 12 },
        (__, month) =>
          `2024-${String(month + 1).padStart(2, '0')} | ${name}: ${20 + ((month * (panel + 3) * 5) % 37)}`,
      );
      return rows.join('; ');
    }).join('; '),
  },
};

/** Two panels of a hundred columns each. */
export const TwoHundredColumns: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：二百根柱',
    mark: 'columns',
    data: Array.from({ length: 200 }, (_, row) => {
      const month = row % 100;
      const date = `${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      return `${date} | ${row < 100 ? '甲' : '乙'}: ${20 + ((row * 37) % 61)}`;
    }).join('; '),
  },
};

/** Names of eighty signs, Chinese and English. */
export const LongLabels: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：八十個字的名稱',
    data: `2023 | ${LONG_CHINESE}: 20; 2024 | ${LONG_CHINESE}: 24; 2023 | ${LONG_ENGLISH}: 12; 2024 | ${LONG_ENGLISH}: 15; 2023 | 短: 3; 2024 | 短: 5`,
  },
};

/** One year given twice in a panel: both are drawn, and the console says so. */
export const DuplicateDates: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：同一年兩次',
    data: '2021 | 甲: 12; 2022 | 甲: 15; 2022 | 甲: 18; 2023 | 甲: 20; 2021 | 乙: 5; 2023 | 乙: 8',
  },
};

/** Years out of order are put in order. */
export const UnorderedDates: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：次序顛倒',
    data: '2024 | 甲: 24; 2021 | 甲: 12; 2023 | 甲: 20; 2022 | 乙: 9; 2020 | 乙: 10; 2024 | 乙: 4',
  },
};

/** Years, a quarter and a month on one axis. */
export const MixedPrecision: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：年、季、月混用',
    data: '2021 | 甲: 40; 2022 | 甲: 44; 2023Q1 | 甲: 41; 2023-06 | 乙: 43; 2024 | 乙: 50',
  },
};

/** Rows without groups are one panel. */
export const OnePanel: FigureStory = {
  args: { ...TEST, headline: '測試：只有一組', data: '2021: 12; 2022: 15; 2023: 9; 2024: 18' },
};

/** A mark that is none, and a highlight that is nobody. */
export const SettingsNotRead: FigureStory = {
  args: { ...WORDS, headline: '測試：設定寫錯', mark: 'column', highlight: '動漫', data: SEGMENTS },
};

/** People among yuan: the row cannot share the scale, so it is set aside, aloud. */
export const MixedUnits: FigureStory = {
  args: {
    headline: '測試：單位混用',
    source: '測試',
    data: '2023 | 甲: 718.1億元; 2024 | 甲: 6.62億人; 2023 | 乙: 244億元; 2024 | 乙: 251億元',
  },
};

/** A number with a letter in it is not read by halves. */
export const NotANumber: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：不是數字',
    data: '2022 | 甲: 7l8.1; 2023 | 甲: 12; 2022 | 乙: 2,44; 2023 | 乙: 9',
  },
};

/** Curly quotes, as some editors make of straight ones. */
export const BrokenJson: FigureStory = {
  args: { ...TEST, headline: '測試：JSON 引號錯了', data: '[{“label”: “2024”, “value”: 718.1}]' },
};

/** One row has too few cells, one too many. */
export const RaggedCsv: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：CSV 長短不齊',
    children: `  <script type="text/csv">
年份,組別,營收
2022,甲,12
2023,甲
2024,甲,18,,1
2022,乙,9
2023,乙,11
2024,乙,10
  </script>`,
  },
};

/** `sorce` for `source`, and `sharedscale`. */
export const UnknownAttribute: FigureStory = {
  args: { ...WORDS, source: undefined, sorce: '測試數字', sharedscale: true, data: SEGMENTS },
};

/** The file is a web page; the rows in `data` stand in, marked as not the latest. */
export const SourceFails: FigureStory = {
  args: { ...WORDS, src: 'data/web-page.csv', data: SEGMENTS },
};

/** The file is not there and nothing else was given. */
export const SourceFailsAlone: FigureStory = { args: { ...WORDS, src: 'data/not-there.csv' } };

/** A table without rows. */
export const Empty: FigureStory = { args: { ...WORDS, children: '  <table></table>' } };

/** No data named at all. */
export const NoData: FigureStory = { args: WORDS };

/** One row. */
export const OneRow: FigureStory = {
  args: { ...TEST, headline: '測試：只有一行', data: '2024 | 甲: 1089.6' },
};

/** Arabic on a page from right to left; time still runs from left to right. */
export const RightToLeft: FigureStory = {
  globals: { direction: 'rtl' },
  args: {
    lang: 'ar',
    headline: 'السينما والقراءة',
    unit: 'billion yuan',
    source: 'China Sci-Fi Industry Reports, 2022–25',
    data: '2022 | السينما: 8.35; 2023 | السينما: 11.59; 2024 | السينما: 6.71; 2022 | القراءة: 3.04; 2023 | القراءة: 3.17; 2024 | القراءة: 3.51',
  },
};

/** Names that are names inside JavaScript are only names here. */
export const PrototypeLabels: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：程式裏的名字',
    data: '2023 | __proto__: 7; 2024 | __proto__: 9; 2023 | constructor: 4; 2024 | constructor: 2; 2023 | <b>粗體</b>: 5; 2024 | <b>粗體</b>: 6',
  },
};

/** The narrowest column a page may have. */
export const Narrow: FigureStory = {
  globals: { width: '280' },
  args: { ...WORDS, data: SEGMENTS },
};

/** The whole width of a page. */
export const Wide: FigureStory = {
  globals: { width: '1000' },
  args: { ...WORDS, data: SEGMENTS },
};
