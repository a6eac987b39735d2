import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/plan-outline', component: 'plan-outline' };

export default meta;

const WORDS = {
  headline: '測試：四個方面，20項任務',
  deck: '虛構的城市計劃',
  source: '測試資料',
};

const PLAN = `  <table>
    <tr><th>方面</th><th>關鍵詞</th><th>措施</th></tr>
    <tr><td>改善步行環境</td><td>走得到—走得快—走得舒服</td>
      <td><ul><li>擴闊十條街道的行人路</li><li>在學校外設安全過路處</li><li>沿海濱加建有蓋行人通道</li></ul></td></tr>
    <tr><td>減少廚餘</td><td>源頭減量—分類—回收</td>
      <td>食肆按重量收費<br>每個屋邨設一個回收站</td></tr>
    <tr><td>發展社區圖書館</td><td>延長開放—增加藏書—走進學校</td>
      <td>週末開放至晚上；每年添書兩萬冊；與學校合辦閱讀日；設流動圖書車</td></tr>
    <tr><td>支援小商戶</td><td>減免—轉型—共用</td><td>減收市集攤位租金；開辦網店課程</td></tr>
  </table>`;

/** Strands with their measures behind disclosures; the counter adds them up and holds them against 20. */
export const Measures: FigureStory = { args: { ...WORDS, tasks: '20', children: PLAN } };

/** The same with the measures open at first. */
export const Open: FigureStory = { args: { ...WORDS, tasks: '20', open: true, children: PLAN } };

/** Without `tasks` the counter says how many there are, and no more. */
export const WithoutTasks: FigureStory = { args: { ...WORDS, children: PLAN } };

/** Numbers of measures without their wording: they are said, and there is nothing to open. */
export const NumbersAlone: FigureStory = {
  args: {
    ...WORDS,
    tasks: '20',
    data: '改善步行環境: 3; 減少廚餘: 2; 發展社區圖書館: 4; 支援小商戶: 2',
  },
};

/** Numbers that nobody printed, counted by the newsroom, look so and say so. */
export const OurOwnCount: FigureStory = {
  args: {
    ...WORDS,
    tasks: '20',
    data: '改善步行環境: calc 3; 減少廚餘: calc 2; 發展社區圖書館: calc 4; 支援小商戶: calc 2',
  },
};

/** In English, as JSON with lists in its cells. */
export const JsonInEnglish: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: three strands of a harbour plan',
    source: 'Test data',
    tasks: '12',
    children: `  <script type="application/json">
[
  {"strand": "Open the waterfront", "keywords": ["Walk", "Sit", "Swim"],
   "text": "From the old ferry pier to the fish market",
   "measures": ["Take down four fences", "Lay two kilometres of path", "Build a public bath"]},
  {"strand": "Clean the water", "keywords": ["Sewers", "Silt", "Reeds"],
   "measures": ["Mend the storm drains", "Dredge the inner basin"]},
  {"strand": "Keep the working boats", "keywords": ["Berths", "Repairs"],
   "measures": ["Hold berth fees for five years"]}
]
  </script>`,
  },
};

/** As CSV in Simplified Chinese, numbers beside keywords. */
export const CsvInSimplified: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '测试：两个方面',
    source: '测试数据',
    tasks: '9',
    children: `  <script type="text/csv">
方面,关键词,数目
改善步行环境,走得到—走得快,3
减少厨余,源头减量—分类—回收,2
  </script>`,
  },
};

export const InTaiwan: FigureStory = {
  globals: IN_TAIWAN,
  args: { ...WORDS, deck: '虛構的城市計畫', tasks: '20', children: PLAN },
};

/** Over 逾, about 約, and a number that was not given. */
export const QualifiersAndGaps: FigureStory = {
  args: { ...WORDS, tasks: '20', data: '改善步行環境: 逾3; 減少廚餘: 約2; 支援小商戶: 未公布' },
};

/** Three measures are said to be there and two are written out: both numbers stand there. */
export const NumbersThatDiffer: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：項數不符',
    tasks: '20',
    children: `  <table>
    <tr><th>方面</th><th>數目</th><th>措施</th></tr>
    <tr><td>減少廚餘</td><td>3</td><td>食肆按重量收費；每個屋邨設一個回收站</td></tr>
  </table>`,
  },
};

/** More is spelled out than the plan is said to have. */
export const MoreThanThePlan: FigureStory = {
  args: { ...WORDS, tasks: '5', data: '改善步行環境: 4; 減少廚餘: 3' },
};

/** A plan of hundreds of tasks: the strip is one bar. */
export const HundredsOfTasks: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：數百項任務',
    tasks: '480',
    data: '改善步行環境: 140; 減少廚餘: 96',
  },
};

/** Test texts of eighty signs in every column. */
export const LongTexts: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：八十個字的方面',
    open: true,
    data: JSON.stringify([
      ['方面', '關鍵詞', '措施', '說明'],
      [LONG_CHINESE, LONG_CHINESE, LONG_CHINESE, LONG_CHINESE],
      [LONG_ENGLISH, LONG_ENGLISH, LONG_ENGLISH, 'x'.repeat(80)],
    ]),
  },
};

/** `tasks` in words is no number; half a measure is none. */
export const NotRead: FigureStory = {
  args: {
    ...WORDS,
    headline: '測試：讀不到的數字',
    tasks: '三十四',
    data: '改善步行環境: 2.5; 減少廚餘: 3',
  },
};

export const Empty: FigureStory = { args: { ...WORDS, children: '  <table></table>' } };
