import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/before-after', component: 'before-after' };

export default meta;

const SEGMENTS =
  '科幻遊戲 | 2023年: 651.9; 科幻遊戲 | 2024年: 718.1; 科幻文旅 | 2023年: 310.6; 科幻文旅 | 2024年: 244; 科幻影視 | 2023年: 115.9; 科幻影視 | 2024年: 67.1; 科幻閱讀 | 2023年: 31.7; 科幻閱讀 | 2024年: 35.1; 科幻衍生品 | 2023年: 22.8; 科幻衍生品 | 2024年: 25.3';

const WORDS = {
  headline: '文旅、影視回落，其餘上升',
  deck: '五個板塊的營收',
  unit: '億元',
  source: '歷年《中國科幻產業報告》',
};

/** Two times that all items share are said once, over the tracks; values stand beside their dots. */
export const Dumbbell: FigureStory = {
  args: { ...WORDS, data: SEGMENTS, highlight: '科幻文旅' },
};

/** The same rows as slopes. */
export const Slope: FigureStory = {
  args: { ...WORDS, data: SEGMENTS, form: 'slope', highlight: '科幻文旅' },
};

/** A wide table needs no attribute: each column of figures is a time. */
export const WideTable: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: trips by means of travel',
    source: 'Test figures',
    children: `  <table>
    <tr><th>Means</th><th>2019 (million)</th><th>2024 (million)</th></tr>
    <tr><td>Rail</td><td>61.2</td><td>58.4</td></tr>
    <tr><td>Bus</td><td>44.0</td><td>31.5</td></tr>
    <tr><td>Ferry</td><td>3.1</td><td>3.6</td></tr>
  </table>`,
  },
};

/** Three times or more: each dot says when it is from, each change from when to when it is. */
export const ThreeTimes: FigureStory = {
  args: {
    headline: '北京科幻企業和機構',
    unit: '家',
    source: '北京市科委、中關村管委會',
    data: '企業和機構 | 2021年底: 441; 企業和機構 | 2023年底: 632 (+43%); 企業和機構 | 2024年: 784',
  },
};

/** Dashes lead to what is only said; the change is that of measured values. */
export const Target: FigureStory = {
  args: {
    headline: '2027年的目標：1000億元',
    deck: '北京科幻產業總營收',
    unit: '億元',
    source: '北京市科委；《北京市科幻產業發展研究報告》',
    data: '總營收 | 2020: 187; 總營收 | 2024: 480.2; 總營收 | 2027: target 1000',
  },
};

/** A `break` says what changed from there on: the join is dotted, and no percentage leads across it. */
export const ChangeOfDefinition: FigureStory = {
  args: {
    headline: '測試：統計口徑變動',
    source: '測試數字',
    unit: '人',
    data: JSON.stringify([
      ['項目', '年份', '數值', '口徑'],
      ['甲社', '2022', '310', ''],
      ['甲社', '2023', '352', ''],
      ['甲社', '2024', '518', '加入兼職人員'],
      ['乙社', '2022', '205', ''],
      ['乙社', '2024', '241', ''],
    ]),
  },
};

/** An earlier figure in the row itself; without dates there is no percentage. */
export const EarlierFigure: FigureStory = {
  args: {
    headline: '測試：之前與之後',
    source: '測試數字',
    data: '甲區: 52 (from 38); 乙區: 41 (from 47); 丙區: 約30 (from 26)',
  },
};

/** Items in other units have scales of their own, as the note says. */
export const SeveralUnits: FigureStory = {
  args: {
    headline: '測試：三種單位',
    source: '測試數字',
    data: '場館 | 2020: 14個; 場館 | 2024: 21個; 觀眾 | 2020: 38萬人; 觀眾 | 2024: 66萬人; 上座率 | 2020: 61.5%; 上座率 | 2024: 74%',
  },
};

/** Slopes in several units stand in plots of their own. */
export const SlopesInSeveralUnits: FigureStory = {
  args: { ...SeveralUnits.args, form: 'slope' },
};

/** Changes can be left out. */
export const WithoutChanges: FigureStory = {
  args: { ...WORDS, data: SEGMENTS, 'no-changes': true },
};

/** Rises in red and falls in green, as mainland and Taiwan readers expect. */
export const RedUp: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '测试：三地的数目',
    source: '测试数字',
    'trend-colors': 'red-up',
    data: '东区 | 2022: 52; 东区 | 2024: 61; 西区 | 2022: 48; 西区 | 2024: 39; 南区 | 2022: 33; 南区 | 2024: 33',
  },
};

/** Values below zero, missing ones, one that its source leaves out, and two that are equal. */
export const MissingAndNegative: FigureStory = {
  args: {
    headline: '測試：有缺有負',
    source: '測試數字',
    data: '甲 | 2021: −3.5; 甲 | 2023: 4.2; 乙 | 2021: —; 乙 | 2023: 6; 丙 | 2021: 5; 丙 | 2023: 未公布; 丁 | 2021: 2; 丁 | 2023: 2.0; 戊 | 2021: —; 戊 | 2023: —',
  },
};

/** Labels of eighty signs. */
export const LongLabels: FigureStory = {
  args: {
    headline: '測試：八十個字的標籤',
    source: '測試數字',
    data: `${LONG_CHINESE} | 2021: 718.1; ${LONG_CHINESE} | 2023: 790; ${LONG_ENGLISH} | 2021: 244; ${LONG_ENGLISH} | 2023: 190; 短 | 2021: 3; 短 | 2023: 4`,
  },
};

/** Twelve slopes: labels give way up and down, and a fine line leads to those that moved. */
export const TwelveSlopes: FigureStory = {
  args: {
    headline: '測試：十二項',
    source: '測試數字',
    form: 'slope',
    highlight: '第4項',
    data: Array.from({ length: 24 }, (_, row) => {
      const item = `第${(row % 12) + 1}項`;
      return `${item} | ${row < 12 ? 2021 : 2024}: ${(((row + 5) * 37) % 61) + 20}`;
    }).join('; '),
  },
};

/** Dates in no order and of unlike precision, one of them twice, and a value that is no number. */
export const MixedUp: FigureStory = {
  args: {
    headline: '測試：什麼都有',
    source: '測試',
    data: '甲 | 2024: 5; 甲 | 2022: 7; 甲 | 2023-06: 6; 甲 | 2022: 8; 乙 | 2021: 1,2O0; 乙 | 2022: 3; 丙: 4',
  },
};

export const RightToLeft: FigureStory = {
  globals: { direction: 'rtl' },
  args: {
    lang: 'ar',
    headline: 'ارتفاع الألعاب وتراجع السياحة',
    unit: 'billion yuan',
    source: 'China Sci-Fi Industry Report 2025',
    data: 'الألعاب | 2023: 65.19; الألعاب | 2024: 71.81; السياحة | 2023: 31.06; السياحة | 2024: 24.4',
  },
};
