import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/tier-strip', component: 'tier-strip' };

export default meta;

const WORDS = {
  headline: '測試：新藥研發管線，過半仍在臨床前',
  deck: '按階段劃分的項目',
  source: '測試數字',
};

const STAGES = '臨床前: 126項; 第一期: 58項; 第二期: 41項; 第三期: 17項; 已上市: 6項';

/** Five parts in order: strong at the beginning, pale at the end; shares are calculated. */
export const Stages: FigureStory = { args: { ...WORDS, data: STAGES } };

/** One part in the accent colour. */
export const Highlight: FigureStory = {
  args: { ...WORDS, data: STAGES, highlight: '第三期' },
};

/** The names of those counted, parted by 、 in a column of their own; its header stands before them. */
export const Members: FigureStory = {
  args: {
    headline: '測試：各級餐廳',
    source: '測試數字',
    children: `  <table>
    <tr><th>級別名稱</th><th>2024年數目（間）</th><th>2025年名單</th></tr>
    <tr><td>三級</td><td>4</td><td>甲軒、乙樓、丙閣、丁記</td></tr>
    <tr><td>二級</td><td>11</td><td>戊廚、己館、庚坊</td></tr>
    <tr><td>一級</td><td>63</td><td></td></tr>
  </table>`,
  },
};

/** The same in English, names parted by commas, with a remark under one part. */
export const InEnglish: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: most projects never leave the lab',
    source: 'Test figures',
    highlight: 'On the market',
    children: `  <script type="text/csv">
Phase name,Projects,Members,Note
Preclinical,126,,
Phase I,58,,
Phase II,41,,a third of them new this year
Phase III,17,"Drug A, Drug B, Drug C",
On the market,6,"Drug D, Drug E",
  </script>`,
  },
};

export const SimplifiedChinese: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '测试：读者年龄',
    source: '测试数字',
    data: '18岁以下: 120人; 18至34岁: 640人; 35至54岁: 510人; 55岁以上: 230人',
  },
};

export const WithoutShares: FigureStory = { args: { ...WORDS, data: STAGES, 'no-shares': true } };

/** Parts in per cent are parts of a hundred; what they leave is left open. */
export const PerCent: FigureStory = {
  args: {
    headline: '測試：三項合共佔六成半',
    source: '測試數字',
    data: '甲類: 30%; 乙類: 20%; 丙類: 15%',
  },
};

/** A total that is more than its parts: both are shown, and the strip has room left. */
export const GivenTotal: FigureStory = {
  args: { ...WORDS, headline: '測試：合計多於各項之和', data: `${STAGES}; 合計: 300項` },
};

/** A part without data: no shares, and the figure says why. What is a target is dashed. */
export const MissingAndTarget: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：一項沒有數據，一項是目標',
    data: '第一期: 12項; 第二期: —; 第三期: target 20項; 第四期: 未公布',
  },
};

/** A part below zero is listed and told; it has no place on the strip. */
export const BelowZero: FigureStory = {
  args: { ...WORDS, headline: '測試：有一項低於零', data: '甲: 30; 乙: −12; 丙: 18' },
};

export const TwelveParts: FigureStory = {
  args: {
    headline: '測試：十二級',
    source: '測試數字',
    data: Array.from({ length: 12 }, (_, row) => `第${row + 1}級: ${(13 - row) ** 2}`).join('; '),
  },
};

/** Test labels of eighty signs, Chinese and English. */
export const LongLabels: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：八十個字的標籤',
    data: `${LONG_CHINESE}: 12; ${LONG_ENGLISH}: 30; 短: 8`,
  },
};

/** Fifty names under one part wrap, and all are shown. */
export const FiftyNames: FigureStory = {
  args: {
    headline: '測試：五十個名字',
    source: '測試數字',
    children: `  <script type="text/csv">
名稱,數目,名單
甲級,50,${Array.from({ length: 50 }, (_, row) => `測試市${row + 1}`).join('、')}
乙級,20,
  </script>`,
  },
};

export const AllZero: FigureStory = {
  args: { ...WORDS, headline: '測試：全部為零', data: '甲: 0; 乙: 0; 丙: 0' },
};

export const OnePart: FigureStory = {
  args: { ...WORDS, headline: '測試：只有一項', data: '甲: 5項', highlight: '乙' },
};

export const RightToLeft: FigureStory = {
  globals: { ...IN_ENGLISH, direction: 'rtl' },
  args: {
    headline: 'Test: four grades',
    source: 'Test figures',
    data: 'A: 10; B: 50; C: 40; D: 5',
  },
};
