import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/column-chart', component: 'column-chart' };

export default meta;

const WORDS = {
  headline: '科幻產業九年，口徑變了三次',
  deck: '總營收，2016至2024年；2017至2020年為總產值',
  unit: '億元',
  source: '歷年《中國科幻產業報告》；2016年據中國科幻研究中心',
};

const TEST = { unit: '億元', source: '測試數字' };

/** The years as a table: pale for about and over, an upright line where the definition changed. */
export const Years: FigureStory = {
  args: {
    ...WORDS,
    threshold: '千億元: 1000',
    highlight: '2024',
    children: `  <table>
    <tr><th>年份</th><th>營收或產值</th><th>口徑變動</th></tr>
    <tr><td>2016</td><td>約100</td><td></td></tr>
    <tr><td>2017</td><td>逾140</td><td></td></tr>
    <tr><td>2018</td><td>456.35</td><td>從數字看，範圍擴大</td></tr>
    <tr><td>2019</td><td>658.71</td><td></td></tr>
    <tr><td>2020</td><td>551.09</td><td></td></tr>
    <tr><td>2021</td><td>829.6</td><td>改計營收</td></tr>
    <tr><td>2022</td><td>877.5</td><td>加入文旅</td></tr>
    <tr><td>2023</td><td>1132.9</td><td></td></tr>
    <tr><td>2024</td><td>1089.6</td><td></td></tr>
  </table>`,
  },
};

/** The same in English, from CSV between the tags. */
export const TableInEnglish: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Past 100 billion, China’s sci-fi industry slips back',
    deck: 'Total revenue, 2018–24; total output until 2020',
    source: 'China Sci-Fi Industry Reports, 2019–25',
    threshold: '100 billion: 100',
    highlight: '2024',
    children: `  <script type="text/csv">
Year,Revenue (billion yuan),Change of definition
2018,45.635,
2019,65.871,
2020,55.109,
2021,82.96,Revenue instead of output
2022,87.75,Tourism added
2023,113.29,
2024,108.96,
  </script>`,
  },
};

/** Dates as labels: the years without a figure keep their room. The last figure is preliminary. */
export const SimplifiedChinese: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '六年之间，翻了一番多',
    deck: '中国跨境电商进出口额',
    unit: '万亿元',
    source: '海关总署',
    note: '2019年、2020年未列。',
    data: '2018：1.06；2021：1.98；2022：2.11；2023：2.38；2024：初步2.63',
  },
};

/** A target far ahead: an outline in dashes; four years of the way have no figure. */
export const Target: FigureStory = {
  args: {
    headline: '離千億，還有一大段',
    deck: '北京科幻產業總營收',
    unit: '億元',
    source: '北京市科委；《北京市科幻產業發展研究報告》',
    data: '2020: 187; 2023: 373.8; 2024: 480.2; 2027: target 1000',
  },
};

/** Groups side by side; the group follows an upright stroke. */
export const Groups: FigureStory = {
  args: {
    headline: '不計文旅，三年未過九百億',
    deck: '中國科幻產業總營收；不計文旅為計算所得',
    unit: '億元',
    source: '歷年《中國科幻產業報告》',
    data: '2022 | 總額: 877.5; 2022 | 不計文旅: calc 727.2; 2023 | 總額: 1132.9; 2023 | 不計文旅: calc 822.3; 2024 | 總額: 1089.6; 2024 | 不計文旅: calc 845.6',
  },
};

/** Groups upon each other, with their sum above. */
export const Stacked: FigureStory = {
  args: {
    headline: '遊戲與文旅，佔去八成以上',
    deck: '各板塊營收',
    unit: '億元',
    source: '歷年《中國科幻產業報告》',
    stacked: true,
    children: `  <script type="text/csv">
年份,組別,營收
2022,遊戲,565
2022,文旅,150.3
2022,影視,83.5
2022,衍生品,48.3
2022,閱讀,30.4
2023,遊戲,651.9
2023,文旅,310.6
2023,影視,115.9
2023,衍生品,22.8
2023,閱讀,31.7
2024,遊戲,718.1
2024,文旅,244
2024,影視,67.1
2024,衍生品,25.3
2024,閱讀,35.1
  </script>`,
  },
};

/** Places that are no dates stay in the order given. */
export const Categories: FigureStory = {
  args: {
    headline: '四檔之中，第二檔最多',
    deck: '前105個綜試區評估結果',
    unit: '個',
    source: '商務部',
    data: '成效明顯: 10; 成效較好: 50; 成效初顯: 40; 尚在起步: 5',
    highlight: '成效明顯',
  },
};

