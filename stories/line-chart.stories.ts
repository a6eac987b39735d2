import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/line-chart', component: 'line-chart' };

export default meta;

const TEST = { unit: '億元', source: '測試數字' };

const FILM =
  '2018 | 影視: 209.05; 2019 | 影視: 195.11; 2020 | 影視: 26.49; 2021 | 影視: 71.9; 2022 | 影視: 83.5; 2023 | 影視: 115.9; 2024 | 影視: 67.1';
const READING =
  '2018 | 閱讀: 17.8; 2019 | 閱讀: 約20.1; 2020 | 閱讀: 23.4; 2021 | 閱讀: 27; 2022 | 閱讀: 30.4; 2023 | 閱讀: 31.7; 2024 | 閱讀: 35.1';
const TOURISM = '2022 | 文旅: 150.3; 2023 | 文旅: 310.6; 2024 | 文旅: 244';

const WORDS = {
  headline: '影視大起大落，閱讀年年向上',
  deck: '科幻各板塊營收；2020年及之前為產值，文旅2022年起納入統計',
  unit: '億元',
  source: '歷年《中國科幻產業報告》',
};

const pad = (number: number): string => String(number).padStart(2, '0');

/** Three lines, each named at its end; the third begins where it was first counted. */
export const Lines: FigureStory = {
  args: { ...WORDS, data: `${FILM}; ${READING}; ${TOURISM}` },
};

/** Zones on a true line of time, in English; the ground below a single line may be filled. */
export const Area: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'From one zone to 165',
    deck: 'Cross-border e-commerce pilot zones, running total',
    unit: 'zones',
    source: 'State Council replies; Ministry of Commerce',
    area: true,
    data: '2015-03: 1; 2016-01: 13; 2018-07: 35; 2019-12: 59; 2020-04: 105; 2022-01: 132; 2022-11: 165',
  },
};

/** Two years that customs figures were not found for: the line breaks off and begins again. */
export const SimplifiedChinese: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '六年之间，翻了一番多',
    deck: '中国跨境电商进出口额；2024年为初步统计',
    unit: '万亿元',
    source: '海关总署',
    data: '2018：1.06；2019：—；2020：—；2021：1.98；2022：2.11；2023：2.38；2024：初步2.63',
  },
};

/** A stretch that has only been promised is dashed. */
export const Target: FigureStory = {
  args: {
    headline: '離千億，還有一大段',
    deck: '北京科幻產業總營收；2027年為目標',
    unit: '億元',
    source: '北京市科委；《北京市科幻產業發展研究報告》',
    data: '2020: 187; 2023: 373.8; 2024: 480.2; 2027: target 1000',
  },
};

/** Recognised in one source, cumulative in the other: the two are joined by dots, as a table says. */
export const Break: FigureStory = {
  args: {
    headline: '北京外資研發中心的三個數字',
    unit: '家',
    source: '北京市公布數字',
    note: '前後兩種說法是否同一口徑，未能證實。',
    children: `  <table>
    <tr><th>日期</th><th>數目</th><th>口徑變動</th></tr>
    <tr><td>2024-11</td><td>149</td><td></td></tr>
    <tr><td>2025-03</td><td>221</td><td></td></tr>
    <tr><td>2026-05</td><td>332</td><td>由「已認定」改為「累計」</td></tr>
  </table>`,
  },
};

/** Remarks on a moment and on a stretch of time. */
export const Annotations: FigureStory = {
  args: {
    headline: '影視的低谷在2020年',
    deck: '科幻影視營收；2020年及之前為產值',
    unit: '億元',
    source: '歷年《中國科幻產業報告》',
    annotations: '2018..2020: 按產值計; 2021: 當年只計院線票房',
    data: FILM.replaceAll(' | 影視', ''),
  },
};

/** Indices: each line begins at 100, so that large and small can be compared. */
export const Index: FigureStory = {
  args: {
    headline: '閱讀七年近一倍，影視不及當年',
    deck: '2018年＝100；2020年及之前為產值',
    unit: '億元',
    source: '歷年《中國科幻產業報告》',
    index: true,
    data: `${FILM}; ${READING}`,
  },
};

