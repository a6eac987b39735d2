import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/target-progress', component: 'target-progress' };

export default meta;

const REVENUE = {
  headline: '2027年1000億：走了不到一半',
  deck: '北京科幻產業總營收，億元',
  unit: '億元',
  source: '北京市科委；《北京市科幻產業發展研究報告》',
};

/** Dated values and a target: a bar, a path, the rate that is still needed and the one so far. */
export const Path: FigureStory = {
  args: { ...REVENUE, data: '2020: 187; 2023: 373.8; 2024: 480.2; 2027: target 1000' },
};

/** The same with the target as an attribute, in English. */
export const TargetAttribute: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Beijing is not halfway to its 100 billion yuan sci-fi goal',
    unit: 'billion yuan',
    source: 'Beijing Science and Technology Commission',
    target: '2027: 100',
    data: '2020: 18.7; 2023: 37.38; 2024: 48.02',
  },
};

/** No rates, neither the one needed nor the one so far. */
export const WithoutRates: FigureStory = {
  args: {
    ...REVENUE,
    'no-rate': true,
    data: '2020: 187; 2023: 373.8; 2024: 480.2; 2027: target 1000',
  },
};

/** An item without a path: about so much of its target, and a whole per cent. */
export const WithoutDates: FigureStory = {
  args: {
    headline: '人工智能離萬億還有一半以上',
    unit: '億元',
    source: '國新辦記者見面會，2026年',
    data: '人工智能核心產業: 約4,500億; 人工智能核心產業: target 1萬億',
  },
};

/** Several items by group, each on a track of its own; the target of the second is passed. */
export const SeveralItems: FigureStory = {
  args: {
    headline: '測試：三個館的擴建',
    source: '測試數字',
    unit: '平方米',
    data: '2021 | 圖書館: 8000; 2024 | 圖書館: 11500; 2028 | 圖書館: target 20000; 2021 | 美術館: 5000; 2024 | 美術館: 7600; 2028 | 美術館: target 7000; 2024 | 劇場: 3100; 2028 | 劇場: target 4000',
  },
};

/** A wide table: one column of values, one of targets. */
export const WideTable: FigureStory = {
  args: {
    headline: '測試：五項指標',
    source: '測試數字',
    goal: 'rise',
    children: `  <table>
    <tr><th>項目</th><th>現值</th><th>目標</th></tr>
    <tr><td>充電樁</td><td>1280</td><td>1500</td></tr>
    <tr><td>自行車道</td><td>96</td><td>240</td></tr>
    <tr><td>口袋公園</td><td>71</td><td>60</td></tr>
    <tr><td>社區食堂</td><td>33</td><td>50</td></tr>
    <tr><td>無障礙電梯</td><td>18</td><td>45</td></tr>
  </table>`,
  },
};

/** A target to come down to, and an earlier one on the way: the share is that of the way. */
export const ComingDown: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: halfway down to the cap',
    source: 'test figures',
    data: '2015: 120; 2018: 111; 2021: 98; 2024: prelim 91; 2026: target 85; 2030: target 60',
  },
};

/** One value above its target; only `goal="fall"` says that it is to come down. */
export const GoalFall: FigureStory = {
  args: {
    headline: '測試：平均等候時間要降到30分鐘',
    source: '測試數字',
    unit: '分鐘',
    goal: 'fall',
    data: '2024: 48; 2027: target 30',
  },
};

/** Values above their targets, of which nobody says whether that is good: no verdict. */
export const NoVerdict: FigureStory = {
  args: {
    headline: '測試：兩站濃度與上限',
    source: '測試數字',
    unit: '微克',
    target: '2025年: 30',
    data: '甲站: 32; 乙站: 41',
  },
};

/** Missed at its date, and passed later: the value at that date decides. */
export const PassedLate: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: four years late',
    source: 'test figures',
    target: '2020: 100',
    data: '2015: 50; 2020: 90; 2024: 110',
  },
};

/** Through zero there is no share and no rate: the share of the way, or what is left. */
export const ThroughZero: FigureStory = {
  args: {
    headline: '測試：收支平衡',
    source: '測試數字',
    unit: '億元',
    data: '2020 | 甲: −6.2; 2024 | 甲: −2.1; 2027 | 甲: target 0; 2024 | 乙: −3; 2027 | 乙: target 5',
  },
};

/** Values in per cent move by points, and each unit has a track of its own. */
export const OtherUnits: FigureStory = {
  args: {
    headline: '測試：三項指標，三個單位',
    source: '測試數字',
    data: '研發強度 | 2020: 2.4%; 研發強度 | 2024: 2.7%; 研發強度 | 2025: target 2.8%; 預期壽命 | 2020: 77.9歲; 預期壽命 | 2025: target 79歲; 用戶: 4.5萬人; 用戶: target 10萬人',
  },
};

/** A forecast beside the way that is needed, a new definition, and a value that is missing. */
export const ForecastAndBreak: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '测试：口径变动与预测',
    source: '测试数字',
    children: `  <script type="text/csv">
年份,数值,性质,口径变动
2018,456,,
2019,658,,
2020,,,
2021,829,,加入电子书
2023,1132,,
2024,1089,初步统计,
2026,1200,预测,
2030,2000,目标,
  </script>`,
  },
};

/** Reached, passed, past its date, without a value, without a target. */
export const HowItStands: FigureStory = {
  args: {
    headline: '測試：各種情形',
    source: '測試數字',
    goal: 'rise',
    data: '剛好達標: 100; 剛好達標: target 100; 超額: 130; 超額: target 100; 到期 | 2025: 90; 到期 | 2025: target 100; 未有數字: —; 未有數字: target 5; 未有目標: 7',
  },
};

/** Test labels of eighty signs, dates of every precision and in no order. */
export const LongLabels: FigureStory = {
  args: {
    headline: '測試：八十個字的標籤',
    source: '測試數字',
    data: `2030-12-31 | ${LONG_CHINESE}: target 約10000; 2024-06 | ${LONG_CHINESE}: 逾4800; 2020 | ${LONG_CHINESE}: 1870; ${LONG_ENGLISH}: 12; ${LONG_ENGLISH}: target 20`,
  },
};

/** Twelve items stand in two columns where the figure is wide. */
export const TwelveItems: FigureStory = {
  args: {
    headline: '測試：十二項',
    source: '測試數字',
    target: '2030: 120',
    data: Array.from(
      { length: 12 },
      (_, index) => `第${index + 1}項 | 2024: ${index * 9 + 3}`,
    ).join('; '),
  },
};

/** Arabic names on a page from right to left: tracks are mirrored, time is not. */
export const RightToLeft: FigureStory = {
  globals: { direction: 'rtl' },
  args: {
    lang: 'ar',
    headline: 'الطريق إلى الهدف',
    source: 'أرقام للتجربة',
    unit: 'billion yuan',
    data: 'الطاقة | 2020: 18.7; الطاقة | 2024: 48.02; الطاقة | 2027: target 100; التعليم: 80; التعليم: target 70',
  },
};
