import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/bar-chart', component: 'bar-chart' };

export default meta;

const SEGMENTS =
  '科幻遊戲: 718.1 (+10.2%); 科幻文旅: 244 (calc −21.4%); 科幻影視: 67.1 (calc −42.1%); 科幻閱讀: 35.1 (+10.7%); 科幻衍生品: 25.3 (+11.0%)';

const WORDS = {
  headline: '遊戲佔科幻產業近三分之二',
  deck: '2024年五大板塊營收與同比',
  unit: '億元',
  source: '《2025中國科幻產業報告》（不含港澳台及海外）',
};

/** Five bars with shares, changes and a total. Solid badges are reported, dashed ones calculated. */
export const Segments: FigureStory = {
  args: {
    ...WORDS,
    data: `${SEGMENTS}; 合計: 1089.6 (calc −3.8%)`,
    highlight: '科幻遊戲',
    basis: 'yoy',
    sort: 'descending',
    shares: true,
    total: true,
  },
};

/** The same in English; a table between the tags, which readers see if the script never comes. */
export const TableInEnglish: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Games make up nearly two-thirds of China’s sci-fi industry',
    deck: 'Revenue by segment, 2024, billion yuan',
    source: 'China Sci-Fi Industry Report 2025; mainland only',
    highlight: 'Games',
    shares: true,
    children: `  <table>
    <tr><th>Segment</th><th>Revenue (billion yuan)</th><th>Year on year</th></tr>
    <tr><td>Games</td><td>71.81</td><td>+10.2%</td></tr>
    <tr><td>Tourism</td><td>24.4</td><td>not given</td></tr>
    <tr><td>Film and television</td><td>6.71</td><td>not given</td></tr>
    <tr><td>Reading</td><td>3.51</td><td>+10.7%</td></tr>
    <tr><td>Merchandise</td><td>2.53</td><td>+11.0%</td></tr>
  </table>`,
  },
};

/** Data in a unit of the author's; another language of the toolbar converts 億 into billions. */
export const SimplifiedChinese: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '北京科幻企业和机构两年增加191家',
    unit: '家',
    source: '北京市科委、中关村管委会',
    data: '2021年底：441；2023年底：632',
  },
};

/** A bar before and after under each label, written with an upright stroke: 科幻遊戲 | 2023. */
export const Pairs: FigureStory = {
  args: {
    ...WORDS,
    headline: '文旅、影視回落，其餘上升',
    deck: '各板塊營收，2023年與2024年',
    data: '科幻遊戲 | 2023年: 651.9; 科幻遊戲 | 2024年: 718.1; 科幻文旅 | 2023年: 310.6; 科幻文旅 | 2024年: 244; 科幻影視 | 2023年: 115.9; 科幻影視 | 2024年: 67.1; 科幻閱讀 | 2023年: 31.7; 科幻閱讀 | 2024年: 35.1; 科幻衍生品 | 2023年: 22.8; 科幻衍生品 | 2024年: 25.3',
  },
};

/** A wide table; `columns` says that both years are values. */
export const WideTable: FigureStory = {
  args: {
    ...WORDS,
    headline: '文旅、影視回落',
    deck: '三個板塊的營收',
    columns: 'label: 板塊; value: 2023年, 2024年',
    children: `  <script type="text/csv">
板塊,2023年,2024年
科幻遊戲,651.9,718.1
科幻文旅,310.6,244
科幻影視,115.9,67.1
  </script>`,
  },
};

/** Differences between two years: bars to both sides of zero. */
export const BelowZero: FigureStory = {
  args: {
    ...WORDS,
    headline: '文旅、影視少了逾百億元',
    deck: '2024年營收與2023年之差，按兩年數字計算',
    data: '科幻遊戲: calc 66.2; 科幻閱讀: calc 3.4; 科幻衍生品: calc 2.5; 科幻影視: calc −48.8; 科幻文旅: calc −66.6',
    'trend-colors': 'red-up',
  },
};

/** Rises in red and falls in green, as mainland and Taiwan readers expect. */
export const RedUp: FigureStory = {
  args: { ...WORDS, data: SEGMENTS, basis: 'yoy', 'trend-colors': 'red-up' },
};

/** The rows come from a file on the same server. */
export const FromAFile: FigureStory = {
  args: { ...WORDS, src: 'data/scifi-2024.csv', shares: true },
};

/** Over 逾, about 約; preliminary figures and targets are drawn paler and say what they are. */
export const QualifiersAndStatuses: FigureStory = {
  args: {
    headline: '2027年的目標：1000億元',
    deck: '北京科幻產業總營收',
    unit: '億元',
    source: '北京市科委；《北京市科幻產業發展研究報告》',
    data: '2020年: 187; 2023年: 373.8; 2024年: 480.2; 2027年: target 1000',
  },
};

/** The two qualifiers keep their words, and the preliminary figure says that it is one. */
export const OverAndAbout: FigureStory = {
  args: {
    headline: '北京人工智能核心產業規模',
    unit: '億元',
    source: '北京市公布數字',
    data: '2024年: 逾3000; 2026年5月: 約4,500',
  },
};

/** One preliminary figure after a final one. */
export const Preliminary: FigureStory = {
  args: {
    headline: '跨境電商進出口',
    unit: '萬億元',
    source: '海關總署',
    data: '2022年: 2.11; 2024年: prelim 2.63 (+10.8%)',
  },
};