/** Powers of ten, for what grows a hundredfold. */
export const Log: FigureStory = {
  args: {
    headline: '十年，從1個到165個',
    deck: '跨境電商綜試區累計數目，對數刻度',
    unit: '個',
    source: '國務院批覆、商務部',
    log: true,
    data: '2015-03: 1; 2016-01: 13; 2018-07: 35; 2019-12: 59; 2020-04: 105; 2022-01: 132; 2022-11: 165',
  },
};

/** Two lines in grey, one in the accent colour, and a line across. */
export const Highlight: FigureStory = {
  args: {
    ...WORDS,
    headline: '文旅一加入，就是第二大板塊',
    highlight: '文旅',
    threshold: '二百億: 200',
    data: `${FILM}; ${READING}; ${TOURISM}`,
  },
};

/** A claim beside figures: the claim is dashed, and the key says what dashes mean. */
export const Claim: FigureStory = {
  args: {
    headline: '測試：說法與數字',
    unit: '億元',
    source: '測試數字',
    data: '2020 | 數字: 100; 2021 | 數字: 112; 2022 | 數字: 120; 2023 | 數字: 131; 2020 | 說法: claim 100; 2023 | 說法: claim 210; 2023 | 預測: 131; 2025 | 預測: forecast 150',
  },
};

/** A table with a column for each line. */
export const WideTable: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Film swings, reading climbs',
    deck: 'Revenue by segment; output until 2020',
    unit: 'billion yuan',
    source: 'China Sci-Fi Industry Reports, 2021–25',
    children: `  <script type="text/csv">
Year,Film and television,Reading
2020,2.649,2.34
2021,7.19,2.7
2022,8.35,3.04
2023,11.59,3.17
2024,6.71,3.51
  </script>`,
  },
};

/** The rows come from a file on the same server. */
export const FromAFile: FigureStory = {
  args: { headline: '跨境電商進出口', source: '海關總署', src: 'data/trade.csv' },
};

/** Places that are no dates stand at even distances, in the order given. */
export const Places: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：不是日期',
    annotations: '丙: 這一站最高',
    data: '甲: 12; 乙: 18; 丙: 25; 丁: 22; 戊: 9',
  },
};

/** Days of two months. */
export const Days: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：逐日數字',
    data: Array.from({ length: 59 }, (_, day) => {
      const date = day < 31 ? `2025-01-${pad(day + 1)}` : `2025-02-${pad(day - 30)}`;
      return `${date}: ${60 + ((day * 29) % 41)}`;
    }).join('; '),
  },
};

/** Missing in the middle, at the start and at the end; one value stands alone as a dot. */
export const MissingValues: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：缺數字',
    data: '2016: —; 2017: 12; 2018: 14; 2019: —; 2020: 19; 2021: 未公布; 2022: 24; 2023: 22; 2024: —',
  },
};

/** Nothing but dashes. */
export const AllMissing: FigureStory = {
  args: { ...TEST, headline: '測試：全部缺數字', data: '2021: —; 2022: —; 2023: 未公布' },
};

/** Nothing but noughts. */
export const AllZero: FigureStory = {
  args: { ...TEST, headline: '測試：全部為零', data: '2021: 0; 2022: 0; 2023: 0' },
};

/** Two lines of which one lies below zero. */
export const BelowZero: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：負數',
    data: '2021 | 甲: −12; 2022 | 甲: −20; 2023 | 甲: −4; 2021 | 乙: 8; 2022 | 乙: −2; 2023 | 乙: 6',
  },
};

/** A value that is not above zero has no logarithm; several lines have no area. */
export const SettingsImpossible: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：做不到的設定',
    log: true,
    area: true,
    data: '2021 | 甲: 12; 2022 | 甲: 0; 2023 | 甲: 4; 2021 | 乙: 8; 2022 | 乙: 3; 2023 | 乙: 6',
  },
};