/** Differences between two years: columns to both sides of zero. */
export const BelowZero: FigureStory = {
  args: {
    headline: '文旅、影視少了逾百億元',
    deck: '2024年營收與2023年之差，按兩年數字計算',
    unit: '億元',
    source: '歷年《中國科幻產業報告》',
    data: '遊戲: calc 66.2; 閱讀: calc 3.4; 衍生品: calc 2.5; 影視: calc −48.8; 文旅: calc −66.6',
  },
};

/** Months; three are missing, one is known to be withheld. */
export const Months: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：逐月數字',
    data: '2024-01: 12; 2024-02: 15; 2024-03: —; 2024-04: 14; 2024-05: 未公布; 2024-06: 18; 2024-09: 21; 2024-10: 19; 2024-11: 24; 2024-12: prelim 26',
  },
};

/** The rows come from a file on the same server. */
export const FromAFile: FigureStory = {
  args: { ...WORDS, unit: undefined, src: 'data/scifi-years.csv' },
};

/**
 * How sure a figure is, seen at a glance and said in the key: pale is approximate or preliminary, a
 * little lighter is calculated, a dashed outline lies ahead, stripes are only claimed.
 */
export const HowSure: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：有幾分把握',
    data: '2021: 約30; 2022: 逾40; 2023: calc 50; 2024: 52; 2025: prelim 55; 2026: forecast 61; 2027: target 80; 2028: claim 65; 2029: unconfirmed 30',
  },
};

/** The same in groups: each series keeps its colour. */
export const HowSureInGroups: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：各組各有幾分把握',
    data: '2023 | 甲: 30; 2023 | 乙: claim 40; 2024 | 甲: prelim 36; 2024 | 乙: calc 42; 2025 | 甲: forecast 45; 2025 | 乙: target 50',
  },
};

/** Missing, not given and nought are three different things. */
export const MissingValues: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：缺數字',
    data: '甲: 12; 乙: —; 丙: 未列; 丁: 0; 戊: 8',
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

/** Everything below zero, in groups. */
export const AllBelowZero: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：全部是負數',
    data: '2021 | 甲: −12; 2021 | 乙: −3.5; 2022 | 甲: −20; 2022 | 乙: −8; 2023 | 甲: −15; 2023 | 乙: −0.2',
  },
};

/** Parts below zero cannot stand upon each other; they are drawn side by side. */
export const StackedBelowZero: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：負數不能相疊',
    stacked: true,
    data: '2022 | 甲: 12; 2022 | 乙: −3; 2023 | 甲: 15; 2023 | 乙: 4',
  },
};

/** A part that is missing or only about so much leaves its stack without a sum. */
export const StackedWithGaps: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：相疊而有缺',
    stacked: true,
    data: '2021 | 甲: 120; 2021 | 乙: 80; 2021 | 丙: 40; 2022 | 甲: 130; 2022 | 乙: —; 2022 | 丙: 42; 2023 | 甲: 125; 2023 | 乙: 約90; 2023 | 丙: 1; 2024 | 甲: 140; 2024 | 丙: prelim 60',
  },
};

/** Twelve groups at each of three places: those from the eighth on share a tone. */
export const TwelveGroups: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：十二組',
    data: ['2022', '2023', '2024']
      .flatMap((year, at) =>
        Array.from({ length: 12 }, (_, group) => {
          const name = '子丑寅卯辰巳午未申酉戌亥'[group];
          return `${year} | ${name}: ${5 + ((group * 7 + at * 3) % 13)}`;
        }),
      )
      .join('; '),
  },
};

/** One value a thousand times the others. */
export const OneGiant: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：一枝獨秀',
    data: '甲: 9,800; 乙: 12; 丙: 7; 丁: 9.5; 戊: 11',
  },
};

/** Small fractions, and a threshold above them all. */
export const SmallValues: FigureStory = {
  args: {
    headline: '測試：很小的數',
    unit: '%',
    source: '測試數字',
    threshold: '警戒線: 0.05',
    data: '2021: 0.012; 2022: 0.008; 2023: 0.031; 2024: 0.027',
  },
};

/** Test labels of eighty signs, Chinese and English. */
export const LongLabels: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：八十個字的標籤',
    data: `${LONG_CHINESE}: 718.1; ${LONG_ENGLISH}: 244; 短: 67.1`,
  },
};