/** A dash, a blank and 未列 are missing and never nought. */
export const MissingValues: FigureStory = {
  args: {
    ...WORDS,
    data: '科幻遊戲: 718.1; 科幻文旅: 未列; 科幻影視: —; 科幻閱讀: ; 科幻衍生品: 25.3',
  },
};

/** Test labels of eighty signs, Chinese and English. */
export const LongLabels: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：八十個字的標籤',
    data: `${LONG_CHINESE}: 718.1; ${LONG_ENGLISH}: 244; 短: 67.1`,
  },
};

/** Two rows of one name stay two rows. */
export const DuplicateLabels: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：兩行同名',
    data: '科幻遊戲: 718.1; 科幻遊戲: 651.9; 科幻文旅: 244',
  },
};

/** People among yuan: each unit has a scale of its own, so there are neither shares nor a total. */
export const MixedUnits: FigureStory = {
  args: {
    headline: '測試：單位混用',
    source: '測試',
    data: '科幻遊戲: 718.1億元; 微短劇用戶: 6.62億人; 科幻文旅: 244億元',
  },
};

/** Pairs in two units, with one value below zero and one that is missing. */
export const PairsInTwoUnits: FigureStory = {
  args: {
    headline: '測試：兩種單位的成對數字',
    source: '測試',
    highlight: '今年',
    data: '員工 | 去年: 1,200人; 員工 | 今年: 1,350人; 利潤 | 去年: 3.2億元; 利潤 | 今年: −0.8億元; 分店 | 去年: 48間; 分店 | 今年: —',
  },
};

/** A number with a letter in it is not read by halves. */
export const NotANumber: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：不是數字',
    data: '科幻遊戲: 7l8.1; 科幻文旅: 2,44; 科幻影視: 67.1',
  },
};

/** Curly quotes, as some editors make of straight ones. */
export const BrokenJson: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：JSON 引號錯了',
    data: '[{“label”: “科幻遊戲”, “value”: 718.1}]',
  },
};

/** One row has too few cells, one too many. */
export const RaggedCsv: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：CSV 長短不齊',
    children: `  <script type="text/csv">
板塊,營收,同比
科幻遊戲,718.1,+10.2%
科幻文旅,244
科幻影視,67.1,,,1
科幻閱讀,35.1,+10.7%
  </script>`,
  },
};

/** `sorce` for `source`, and a choice that is none. */
export const UnknownAttribute: FigureStory = {
  args: {
    headline: '測試：屬性打錯',
    unit: '億元',
    sorce: '《2025中國科幻產業報告》',
    sort: 'descnding',
    data: SEGMENTS,
  },
};

/** The total given is not what the rows come to; both are shown. */
export const TotalDoesNotAddUp: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：合計不符',
    total: true,
    data: '科幻遊戲: 718.1; 科幻文旅: 244; 科幻影視: 67.1; 合計: 1089.6',
  },
};

/** The file is a web page; the rows in `data` stand in, marked as not the latest. */
export const SourceFails: FigureStory = {
  args: { ...WORDS, src: 'data/web-page.csv', data: SEGMENTS },
};

/** The file is not there and nothing else was given. */
export const SourceFailsAlone: FigureStory = {
  args: { ...WORDS, src: 'data/not-there.csv' },
};

/** A table without rows. */
export const Empty: FigureStory = {
  args: { ...WORDS, children: '  <table></table>' },
};

/** No data named at all. */
export const NoData: FigureStory = { args: WORDS };

/** One row is a chart too. */
export const OneRow: FigureStory = { args: { ...WORDS, data: '科幻遊戲: 718.1 (+10.2%)' } };

/** Sixty rows of test figures. */
export const SixtyRows: FigureStory = {
  args: {
    headline: '測試：六十行',
    source: '測試數字',
    sort: 'descending',
    data: Array.from({ length: 60 }, (_, row) => `第${row + 1}行: ${(row * 37) % 61}`).join('; '),
  },
};

/** Arabic labels on a page from right to left; the figure's own words fall back to English. */
export const RightToLeft: FigureStory = {
  globals: { direction: 'rtl' },
  args: {
    lang: 'ar',
    headline: 'الألعاب نحو ثلثي صناعة الخيال العلمي',
    unit: 'billion yuan',
    source: 'China Sci-Fi Industry Report 2025',
    data: 'الألعاب: 71.81 (+10.2%); السياحة: 24.4 (calc −21.4%); السينما والتلفزيون: 6.71; القراءة: 3.51; المنتجات: 2.53',
    highlight: 'الألعاب',
    basis: 'yoy',
  },
};

/** Labels that are names inside JavaScript are only labels here. */
export const PrototypeLabels: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：程式裏的名字',
    data: '__proto__: 718.1; constructor: 244; toString: 67.1; <b>粗體</b>: 35.1',
  },
};

/** HTML moves a table out of a paragraph; some CMSs wrap every tag in one. */
export const TableInParagraph: FigureStory = {
  parameters: { before: '<p>', after: '</p>' },
  args: {
    ...WORDS,
    headline: '測試：段落裏的表格',
    children:
      '<table><tr><th>板塊</th><th>營收</th></tr><tr><td>科幻遊戲</td><td>718.1</td></tr></table>',
  },
};