/** A line that begins at nought has no index; it is left to the table. */
export const IndexImpossible: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：由零開始的指數',
    index: true,
    data: '2021 | 甲: 0; 2022 | 甲: 5; 2023 | 甲: 9; 2021 | 乙: 8; 2022 | 乙: 10; 2023 | 乙: 16',
  },
};

/** Twelve lines of months; those from the eighth on share a tone. */
export const TwelveLines: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：十二條線',
    data: Array.from({ length: 12 }, (_, line) => {
      const name = `${'子丑寅卯辰巳午未申酉戌亥'[line]}線`;
      const rows = Array.from(
        { length: 12 },
        (__, month) =>
          `2024-${pad(month + 1)} | ${name}: ${20 + line * 6 + ((month * (line + 3) * 5) % 17)}`,
      );
      return rows.join('; ');
    }).join('; '),
  },
};

/** Six lines that end within a hair of one another. */
export const CrowdedEnds: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：終點擠在一起',
    data: ['甲線', '乙線', '丙線', '丁線', '戊線', '己線']
      .map((name, at) => `2022 | ${name}: ${10 + at * 15}; 2024 | ${name}: ${50 + at * 0.3}`)
      .join('; '),
  },
};

/** One line a thousand times the other. */
export const OneGiant: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：一枝獨秀',
    data: '2022 | 甲: 9,600; 2023 | 甲: 9,800; 2024 | 甲: 9,750; 2022 | 乙: 7; 2023 | 乙: 12; 2024 | 乙: 9',
  },
};

/** Flat and far from zero: the scale begins higher, so that a course can be seen. */
export const FarFromZero: FigureStory = {
  args: {
    headline: '測試：離零很遠',
    unit: '點',
    source: '測試數字',
    data: '2020: 19,820; 2021: 20,140; 2022: 19,960; 2023: 20,310; 2024: 20,280',
  },
};

/** Test labels and names of eighty signs. */
export const LongLabels: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：八十個字的標籤與名稱',
    data: `${LONG_CHINESE} | ${LONG_ENGLISH}: 12; 乙 | ${LONG_ENGLISH}: 18; 丙 | ${LONG_ENGLISH}: 15; ${LONG_CHINESE} | ${LONG_CHINESE}: 6; 乙 | ${LONG_CHINESE}: 9; 丙 | ${LONG_CHINESE}: 4`,
  },
};

/** Remarks of eighty signs, three of them close together. */
export const LongAnnotations: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：八十個字的註記',
    annotations: `2020: ${LONG_CHINESE}; 2021: ${LONG_ENGLISH}; 2021..2022: 一小段; 2042: 不在軸上`,
    data: '2018: 12; 2019: 15; 2020: 9; 2021: 14; 2022: 18; 2023: 21; 2024: 20',
  },
};

/** Two places of one name are one place of the axis, drawn twice there. */
export const DuplicateLabels: FigureStory = {
  args: { ...TEST, headline: '測試：同名', data: '甲: 12; 甲: 15; 乙: 9; 乙: 8; 丙: 20' },
};

/** One year given twice: both are drawn, and the console says so. */
export const DuplicateDates: FigureStory = {
  args: { ...TEST, headline: '測試：同一年兩次', data: '2021: 12; 2022: 15; 2022: 18; 2023: 20' },
};

/** Years out of order are put in order. */
export const UnorderedDates: FigureStory = {
  args: { ...TEST, headline: '測試：次序顛倒', data: '2024: 24; 2021: 12; 2023: 20; 2020: 10' },
};

/** Years, a quarter, a month and a day on one axis. */
export const MixedPrecision: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：年、季、月、日混用',
    data: '2021: 40; 2022: 44; 2023Q1: 41; 2023-06: 43; 2024-02-29: 50',
  },
};

/** Two centuries. */
export const Centuries: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：兩百年',
    data: '1800: 3; 1850: 5; 1900: 12; 1950: 20; 2000: 33; 2024: 40',
  },
};