/** Series with names of eighty signs, in the key above the plot. */
export const LongGroups: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：八十個字的組別',
    data: `2023 | ${LONG_CHINESE}: 20; 2023 | ${LONG_ENGLISH}: 12; 2024 | ${LONG_CHINESE}: 24; 2024 | ${LONG_ENGLISH}: 15`,
  },
};

/** Two things of one name stay two columns. */
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

/** Years, a quarter and a month on one axis, each where it begins. */
export const MixedPrecision: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：年、季、月混用',
    data: '2021: 40; 2022: 44; 2023Q1: 11; 2023-06: 4; 2024: 50',
  },
};

/** Two centuries and a day: too far apart to keep room for every day between. */
export const FarDates: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：相隔太遠',
    data: '1800-01-01: 3; 1950-06-15: 12; 2024-12-31: 40',
  },
};

/** A date that no calendar has makes the axis one of names. */
export const NotADate: FigureStory = {
  args: { ...TEST, headline: '測試：不是日期', data: '2021: 12; 2022: 15; 2023年13月: 18' },
};

/** Two hundred columns of no date. */
export const TwoHundredColumns: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：二百根柱',
    data: Array.from({ length: 200 }, (_, row) => `第${row + 1}項: ${(row * 37) % 101}`).join('; '),
  },
};

/** Two hundred months. */
export const TwoHundredMonths: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：二百個月',
    data: Array.from({ length: 200 }, (_, row) => {
      const month = String((row % 12) + 1).padStart(2, '0');
      return `${2008 + Math.floor(row / 12)}-${month}: ${40 + ((row * 17) % 53)}`;
    }).join('; '),
  },
};

/** A threshold that is no number, and a highlight that is nobody. */
export const SettingsNotRead: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：門檻與醒目都寫錯',
    threshold: '千億',
    highlight: '2042',
    data: '2021: 12; 2022: 15; 2023: 18',
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
年份,營收,口徑變動
2021,829.6,改計營收
2022,877.5
2023,1132.9,,,1
2024,1089.6,
  </script>`,
  },
};

/** `sorce` for `source`, and `treshold` for `threshold`. */
export const UnknownAttribute: FigureStory = {
  args: {
    headline: '測試：屬性打錯',
    unit: '億元',
    sorce: '測試數字',
    treshold: '1000',
    data: '2023: 1132.9; 2024: 1089.6',
  },
};

/** The file is a web page; the rows in `data` stand in, marked as not the latest. */
export const SourceFails: FigureStory = {
  args: { ...WORDS, src: 'data/web-page.csv', data: '2022: 877.5; 2023: 1132.9; 2024: 1089.6' },
};

/** The file is not there and nothing else was given. */
export const SourceFailsAlone: FigureStory = { args: { ...WORDS, src: 'data/not-there.csv' } };

/** A table without rows. */
export const Empty: FigureStory = { args: { ...WORDS, children: '  <table></table>' } };

/** No data named at all. */
export const NoData: FigureStory = { args: WORDS };

/** One row is a chart too. */
export const OneRow: FigureStory = {
  args: { ...TEST, headline: '測試：只有一行', data: '2024: 1089.6' },
};

/** Arabic on a page from right to left; time still runs from left to right. */
export const RightToLeft: FigureStory = {
  globals: { direction: 'rtl' },
  args: {
    lang: 'ar',
    headline: 'إيرادات صناعة الخيال العلمي في الصين',
    unit: 'billion yuan',
    source: 'China Sci-Fi Industry Reports, 2022–25',
    threshold: '100',
    data: '2021: 82.96; 2022: 87.75; 2023: 113.29; 2024: 108.96',
    highlight: '2024',
  },
};

/** Labels that are names inside JavaScript are only labels here. */
export const PrototypeLabels: FigureStory = {
  args: {
    ...TEST,
    headline: '測試：程式裏的名字',
    data: '__proto__: 718.1; constructor: 244; toString: 67.1; <b>粗體</b>: 35.1',
  },
};

/** The narrowest column a page may have. */
export const Narrow: FigureStory = {
  globals: { width: '280' },
  args: { ...WORDS, src: 'data/scifi-years.csv', unit: undefined, threshold: '千億元: 1000' },
};

/** The whole width of a page. */
export const Wide: FigureStory = {
  globals: { width: '1000' },
  args: { ...WORDS, src: 'data/scifi-years.csv', unit: undefined, threshold: '千億元: 1000' },
};