/** Two hundred months. */
export const TwoHundredMonths: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：二百個月',
    data: Array.from(
      { length: 200 },
      (_, row) =>
        `${2008 + Math.floor(row / 12)}-${pad((row % 12) + 1)}: ${40 + row / 4 + ((row * 17) % 23)}`,
    ).join('; '),
  },
};

/** Two hundred places without dates. */
export const TwoHundredPlaces: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：二百處',
    data: Array.from({ length: 200 }, (_, row) => `第${row + 1}處: ${(row * 37) % 101}`).join('; '),
  },
};

/** Attributes that cannot be read: each is told and left out. */
export const SettingsNotRead: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：設定寫錯',
    threshold: '千億',
    annotations: '某日: 不是日期; 2022',
    highlight: '丙',
    data: '2021 | 甲: 12; 2022 | 甲: 15; 2021 | 乙: 18; 2022 | 乙: 9',
  },
};

/** People among yuan: the row cannot share the scale, so it is set aside, aloud. */
export const MixedUnits: FigureStory = {
  args: {
    headline: '測試：單位混用',
    source: '測試',
    data: '2022: 718.1億元; 2023: 6.62億人; 2024: 244億元',
  },
};

/** A number with a letter in it is not read by halves. */
export const NotANumber: FigureStory = {
  args: { ...TEST, headline: '測試：不是數字', data: '2022: 7l8.1; 2023: 2,44; 2024: 67.1' },
};

/** A comma before the closing bracket. */
export const BrokenJson: FigureStory = {
  args: { ...TEST, headline: '測試：JSON 多了逗號', data: '[{"label": "2024", "value": 718.1},]' },
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

/** `sorce` for `source`, and `anotations`. */
export const UnknownAttribute: FigureStory = {
  args: {
    headline: '測試：屬性打錯',
    unit: '億元',
    sorce: '測試數字',
    anotations: '2023: 註',
    data: '2022: 877.5; 2023: 1132.9; 2024: 1089.6',
  },
};

/** The file is a web page; the rows in `data` stand in, marked as not the latest. */
export const SourceFails: FigureStory = {
  args: { ...WORDS, src: 'data/web-page.csv', data: `${FILM}; ${READING}` },
};

/** The file is not there and nothing else was given. */
export const SourceFailsAlone: FigureStory = { args: { ...WORDS, src: 'data/not-there.csv' } };

/** A table without rows. */
export const Empty: FigureStory = { args: { ...WORDS, children: '  <table></table>' } };

/** No data named at all. */
export const NoData: FigureStory = { args: WORDS };

/** One row is a dot. */
export const OneRow: FigureStory = {
  args: { ...TEST, headline: '測試：只有一行', data: '2024: 1089.6' },
};

/** Arabic on a page from right to left; time still runs from left to right. */
export const RightToLeft: FigureStory = {
  globals: { direction: 'rtl' },
  args: {
    lang: 'ar',
    headline: 'السينما والقراءة',
    unit: 'billion yuan',
    source: 'China Sci-Fi Industry Reports, 2022–25',
    data: '2021 | السينما: 7.19; 2022 | السينما: 8.35; 2023 | السينما: 11.59; 2024 | السينما: 6.71; 2021 | القراءة: 2.7; 2022 | القراءة: 3.04; 2023 | القراءة: 3.17; 2024 | القراءة: 3.51',
  },
};

/** Labels that are names inside JavaScript are only labels here. */
export const PrototypeLabels: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：程式裏的名字',
    data: '2022 | __proto__: 7; 2023 | __proto__: 9; 2022 | constructor: 4; 2023 | constructor: 2; 2022 | <b>粗體</b>: 5; 2023 | <b>粗體</b>: 6',
  },
};

/** The narrowest column a page may have: names move from the ends of the lines into a key. */
export const Narrow: FigureStory = {
  globals: { width: '280' },
  args: { ...WORDS, data: `${FILM}; ${READING}; ${TOURISM}` },
};

/** The whole width of a page. */
export const Wide: FigureStory = {
  globals: { width: '1000' },
  args: { ...WORDS, data: `${FILM}; ${READING}; ${TOURISM}` },
};
